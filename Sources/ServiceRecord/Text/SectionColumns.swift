/// Sections side by side: two headings in one line, and under each its own entries.
///
///     LISTING                    EQUIPMENT
///       LN ACME TOOL CO            1  1FB  603-555-0100
struct SectionColumns {
  /// Columns nearer to the margin are indented text.
  private static let leastColumn = 20
  private static let longestHeading = 30

  /// The lines with the left column of such a page before the right one.
  static func parted(_ lines: [RecordLine]) -> [RecordLine] {
    guard let first = lines.firstIndex(where: { edge(of: $0) != nil }), let edge = edge(of: lines[first])
    else {
      return lines
    }
    let end =
      lines[first...].firstIndex { $0.page != lines[first].page || crosses($0, edge) } ?? lines.endIndex
    let block = lines[first..<end]
    let left = block.compactMap { part($0) { $0.column < edge - 1 } }
    let right = block.compactMap { part($0) { $0.column >= edge - 1 } }
    return lines[..<first] + left + right + parted(Array(lines[end...]))
  }

  /// Where the second of two headings begins.
  private static func edge(of line: RecordLine) -> Int? {
    guard line.cells.count == 2, line.cells[1].column >= leastColumn, line.cells.allSatisfy(isHeading) else {
      return nil
    }
    return line.cells[1].column
  }

  private static func isHeading(_ cell: RecordCell) -> Bool {
    cell.text.utf8.count <= longestHeading && cell.tabs == 0
      && !cell.text.utf8.contains { (0x30...0x39).contains($0) } && cell.text == cell.text.uppercased()
      && RecordSection(heading: cell.text) != nil
  }

  private static func crosses(_ line: RecordLine, _ edge: Int) -> Bool {
    line.cells.contains { $0.column < edge - 1 && $0.end > edge + 1 }
  }

  private static func part(_ line: RecordLine, _ isPart: (RecordCell) -> Bool) -> RecordLine? {
    var part = line
    part.cells = line.cells.filter(isPart)
    return part.cells.isEmpty ? nil : part
  }
}
