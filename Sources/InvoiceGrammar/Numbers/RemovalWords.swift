/// Words of a heading over lines that work no more, beyond those that grammars list: "Lines closed this period".
enum RemovalWords {
  private static let stems = LabelStems(Lexicon.removals)
  /// "Disconnect date" heads a column, "Disconnection notice" a text.
  private static let others = LabelStems(Lexicon.notRemovals)

  /// Letters of the shortest stem.
  private static let shortest = 5

  static func head(_ index: PageIndex, _ cell: Int) -> Bool {
    let indexed = index.cells[cell]
    guard indexed.counts.wordBytes >= shortest, indexed.range.count < 60, indexed.counts.digits < 5,
      mayHold(index.bytes.span.extracting(indexed.range))
    else { return false }
    return stems.occur(in: index.key, indexed.symbols) && !others.occur(in: index.key, indexed.symbols)
  }

  /// Whether three letters begin a stem; most cells of a bill hold none of them.
  private static func mayHold(_ text: Span<UInt8>) -> Bool {
    var letters: UInt32 = 0
    for position in text.indices {
      let byte = text[position]
      // Letters with accents are told by their keys.
      if byte >= 0xC3 { return true }
      guard byte.isLetter else { continue }
      letters = (letters << 8 | UInt32(byte.lowercased)) & 0xFF_FFFF
      if Lexicon.removalsBegin(letters) { return true }
    }
    return false
  }
}
