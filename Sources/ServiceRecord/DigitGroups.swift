internal import NumberingPlan

/// Groups of digits with what parts them.
struct DigitGroups {
  private var groups: [(digits: [Int], gap: Gap)] = []
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

  /// Empty where anything but digits and the signs of numbers stands in the text.
  init(_ text: String) {
    var between = ""
    var isInGroup = false
    for scalar in text.unicodeScalars {
      guard ("0"..."9").contains(scalar) else {
        isInGroup = false
        between.unicodeScalars.append(scalar)
        continue
      }
      if !isInGroup {
        guard let gap = Self.gap(between), groups.count < 40_000 else {
          groups = []
          return
        }
        groups.append(([], gap))
        between = ""
        isInGroup = true
      }
      groups[groups.count - 1].digits.append(Int(scalar.value) - 0x30)
      if groups[groups.count - 1].digits.count > Self.longestGroup {
        groups = []
        return
      }
    }
    if Self.gap(between) == nil { groups = [] }
  }

  private static func gap(_ between: String) -> Gap? {
    switch between.filter(\.isPrintedLetter).uppercased() {
    case "THRU", "TO", "THROUGH", "THR": return .range
    case "": break
    default: return nil
    }
    guard between.allSatisfy({ " -.()+\u{2013}".contains($0) }) else { return nil }
    let hasDash = between.contains { $0 == "-" || $0 == "\u{2013}" || $0 == "." }
    if hasDash, between.hasPrefix(" "), between.hasSuffix(" ") { return .range }
    return hasDash ? .dash : .blank
  }

  var isEmpty: Bool { position >= groups.count }

  private func length(_ offset: Int) -> Int {
    position + offset < groups.count ? groups[position + offset].digits.count : 0
  }

  private func gap(_ offset: Int) -> Gap? {
    position + offset < groups.count ? groups[position + offset].gap : nil
  }

  /// Whether the next group ends a range that the number before began: after a dash or a word.
  var rangeFollows: Bool { gap(0) == .dash || gap(0) == .range }

  private func value(_ offset: Int) -> Int {
    groups[position + offset].digits.reduce(0) { $0 * 10 + $1 }
  }

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
    case (11, _, _) where groups[position].digits[0] == 1:
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
