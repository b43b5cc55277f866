/// Words over numbers that are still on their way from another carrier: "Transfers in progress", "Losing provider".
enum TransferWords {
  private static let headings = LabelStems(Lexicon.transferHeadings)
  private static let columns = LabelStems(Lexicon.transferColumns)
  private static let commitment = LabelStems(Lexicon.transferCommitment)
  /// One of them is in each; few bills have any.
  private static let stems = LabelStems(Lexicon.transferStems)

  /// Words of a row whose transfer is done.
  static func areDone(_ row: String) -> Bool {
    let row = row.lowercased()
    return Lexicon.transfersDone.contains { row.contains($0) }
  }

  /// A heading over a list of them.
  static func head(_ index: PageIndex, _ cell: Int) -> Bool { holds(headings, index, cell) }

  /// The head of a column that only their tables have.
  static func headsColumn(_ index: PageIndex, _ cell: Int) -> Bool {
    commitment.include(index.cells[cell].symbols, of: index.key) || holds(columns, index, cell)
  }

  private static func holds(_ keys: LabelStems, _ index: PageIndex, _ cell: Int) -> Bool {
    let indexed = index.cells[cell]
    guard indexed.range.count < 60, indexed.counts.wordBytes >= 7, !indexed.isSentence else { return false }
    return stems.occur(in: index.key, indexed.symbols) && keys.occur(in: index.key, indexed.symbols)
  }
}
