import PageText

extension Perturbation {
  /// The page moved and scaled, columns moved apart, values moved about their labels.
  static let geometry: [Perturbation] =
    [moved("right", 24, 0), moved("left", -12, 0), moved("down", 0, 30), moved("right-down", 60, 60)]
    + [0.8, 0.9, 1.1, 1.25].map(scaled) + [1.1, 1.25].map(columnsApart) + [
      .pages(.geometry, "value-under-label") { page, _ in page.setValuesUnderLabels() },
      .pages(.geometry, "coupon-on-the-other-side", on: [.page]) { page, _ in page.mirrorLowerBlocks() },
      .pages(.geometry, "label-left-of-value") { page, _ in page.setLabelsLeftOfValues() },
    ]

  private static func moved(_ name: String, _ right: Double, _ down: Double) -> Perturbation {
    .pages(.geometry, "moved-\(name)", on: [.page]) { page, _ in
      page.place { box in
        box = Box(
          left: box.left + right, top: box.top + down, right: box.right + right, bottom: box.bottom + down)
      }
      page.width += max(right, 0)
      page.height += max(down, 0)
    }
  }

  private static func scaled(_ factor: Double) -> Perturbation {
    .pages(.geometry, "scaled-\(factor)", on: [.page]) { page, _ in page.scale(by: factor) }
  }

  private static func columnsApart(_ factor: Double) -> Perturbation {
    .pages(.geometry, "columns-apart-\(factor)", on: [.page]) { page, _ in page.moveColumnsApart(by: factor) }
  }
}

extension PrintedPage {
  fileprivate mutating func scale(by factor: Double) {
    place { box in
      box = Box(
        left: box.left * factor, top: box.top * factor, right: box.right * factor, bottom: box.bottom * factor
      )
    }
    for row in rows.indices {
      for word in rows[row].words.indices { rows[row].words[word].fontSize *= Float(factor) }
    }
    width *= factor
    height *= factor
  }

  /// Every cell begins further right, its print as wide as before.
  fileprivate mutating func moveColumnsApart(by factor: Double) {
    changeRows { row in
      for cell in row.cells {
        let length = row.words[cell.lowerBound].box.left * (factor - 1)
        for index in cell {
          row.words[index].box.left += length
          row.words[index].box.right += length
        }
      }
    }
    width *= factor
  }

  /// In the page's lower third, rows of two cells each change the sides of their cells, all alike.
  fileprivate mutating func mirrorLowerBlocks() {
    let lower = rows.indices.filter { rows[$0].top > height * 0.66 && rows[$0].cells.count == 2 }
    let lefts = lower.map { rows[$0].words[0].box.left }
    let rights = lower.map { rows[$0].words[rows[$0].cells[1].lowerBound].box.left }
    guard lower.count > 3, let left = lefts.min(), let right = rights.min() else { return }
    let edges = lower.map { rows[$0].words.last?.box.right ?? 0 }
    let widest = (edges.max() ?? right) - right
    for index in lower {
      let cells = rows[index].cells
      var first = PrintedRow(words: Array(rows[index].words[cells[1]]))
      var second = PrintedRow(words: Array(rows[index].words[cells[0]]))
      first.move(from: 0, by: left - right)
      second.move(from: 0, by: widest + 60)
      rows[index].words = first.words + second.words
      width = max(width, second.words.last?.box.right ?? width)
    }
  }

  /// `Label:  value` alone on its line becomes the label with the value on the next line.
  fileprivate mutating func setValuesUnderLabels() {
    for index in rows.indices.reversed() {
      let row = rows[index]
      guard row.cells.count <= 2, let colon = row.words.firstIndex(where: { $0.text.hasSuffix(":") }),
        colon < 5, colon + 1 < row.words.count,
        !(index + 1 < rows.count && continues(row, colon, in: rows[index + 1]))
      else { continue }
      let step = max(row.bottom - row.top, rowHeight)
      var value = PrintedRow(words: Array(row.words[(colon + 1)...]))
      moveDown(below: row.top, by: step)
      value.move(from: 0, by: row.words[0].box.left - value.words[0].box.left)
      value.moveDown(by: step)
      rows[index].words.removeSubrange((colon + 1)...)
      rows.insert(value, at: index + 1)
    }
  }

  /// Whether a value goes on under itself, so that it can't be moved alone.
  private func continues(_ row: PrintedRow, _ colon: Int, in next: PrintedRow) -> Bool {
    let left = row.words[colon + 1].box.left
    return next.cells.contains { abs(next.words[$0.lowerBound].box.left - left) < 8 }
      && next.words[0].box.left > row.words[0].box.left + 8
  }

  /// `Label:` alone on its line, its value alone on the next, become one line.
  fileprivate mutating func setLabelsLeftOfValues() {
    for index in rows.indices.dropLast().reversed() {
      let (row, next) = (rows[index], rows[index + 1])
      guard row.cells.count == 1, next.cells.count == 1, let last = row.words.last, last.text.hasSuffix(":"),
        next.top - row.bottom < rowHeight, abs(next.words[0].box.left - row.words[0].box.left) < 16,
        index + 2 >= rows.count || rows[index + 2].top - next.bottom > 0.8 * rowHeight
      else { continue }
      var value = next
      value.moveDown(by: row.top - next.top)
      value.move(from: 0, by: last.box.right + 2 * PrintedRow.size(of: last) - value.words[0].box.left)
      rows[index].words += value.words
      rows.remove(at: index + 1)
    }
  }
}
