internal import PageText
internal import PostalAddress

/// What stands before an address: a name, a heading, or the words of a sentence.
extension PrintedBlockFinder {
  /// "Return equipment serial M419 to 4250 State Route 43, Kent OH 44240": the words before the street lead to it.
  func isInSentence(_ block: AddressBlock) -> Bool {
    guard let words = block.recipients.last?.split(separator: " "), let last = words.last,
      Lexicon.wordsBeforeAddress.contains(String(last))
    else { return false }
    return AddressHeading.purpose(words.joined(separator: " ")) == nil
  }

  /// "Acme Inc, 12 Main St, Bend, OR 97703" from its house number on, where a stop or a wide blank parts it from the name.
  func withoutRecipients(_ text: String, _ block: AddressBlock, cell: Int) -> String {
    guard !block.recipients.isEmpty, let first = block.address.number ?? block.address.box,
      let start = text.occurrences(of: first).first
    else { return text }
    let before = text[..<start].utf8.last { !$0.isBlank }
    // "The service address is 12 Main St": a heading's words are no part of the address.
    guard
      before == nil || before?.isLetterOrDigit == false || isStoreNumber(text[..<start])
        || isSetOff(first, inCell: cell)
        || AddressHeading.purpose(String(text[..<start])) != nil
    else { return text }
    return String(text[start...])
  }

  /// "Lakeside Cleaners #101": the name of a store ends.
  private func isStoreNumber(_ front: Substring) -> Bool {
    guard let last = front.split(separator: " ").last else { return false }
    return last.first == "#" && last.utf8.dropFirst().allSatisfy(\.isDigit) && last.utf8.count > 1
  }

  /// "Lakeside Cleaners #101 12 Main St" from its house number on.
  func behindStoreNumber(_ text: String, _ block: AddressBlock) -> String? {
    guard !block.recipients.isEmpty, let number = block.address.number else { return nil }
    return text.occurrences(of: number).first { isStoreNumber(text[..<$0]) }.map { String(text[$0...]) }
  }

  /// The blank before a word is wider than the others of its cell.
  private func isSetOff(_ text: String, inCell cell: Int) -> Bool {
    let words = index.cells[cell].words
    guard words.count > 3,
      let word = words.dropFirst().first(where: {
        index.bytes[index.words[$0].start..<index.words[$0].end].starts(with: text.utf8)
      })
    else { return false }
    func blank(_ word: Int) -> Double { index.words[word].box.left - index.words[word - 1].box.right }
    let least = words.dropFirst().map(blank).min() ?? 0
    return blank(word) > max(1.6 * least, least + 2)
  }

  /// A first line of heading words, in another type than the rest, or ended by a colon, is a heading that no grammar knows.
  func dropHeading(_ names: inout [BlockLine], address: [BlockLine]) -> String? {
    guard let first = names.first, let next = names.count > 1 ? names[1] : address.first,
      PrintedName.classify(first.text) != .attention("")
    else { return nil }
    let isOther =
      first.isBold != next.isBold && next.isBold == address.first?.isBold
      || first.fontSize > 0 && next.fontSize > 0 && first.fontSize < next.fontSize * 0.9
    let isHeading =
      AddressHeading.purpose(first.text) != nil || first.text.hasSuffix(":") || isOther && names.count > 1
    guard isHeading else { return nil }
    names.removeFirst()
    return first.text
  }
}
