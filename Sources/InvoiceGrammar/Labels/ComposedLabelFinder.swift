internal import NumberingPlan
internal import PageText

/// Finds labels that no grammar lists on a page, by their words.
struct ComposedLabelFinder {
  let index: PageIndex
  let lexicon: LabelLexicon
  let rules: RuleBook

  /// The hits of listed labels with those of composed ones between them; a longer composed label takes the place of the
  /// listed one inside it.
  func add(to listed: [LabelHit]) -> [LabelHit] {
    var byCell = [[LabelHit]](repeating: [], count: index.cells.count)
    var taken = [Bool](repeating: false, count: index.cells.count)
    for hit in listed {
      byCell[hit.cell].append(hit)
      if let continuation = hit.continuation { taken[continuation] = true }
      if let lead = hit.lead { for cell in lead...hit.cell { taken[cell] = true } }
    }
    var isChanged = false
    for cell in index.cells.indices where hasWord(cell) && !taken[cell] {
      let own = byCell[cell]
      guard own.allSatisfy({ $0.continuation == nil && !isCarriers($0) }),
        let hit = hit(in: cell, own, byCell)
      else { continue }
      isChanged = true
      byCell[cell] = (own.filter { !$0.range.overlaps(hit.range) } + [hit]).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
      if let continuation = hit.continuation {
        taken[continuation] = true
        byCell[continuation] = []
      }
    }
    return isChanged ? byCell.flatMap(\.self) : listed
  }

  /// Most cells of call detail are digits and signs.
  private func hasWord(_ cell: Int) -> Bool { index.cells[cell].counts.wordBytes >= 2 }

  /// The carrier's own label: its grammar knows better.
  private func isCarriers(_ hit: LabelHit) -> Bool {
    lexicon.uses[hit.phrase].contains {
      if case .field(let rule) = $0 { !rules.fieldRules[rule].origin.isGeneric } else { false }
    }
  }

  private func hit(in cell: Int, _ own: [LabelHit], _ byCell: [[LabelHit]]) -> LabelHit? {
    let words = index.cells[cell].words
    if let hit = hit(from: words.lowerBound, in: cell, own, byCell) { return hit }
    // "(610) 555-0118 (Lead line)": a mark behind a number.
    for word in words.dropFirst() where isNumberEnd(word - 1) {
      if let hit = hit(from: word, in: cell, own, []), hit.endsCell,
        hit.phrase == lexicon.phrase(of: .billingTelephoneNumber)
      {
        return hit
      }
    }
    guard words.count > 4 else { return nil }
    // In running text a label follows "your" or "the".
    for word in words.dropFirst() where isArticle(word - 1) {
      if let hit = hit(from: word, in: cell, own, []), hit.startsCell || !hit.endsCell { return hit }
    }
    return nil
  }

  private func isNumberEnd(_ word: Int) -> Bool {
    let last = index.bytes[index.words[word].end - 1]
    return last.isDigit && index.words[word].end - index.words[word].start > 3
  }

  private func isArticle(_ word: Int) -> Bool {
    let text = index.bytes[index.words[word].start..<index.words[word].end]
    return Lexicon.LabelOwners.bill.contains { $0.utf8.elementsEqual(text.lazy.map { $0.lowercased }) }
  }

  /// The longest run of words from one on that is a label with its value, or the label's end of the cell, behind it.
  private func hit(
    from first: Int, in cell: Int, _ own: [LabelHit], _ byCell: [[LabelHit]]
  ) -> LabelHit? {
    let words = index.cells[cell].words
    var roles: [LabelWord] = []
    /// Roles and last word at each place where the label may end.
    var ends: [(count: Int, word: Int)] = []
    var word = first
    while word < words.upperBound, roles.count < 8,
      let further = self.roles(from: word, before: words.upperBound)
    {
      roles += further.roles
      word = further.next
      ends.append((roles.count, word - 1))
      if index.bytes[index.words[word - 1].end - 1] == UInt8(ascii: ":") { break }
    }
    guard !ends.isEmpty else { return nil }
    if ends.last?.word == words.upperBound - 1, first == words.lowerBound,
      let hit = continued(roles, in: cell, byCell)
    {
      return hit
    }
    for end in ends.reversed() {
      guard let meaning = ComposedLabel(Array(roles.prefix(end.count))),
        mayEnd(at: end.word, in: cell, before: meaning)
      else { continue }
      let range = index.words[first].start..<labelEnd(end.word)
      // A listed label as long says more.
      if own.contains(where: {
        $0.range.lowerBound <= range.lowerBound && $0.range.upperBound + 2 >= range.upperBound
      }) {
        return nil
      }
      return LabelHit(
        phrase: lexicon.phrase(of: meaning), cell: cell, range: range, box: index.box(range, inCell: cell),
        line: index.cells[cell].line, startsCell: first == words.lowerBound,
        endsCell: !index.bytes[range.upperBound..<index.cells[cell].range.upperBound].contains {
          $0.isLetterOrDigit || $0 >= 0xC3
        })
    }
    return nil
  }

