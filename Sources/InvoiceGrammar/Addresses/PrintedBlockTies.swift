internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// What ties an address block to one line or one account of several.
extension PrintedBlockFinder {
  /// The telephone number right above the block, or alone in a cell to the left of an address of one line: each line's place
  /// stands so, not the window of the envelope.
  func lineNumber(_ gathered: [Gathered], isOneLine: Bool) -> (number: TelephoneNumber, cell: Int)? {
    guard let top = gathered.first, let last = gathered.last else { return nil }
    if isOneLine {
      for cell in index.lines[index.cells[last.cell].line] where cell < last.cell {
        if let number = number(in: cell) { return (number, cell) }
      }
    }
    // A user's name may stand between, which a label's word ends: "Fax".
    var (box, line, reach) = (top.line.box, index.cells[top.cell].line, Reach.wrappedLine)
    for _ in 0..<2 {
      let height = max(box.lineHeight, Double(top.line.fontSize))
      guard
        let above = index.cell(above: box, line: line, reach: height * reach.lineHeights),
        index.cells[above].box.sharesLeftEdge(with: box, within: Tolerance.indent)
      else { return nil }
      if let number = number(in: above) { return (number, above) }
      (box, line) = (index.cells[above].box, index.cells[above].line)
      // A label of the place parts it from its number, which is set larger.
      if hits.first(inCell: above)?.startsCell == true { reach = .blankLine }
    }
    return nil
  }

  /// Top of a number's line that heads a block: it stands closer to the block than to what is above it, or beside it.
  func headTop(_ cell: Int, over block: Int) -> Double? {
    let (line, box) = (index.cells[cell].line, index.cells[cell].box)
    guard line < index.cells[block].line else { return box.top }
    guard let above = index.cell(above: box, line: line, within: .list),
      let below = index.cell(below: box, line: line, within: .list)
    else { return box.top }
    let over = index.cells[above].box.gap(downTo: box)
    return over > box.gap(downTo: index.cells[below].box) + Tolerance.overlap ? box.top : nil
  }

  /// The account number of the row that an address stands in.
  func accountInFront(_ gathered: [Gathered]) -> String? {
    guard let part = gathered.last else { return nil }
    let line = index.cells[part.cell].line
    return index.lines[line].first.flatMap { $0 < part.cell ? index.accountInColumn(line: line) : nil }
  }

  /// A telephone number stands right below the block at its edge, and its charge behind it: offices of a carrier have none.
  func isOverChargedLine(_ gathered: [Gathered]) -> Bool {
    guard let last = gathered.last,
      let below = index.cell(below: last.cell, within: .nextLine),
      index.cells[below].box.sharesLeftEdge(with: last.line.box), number(in: below) != nil
    else { return false }
    if let word = index.cells[below].words.last,
      PrintedAmount.isAmount(index.bytes[index.words[word].start..<index.words[word].end])
    {
      return true
    }
    return index.next(after: below).map { PrintedAmount.isAmount(index.bytes[index.cells[$0].range]) }
      ?? false
  }

  /// Several addresses over charged numbers each, and no label says what they are: places of the lines.
  func withPurposesOfChargedLines(_ blocks: [PrintedBlock]) -> [PrintedBlock] {
    let places = blocks.indices.filter { blocks[$0].isOverChargedLine && blocks[$0].purpose == .unlabelled }
    guard Set(places.map { blocks[$0].key }).count > 1, !blocks.contains(where: { $0.purpose == .service })
    else { return blocks }
    var blocks = blocks
    for place in places {
      blocks[place].purpose = .service
      blocks[place].origin = RuleOrigin(grammar: RuleBook.genericID, line: 0)
      blocks[place].strength = .likely
    }
    return blocks
  }

  /// The number that a cell begins with, with few words around it.
  private func number(in cell: Int) -> TelephoneNumber? {
    let indexed = index.cells[cell]
    let text = index.bytes[indexed.range]
    guard (10...40).contains(text.count), indexed.digits <= 11, !indexed.isSentence,
      let match = TelephoneNumberScanner().matches(in: text.span).first, !match.isPartOfLongerNumber,
      // Such numbers stand over a carrier's own address.
      match.form == .grouped, !match.number.isTollFree
    else { return nil }
    return match.number
  }

