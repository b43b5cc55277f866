/// Text set with wide, even gaps between its letters ("I n v o i c e   d a t e"), whose words end only at wider gaps.
///
/// Glyph boxes cover advances, so letter-spacing shows as gaps that are equal but for kerning.
struct LetterSpacing {
  /// Fewer glyphs than this are left alone: "A 1" is two words.
  static let fewestGlyphs = 4
  /// Widest letter-spacing, as fraction of the font size; columns of single characters stand wider apart.
  static let widestGap = 0.62
  /// Widest spacing that no blank has: digits and signs further apart may well be words or columns.
  static let narrowGap = 0.2
  /// Gaps under this are those of ordinary words.
  static let tightGap = 0.03
  /// How far gaps of one spacing differ by kerning, as fraction of the font size.
  static let tolerance = 0.06

  let glyphs: [Glyph]

  /// Takes back the breaks between letters of letter-spaced runs.
  func mend(_ breaks: inout [Bool]) {
    guard hasSingles(breaks) else { return }
    mend(&breaks, overKernedPairs: false)
    mend(&breaks, overKernedPairs: true)
  }

  /// Whether two glyphs stand alone, without which nothing needs mending.
  private func hasSingles(_ breaks: [Bool]) -> Bool {
    var singles = 0
    for index in breaks.indices.dropLast() where breaks[index] && breaks[index + 1] { singles += 1 }
    return singles > 1
  }

  /// Kerning may close the gap of a pair; such pairs count as spaced only in text whose gaps are no blanks.
  private func mend(_ breaks: inout [Bool], overKernedPairs: Bool) {
    var start = 0
    while start < glyphs.count {
      var end = start + 1
      while end < glyphs.count, isSpaced(end) || (overKernedPairs && isKerned(end)) { end += 1 }
      // A glyph that is tight to one outside is the edge of an ordinary word.
      let first = isTight(start) ? start + 1 : start
      let last = isTight(end) ? end - 1 : end
      if last - first >= Self.fewestGlyphs {
        let widest = overKernedPairs ? Self.narrowGap : widestGap(from: first, to: last)
        mend(&breaks, from: first, to: last, widestGap: widest)
      }
      start = end
    }
  }

  /// The gap before a glyph, as fraction of the font size.
  private func gap(_ index: Int) -> Double {
    (glyphs[index].left - glyphs[index - 1].right) / max(glyphs[index].fontSize, 1)
  }

  /// Whether a glyph and the one before it are of one word.
  private func isTight(_ index: Int) -> Bool {
    index > 0 && index < glyphs.count && abs(gap(index)) < Self.tightGap
      && !glyphs[index].followsSpace
  }

  private func isSpaced(_ index: Int) -> Bool {
    guard index > 0, index < glyphs.count else { return false }
    let gap = gap(index)
    return gap >= Self.tightGap && gap < 3 && !glyphs[index].isRaisedAgainst(glyphs[index - 1])
  }

  /// Whether kerning closed the gap before a glyph, alone or beside one other such pair, among spaced glyphs.
  private func isKerned(_ index: Int) -> Bool {
    guard isClosed(index) else { return false }
    let before = isClosed(index - 1) ? index - 2 : index - 1
    let after = isClosed(index + 1) ? index + 2 : index + 1
    guard after - before < 4 else { return false }
    return (before < 1 || isSpaced(before)) && (after >= glyphs.count || isSpaced(after))
  }

  private func isClosed(_ index: Int) -> Bool {
    guard index > 0, index < glyphs.count else { return false }
    let gap = gap(index)
    return gap > -0.15 && gap < Self.tightGap
  }

  private func mend(_ breaks: inout [Bool], from start: Int, to end: Int, widestGap: Double) {
    let gaps = (start + 1..<end).map(gap).sorted()
    let spacing = gaps[gaps.count / 3]
    guard spacing > 0.05, spacing <= widestGap else { return }
    let even = gaps.count { abs($0 - spacing) <= Self.tolerance }
    guard even * 10 >= gaps.count * 6, even >= Self.fewestGlyphs - 1 else { return }
    let widest = max(spacing * 1.5, spacing + 2 * Self.tolerance)
    for index in start + 1..<end { breaks[index] = gap(index) > widest }
  }

  private func widestGap(from start: Int, to end: Int) -> Double {
    let run = glyphs[start..<end]
    let letters = run.count { $0.scalar.properties.isAlphabetic }
    let isWriting = letters == run.count || (run.count > 6 && letters * 2 > run.count)
    return isWriting ? Self.widestGap : Self.narrowGap
  }
}
