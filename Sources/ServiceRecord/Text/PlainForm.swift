/// A record of labels and values without what mails and screens make of it: quotations, flattened tables, columns side
/// by side, sentences behind each other.
struct PlainForm {
  /// The lines in the order in which labels and values follow each other.
  static func lines(_ lines: [RecordLine]) -> [RecordLine] {
    let labels = RecordLabelTable()
    let spoken = BrokenNumbers.joined(
      Transcript.unspoken(
        CountedRows.uncounted(NumberedLabels.unnumbered(lines.compactMap(withoutBars)))))
    let bare = MarkdownMarks.removed(QuotedMail.unquoted(spoken, labels: labels))
    let unquoted = JoinedLabels.parted(CheckedBoxes.read(bare), labels: labels)
    let whole = WrappedValues.joined(unquoted, labels: labels)
    let tables = TransposedTable.turned(FlattenedTable.restored(whole, labels: labels), labels: labels)
    let cards = StatedAreaCode.written(SideCards.parted(tables, labels: labels))
    let columns = SideColumns.parted(cards, labels: labels)
    return RecordSentences.parted(Paragraphs.joined(columns, labels: labels), labels: labels)
  }

  /// Without cells that hold nothing but a bar, which parts the others.
  private static func withoutBars(_ line: RecordLine) -> RecordLine? {
    guard line.text.utf8.contains(UInt8(ascii: "|")) else { return line }
    var parted = line
    parted.cells = line.cells.filter { $0.text != "|" }
    return parted.cells.isEmpty ? nil : parted
  }
}
