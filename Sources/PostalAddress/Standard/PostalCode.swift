/// A ZIP code (five digits, nine with the add-on) or a Canadian postal code (`M5V 2T6`).
public struct PostalCode: Sendable, Hashable {
  public enum Kind: Sendable {
    case zip
    case canadian
  }

  public let kind: Kind
  /// Digits and letters in upper case, in the printed form of the country: `33132-4541`, `M5V 2T6`.
  public let standard: String

  /// A code that stands alone; any dash or none between a ZIP code and its add-on.
  public init?(_ text: String) {
    let tokens = AddressToken.tokens(of: text)
    guard let found = PostalCode.match(tokens, endingAt: tokens.count, after: 0),
      found.count == tokens.count
    else { return nil }
    self = found.code
  }

  /// States that the first three digits of a ZIP code lie in, the likeliest first; empty where no ZIP code begins so.
  ///
  /// From the USPS list of three-digit prefixes (Domestic Mail Manual L002).
  public static func states(ofPrefix prefix: String) -> [String] {
    WordCode.withBytes(prefix) { prefix in
      guard prefix.count == 3, prefix.allSatisfy(\.isDigit) else { return [] }
      return prefixes.withUTF8Buffer { states(of: prefix, in: $0) }
    }
  }

  /// A binary search over the lines of the table: digits stand in the order of their bytes.
  private static func states(
    of prefix: UnsafeBufferPointer<UInt8>, in table: UnsafeBufferPointer<UInt8>
  ) -> [String] {
    var low = 0
    var high = table.count
    while low < high {
      var start = (low + high) / 2
      while start > low, table[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      let end = table[start...].firstIndex(of: UInt8(ascii: "\n")) ?? table.count
      if order(prefix, table[(start + 4)...]) > 0 {
        low = end + 1
      } else if order(prefix, table[start...]) < 0 {
        high = start
      } else {
        // Two letters each, with blanks between.
        return stride(from: start + 8, to: end, by: 3).map {
          String(decoding: table[$0..<min($0 + 2, end)], as: UTF8.self)
        }
      }
    }
    return []
  }

  /// Less than 0 where the three digits stand before those at a place of the table, 0 where they are the same.
  private static func order(
    _ prefix: UnsafeBufferPointer<UInt8>, _ place: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int {
    for (digit, other) in Swift.zip(prefix, place) where digit != other { return Int(digit) - Int(other) }
    return 0
  }

  /// The state that a three-digit ZIP prefix lies in, nil where none or several.
  public static func state(ofPrefix prefix: String) -> String? {
    let states = states(ofPrefix: prefix)
    return states.count == 1 ? states[0] : nil
  }

  /// Where the code can be: states of the ZIP prefix, provinces of the first Canadian letter.
  public var states: [String] {
    switch kind {
    case .zip: return PostalCode.states(ofPrefix: String(standard.prefix(3)))
    case .canadian:
      switch standard.first {
      case "A": return ["NL"]
      case "B": return ["NS"]
      case "C": return ["PE"]
      case "E": return ["NB"]
      case "G", "H", "J": return ["QC"]
      case "K", "L", "M", "N", "P": return ["ON"]
      case "R": return ["MB"]
      case "S": return ["SK"]
      case "T": return ["AB"]
      case "V": return ["BC"]
      case "X": return ["NT", "NU"]
      case "Y": return ["YT"]
      default: return []
      }
    }
  }

  /// The code that ends before `end`, in one token or two, and its number of tokens.
  static func match(_ tokens: [AddressToken], endingAt end: Int, after start: Int) -> (
    code: PostalCode, count: Int
  )? {
    guard end > start, end <= tokens.count else { return nil }
    let last = tokens[end - 1]
    if let code = PostalCode(key: last.key) { return (code, 1) }
    guard end - start >= 2 else { return nil }
    let before = tokens[end - 2]
    guard !before.endsSegment else { return nil }
    if last.count == 3, before.count == 3, let code = PostalCode(key: before.key + last.key),
      code.kind == .canadian
    {
      return (code, 2)
    }
    if last.isDigits, last.count == 4, before.isDigits, before.count == 5 {
      return PostalCode(key: before.key + last.key).map { ($0, 2) }
    }
    // "74702-15 50": a program cut the code where it began a new run of text.
    if last.isDigits, last.count < 4, before.count + last.count == 10,
      before.key.utf8.contains(UInt8(ascii: "-")),
      let code = PostalCode(key: before.key + last.key)
    {
      return (code, 2)
    }
    guard last.isDigits, last.count == 4, before.key == "-", end - start >= 3 else { return nil }
    return PostalCode(key: tokens[end - 3].key + "-" + last.key).map { ($0, 3) }
  }

  init?(key: String) {
    let bytes = Array(key.utf8)
    if let zip = PostalCode.zip(bytes) {
      kind = .zip
      standard = zip
    } else if let code = PostalCode.canadian(bytes) {
      kind = .canadian
      standard = code
    } else {
      return nil
    }
  }

  private static func zip(_ bytes: [UInt8]) -> String? {
    let digits = bytes.filter(\.isDigit)
    switch (digits.count, bytes.count) {
    case (5, 5): return String(decoding: digits, as: UTF8.self)
    case (9, 9), (9, 10):
      if bytes.count == 10, bytes[5] != UInt8(ascii: "-") { return nil }
      return String(decoding: digits[..<5] + [UInt8(ascii: "-")] + digits[5...], as: UTF8.self)
    default: return nil
    }
  }

  private static func canadian(_ bytes: [UInt8]) -> String? {
    var code = bytes
    if code.count == 7, code[3] == UInt8(ascii: "-") { code.remove(at: 3) }
    guard code.count == 6 else { return nil }
    for (index, byte) in code.enumerated() {
      guard index % 2 == 0 ? byte.isUpperLetter : byte.isDigit else { return nil }
    }
    guard !"DFIOQUWZ".utf8.contains(code[0]) else { return nil }
    return String(decoding: code[..<3] + [UInt8(ascii: " ")] + code[3...], as: UTF8.self)
  }

  /// First and last prefix, three digits each, and the states, in rising order.
  static let prefixes: StaticString = Lexicon.postalPrefixes
}
