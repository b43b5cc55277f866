internal import NumberingPlan
internal import PageText

/// What is printed like a telephone number in a row and is none: a letter for a digit, a digit too many or too few, an
/// exchange that cannot be.
struct UnreadNumber {
  /// Left edge of its cell, where the numbers of its list begin.
  var left: Double

  /// - Returns: nil unless a cell begins so.
  init?(_ index: PageIndex, line: Int) {
    let found = index.lines[line].first { cell in
      guard index.cells[cell].digits >= 7 else { return false }
      let text = index.bytes[index.cells[cell].range]
      return Self.stands(atStartOf: text)
        && TelephoneNumberScanner().matches(in: text.span).allSatisfy(\.isPartOfLongerNumber)
    }
    guard let found else { return nil }
    left = index.cells[found].box.left
  }

  /// Longest that is printed like a telephone number, `(555) 555-55555`.
  private static let longest = 17

  static func stands(atStartOf text: ArraySlice<UInt8>) -> Bool {
    var groups: [Group] = []
    var position = text.startIndex
    var marks = 0
    while position < text.endIndex, position - text.startIndex < longest {
      let end = text[position...].firstIndex { !$0.isDigit && !isLikeDigit($0) } ?? text.endIndex
      if end > position {
        groups.append(Group(text[position..<end]))
        position = end
        continue
      }
      guard groups.count < 3, text[position].isOne(of: "-.() ") else { break }
      if !text[position].isBlank { marks += 1 }
      position += 1
    }
    guard position == text.endIndex || text[position].isBlank else { return false }
    return isNear(groups) && (marks > 0 || groups.contains { $0.letters > 0 })
  }

  /// Letters that print takes for digits, and people for them.
  private static func isLikeDigit(_ byte: UInt8) -> Bool { byte.isOne(of: "OoIlSBQ") }

  private struct Group {
    var count: Int
    var letters: Int

    init(_ text: ArraySlice<UInt8>) {
      count = text.count
      letters = text.count { !$0.isDigit }
    }
  }

  /// Three groups as of a number, one of them by a digit too long or too short, or with a letter in it; or the right ones
  /// that make no number.
  private static func isNear(_ groups: [Group]) -> Bool {
    guard groups.count == 3 else { return false }
    let letters = groups.reduce(0) { $0 + $1.letters }
    let lengths = groups.map(\.count)
    let excess = zip(lengths, [3, 3, 4]).map { abs($0 - $1) }.reduce(0, +)
    return letters <= 2 && excess <= 1 && groups.allSatisfy { $0.letters < $0.count }
  }
}
