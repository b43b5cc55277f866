internal import PageText

/// Whether dates and times beside a number are about it, where several numbers share a line.
extension NumberFinder {
  /// A list and a table of calls may stand side by side. A row's cells stand together on every line: where most lines
  /// have the date but no number in this column, or the number but no date in that one, they are two tables.
  func isCallRow(_ placed: Placed, _ segment: RowSegment) -> Bool {
    guard segment.isShared, !segment.hasTimeBeside else { return true }
    let dates = times[segment.line].filter { $0 != placed.cell && segment.cells.contains($0) }
    return dates.isEmpty || dates.contains { standsWith($0, placed.cell) }
  }

  /// Behind the first number of a row of calls, as the number called behind the caller's.
  func standsInCallRow(_ placed: Placed) -> Bool {
    times[index.cells[placed.cell].line].contains { standsWith($0, placed.cell) }
  }

  private func standsWith(_ time: Int, _ number: Int) -> Bool {
    let line = index.cells[number].line
    let (number, time) = (index.cells[number].box, index.cells[time].box)
    var (numberCount, timeCount, bothCount) = (0, 0, 0)
    // The lines of the table, up and down from this one; a dozen show how it is laid out.
    let (above, below) = (max(line - 12, 0), min(line + 12, index.lines.count))
    for lines in [
      stride(from: line - 1, through: above, by: -1), stride(from: line, through: below - 1, by: 1),
    ] {
      var empty = 0
      for line in lines {
        if heads(line) { break }
        let hasNumber = numbers.contains(onLine: line) { abs(index.cells[$0].box.left - number.left) < 2 }
        let hasTime = times.contains(onLine: line) {
          abs(index.cells[$0].box.left - time.left) < 2 || abs(index.cells[$0].box.right - time.right) < 2
        }
        numberCount += hasNumber ? 1 : 0
        timeCount += hasTime ? 1 : 0
        bothCount += hasNumber && hasTime ? 1 : 0
        empty = hasNumber || hasTime ? 0 : empty + 1
        if empty > 2 { break }
      }
    }
    return bothCount * 5 >= numberCount * 4 && bothCount * 5 >= timeCount * 4
  }

  /// Above the heads of columns another table stands.
  private func heads(_ line: Int) -> Bool {
    let row = index.lines[line]
    return row.count >= 3 && row.allSatisfy { index.cells[$0].digits == 0 && index.cells[$0].letters > 0 }
  }

  static func isNumber(_ cell: Int, _ index: PageIndex) -> Bool { index.cells[cell].digits >= 10 }

  /// Begins with a date or a time, a sign among its figures.
  static func isTime(_ cell: Int, _ index: PageIndex) -> Bool {
    let counts = index.cells[cell].counts
    guard counts.digits > 0, counts.colons + counts.strokes + counts.stops > 0 else { return false }
    let tokens = RowTokens(index, cell: cell)
    return tokens.isTimed || tokens.hasTenths
  }
}
