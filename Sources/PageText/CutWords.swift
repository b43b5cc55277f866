/// Words of a line that a program cut where it began a new run of text: "MA RT", by a gap much narrower than a blank.
struct CutWords {
  /// Widest gap of a cut in font sizes; blanks are hardly narrower than a fifth.
  static let widestGap = 0.15
  /// A cut is narrower than this fraction of the line's usual blank.
  static let shareOfBlank = 0.55
  /// So many blanks say how wide a line's are.
  static let fewestBlanks = 2

  /// The line's words, each as it was meant.
  let mended: [Word]

  /// - Parameter words: of one line from left to right.
  init(_ words: [Word]) {
    let gaps = words.indices.dropLast().map { index -> Double in
      let size = Double(max(words[index].fontSize, words[index + 1].fontSize))
      return size > 0 ? (words[index + 1].box.left - words[index].box.right) / size : 0
    }
    guard gaps.contains(where: { $0 > 0.05 && $0 < Self.widestGap }) else {
      mended = words
      return
    }
    let blanks = gaps.filter { $0 >= Self.widestGap && $0 < CellLayout.narrowestBoundary }.sorted()
    guard blanks.count >= Self.fewestBlanks else {
      mended = words
      return
    }
    let widest = min(Self.widestGap, Self.shareOfBlank * blanks[blanks.count / 2])
    var mended = [words[0]]
    for (word, gap) in zip(words.dropFirst(), gaps) {
      let last = mended[mended.count - 1]
      if gap > 0.05, gap < widest, word.fontSize == last.fontSize, word.isBold == last.isBold {
        mended[mended.count - 1].text += word.text
        mended[mended.count - 1].box = last.box.union(word.box)
      } else {
        mended.append(word)
      }
    }
    self.mended = mended
  }
}