  /// The account number in front of an address of one line: "Account 8299 60 005 0088107   1170 Celebration Ave, …".
  func accountNumber(_ gathered: [Gathered], of address: PostalAddress) -> String? {
    guard let part = gathered.last,
      let first = index.lines[index.cells[part.cell].line].first
    else { return nil }
    let end =
      first < part.cell ? index.cells[part.cell].range.lowerBound : index.cells[part.cell].range.upperBound
    let text = index.bytes[index.cells[first].range.lowerBound..<end]
    guard text.count < 160 else { return nil }
    let words = text.split { $0.isBlank || $0 == UInt8(ascii: "\n") }
    guard let label = words.prefix(4).lastIndex(where: Self.isAccountWord) else { return nil }
    var code: [UInt8] = []
    for word in words.dropFirst(label + 1) {
      if code.isEmpty, word.allSatisfy({ !$0.isDigit }), word.count <= 7 { continue }
      guard word.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }), code.count < 20,
        first < part.cell || address.number.map({ word.elementsEqual($0.utf8) }) != true
      else { break }
      code += word.filter(\.isDigit)
    }
    return code.count >= 6 ? String(decoding: code, as: UTF8.self) : nil
  }

  private static func isAccountWord(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.filter(\.isLetter).map(\.lowercased)
    return letters.suffix(7).elementsEqual("account".utf8) || letters.suffix(4).elementsEqual("acct".utf8)
  }

  /// The label speaks of where help is sent to, which is registered for each telephone.
  static func isEmergency(_ label: String?) -> Bool {
    guard let label = label?.lowercased() else { return false }
    return Lexicon.emergencyWords.contains { !label.occurrences(of: $0).isEmpty }
  }
}

/// Addresses of one line under one another in a table's column.
extension PrintedBlockFinder {
  /// Gives the rows of such a column what its heading says of the first: a table of places is no single place.
  func withColumnPurposes(_ blocks: [PrintedBlock]) -> [PrintedBlock] {
    guard blocks.count > 1 else { return blocks }
    var blocks = blocks.sorted { $0.viewBox.top < $1.viewBox.top }
    var isInColumn = [Bool](repeating: false, count: blocks.count)
    for start in blocks.indices where !isInColumn[start] && blocks[start].lines.count == 1 {
      var rows = [start]
      for next in blocks.indices[(start + 1)...]
      where isNextRow(blocks[next], below: blocks[rows[rows.count - 1]]) {
        rows.append(next)
      }
      guard rows.count > 1 else { continue }
      for row in rows { isInColumn[row] = true }
      name(rows, in: &blocks)
    }
    return blocks
  }

  private func isNextRow(_ block: PrintedBlock, below other: PrintedBlock) -> Bool {
    let (box, above) = (block.lines[0].box, other.lines[0].box)
    return block.lines.count == 1 && block.names.isEmpty && box.sharesLeftEdge(with: above)
      && above.gap(downTo: box) >= -Tolerance.overlap && above.reaches(downTo: box, within: .value)
  }

  private func textAbove(_ box: Box) -> String? {
    guard
      let line = index.lines.firstIndex(where: {
        index.cells[$0.lowerBound].box.bottom > box.top + Tolerance.overlap
      })
    else { return nil }
    return index.cell(above: box, line: line, within: .blankLine).map(index.text(ofCell:))
  }

  private func name(_ rows: [Int], in blocks: inout [PrintedBlock]) {
    var first = blocks[rows[0]]
    if first.purpose == .unlabelled, first.lineNumber == nil,
      let heading = first.names.last?.text ?? textAbove(first.lines[0].box),
      AddressHeading.isColumnHeading(heading)
    {
      first.purpose = .service
      first.label = heading
      first.origin = RuleOrigin(grammar: RuleBook.genericID, line: 0)
      first.strength = .likely
      first.names = []
    }
    guard first.purpose == .service else { return }
    let isTight = zip(rows, rows.dropFirst()).allSatisfy { upper, lower in
      blocks[upper].lines[0].box.reaches(downTo: blocks[lower].lines[0].box, within: .nextLine)
    }
    for row in rows
    where row == rows[0] || blocks[row].purpose == .unlabelled {
      let block = blocks[row]
      blocks[row] = first
      blocks[row].names = block.names.filter { $0.text != first.label }
      blocks[row].lines = block.lines
      blocks[row].address = block.address
      blocks[row].viewBox = block.viewBox
      blocks[row].box = block.box
      blocks[row].accountNumber = block.accountNumber
      blocks[row].lineNumber = block.lineNumber
      blocks[row].lineTop = block.lineTop
      blocks[row].isTableRow = isTight
    }
  }
}
