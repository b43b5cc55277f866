internal import NumberingPlan

/// Groups of digits with what parts them.
struct DigitGroups {
  private var groups: [(value: Int, length: Int, gap: Gap)] = []
  private var position = 0

  /// What stands before a group.
  enum Gap {
    case blank
    case dash
    /// `thru`, `to`, or a dash between blanks.
    case range
  }

  /// Longer groups are no part of a number; this many digits fit an integer.
  private static let longestGroup = 15

  /// - Parameter text: UTF-8; with anything but digits and the signs of numbers in it there are no groups.
  init(_ text: [UInt8]) {
    guard text.contains(where: Self.isDigit) else { return }
    var start = 0
    while let first = text[start...].firstIndex(where: Self.isDigit) {
      let end = text[first...].firstIndex { !Self.isDigit($0) } ?? text.endIndex
      let isAreaCode = groups.last?.length == 3 && end - first >= 3
      guard let gap = Self.gap(text[start..<first], isBehindAreaCode: isAreaCode), groups.count < 40_000,
        end - first <= Self.longestGroup
      else {
        groups = []
        return
      }
      let value = text[first..<end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
      groups.append((value, end - first, gap))
      start = end
    }
    if Self.gap(text[start...], isBehindAreaCode: false) == nil { groups = [] }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// - Parameter isBehindAreaCode: whether three digits stand before: a slash may part them from the rest, `603/555-0100`.
  private static func gap(_ between: ArraySlice<UInt8>, isBehindAreaCode: Bool) -> Gap? {
    if between.isEmpty { return .blank }
    if isBehindAreaCode, between.elementsEqual(CollectionOfOne(UInt8(ascii: "/"))) { return .dash }
    var hasDash = false
    var index = between.startIndex
    while index < between.endIndex {
      switch between[index] {
      case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"): index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "."):
        hasDash = true
        index += 1
      case 0xE2 where between[index...].starts(with: "\u{2013}".utf8):
        hasDash = true
        index += 3
      default: return saysRange(between) ? .range : nil
      }
    }
    let blank = UInt8(ascii: " ")
    if hasDash, between.first == blank, between.last == blank { return .range }
    return hasDash ? .dash : .blank
  }

  /// Whether the letters, whatever stands between them, say that a range goes on.
  private static func saysRange(_ between: ArraySlice<UInt8>) -> Bool {
    // No more letters than the longest of the words has.
    guard between.count(where: { (0x61...0x7A).contains($0 | 0x20) }) <= 7 else { return false }
    let word = String(decoding: between, as: UTF8.self).filter(\.isPrintedLetter).uppercased()
    return Lexicon.RangeWords.digits.contains(word)
  }

  var isEmpty: Bool { position >= groups.count }

  private func length(_ offset: Int) -> Int {
    position + offset < groups.count ? groups[position + offset].length : 0
  }

  private func gap(_ offset: Int) -> Gap? {
    position + offset < groups.count ? groups[position + offset].gap : nil
  }

  /// Whether the next group ends a range that the number before began: after a dash or a word.
  var rangeFollows: Bool { gap(0) == .dash || gap(0) == .range }

  private func value(_ offset: Int) -> Int { groups[position + offset].value }

  private mutating func take(_ count: Int, _ number: TelephoneNumber?, inherited: Bool = false) -> (
    number: TelephoneNumber, isInherited: Bool
  )? {
    guard let number else { return nil }
    position += count
    return (number, inherited)
  }

  /// The number whose first group is the next one.
  mutating func takeNumber(inheriting prefix: TelephoneNumber?) -> (
    number: TelephoneNumber, isInherited: Bool
  )? {
    if length(0) == 1, value(0) == 1, length(1) == 3 || length(1) == 10 { position += 1 }
    switch (length(0), length(1), length(2)) {
    case (3, 3, 4) where gap(1) != .range && gap(2) != .range:
      return take(
        3, TelephoneNumber(areaCode: value(0), centralOfficeCode: value(1), lineNumber: value(2)))
    case (3, 7, _) where gap(1) != .range:
      return take(
        2,
        TelephoneNumber(
          areaCode: value(0), centralOfficeCode: value(1) / 10_000, lineNumber: value(1) % 10_000))
    case (6, 4, _) where gap(1) != .range:
      return take(
        2,
        TelephoneNumber(
          areaCode: value(0) / 1000, centralOfficeCode: value(0) % 1000, lineNumber: value(1)))
    case (3, 4, _) where gap(1) != .range:
      return take(
        2,
        prefix.flatMap {
          TelephoneNumber(areaCode: $0.areaCode, centralOfficeCode: value(0), lineNumber: value(1))
        },
        inherited: true)
    case (10, _, _): return take(1, TelephoneNumber(tenDigits: UInt64(value(0))))
    case (11, _, _) where value(0) / 10_000_000_000 == 1:
      return take(1, TelephoneNumber(tenDigits: UInt64(value(0) - 10_000_000_000)))
    case (7, _, _):
      return take(
        1,
        prefix.flatMap {
          TelephoneNumber(
            areaCode: $0.areaCode, centralOfficeCode: value(0) / 10_000,
            lineNumber: value(0) % 10_000)
        }, inherited: true)
    case (4, _, _):
      return take(
        1,
        prefix.flatMap {
          TelephoneNumber(
            areaCode: $0.areaCode, centralOfficeCode: $0.centralOfficeCode, lineNumber: value(0))
        }, inherited: true)
    default: return nil
    }
  }
}
