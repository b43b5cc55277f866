/// Text set with wide, even gaps between its letters ("I n v o i c e   d a t e"), whose words end only at wider gaps.
///
/// Glyph boxes cover advances, so letter-spacing shows as gaps that are equal but for kerning.
struct LetterSpacing {
  /// Fewer glyphs than this are left alone: "A 1" is two words.
  static let fewestGlyphs = 4
  /// Widest letter-spacing, as fraction of the font size; columns of single characters stand wider apart.
  static let widestGap = 0.62
  /// Widest spacing of runs without letters: digits with blanks between them may well be columns.
  static let widestGapOfDigits = 0.2
  /// How far gaps of one spacing differ by kerning, as fraction of the font size.
  static let tolerance = 0.06

  let glyphs: [Glyph]

  /// Takes back the breaks between letters of letter-spaced runs.
  func mend(_ breaks: inout [Bool]) {
    var start = 0
    while start < glyphs.count {
      var end = start + 1
      while end < glyphs.count, isSpaced(end) { end += 1 }
      if end - start >= Self.fewestGlyphs { mend(&breaks, from: start, to: end) }
      start = end
    }
  }

  /// The gap before a glyph, as fraction of the font size.
  private func gap(_ index: Int) -> Double {
    (glyphs[index].left - glyphs[index - 1].right) / max(glyphs[index].fontSize, 1)
  }

  private func isSpaced(_ index: Int) -> Bool {
    let gap = gap(index)
    return gap >= 0.03 && gap < 3 && !glyphs[index].isRaisedAgainst(glyphs[index - 1])
  }

  private func mend(_ breaks: inout [Bool], from start: Int, to end: Int) {
    let gaps = (start + 1..<end).map(gap).sorted()
    let spacing = gaps[gaps.count / 4]
    guard spacing > 0.05, spacing <= widestGap(from: start, to: end) else { return }
    let even = gaps.count { abs($0 - spacing) <= Self.tolerance }
    guard even * 10 >= gaps.count * 6, even >= Self.fewestGlyphs - 1 else { return }
    let widest = max(spacing * 1.5, spacing + 2 * Self.tolerance)
    for index in start + 1..<end { breaks[index] = gap(index) > widest }
  }

  private func widestGap(from start: Int, to end: Int) -> Double {
    let letters = glyphs[start..<end].count { $0.scalar.properties.isAlphabetic }
    return letters * 2 >= end - start ? Self.widestGap : Self.widestGapOfDigits
  }
}
