/// Words of a plain text that came through mail: "> " stands before each of its lines.
struct QuotedText {
  /// The words without the marks.
  let unquoted: [Word]

  /// Lines that bear the mark before it is taken for one, and one line in so many: a lone mark is a sign of the text.
  static let fewestLines = 3
  static let shareOfLines = 3

  /// - Parameter words: row by row, from left to right.
  init(_ words: [Word]) {
    let starts = words.indices.filter { $0 == 0 || words[$0].box.top > words[$0 - 1].box.top }
    let marked = starts.count { Self.isMark(words[$0].text.utf8) }
    guard marked >= Self.fewestLines, marked * Self.shareOfLines >= starts.count else {
      unquoted = words
      return
    }
    var kept: [Word] = []
    kept.reserveCapacity(words.count)
    var isAtStart = true
    for index in words.indices {
      if index == 0 || words[index].box.top > words[index - 1].box.top { isAtStart = true }
      // "> > " of a mail that was answered twice.
      if isAtStart, Self.isMark(words[index].text.utf8) { continue }
      isAtStart = false
      kept.append(words[index])
    }
    unquoted = kept
  }

  private static func isMark(_ word: String.UTF8View) -> Bool {
    word.count <= 8 && word.allSatisfy { $0 == UInt8(ascii: ">") }
  }
}