  /// The label goes on in the line below.
  private func continued(_ roles: [LabelWord], in cell: Int, _ byCell: [[LabelHit]]) -> LabelHit? {
    guard let below = index.cell(below: cell, within: .wrappedLine),
      index.cells[below].box.isStacked(with: index.cells[cell].box),
      byCell.isEmpty || !byCell[below].contains(where: isOwnLabel)
    else { return nil }
    var further: [LabelWord] = []
    var word = index.cells[below].words.lowerBound
    while word < index.cells[below].words.upperBound {
      guard let next = self.roles(from: word, before: index.cells[below].words.upperBound) else { return nil }
      further += next.roles
      word = next.next
    }
    guard !further.isEmpty, ComposedLabel(further) == nil, let meaning = ComposedLabel(roles + further) else {
      return nil
    }
    return LabelHit(
      phrase: lexicon.phrase(of: meaning), cell: cell, range: index.cells[cell].range,
      box: index.cells[cell].box.union(index.cells[below].box), line: index.cells[below].line,
      startsCell: true, endsCell: true, continuation: below)
  }

  /// A listed label of a field, or of something else, that begins its cell.
  private func isOwnLabel(_ hit: LabelHit) -> Bool {
    hit.startsCell
      && lexicon.uses[hit.phrase].contains {
        switch $0 {
        case .field, .other, .issuer: true
        case .number, .end: false
        }
      }
  }

  /// What follows is the cell's end, a colon, or the value.
  private func mayEnd(at word: Int, in cell: Int, before meaning: ComposedLabel) -> Bool {
    let next = word + 1
    if next >= index.cells[cell].words.upperBound { return true }
    if index.bytes[index.words[word].end - 1] == UInt8(ascii: ":") { return true }
    let text = index.bytes[index.words[next].start..<index.cells[cell].range.upperBound]
    let value = index.bytes[index.words[next].start..<index.words[next].end]
    if !value.contains(where: { $0.isLetterOrDigit || $0 >= 0x80 }) { return true }
    return switch meaning {
    case .accountNumber: value.contains(where: \.isDigit)
    case .billingTelephoneNumber: value.contains(where: \.isDigit) && value.first?.isLetter == false
    case .invoiceDate: PrintedDate.match(text) != nil
    case .serviceAddress, .billingAddress: value.first?.isDigit == true
    case .companyName: false
    case .other: value.contains(where: \.isDigit)
    }
  }

  /// Where a label's last word ends: a colon is no part of it.
  private func labelEnd(_ word: Int) -> Int {
    var end = index.words[word].end
    while end > index.words[word].start + 1, !index.bytes[end - 1].isLetterOrDigit,
      index.bytes[end - 1] < 0x80,
      index.bytes[end - 1] != UInt8(ascii: "#")
    { end -= 1 }
    return end
  }

  /// The roles of the printed word and the word after it; letters that stand apart, `D ATE`, are read as one.
  private func roles(from word: Int, before end: Int) -> (roles: [LabelWord], next: Int)? {
    var last = word
    while last + 1 < end, last - word < 12, isOneLetter(last) { last += 1 }
    for last in stride(from: last, to: word, by: -1) {
      let symbols = index.words[word].symbols.lowerBound..<index.words[last].symbols.upperBound
      if let roles = LabelWord.roles(index.key.symbols[symbols]) { return ([roles], last + 1) }
    }
    return roles(of: word).map { ($0, word + 1) }
  }

  private func isOneLetter(_ word: Int) -> Bool {
    index.words[word].end - index.words[word].start == 1 && index.bytes[index.words[word].start].isLetter
  }

  /// The roles of a printed word's parts, `Account/Customer`; nil where one is no word of a label.
  private func roles(of word: Int) -> [LabelWord]? {
    let bytes = index.bytes[index.words[word].start..<index.words[word].end]
    guard let first = bytes.first,
      first.isLetter || first >= 0xC3 || first == UInt8(ascii: "#")
        || bytes.starts(with: "911".utf8) || first == UInt8(ascii: "(")
    else { return nil }
    guard bytes.contains(where: Self.partsWords) else {
      return roles(index.key.symbols[index.words[word].symbols])
    }
    var all: [LabelWord] = []
    for part in bytes.split(whereSeparator: Self.partsWords) {
      var key = LabelKey()
      key.append(bytes: part.span, base: 0)
      guard let roles = roles(key.symbols[...]) else { return nil }
      all += roles
    }
    return all.isEmpty ? nil : all
  }

  private static func partsWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  /// The role of a word, and that of a number sign behind it: `Account#`.
  private func roles(_ word: ArraySlice<UInt8>) -> [LabelWord]? {
    let hasSign = word.count > 1 && word.last == LabelKey.numberSign
    return LabelWord.roles(hasSign ? word.dropLast() : word).map { hasSign ? [$0, .key] : [$0] }
  }
}
