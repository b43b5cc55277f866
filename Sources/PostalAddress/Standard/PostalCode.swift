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
  static let prefixes: StaticString = """
    005 005 NY
    006 007 PR
    008 008 VI
    009 009 PR
    010 027 MA
    028 029 RI
    030 038 NH
    039 049 ME
    050 054 VT
    055 055 MA
    056 059 VT
    060 062 CT
    063 063 CT NY
    064 069 CT
    070 089 NJ
    090 098 AE
    099 099 AE NJ
    100 149 NY
    150 196 PA
    197 199 DE
    200 200 DC
    201 201 VA
    202 204 DC
    205 205 DC MD VA
    206 219 MD
    220 246 VA
    247 268 WV
    270 289 NC
    290 299 SC
    300 319 GA
    320 339 FL
    340 340 AA
    341 349 FL
    350 369 AL
    370 385 TN
    386 397 MS
    398 399 GA
    400 427 KY
    430 459 OH
    460 479 IN
    480 499 MI
    500 528 IA
    530 549 WI
    550 567 MN
    569 569 DC
    570 577 SD
    580 588 ND
    590 599 MT
    600 629 IL
    630 658 MO
    660 679 KS
    680 693 NE
    700 714 LA
    716 725 AR
    726 726 AR MO
    727 729 AR
    730 731 OK
    733 733 TX
    734 738 OK
    739 739 OK TX
    740 749 OK
    750 799 TX
    800 816 CO
    820 831 WY
    832 833 ID
    834 834 ID WY
    835 838 ID
    840 847 UT
    850 865 AZ
    870 884 NM
    885 885 TX
    888 888 DC
    889 898 NV
    900 961 CA
    962 966 AP
    967 967 HI AS
    968 968 HI
    969 969 GU FM MP PW MH
    970 979 OR
    980 994 WA
    995 999 AK
    """
}
