import FixtureScoring
import Perturbations
import PortRequest

/// A column of a table.
struct TableColumn {
  var heading: String
  var cells: [String]
  var isRight = false
  /// Is never left out for want of room.
  var isEssential = false
}

extension Composition {
  /// Heading and rows of a table; columns that find no room are left out from the right.
  func tableStrips(_ columns: [TableColumn], width: Double) -> [Drawing] {
    var columns = columns
    let head = style.label.with {
      $0.letterSpacing = 0
      $0.size = min($0.size, style.body.size)
    }
    func natural(_ column: TableColumn) -> Double {
      max(text(column.heading, head).width, column.cells.map { text($0, style.body).width }.max() ?? 0)
    }
    var widths = columns.map(natural)
    while columns.count > 1, widths.reduce(0, +) + Double(columns.count - 1) * 10 > width {
      guard let last = columns.lastIndex(where: { !$0.isEssential }) else { break }
      columns.remove(at: last)
      widths.remove(at: last)
    }
    let free = width - widths.reduce(0, +)
    let gap = columns.count > 1 ? max(6, min(free / Double(columns.count - 1), dice.double(10...60))) : 0
    var strips = [strip(columns.map { (text($0.heading, head), $0.isRight) }, widths, gap)]
    if dice.chance(0.6) {
      strips[0].strokes.append(Stroke(x: 0, y: strips[0].height, width: strips[0].width, height: 0))
    }
    strips[0].height += 2
    for row in 0..<(columns.first?.cells.count ?? 0) {
      strips.append(strip(columns.map { (text($0.cells[row], style.body), $0.isRight) }, widths, gap))
    }
    return strips
  }

  private func strip(_ cells: [(Drawing, Bool)], _ widths: [Double], _ gap: Double) -> Drawing {
    var row = Drawing()
    var x = 0.0
    for (cell, width) in zip(cells, widths) {
      row.add(cell.0, x: cell.1 ? x + width - cell.0.width : x, y: 0)
      x += width + gap
    }
    return row
  }

  // MARK: - Calls

  /// Calls made from the account's lines, with the numbers called.
  func callSections(width: Double) -> [Section] {
    guard plan.hasCallDetail else { return [] }
    note("call detail", "yes", .numbers)
    let title = heading(dice.pick(vocabulary.callTitles), width: width)
    let isByLine = dice.chance(0.4)
    let head =
      isByLine
      ? [
        text(
          dice.pick(["Calls from ", "Usage for ", "Call detail for "]) + form.print(account.mainNumber),
          style.body.with { $0.isBold = true })
      ] : []
    let isTwoUp = width > 420 && dice.chance(0.3)
    let called = cased(dice.pick(vocabulary.calledHeadings))
    let order = dice.shuffled(["date", "time", "place", "minutes", "amount"])
    func half(_ width: Double) -> [Drawing] {
      tableStrips(callColumns(called, order, rows: dice.int(3...26)), width: width)
    }
    guard isTwoUp else { return [Section(strips: [title] + head + half(width))] }
    note("call detail", "two-up", .numbers)
    let (left, right) = (half(width / 2 - 14), half(width / 2 - 14))
    let rows = (0..<max(left.count, right.count)).map { index in
      var row = index < left.count ? left[index] : Drawing()
      if index < right.count { row.add(right[index], x: width / 2 + 8, y: 0) }
      return row
    }
    return [Section(strips: [title] + head + rows)]
  }

  private func callColumns(_ called: String, _ order: [String], rows: Int) -> [TableColumn] {
    let isLocal = dice.chance(0.3)
    let numbers = (0..<rows).map { _ in form.print(otherNumber(isLocal ? account.place.areaCodes : nil)) }
    let number = TableColumn(heading: called, cells: numbers, isEssential: true)
    let columns = order.map { name in
      switch name {
      case "date":
        TableColumn(
          heading: cased("Date"),
          cells: (0..<rows).map { _ in "\(account.billDate.month)/\(dice.int(1...28))" })
      case "time":
        TableColumn(
          heading: cased("Time"),
          cells: (0..<rows).map { _ in "\(dice.int(1...12)):\(dice.int(10...59))\(dice.pick(["A", "P"]))M" })
      case "place":
        TableColumn(
          heading: cased(dice.pick(["Place", "City/State"])),
          cells: (0..<rows).map { _ in
            dice.pick(["Seattle WA", "Denver CO", "Chicago IL", "Dallas TX", "Omaha NE"])
          })
      case "minutes":
        TableColumn(
          heading: cased(dice.pick(["Min", "Minutes", "Duration"])),
          cells: (0..<rows).map { _ in "\(dice.int(1...59)).\(dice.int(0...9))" }, isRight: true)
      default:
        TableColumn(
          heading: cased(dice.pick(["Amount", "Cost", "Charge"])),
          cells: (0..<rows).map { _ in "0.\(dice.int(10...99))" }, isRight: true)
      }
    }
    let place = dice.int(0...columns.count)
    return Array(columns[..<place]) + [number] + Array(columns[place...])
  }
}
