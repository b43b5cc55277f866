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
    index.lines[line].contains { speaksOfTearing(index.text(ofCell: $0)) }
  }

  /// - Parameter cell: in small letters or capitals.
  static func speaksOfTearing(_ cell: String) -> Bool {
    guard cell.utf8.count >= shortest else { return false }
    let text = cell.lowercased()
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return words.contains(where: text.contains) }
    let bytes = Array(text.utf8)
    return bytes.indices.contains { start in
      firstBytes.contains(bytes[start]) && words.contains { bytes[start...].starts(with: $0.utf8) }
    }
  }

  private static let words = Lexicon.tearingPhrases
  /// In bytes.
  private static let shortest = words.map(\.utf8.count).min() ?? 0
  private static let firstBytes = Set(words.compactMap(\.utf8.first))
}
