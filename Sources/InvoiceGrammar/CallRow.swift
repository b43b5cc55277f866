internal import PageText

/// Whether dates and times beside a number are about it, where several numbers share a line.
extension NumberFinder {
  /// A list and a table of calls may stand side by side. A row's cells stand together on every line: where most lines
  /// have the date but no number in this column, or the number but no date in that one, they are two tables.
  func isCallRow(_ placed: Placed, _ segment: RowSegment) -> Bool {
    guard segment.isShared, !segment.hasTimeBeside else { return true }
    let dates = segment.cells.filter { $0 != placed.cell && isTime($0) }
    return dates.isEmpty || dates.contains { standsWith($0, placed.cell) }
  }

  /// Behind the first number of a row of calls, as the number called behind the caller's.
  func standsInCallRow(_ placed: Placed) -> Bool {
    index.lines[index.cells[placed.cell].line].contains { isTime($0) && standsWith($0, placed.cell) }
  }

  private func standsWith(_ time: Int, _ number: Int) -> Bool {
    let line = index.cells[number].line
    let (number, time) = (index.cells[number].box, index.cells[time].box)
    var (numbers, times, both) = (0, 0, 0)
    // The lines of the table, up and down from this one; a dozen show how it is laid out.
    let (above, below) = (max(line - 12, 0), min(line + 12, index.lines.count))
    for lines in [(above..<line).reversed(), Array(line..<below)] {
      var empty = 0
      for line in lines.map({ index.lines[$0] }) {
        let hasNumber = line.contains { abs(index.cells[$0].box.left - number.left) < 2 && isNumber($0) }
        let hasTime = line.contains {
          (abs(index.cells[$0].box.left - time.left) < 2 || abs(index.cells[$0].box.right - time.right) < 2)
            && isTime($0)
        }
        numbers += hasNumber ? 1 : 0
        times += hasTime ? 1 : 0
        both += hasNumber && hasTime ? 1 : 0
        empty = hasNumber || hasTime ? 0 : empty + 1
        if empty > 2 { break }
      }
    }
    return both * 5 >= numbers * 4 && both * 5 >= times * 4
  }

  private func isNumber(_ cell: Int) -> Bool {
    index.bytes[index.cells[cell].range].count(where: \.isDigit) >= 10
  }

  private func isTime(_ cell: Int) -> Bool { timed[cell] }

  /// By cell: whether it begins with a date or a time. Each is asked for again by every row near it.
  static func timed(_ index: PageIndex) -> [Bool] {
    index.cells.map { cell in
      let text = index.bytes[cell.range]
      guard text.contains(where: isTimeSign) else { return false }
      let tokens = RowTokens(text, nearest: .first)
      return tokens.isTimed || tokens.hasTenths
    }
  }

  private static func isTimeSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
