internal import DocumentFacts
internal import NumberingPlan

/// Numbers of lines that a record prints, `LINES 4`, `NUMBER OF TNS: 12`, held against the lines that it lists.
struct RecordCounts {
  private var counts: [(value: Int, evidence: Evidence)] = []

  private static let mostCounts = 50
  /// Longest cell that is looked at, in bytes: a label with its value.
  private static let longest = 60

  init(_ lines: [RecordLine]) {
    for line in lines where counts.count < Self.mostCounts && Self.mayCount(line.text) {
      for (position, cell) in line.cells.enumerated() where cell.text.utf8.count <= Self.longest {
        let next = position + 1 < line.cells.count ? line.cells[position + 1].text : nil
        guard let count = PrintedCount(cell.text, next: next), count.isLabelled else { continue }
        counts.append((count.value, line.evidence("a printed number of lines")))
      }
    }
  }

  /// Whether a word for lines stands there, as far as its last letters tell.
  private static func mayCount(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > 4 else { return false }
      return (2..<bytes.count).contains { position in
        let end = (bytes[position - 2] | 0x20, bytes[position - 1] | 0x20, bytes[position] | 0x20)
        return end == (0x6E, 0x65, 0x73) || end == (0x65, 0x72, 0x73) || end.1 == 0x6E && end.2 == 0x73
      }
    }
  }

  /// States what the counts say of the facts' numbers. A count of fewer may be that of a part.
  func check(_ facts: inout AccountFacts) {
    let listed = facts.telephoneNumbers.count
    guard listed > 0 else { return }
    let told = facts.otherNumbers.count
    let checked = counts.filter { $0.value == listed || $0.value > listed + told }
    facts.numbersCompleteness.checks = checked.map { count in
      NumbersCompleteness.Check(
        kind: .count, expected: String(count.value), found: String(listed), evidence: [count.evidence])
    }
    let isContradicted = checked.contains { $0.value != listed }
    guard !checked.isEmpty, isContradicted || facts.unreadablePages.isEmpty else { return }
    facts.numbersCompleteness.state = isContradicted ? .contradicted : .shown
    facts.notes += facts.numbersCompleteness.contradictions
  }
}
