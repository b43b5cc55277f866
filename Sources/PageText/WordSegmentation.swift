/// Glyphs of one line in reading order made into words.
///
/// A word ends at white space, at a gap wider than a tenth of the font size (as `pdftotext -bbox` has it), and where size
/// or baseline change, so that a footnote mark does not become a digit of an amount. Letter-spaced text is split only at
/// its clearly wider gaps.
package struct WordSegmentation {
  /// Fraction of the font size that a gap inside a word stays under; poppler's `minWordBreakSpace`.
  static let widestGapInWord = 0.1

  private var breaks: [Bool] = []

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

  private func word(of glyphs: ArraySlice<Glyph>) -> Word {
    let first = glyphs[glyphs.startIndex]
    var box = first.box
    for glyph in glyphs {
      box.left = min(box.left, glyph.left)
      box.top = min(box.top, glyph.top)
      box.right = max(box.right, glyph.right)
      box.bottom = max(box.bottom, glyph.bottom)
    }
    return Word(text: text(of: glyphs), box: box, fontSize: Float(first.fontSize), isBold: first.isBold)
  }

  private func text(of glyphs: ArraySlice<Glyph>) -> String {
    // No scalar's plain characters take more bytes than itself.
    let size = glyphs.reduce(0) { $0 + UTF8.width($1.scalar) }
    return String(unsafeUninitializedCapacity: size) { bytes in
      var end = 0
      for index in glyphs.indices {
        let isDash = DigitDash.isDash(glyphs[index].scalar) && isOfCode(index, glyphs)
        end = Self.write(isDash ? "-" : glyphs[index].scalar, to: bytes, at: end)
      }
      return end
    }
  }

  /// Whether a dash stands between letters or digits of a word that has digits.
  private func isOfCode(_ index: Int, _ glyphs: ArraySlice<Glyph>) -> Bool {
    index > glyphs.startIndex && index + 1 < glyphs.endIndex
      && [index - 1, index + 1].allSatisfy { DigitDash.isSign(glyphs[$0].scalar) }
      && glyphs.contains { (0x30...0x39).contains($0.scalar.value) }
  }

  /// Writes a scalar as a reader would type it, and tells where it ends.
  private static func write(
    _ scalar: Unicode.Scalar, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    if scalar.value < 0x80 {
      bytes[start] = UInt8(truncatingIfNeeded: scalar.value)
      return start + 1
    }
    if case .ascii(let text) = PrintedScalar(scalar) {
      return text.withUTF8Buffer { bytes[start...].update(fromContentsOf: $0) }
    }
    return bytes[start...].update(fromContentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
