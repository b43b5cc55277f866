internal import PageText

/// The row that ends a table: "Total   $48.00".
enum TotalRow {
  private static let words = LabelStems(Lexicon.totals)
  /// Letters of the shortest and of the longest.
  private static let letters = 5...14

  static func stands(onLine line: Int, of index: PageIndex) -> Bool {
    let row = index.lines[line]
    guard row.count == 2, let first = row.first, let last = row.last else { return false }
    let indexed = index.cells[first]
    guard letters.contains(indexed.letters), indexed.digits == 0, index.cells[last].digits > 0 else {
      return false
    }
    return words.include(indexed.symbols, of: index.key)
      && PrintedAmount.isAmount(index.bytes[index.cells[last].range])
  }
}
