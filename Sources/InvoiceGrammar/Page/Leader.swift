internal import PageText

/// Dots or underscores that lead the eye from a label to its value: no words, and never part of one text with both.
enum Leader {
  /// A cheap look at the first character.
  static func mayBe(_ word: String.UTF8View) -> Bool {
    guard let first = word.first else { return false }
    return first == UInt8(ascii: ".") || first == UInt8(ascii: "_") || first == 0xE2 || first == 0xC2
  }

  /// Positions of words that are leaders: four dots or more, together or apart; three may stand for the numbers of a range.
  static func words(_ words: ArraySlice<Word>) -> Set<Int> {
    var leaders: Set<Int> = []
    var run: [Int] = []
    var length = 0
    for position in words.indices {
      let dots = dots(words[position].text.utf8)
      guard dots == 0 else {
        run.append(position)
        length += dots
        continue
      }
      if length >= fewestDots { leaders.formUnion(run) }
      (run, length) = ([], 0)
    }
    return length >= fewestDots ? leaders.union(run) : leaders
  }

  private static let fewestDots = 4

  /// How many dots a word of nothing else has; 0 for any other.
  private static func dots(_ word: String.UTF8View) -> Int {
    var dots = 0
    for scalar in String(word).unicodeScalars {
      switch scalar {
      case ".", "_", "\u{B7}", "\u{2022}", "\u{2024}": dots += 1
      case "\u{2025}": dots += 2
      case "\u{2026}": dots += 3
      default: return 0
      }
    }
    return dots
  }
}
