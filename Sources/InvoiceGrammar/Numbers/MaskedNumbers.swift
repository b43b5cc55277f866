internal import NumberingPlan
internal import PageText

/// Ranges printed as one number with its last digits open: `480-947-71(50-54)`, `480-947-715X`.
extension NumberFinder {
  /// Those of a line without a telephone number, among the account's own, and numbers that more digits follow there:
  /// `480-947-7150-54`.
  func maskedNumbers(line: Int, sections: SectionTracker) -> [String] {
    index.lines[line].compactMap { cell in
      let indexed = index.cells[cell]
      guard (6...16).contains(indexed.digits), indexed.range.count < 120,
        let range = masked(indexed.range) ?? unfinished(cell)
      else { return nil }
      // An exchange with its last four digits open stands over a list of endings, wherever it is printed.
      let isExchange =
        index.bytes[range].prefix(while: { !$0.isOne(of: "xX*#_") }).count(where: \.isDigit) == 6
      guard
        isExchange
          || indexed.digits > 6 && !indexed.isSentence && indexed.range.count < 80
            && isOwn(range, cell, sections)
      else { return nil }
      return index.text(range)
    }
  }

  /// The place is one of the account's numbers.
  private func isOwn(_ range: Range<Int>, _ cell: Int, _ sections: SectionTracker) -> Bool {
    let box = index.box(range, inCell: cell)
    let section = sections.section(at: box)?.owner
    if section == .account || sections.column(over: box)?.owner == .account { return true }
    let labels = hits.hits(inCell: cell).filter { $0.range.upperBound <= range.lowerBound }
    if labels.contains(where: { numberRule($0) { $0.owner == .account && $0.place == .label } != nil }) {
      return true
    }
    // A charge, and nothing that says what for.
    return section == nil && labels.isEmpty && index.cells[cell].range.lowerBound == range.lowerBound
      && index.lines[index.cells[cell].line].contains {
        $0 > cell && PrintedAmount.isAmount(index.bytes[index.cells[$0].range])
      }
  }

  /// A number that more digits follow, or a range that makes no sense.
  private func unfinished(_ cell: Int) -> Range<Int>? {
    let range = index.cells[cell].range
    guard index.cells[cell].digits >= 10 else { return nil }
    let matches = TelephoneNumberScanner().matches(in: index.bytes.span.extracting(range))
    guard let match = matches.first, matches.count == 1, match.isPartOfLongerNumber, match.form == .grouped
    else { return nil }
    let start = range.lowerBound + match.utf8Range.lowerBound
    let place = start..<(range.lowerBound + match.utf8Range.upperBound)
    let front = index.bytes[range.lowerBound..<start]
    guard front.last.map({ $0.isBlank || $0.isOne(of: ":(") }) ?? true,
      front.last(where: { !$0.isBlank })?.isDigit != true,
      !isFieldValue(Placed(match: match, cell: cell, range: place, box: index.box(place, inCell: cell)))
    else { return nil }
    return start..<range.upperBound
  }

  /// Three digits, three, and two or three before a parenthesis or a letter that stands for any digit.
  private func masked(_ cell: Range<Int>) -> Range<Int>? {
    var groups: [Range<Int>] = []
    var position = cell.lowerBound
    while position < cell.upperBound {
      let start = position
      while position < cell.upperBound, index.bytes[position].isDigit { position += 1 }
      guard position > start else {
        // "(480) 947-71(50-54)"
        if !index.bytes[position].isOne(of: "-. ()/") { groups = [] }
        position += 1
        continue
      }
      if let last = groups.last, start - last.upperBound > 3 { groups = [] }
      groups.append(start..<position)
      if groups.count >= 2, groups.suffix(2).allSatisfy({ $0.count == 3 }),
        isOpenExchange(index.bytes[position..<cell.upperBound])
      {
        return groups[groups.count - 2].lowerBound..<cell.upperBound
      }
      guard groups.count >= 3, position < cell.upperBound,
        groups.suffix(3).dropLast().allSatisfy({ $0.count == 3 }), (2...3).contains(position - start),
        isMask(index.bytes[position..<cell.upperBound])
      else { continue }
      return groups[groups.count - 3].lowerBound..<cell.upperBound
    }
    return nil
  }

  /// `(480) 947-xxxx`: all four last digits are open.
  private func isOpenExchange(_ rest: ArraySlice<UInt8>) -> Bool {
    let mask = rest.drop { $0.isOne(of: "- .") }.prefix { $0.isOne(of: "xX*#_") }
    return mask.count == 4 && rest[mask.endIndex...].first?.isLetterOrDigit != true
  }

  private func isMask(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "(") { return rest.dropFirst().first?.isDigit == true }
    let mask = rest.prefix { $0.isOne(of: "xX*#nN?_") }
    return (1...2).contains(mask.count) && rest.dropFirst(mask.count).first?.isLetterOrDigit != true
  }
}
