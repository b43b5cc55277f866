/// Labels that follow each other in one cell, a blank apart: `LD1: STE LV1: 4`, `Acct: 4471 BTN: 603-555-0100`.
struct JoinedLabels {
  /// Words that a label may have.
  private static let mostWords = 3

  static func parted(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    lines.map { line in
      guard line.text.utf8.count(where: { $0 == UInt8(ascii: ":") }) > 1 else { return line }
      var parted = line
      parted.cells = line.cells.flatMap { pieces(of: $0, labels) }
      return parted
    }
  }

  private static func pieces(of cell: RecordCell, _ labels: RecordLabelTable) -> [RecordCell] {
    let text = cell.text
    guard let colon = text.firstIndex(of: ":"), text[text.index(after: colon)...].contains(":") else {
      return [cell]
    }
    var pieces: [RecordCell] = []
    var start = text.startIndex
    func add(_ end: String.Index) {
      let column = cell.column + text.distance(from: text.startIndex, to: start)
      let piece = text[start..<end].trimmingBlanks
      if piece.isEmpty { return }
      let tabs = pieces.isEmpty ? cell.tabs : 0
      pieces.append(RecordCell(text: piece, column: column, end: column + piece.count, tabs: tabs))
    }
    var searched = text.index(after: colon)
    while let next = text[searched...].firstIndex(of: ":") {
      searched = text.index(after: next)
      guard searched == text.endIndex || text[searched] == " ",
        let begin = beginning(of: text[..<next], after: text.index(after: start), labels)
      else { continue }
      add(begin)
      start = begin
    }
    add(text.endIndex)
    return pieces
  }

  /// Where the label begins that ends a text: known in the fewest words.
  private static func beginning(
    of text: Substring, after start: String.Index, _ labels: RecordLabelTable
  ) -> String.Index? {
    let words = text.split(separator: " ")
    var found: String.Index?
    for count in 1...mostWords where count < words.count {
      let first = words[words.count - count].startIndex
      guard first > start, !words[words.count - count - 1].hasSuffix(":") || count < words.count else {
        break
      }
      if labels[text[first...]] != nil { found = first }
    }
    return found
  }
}
