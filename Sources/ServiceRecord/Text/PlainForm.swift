/// A record of labels and values without what mails and screens make of it: quotations, flattened tables, columns side
/// by side, sentences behind each other.
struct PlainForm {
  /// The lines in the order in which labels and values follow each other.
  static func lines(_ lines: [RecordLine]) -> [RecordLine] {
    let labels = RecordLabelTable()
    let answered = CentredLabels.lowered(AnsweredMail.joined(lines, labels: labels), labels: labels)
    let spoken = BrokenNumbers.joined(
      Transcript.unspoken(
        CountedRows.uncounted(
          NumberedLabels.unnumbered(
            SideTags.written(answered.compactMap { withoutBars($0, labels: labels) })))))
    let whole = CutLabels.joined(spoken.map(withoutBrackets).map(withoutLeaders), labels: labels)
    let bare = MarkdownMarks.removed(QuotedMail.unquoted(whole, labels: labels))
    let unquoted = JoinedLabels.parted(CheckedBoxes.read(bare), labels: labels)
    let values = WrappedValues.joined(unquoted, labels: labels)
    let tables = TransposedTable.turned(FlattenedTable.restored(values, labels: labels), labels: labels)
    let cards = StatedAreaCode.written(SideCards.parted(tables, labels: labels))
    let columns = SideColumns.parted(cards, labels: labels)
    return RecordSentences.parted(Paragraphs.joined(columns, labels: labels), labels: labels)
  }

  /// Without leader dots before a value that goes on: `......... Reno, NV 89501` in the line under `Address ... 12 Main St`.
  private static func withoutLeaders(_ line: RecordLine) -> RecordLine {
    guard line.text.hasPrefix("...") else { return line }
    var bare = line
    bare.cells = line.cells.compactMap { cell in
      let text = cell.text.drop { $0 == "." }
      let isLeader = cell.text.count - text.count >= 3 && (text.isEmpty || text.first == " ")
      guard isLeader else { return cell }
      let value = text.trimmingBlanks
      if value.isEmpty { return nil }
      return RecordCell(text: value, column: cell.end - value.count, end: cell.end, tabs: cell.tabs)
    }
    return bare.cells.isEmpty ? line : bare
  }

  /// Without the brackets around a whole value: `BTN: [603-555-0100]`. A box of a form has one sign at most in it.
  private static func withoutBrackets(_ line: RecordLine) -> RecordLine {
    guard line.text.utf8.contains(UInt8(ascii: "]")) else { return line }
    var bare = line
    bare.cells = line.cells.map { cell in
      guard cell.text.utf8.last == UInt8(ascii: "]"), let open = cell.text.firstIndex(of: "[") else {
        return cell
      }
      let label = cell.text[..<open]
      let value = cell.text[open...].dropFirst().dropLast()
      guard label.isEmpty || label.hasSuffix(": "), value.count > 1, !value.contains("["),
        !value.contains("]")
      else { return cell }
      return RecordCell(
        text: label + value.trimmingBlanks, column: cell.column, end: cell.end, tabs: cell.tabs)
    }
    return bare
  }

  /// Without cells that hold nothing but a bar, which parts the others; with a colon for the bar between a label and its
  /// value: `BTN | 603-555-0100`.
  private static func withoutBars(_ line: RecordLine, labels: RecordLabelTable) -> RecordLine? {
    guard line.text.utf8.contains(UInt8(ascii: "|")) else { return line }
    var parted = line
    parted.cells = line.cells.filter { $0.text != "|" }.map { cell in
      guard let bar = cell.text.firstByteRange(of: " | "), !cell.text[bar.upperBound...].holds(" | ") else {
        return cell
      }
      let label = cell.text[..<bar.lowerBound]
      guard labels[label] ?? ComposedLabel(label)?.field != nil else { return cell }
      return RecordCell(
        text: label + ": " + cell.text[bar.upperBound...], column: cell.column, end: cell.end, tabs: cell.tabs
      )
    }
    return parted.cells.isEmpty ? nil : parted
  }
}
