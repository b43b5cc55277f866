internal import PageText

/// A label found on a page.
struct LabelHit {
  var phrase: Int
  var cell: Int
  /// Offsets into the index's bytes; for a label broken over two lines the part on the first.
  var range: Range<Int>
  var box: Box
  /// Line of the label's last part.
  var line: Int
  /// The label stands at its cell's start.
  var startsCell: Bool
  /// Nothing but punctuation follows in its cell.
  var endsCell: Bool
  /// Cell on the line below that holds the label's second part.
  var continuation: Int?
  /// Cell to the left that holds the label's first words, where a wide blank split it.
  var lead: Int?
}
