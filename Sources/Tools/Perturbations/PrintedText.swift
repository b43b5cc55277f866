import PageText

/// A change of some of a row's text.
struct PrintedEdit {
  /// Offsets into the UTF-8 of the row's text.
  var range: Range<Int>
  var text: String
}

extension PrintedRow {
  /// Makes changes that do not overlap, from left to right.
  mutating func apply(_ edits: [PrintedEdit]) {
    guard !edits.isEmpty else { return }
    let offsets = wordOffsets
    for edit in joined(edits, offsets).reversed() { apply(edit, offsets) }
  }

  /// Changes that meet in one word as one: a blank that one of them prints would cut the word that the other begins in.
  private func joined(_ edits: [PrintedEdit], _ offsets: [Range<Int>]) -> [PrintedEdit] {
    let utf8 = Array(text.utf8)
    return edits.reduce(into: []) { joined, edit in
      guard let last = joined.last,
        offsets.contains(where: {
          $0.contains(last.range.upperBound - 1) && $0.contains(edit.range.lowerBound)
        })
      else { return joined.append(edit) }
      let between = String(decoding: utf8[last.range.upperBound..<edit.range.lowerBound], as: UTF8.self)
      joined[joined.count - 1] = PrintedEdit(
        range: last.range.lowerBound..<edit.range.upperBound, text: last.text + between + edit.text)
    }
  }

  /// Changes whatever of the row's text a pattern matches, as a function of the match says; nil leaves it.
  mutating func replace<Output>(
    _ pattern: Regex<Output>, with text: (Regex<Output>.Match) -> String?
  ) {
    let whole = self.text
    apply(
      whole.matches(of: pattern).compactMap { match in
        text(match).map { PrintedEdit(range: whole.utf8Range(match.range), text: $0) }
      })
  }

  /// Where each word begins and ends in the UTF-8 of the row's text.
  private var wordOffsets: [Range<Int>] {
    var offset = 0
    return words.indices.map { index in
      if index > 0 { offset += startsColumn(index) ? 2 : 1 }
      defer { offset += words[index].text.utf8.count }
      return offset..<(offset + words[index].text.utf8.count)
    }
  }

  /// - Parameter offsets: those of the words up to the end of the change, as they still are.
  private mutating func apply(_ edit: PrintedEdit, _ offsets: [Range<Int>]) {
    guard let first = offsets.firstIndex(where: { $0.upperBound > edit.range.lowerBound }),
      let last = offsets.lastIndex(where: { $0.lowerBound < edit.range.upperBound }), first <= last
    else { return }
    let (head, tail) = (Array(words[first].text.utf8), Array(words[last].text.utf8))
    let before = head.prefix(max(0, edit.range.lowerBound - offsets[first].lowerBound))
    // A change that begins in the gap before the word leaves the gap as it is.
    let text = edit.text.drop { $0 == " " && edit.range.lowerBound < offsets[first].lowerBound }
    let after = tail.suffix(max(0, offsets[last].upperBound - edit.range.upperBound))
    replace(
      first..<(last + 1),
      with: String(decoding: before, as: UTF8.self) + text + String(decoding: after, as: UTF8.self))
  }
}

extension String {
  fileprivate func utf8Range(_ range: Range<String.Index>) -> Range<Int> {
    utf8.distance(
      from: utf8.startIndex, to: range.lowerBound)..<utf8.distance(
        from: utf8.startIndex, to: range.upperBound)
  }
}
