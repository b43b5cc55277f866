public import PageText

/// Where a value comes from.
public struct Evidence: Sendable, Hashable {
  /// Counted from 1; nil where the value was derived from another value.
  public var page: Int?
  /// On the upright page, in points from the top left corner; nil for plain text and derived values.
  public var box: Box?
  /// What stands there, or what it was derived from.
  public var text: String
  /// The grammar rule that read it, or what it was derived from.
  public var rule: String

  /// A place, and the rule that read it.
  public init(page: Int?, box: Box?, text: String, rule: String) {
    self.page = page
    self.box = box
    self.text = text
    self.rule = rule
  }
}
