/// A screen whose left edge names sections by short tags, each beside its section's first line:
///
///     EUI  NAME ......... ACME TOOL CO
///          CIVIC ........ 12 MAIN ST
///     BIL  NAME ......... ACME TOOL CO
struct SideTags {
  private static let leastTags = 3
  private static let longestTag = 4

  /// The lines without tags; labels of a billing section say so. Lines of another document as they are.
  static func written(_ lines: [RecordLine]) -> [RecordLine] {
    let tagged = lines.indices.filter { tag(of: lines[$0]) != nil }
    guard tagged.count >= leastTags, let edge = lines[tagged[0]].cells.first?.column,
      tagged.allSatisfy({ lines[$0].indent == edge }), tagged.count(where: { goesOn(lines, behind: $0) }) > 1
    else { return lines }
    var isBilling = false
    return lines.map { line in
      var written = line
      if let tag = tag(of: line) {
        isBilling = Lexicon.billingTags.contains(tag)
        written.cells.removeFirst()
      } else if line.indent <= edge {
        isBilling = false
      }
      if isBilling { written.cells = written.cells.map(billing) }
      return written
    }
  }

  /// Capitals in a cell of their own before a label with leaders or a number.
  private static func tag(of line: RecordLine) -> String? {
    guard line.cells.count > 1, (2...longestTag).contains(line.firstCell.utf8.count),
      line.firstCell.allSatisfy({ $0.isASCII && $0.isUppercase })
    else { return nil }
    let next = line.cells[1].text
    return isLed(next) || next.first?.isPrintedNumber == true ? line.firstCell : nil
  }

  /// Whether a section has a further line, which begins behind its tag.
  private static func goesOn(_ lines: [RecordLine], behind index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    return lines[index + 1].indent >= lines[index].cells[1].column
  }

  /// A label before leader dots or a colon.
  private static func isLed(_ text: String) -> Bool {
    text.first?.isPrintedLetter == true && (text.holds("..") || text.holds(" . ") || text.holds(": "))
  }

  private static func billing(_ cell: RecordCell) -> RecordCell {
    guard isLed(cell.text) else { return cell }
    return RecordCell(text: "Billing " + cell.text, column: cell.column, end: cell.end, tabs: cell.tabs)
  }
}
