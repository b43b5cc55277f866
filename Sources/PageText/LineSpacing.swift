/// The rows of a plain text that is set with a blank line after each line, closed up as if it were set solid.
///
/// What belongs together shows by blank lines between; where all lines have them, by more of them.
struct LineSpacing {
  /// The words; all rows moved up where none stands close under another.
  let solid: [Word]

  /// Fewer rows say nothing of how a text is set.
  static let fewestRows = 6
  /// One row in so many may stand close: a line that was wrapped.
  static let shareOfClose = 12

  /// - Parameter words: row by row, of plain text.
  init(_ words: [Word]) {
    let height = PlainTextLayout.lineHeight
    var distances: [Int] = []
    for (word, next) in zip(words, words.dropFirst()) where next.box.top > word.box.top {
      distances.append(Int(((next.box.top - word.box.top) / height).rounded()))
    }
    let close = distances.count { $0 < 2 }
    guard distances.count + 1 >= Self.fewestRows, close * Self.shareOfClose <= distances.count else {
      solid = words
      return
    }
    var sorted = distances
    sorted.sort()
    let pitch = max(sorted[sorted.count / Self.shareOfClose], 2)
    solid = Self.moved(words, pitch: pitch)
  }

  private static func moved(_ words: [Word], pitch: Int) -> [Word] {
    let height = PlainTextLayout.lineHeight
    var moved = words
    var (row, printed) = (0, 0)
    for index in words.indices {
      let here = Int((words[index].box.top / height).rounded())
      if index == 0 {
        (row, printed) = (here / pitch, here)
      } else if here > printed {
        row += max(1, (here - printed + pitch / 2) / pitch)
        printed = here
      }
      moved[index].box.top = Double(row) * height
      moved[index].box.bottom = moved[index].box.top + height
    }
    return moved
  }
}
