/// Labels that follow each other in one cell, a blank apart: `LD1: STE LV1: 4`, `Acct: 4471 BTN: 603-555-0100`.
struct JoinedLabels {
  /// Words that a label may have.
  private static let mostWords = 3

  static func parted(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    lines.map { line in
      let colons = line.text.utf8.count { $0 == UInt8(ascii: ":") }
      if colons == 0, line.cells.count == 1, let parted = identifiers(of: line, labels) { return parted }
      guard colons > 1 else { return line }
      var parted = line
      parted.cells = line.cells.flatMap { pieces(of: $0, labels) }
      return parted
    }
  }

  /// `acct 4471-20 btn 603-555-0100`: two labels or more of the account's identifiers, each with its value.
  private static func identifiers(of line: RecordLine, _ labels: RecordLabelTable) -> RecordLine? {
    guard line.text.utf8.count < longestIdentifiers,
      line.text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else {
      return nil
    }
    var pieces: [(label: String, values: [String])] = []
    for word in line.text.split(separator: " ").map(String.init) {
      if let field = labels[word], identifying.contains(field) {
        pieces.append((word, []))
      } else if pieces.isEmpty || !word.contains(where: \.isPrintedNumber) {
        return nil
      } else {
        pieces[pieces.count - 1].values.append(word)
      }
    }
    guard pieces.count > 1, pieces.allSatisfy({ (1...3).contains($0.values.count) }) else { return nil }
    var parted = line
    var column = line.indent
    parted.cells = pieces.map { piece in
      let text = piece.label + ": " + piece.values.joined(separator: " ")
      defer { column += text.count }
      return RecordCell(text: text, column: column, end: column + text.count, tabs: 0)
    }
    return parted
  }

  private static let identifying: Set<RecordField> = [
    .accountNumber, .billingNumber, .customerCode, .pin, .numbers,
  ]
  /// In bytes.
  private static let longestIdentifiers = 80

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
