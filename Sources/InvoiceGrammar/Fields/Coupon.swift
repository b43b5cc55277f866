internal import PageText

/// The part of a page that is torn off and sent back with the payment.
struct Coupon {
  /// Lines of the page.
  let lines: Range<Int>

  /// - Returns: nil where no line of the page speaks of tearing off.
  init?(_ index: PageIndex) {
    guard let mark = index.lines.indices.last(where: { Self.speaksOfTearing($0, index) }) else { return nil }
    let top = index.cells[index.lines[mark].lowerBound].box.top
    // A slip at the page's top ends with the line that asks to tear it off, unless that line is the first.
    let isAbove = top < index.height * PagePart.topSlip && mark > 3
    lines = isAbove ? 0..<mark : (mark + 1)..<index.lines.count
  }

  private static func speaksOfTearing(_ line: Int, _ index: PageIndex) -> Bool {
    index.lines[line].contains { cell in
      let text = index.text(ofCell: cell).lowercased()
      return words.contains(where: text.contains)
    }
  }

  private static let words = Lexicon.tearingPhrases
}
