/// How a text is drawn.
struct TextStyle {
  var family = "Liberation Sans"
  /// Points.
  var size = 9.0
  var isBold = false
  var isItalic = false
  /// 0 black to 1 white.
  var gray = 0.0
  /// Extra points behind every letter, in ems.
  var letterSpacing = 0.0
  /// Lower case drawn as smaller capitals.
  var isSmallCapitals = false
  var gaps = Gaps.spaces

  /// What stands between two words.
  enum Gaps: String, Sendable {
    /// A space glyph.
    case spaces
    /// No glyph, the width of a space.
    case bare
    /// No glyph, and narrower than a space.
    case tight
  }

  /// Line height in points.
  var leading: Double { size * 1.22 }

  func with(_ change: (inout TextStyle) -> Void) -> TextStyle {
    var style = self
    change(&style)
    return style
  }
}

/// A piece of text that is drawn at one stroke.
struct TextPiece {
  var text: String
  /// Points from the mark's origin.
  var offset: Double
  var size: Double
}

extension TextStyle {
  /// The pieces a text is drawn in, and its whole width.
  func pieces(of text: String, ruler: Ruler) -> (pieces: [TextPiece], width: Double) {
    if letterSpacing > 0 || isSmallCapitals { return letters(of: text, ruler: ruler) }
    if gaps == .spaces {
      return ([TextPiece(text: text, offset: 0, size: size)], ruler.width(text, self, size: size))
    }
    let gap = ruler.width(" ", self, size: size) * (gaps == .bare ? 1 : 0.62)
    var pieces: [TextPiece] = []
    var offset = 0.0
    for word in text.split(separator: " ") {
      if !pieces.isEmpty { offset += gap }
      pieces.append(TextPiece(text: String(word), offset: offset, size: size))
      offset += ruler.width(String(word), self, size: size)
    }
    return (pieces, offset)
  }

  private func letters(of text: String, ruler: Ruler) -> (pieces: [TextPiece], width: Double) {
    var pieces: [TextPiece] = []
    var offset = 0.0
    for letter in text {
      if letter == " " {
        offset += ruler.width(" ", self, size: size) + letterSpacing * size * 1.6
        continue
      }
      let isSmall = isSmallCapitals && letter.isLowercase
      let size = isSmall ? self.size * 0.8 : self.size
      let shown = isSmall ? letter.uppercased() : String(letter)
      pieces.append(TextPiece(text: shown, offset: offset, size: size))
      offset += ruler.width(shown, self, size: size) + letterSpacing * self.size
    }
    return (pieces, offset)
  }
}
