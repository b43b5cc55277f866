/// A unit's number that a line break parts, `RM 3` and `08, SAN FRANCISCO`: one number, by its place behind the unit's
/// type, and doubtful.
struct BrokenUnit {
  /// The text with the parts joined.
  var joined: String

  /// - Parameters:
  ///   - text: with its line breaks.
  ///   - isUnit: whether a unit's type stands before the text.
  /// - Returns: nil where no break parts a unit's number.
  init?(_ text: String, isUnit: Bool = false) {
    guard let position = Self.breakInside(text.utf8, isUnit) else { return nil }
    joined = String(text[..<position]) + String(text[text.utf8.index(after: position)...])
  }

  private static func breakInside(_ bytes: String.UTF8View, _ isUnit: Bool) -> String.Index? {
    var position = bytes.startIndex
    while let end = bytes[position...].firstIndex(where: { $0 == LogicalLine.softByte || $0 == 0x0A }) {
      position = bytes.index(after: end)
      let words = bytes[..<end].split { $0 == 0x20 || $0 == UInt8(ascii: ",") }
      guard let last = words.last, last.endIndex == end, (1...3).contains(last.count),
        last.allSatisfy({ isDigit($0) || isCapital($0) }), last.contains(where: isDigit)
      else { continue }
      let type = words.dropLast().last
      let isTyped = type.map { RecordUnits.isUnitType(String(decoding: $0, as: UTF8.self)) } ?? isUnit
      let next = bytes[position...].prefix { isDigit($0) || isCapital($0) }
      let after = bytes[next.endIndex...].first
      if isTyped, (1...3).contains(next.count), next.first.map(isDigit) ?? false,
        after == nil || after == UInt8(ascii: ",") || after == UInt8(ascii: "/") || after == 0x0A
          || after == LogicalLine.softByte
      {
        return end
      }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
