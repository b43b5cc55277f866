/// A label written with alternatives in braces: `"{Account, Acct} {number, no, #}"` is six labels.
package enum LabelAlternatives {
  /// Every reading of the text; nil where braces do not pair, nest, or make more than 400.
  package static func expand(_ text: String) -> [String]? {
    // All carriers' marks come through here at every start, and hardly one has braces.
    guard text.utf8.contains(where: { $0 == open || $0 == close }) else { return [text] }
    var readings: [[UInt8]] = [[]]
    var rest = Array(text.utf8)[...]
    while let start = rest.firstIndex(of: open) {
      guard !rest[..<start].contains(close), let end = rest[start...].firstIndex(of: close) else {
        return nil
      }
      let inside = rest[(start + 1)..<end]
      guard !inside.contains(open) else { return nil }
      let choices = inside.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(trimmed)
      let before = rest[..<start]
      readings = readings.flatMap { reading in choices.map { reading + before + $0 } }
      guard readings.count <= 400 else { return nil }
      rest = rest[(end + 1)...]
    }
    guard !rest.contains(close) else { return nil }
    return readings.map { String(decoding: $0 + rest, as: UTF8.self) }
  }

  private static var open: UInt8 { UInt8(ascii: "{") }
  private static var close: UInt8 { UInt8(ascii: "}") }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text.drop { $0 == UInt8(ascii: " ") }
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }
}
