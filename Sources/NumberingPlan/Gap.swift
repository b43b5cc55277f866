/// What stands between two groups of digits.
struct Gap {
  var mark: Mark
  /// How many blanks, before and behind the mark.
  var blanks: Int
  /// Blanks on both sides of the mark, or on neither.
  var isEven: Bool
  /// Offset behind the blanks before the mark.
  var endOfBlanks: Int
  var end: Int

  enum Mark {
    case none
    case blank
    case dash
    /// A full stop or a bullet.
    case dot
    case slash
    /// More blanks than text extraction puts into a number.
    case wide
  }
}

extension Span<UInt8> {
  /// The gap that begins at a position, empty where a digit or a letter stands there.
  func gap(from position: Int) -> Gap {
    let before = blanks(from: position)
    let (mark, length) = mark(at: before.end)
    guard length > 0 else {
      let mark: Gap.Mark = before.count == 0 ? .none : before.count > 2 ? .wide : .blank
      return Gap(mark: mark, blanks: before.count, isEven: true, endOfBlanks: before.end, end: before.end)
    }
    let after = blanks(from: before.end + length)
    return Gap(
      mark: before.count > 2 || after.count > 2 ? .wide : mark, blanks: before.count + after.count,
      isEven: (before.count > 0) == (after.count > 0), endOfBlanks: before.end, end: after.end)
  }

  /// How many blanks stand at a position, at most three, and the offset behind them.
  private func blanks(from position: Int) -> (count: Int, end: Int) {
    var end = position
    for count in 0..<3 {
      let length = blankLength(at: end)
      if length == 0 { return (count, end) }
      end += length
    }
    return (3, end)
  }

  private func mark(at position: Int) -> (Gap.Mark, Int) {
    let dash = dashLength(at: position)
    if dash > 0 { return (.dash, dash) }
    let dot = dotLength(at: position)
    if dot > 0 { return (.dot, dot) }
    return byte(at: position) == UInt8(ascii: "/") ? (.slash, 1) : (.none, 0)
  }
}
