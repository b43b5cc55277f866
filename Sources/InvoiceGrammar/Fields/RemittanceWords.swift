/// Words at the head of the slip that goes back with the payment: "Please detach and return this portion".
enum RemittanceWords {
  private static let keys = LabelStems(Lexicon.remittanceHeads)

  /// Letters of the shortest key.
  private static let shortest = 7

  static func head(_ index: PageIndex, _ cell: Int) -> Bool {
    let indexed = index.cells[cell]
    guard indexed.counts.wordBytes >= shortest, (8...90).contains(indexed.range.count) else { return false }
    // Most cells of a bill hold none of the letters in question at their start.
    guard let first = index.bytes[indexed.range].first(where: \.isLetter)?.lowercased,
      first.isOne(of: "rmspd")
    else { return false }
    return keys.occur(in: index.key, indexed.symbols)
  }
}
