/// A label written with alternatives in braces: `"{Account, Acct} {number, no, #}"` is six labels.
enum LabelAlternatives {
  /// Every reading of the text; nil where braces do not pair, nest, or make more than 400.
  static func expand(_ text: String) -> [String]? {
    var readings = [""]
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      guard !rest[..<open].contains("}"), let close = rest[open...].firstIndex(of: "}") else { return nil }
      let inside = rest[rest.index(after: open)..<close]
      guard !inside.contains("{") else { return nil }
      let choices = inside.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
      let before = rest[..<open]
      readings = readings.flatMap { reading in choices.map { reading + before + $0 } }
      guard readings.count <= 400 else { return nil }
      rest = rest[rest.index(after: close)...]
    }
    guard !rest.contains("}") else { return nil }
    return readings.map { $0 + rest }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    return start.prefix(start.count - start.reversed().prefix { $0 == " " }.count)
  }
}
