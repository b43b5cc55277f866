/// The first few of some texts as a sentence lists them: `a, b and c`; of many, `a, b, c, d, e and 7 more`.
package struct ShortenedList {
  package let text: String

  /// So many are told where there are more.
  private static let shown = 5

  package init(_ texts: [String]) {
    if texts.count > Self.shown + 1 {
      text = texts.prefix(Self.shown).joined(separator: ", ") + " and \(texts.count - Self.shown) more"
    } else if let last = texts.last, texts.count > 1 {
      text = texts.dropLast().joined(separator: ", ") + " and " + last
    } else {
      text = texts.first ?? ""
    }
  }
}
