/// Words by a hash of their letters, each with the roles that it has in labels.
///
/// Two arrays with free places (open addressing): a dictionary's types alone take the runtime longer to make than all lookups
/// of a small bill.
struct LabelWordTable {
  /// A power of two, over twice as many as there are words; 0: free.
  private var hashes = [UInt64](repeating: 0, count: 1024)
  private var roles = [LabelWord](repeating: [], count: 1024)
  private var count = 0

  /// - Parameter rows: words with blanks between, and what each of them is; a word may stand in several rows.
  init(_ rows: [(words: String, roles: LabelWord)]) {
    var key = LabelKey()
    for row in rows {
      var rest = Array(row.words.utf8)[...]
      while !rest.isEmpty {
        let word = rest.prefix { $0 != UInt8(ascii: " ") }
        rest = rest[word.endIndex...].dropFirst()
        key.removeAll()
        key.append(bytes: word.span, base: 0)
        insert(Self.hash(key.symbols[...]), row.roles)
      }
    }
  }

  private mutating func insert(_ hash: UInt64, _ further: LabelWord) {
    let place = place(of: hash)
    if hashes[place] == 0 { count += 1 }
    guard count < hashes.count / 2 else { return }
    hashes[place] = hash
    roles[place].formUnion(further)
  }

  /// - Parameter symbols: the letters of a word as ``LabelKey`` has them.
  subscript(symbols: ArraySlice<UInt8>) -> LabelWord? {
    let place = place(of: Self.hash(symbols))
    return hashes[place] == 0 ? nil : roles[place]
  }

  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[place] != 0, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
    return place
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ symbols: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for symbol in symbols { hash = (hash ^ UInt64(symbol)) &* 0x100_0000_01b3 }
    return hash
  }
}
