internal import NumberingPlan
internal import PageText

/// Numbers parted by commas, over the ends of lines too: what stands before the first is said of all.
extension NumberFinder {
  /// A number with the numbers of its line.
  struct Position {
    var matches: [Placed]
    var index: Int
    var line: Int
    var placed: Placed { matches[index] }
  }

  /// The first number of the list.
  func head(of position: Position) -> Position {
    var head = position
    for _ in 0..<60 {
      while head.index > 0, isJoined(head.matches[head.index - 1], head.placed) { head.index -= 1 }
      guard let above = continued(head) else { return head }
      head = above
    }
    return head
  }

  func isJoined(_ a: Placed, _ b: Placed) -> Bool {
    guard a.cell == b.cell, b.range.lowerBound > a.range.upperBound else { return false }
    let between = index.bytes[a.range.upperBound..<b.range.lowerBound].map(\.lowercased)
    return [" or ", " ou ", ", ", " / ", "/", " and ", " et ", " & ", "; ", ", and ", ", or "].contains {
      $0.utf8.elementsEqual(between)
    } || isMarked(between)
  }

  /// `406 868 7040 (Main number), 406 768 4826`, `563 381 8304 (Office) and 563 381 7989`.
  private func isMarked(_ between: [UInt8]) -> Bool {
    guard (4...40).contains(between.count), between.starts(with: " (".utf8) else { return false }
    guard let close = between.lastIndex(of: UInt8(ascii: ")")) else { return false }
    let joint = between[(close + 1)...]
    return [", ", " and ", ", and ", " & ", " et ", " / ", "; "].contains { joint.elementsEqual($0.utf8) }
      && between.count(where: \.isDigit) == 0
  }

  /// The last number of the line above, where the list goes on from there.
  private func continued(_ position: Position) -> Position? {
    let cell = position.placed.cell
    let indexed = index.cells[cell]
    let reach = max(indexed.box.height, 7) * 0.9
    guard position.placed.range.lowerBound - indexed.range.lowerBound < 14,
      let above = index.cell(above: indexed.box, line: position.line, reach: reach),
      abs(index.cells[above].box.left - indexed.box.left) < 3
    else { return nil }
    let text = index.bytes[index.cells[above].range]
    guard let last = text.last, last == UInt8(ascii: ",") || last.isDigit || last.isOne(of: "-)") else {
      return nil
    }
    let comma = [UInt8(ascii: ",")]
    // In most tables nothing joins the rows.
    guard
      last == comma[0]
        || index.bytes[indexed.range.lowerBound..<position.placed.range.lowerBound].contains(comma[0])
    else { return nil }
    let line = index.cells[above].line
    let matches = matches(onLine: line)
    guard let match = matches.lastIndex(where: { $0.cell == above }) else { return nil }
    let start = matches[match].remainder?.upperBound ?? indexed.range.lowerBound
    guard start <= position.placed.range.lowerBound else { return nil }
    let front = index.bytes[start..<position.placed.range.lowerBound].filter { !$0.isBlank }
    let back = index.bytes[matches[match].range.upperBound..<index.cells[above].range.upperBound].filter {
      !$0.isBlank
    }
    guard matches[match].remainder == nil ? (back == comma && front.isEmpty) : front == comma else {
      return nil
    }
    return Position(matches: matches, index: match, line: line)
  }

  /// "503" alone in a cell over "612-9566": a narrow column puts the area code on a line of its own.
  private func stackedAreaCode(_ cell: Int) -> Int? {
    let range = index.cells[cell].range
    // In tables of calls most cells of three digits are times: `5:03`.
    guard range.count <= 5, index.cells[cell].digits == 3, index.cells[cell].letters == 0,
      case let digits = index.bytes[range].drop(while: { !$0.isDigit }).prefix(while: \.isDigit),
      digits.count == 3, AreaCode(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }) != nil,
      let below = index.cell(
        below: index.cells[cell].box, line: index.cells[cell].line,
        reach: max(index.cells[cell].box.height, 7) * 0.9),
      case let rest = index.bytes[index.cells[below].range], (7...9).contains(rest.count),
      index.cells[below].digits == 7, rest.prefix(3).allSatisfy(\.isDigit)
    else { return nil }
    return range.lowerBound
  }

  /// The number that a cell's end breaks, read with what stands in the cell below.
  func brokenNumber(endOf cell: Int) -> Placed? {
    let indexed = index.cells[cell]
    guard let start = BrokenNumber.start(in: index.bytes[indexed.range]) ?? stackedAreaCode(cell) else {
      return nil
    }
    let part = start..<indexed.range.upperBound
    let box = index.box(part, inCell: cell)
    guard
      let below = index.cell(below: indexed.box, line: indexed.line, reach: max(indexed.box.height, 7) * 0.9),
      abs(index.cells[below].box.left - indexed.box.left) < 3
        || abs(index.cells[below].box.left - box.left) < 3
        || indexed.range.count <= 5 && index.cells[below].box.sharesColumn(with: box)
    else { return nil }
    let rest = index.cells[below].range
    guard index.bytes[rest.lowerBound].isDigit else { return nil }
    let blank = index.bytes[part.upperBound - 1] == UInt8(ascii: "-") ? [] : [UInt8(ascii: " ")]
    let joined = Array(index.bytes[part]) + blank + Array(index.bytes[rest].prefix(16))
    let length = part.count + blank.count
    guard let match = TelephoneNumberScanner().matches(in: joined.span).first, match.rangeEnd == nil,
      match.utf8Range.lowerBound == 0, match.utf8Range.upperBound > length, !match.isPartOfLongerNumber
    else { return nil }
    let end = rest.lowerBound + match.utf8Range.upperBound - length
    return Placed(match: match, cell: cell, range: part, box: box, remainder: rest.lowerBound..<end)
  }
}
