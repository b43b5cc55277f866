/// Glyphs of one line in reading order made into words.
///
/// A word ends at white space, at a gap wider than a tenth of the font size (as `pdftotext -bbox` has it), and where size
/// or baseline change, so that a footnote mark does not become a digit of an amount. Letter-spaced text is split only at
/// its clearly wider gaps.
package struct WordSegmentation {
  /// Fraction of the font size that a gap inside a word stays under; poppler's `minWordBreakSpace`.
  static let widestGapInWord = 0.1

  private var breaks: [Bool] = []
  private var bytes: [UInt8] = []

  package init() {}

  /// Adds the words of one line to `words`.
  package mutating func split(_ glyphs: [Glyph], into words: inout [Word]) {
    guard !glyphs.isEmpty else { return }
    markBreaks(glyphs)
    LetterSpacing(glyphs: glyphs).mend(&breaks)
    var start = 0
    for index in 1...glyphs.count where index == glyphs.count || breaks[index] {
      words.append(word(of: glyphs[start..<index]))
      start = index
    }
  }

  /// `breaks[i]` says that a word begins at glyph `i`.
  private mutating func markBreaks(_ glyphs: [Glyph]) {
    breaks.removeAll(keepingCapacity: true)
    breaks.append(true)
    for index in glyphs.indices.dropFirst() {
      breaks.append(isBreak(between: glyphs[index - 1], and: glyphs[index]))
    }
  }

  private func isBreak(between previous: Glyph, and next: Glyph) -> Bool {
    if next.followsSpace { return true }
    let gap = next.left - previous.right
    if gap > Self.widestGapInWord * next.fontSize { return true }
    return gap < -next.fontSize || next.isRaisedAgainst(previous)
  }

  private mutating func word(of glyphs: ArraySlice<Glyph>) -> Word {
    bytes.removeAll(keepingCapacity: true)
    let first = glyphs[glyphs.startIndex]
    var box = first.box
    for glyph in glyphs {
      append(glyph.scalar)
      box.left = min(box.left, glyph.left)
      box.top = min(box.top, glyph.top)
      box.right = max(box.right, glyph.right)
      box.bottom = max(box.bottom, glyph.bottom)
    }
    return Word(
      text: String(decoding: bytes, as: UTF8.self), box: box, fontSize: Float(first.fontSize),
      isBold: first.isBold)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if case .ascii(let text) = PrintedScalar(scalar) {
      text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
