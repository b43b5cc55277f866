internal import PostalAddress

/// What is known of the issuer's name and addresses, to tell its blocks from the customer's.
struct IssuerText {
  private let keys: [[UInt8]]

  init(names: [String], texts: [String]) {
    keys = (names + texts).map { LabelKey($0).symbols }.filter { $0.count >= 3 }
  }

  /// "Twin Forks Telephone Cooperative": a word of the name says that it sells telephone service.
  static func isProvider(_ name: String) -> Bool {
    name.split(separator: " ").contains { providerWords.contains($0.lowercased()) }
  }

  private static let providerWords = WordSet(Lexicon.providerWords)

  /// The block's name or address holds one of the issuer's texts, or a web address, which customers' addresses do not.
  func names(_ block: PrintedBlock) -> Bool {
    if block.names.contains(where: { RowTokens.hasWebAddress(ArraySlice($0.text.utf8)) }) { return true }
    let names = block.names.map { LabelKey($0.text).symbols }
    let address = LabelKey(block.printed).symbols
    return keys.contains { key in
      names.contains { $0.starts(with: key) || key.starts(with: $0) && $0.count >= 5 }
        || address.contains(key)
    }
  }
}

extension [UInt8] {
  /// The other sequence stands somewhere in this one.
  func contains(_ other: [UInt8]) -> Bool {
    guard !other.isEmpty, count >= other.count else { return false }
    return (0...(count - other.count)).contains { start in
      let end = start + other.count
      // "PO Box 5019" is not in "PO Box 50191".
      if end < count, LabelKey.isDigit(self[end]), other.last.map(LabelKey.isDigit) == true { return false }
      return self[start..<end].elementsEqual(other)
    }
  }
}
