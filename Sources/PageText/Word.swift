/// A run of glyphs without a gap, as a reader sees it.
public struct Word: Sendable, Hashable {
  public var text: String
  public var box: Box
  /// Size of the font in points; 0 where the source does not say.
  public var fontSize: Float
  public var isBold: Bool
  /// How many tabs stand before it in a plain text: they part the fields of an export, also empty ones.
  public var tabs: UInt8 = 0

  public init(text: String, box: Box, fontSize: Float = 0, isBold: Bool = false) {
    self.text = text
    self.box = box
    self.fontSize = fontSize
    self.isBold = isBold
  }
}
