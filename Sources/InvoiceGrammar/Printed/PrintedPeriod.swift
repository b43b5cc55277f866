/// A period as bills print it: "Sep 08, 2024 - Oct 07, 2024", "Sep 8 to Oct 7, 2024".
struct PrintedPeriod: Hashable {
  /// The last day.
  var end: PrintedDate
  /// In UTF-8 bytes from the text's start.
  var length: Int

  /// Bytes of a period's first day at most: "September 30, 2026".
  private static let longestDay = 19

  /// The period at a text's start.
  init?(_ text: ArraySlice<UInt8>) {
    guard let joint = Self.joint(in: text), let end = PrintedDate.match(text[joint.upperBound...]) else {
      return nil
    }
    let start = text[..<joint.lowerBound]
    let whole = PrintedDate.match(start).map { $0.length >= start.drop(while: \.isBlank).count } ?? false
    // "Sep 8": the year stands behind the last day alone.
    let withYear = Array(start) + Array(", \(end.date.year)".utf8)
    let slashed = Array(start) + Array("/\(end.date.year)".utf8)
    guard whole || PrintedDate.match(withYear[...]) != nil || PrintedDate.match(slashed[...]) != nil else {
      return nil
    }
    self.end = end.date
    length = joint.upperBound - text.startIndex + end.length
  }

  /// Where the words between the two days stand.
  private static func joint(in text: ArraySlice<UInt8>) -> Range<Int>? {
    guard text.count > 10 else { return nil }
    for position in text.indices.dropFirst(3).prefix(longestDay) where text[position - 1].isBlank {
      for joint in Lexicon.dateJoints
      where text[position...].lazy.map(\.lowercased).starts(with: joint.utf8) {
        var end = position + joint.utf8.count
        while end < text.endIndex, text[end].isBlank { end += 1 }
        return (position - 1)..<end
      }
    }
    return nil
  }
}
