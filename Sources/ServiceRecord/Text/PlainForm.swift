/// A record of labels and values without what mails and screens make of it: quotations, flattened tables, columns side
/// by side, sentences behind each other.
struct PlainForm {
  /// The lines in the order in which labels and values follow each other.
  static func lines(_ lines: [RecordLine]) -> [RecordLine] {
    let labels = RecordLabelTable()
    let bare = MarkdownMarks.removed(QuotedMail.unquoted(lines, labels: labels))
    let unquoted = JoinedLabels.parted(bare, labels: labels)
    let columns = SideColumns.parted(FlattenedTable.restored(unquoted, labels: labels), labels: labels)
    return RecordSentences.parted(columns, labels: labels)
  }
}
