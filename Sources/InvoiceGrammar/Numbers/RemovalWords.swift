/// Words of a heading over lines that work no more, beyond those that grammars list: "Lines closed this period".
enum RemovalWords {
  private static let stems = LabelStems(
    """
    disconnect cancel remov deactivat terminat closed ported released retired discontinu inactive nolonger outofservice
    debranch resili retire annul
    """)
  /// "Disconnect date" heads a column, "Disconnection notice" a text.
  private static let others = LabelStems(
    "date notice policy fee charge warning risk reported supported credit avis")

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
  private static func beginsStem(_ letters: UInt32) -> Bool {
    switch letters {
    // dis can rem dea ter clo por
    case 0x64_6973, 0x63_616E, 0x72_656D, 0x64_6561, 0x74_6572, 0x63_6C6F, 0x70_6F72: true
    // rel ret ina nol out ann
    case 0x72_656C, 0x72_6574, 0x69_6E61, 0x6E_6F6C, 0x6F_7574, 0x61_6E6E: true
    default: false
    }
  }

  private static func mayHold(_ text: Span<UInt8>) -> Bool {
    var letters: UInt32 = 0
    for position in text.indices {
      let byte = text[position]
      // Letters with accents are told by their keys.
      if byte >= 0xC3 { return true }
      guard byte.isLetter else { continue }
      letters = (letters << 8 | UInt32(byte.lowercased)) & 0xFF_FFFF
      if beginsStem(letters) { return true }
    }
    return false
  }
}
