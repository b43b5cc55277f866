/// A sheet that a program wrote as lists of cells, `[["Account no.", "4471", "Type", "Residence"], …]`: each list is a row.
struct CellMarkup {
  private static let leastRows = 4

  /// The rows as lines whose cells tabs part; nil where the lines are no such sheet.
  static func rows(_ lines: [RecordLine]) -> [RecordLine]? {
    guard lines.first.map({ $0.text.hasPrefix("{") || $0.text.hasPrefix("[") }) ?? false,
      let markup = MarkupText(sheet: lines)
    else { return nil }
    // The lists of each list's cells, in their order.
    var rows: [(object: Int, cells: [MarkupText.Leaf])] = []
    for leaf in markup.leaves {
      guard markup.isElement(leaf), markup.isElementOfList(leaf.object) else { continue }
      if rows.last?.object == leaf.object {
        rows[rows.count - 1].cells.append(leaf)
      } else {
        rows.append((leaf.object, [leaf]))
      }
    }
    let isHeaded = markup.leaves.contains {
      Lexicon.columnKeys.contains(RecordLabelTable.key($0.path.last ?? ""))
    }
    if isHeaded { return nil }
    let cells = rows.reduce(0) { $0 + $1.cells.count }
    guard rows.count >= leastRows, cells * 10 >= markup.leaves.count * 9 else { return nil }
    return rows.compactMap { row($0.cells, lines) }
  }

  private static func row(_ leaves: [MarkupText.Leaf], _ lines: [RecordLine]) -> RecordLine? {
    guard let first = leaves.first, lines.indices.contains(first.line) else { return nil }
    var row = lines[first.line]
    var cells: [RecordCell] = []
    var before = 0
    var column = 0
    for (index, leaf) in leaves.enumerated() {
      defer { column += leaf.value.count + 2 }
      if leaf.value.isEmpty { continue }
      cells.append(
        RecordCell(text: leaf.value, column: column, end: column + leaf.value.count, tabs: index - before))
      before = index
    }
    row.cells = cells
    return cells.isEmpty ? nil : row
  }
}
