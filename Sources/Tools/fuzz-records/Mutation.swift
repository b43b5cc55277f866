/// Records made of others by changes that printing, cutting and damage make.
struct Mutation {
  private let seeds: [[UInt8]]
  private var state: UInt64

  init(seeds: [[UInt8]], seed: UInt64) {
    self.seeds = seeds
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// SplitMix64.
  private mutating func random(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((word ^ (word >> 31)) % UInt64(max(bound, 1)))
  }

  mutating func next() -> [UInt8] {
    var bytes = seeds[random(seeds.count)]
    for _ in 0...random(6) { change(&bytes) }
    return Array(bytes.prefix(200_000))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return bytes.append(UInt8(random(256))) }
    let position = random(bytes.count)
    let end = min(bytes.count, position + 1 + random(80))
    switch random(11) {
    case 0: bytes[position] = UInt8(random(256))
    case 1: bytes.removeSubrange(position..<end)
    case 2: bytes.insert(contentsOf: bytes[position..<end], at: random(bytes.count))
    case 3: bytes.insert(0x0A, at: position)
    case 4: bytes.insert(contentsOf: tokens[random(tokens.count)].utf8, at: position)
    case 5: bytes = Array(bytes[..<position])
    case 6: splice(&bytes, at: position)
    case 7:
      for index in position..<end where (0x30...0x39).contains(bytes[index]) {
        bytes[index] = 0x30 + UInt8(random(10))
      }
    case 8: bytes.insert(contentsOf: [UInt8](repeating: bytes[position], count: random(3000)), at: position)
    case 9: for index in position..<end where bytes[index] == 0x0A { bytes[index] = 0x20 }
    default: joinLine(&bytes, at: position)
    }
  }

  private mutating func splice(_ bytes: inout [UInt8], at position: Int) {
    let other = seeds[random(seeds.count)]
    guard !other.isEmpty else { return }
    let start = random(other.count)
    bytes.insert(contentsOf: other[start..<min(other.count, start + random(2000))], at: position)
  }

  /// Takes away the next line's end.
  private func joinLine(_ bytes: inout [UInt8], at position: Int) {
    if let end = bytes[position...].firstIndex(of: 0x0A) { bytes.remove(at: end) }
  }

  private let tokens = [
    "/TN ", "/HNT ", "/", "---S&E\n", "---LIST\n", "[BILL]\n", " 1  1FB  /TN ", "0110, 0111", "0100-9999",
    "THRU ", "SA ",
    "!", "!!", "{", "}", "[", "\"", ":", "<a>", "</a>", "&#x110000;", "&amp", "\t", "\u{0C}",
    "9999999999999999999999",
    "312 555-0100 ", "(", ")", "1-", "...", "..........", "PAGE 2\n", "/SLA 2", "\\u12", "\u{FEFF}", "é",
    "\u{1F600}", "%",
    "123456789012345678", "1FB", "-", "/LOC ", "TN ", "ACCOUNT ",
    "Numbers on account (99999999999999999999):",
  ]
}
