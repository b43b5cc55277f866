/// What the words beside a number are.
struct RowTokens {
  private(set) var hasDate = false
  private(set) var hasTime = false
  private(set) var hasMinutes = false
  /// A month's name with day and year, as bills print the dates of facts, not of calls.
  private(set) var hasLongDate = false
  /// A number with one decimal, as minutes are printed: `33.1`.
  private(set) var hasTenths = false
  /// A word and a state: `Dallas TX`.
  private(set) var hasPlace = false
  private(set) var hasAmount = false
  var isTimed: Bool { hasDate || hasTime }
  /// An amount that is not nothing.
  private(set) var hasCharge = false
  /// An amount under one, as a call costs.
  private(set) var hasCents = false
  /// A word of four letters or more.
  private(set) var hasWords = false

  /// Another column's words stand further away than these.
  private static let nearest = 6

  /// What stands before a place of a cell, or in the cells to its left.
  ///
  /// - Parameters:
  ///   - end: the place, as an offset into the index's bytes.
  ///   - start: where the row, or what is looked at of it, begins.
  init(_ index: PageIndex, before end: Int, inCell cell: Int, from start: Int) {
    let own = index.cells[cell].words
    var upper = own.upperBound
    while upper > own.lowerBound, index.words[upper - 1].start >= end { upper -= 1 }
    var lower = upper
    while lower > 0, upper - lower < Self.nearest, index.words[lower - 1].end > start { lower -= 1 }
    self.init(index, words: lower..<upper, within: start..<end)
  }

  /// What stands behind a place of a cell, or in the cells to its right.
  init(_ index: PageIndex, after start: Int, inCell cell: Int, to end: Int) {
    let own = index.cells[cell].words
    var lower = own.lowerBound
    while lower < own.upperBound, index.words[lower].end <= start { lower += 1 }
    var upper = lower
    while upper < index.words.count, upper - lower < Self.nearest, index.words[upper].start < end {
      upper += 1
    }
    self.init(index, words: lower..<upper, within: start..<end)
  }

  /// The first words of a cell.
  init(_ index: PageIndex, cell: Int) {
    self.init(
      index, words: index.cells[cell].words.prefix(Self.nearest), within: index.cells[cell].range)
  }

  private init(_ index: PageIndex, words: Range<Int>, within range: Range<Int>) {
    for word in words {
      let kinds = index.kinds(of: word, within: range)
      let next = word + 1 < words.upperBound ? index.kinds(of: word + 1, within: range) : []
      if kinds.contains(.time) { hasTime = true }
      if kinds.contains(.date) || kinds.contains(.month) && next.contains(.day) {
        let isLong = word + 2 < words.upperBound && index.kinds(of: word + 2, within: range).contains(.year)
        if isLong { hasLongDate = true } else { hasDate = true }
      }
      if kinds.contains(.tenths) { hasTenths = true }
      if kinds.contains(.name), next.contains(.state) { hasPlace = true }
      // "$0.37   Minutes": the head of another table begins.
      if kinds.contains(.endsInDigit), next.contains(.minutes), index.areClose(word, word + 1) {
        hasMinutes = true
      }
      if kinds.contains(.amount) { hasAmount = true }
      if kinds.contains(.cents) { hasCents = true }
      if kinds.contains(.charge) { hasCharge = true }
      if kinds.contains(.long) { hasWords = true }
    }
  }

  /// At least five words of small letters, or twelve of any: running text.
  static func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
    // Five words have four blanks.
    guard text.count > 16, text.count(where: \.isBlank) >= 4 else { return false }
    var small = 0
    var all = 0
    for word in text.split(whereSeparator: \.isBlank) {
      if word.count > 1, word.contains(where: { $0.isLetter || $0 >= 0x80 }) { all += 1 }
      if word.count > 1, word.dropLast().allSatisfy({ $0.isLowercase || $0 >= 0x80 }) { small += 1 }
    }
    return small >= 5 || all >= 12 || (small >= 3 && all >= 6 && hasInnerStop(text))
  }

  /// A full stop, question mark or semicolon that another word follows.
  private static func hasInnerStop(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.dropLast(2).contains { position in
      text[position].isOne(of: ".?;!") && text[position + 1].isBlank && position > text.startIndex + 2
        && text[position - 1].isLowercase
    }
  }

  static func hasWebAddress(_ text: ArraySlice<UInt8>) -> Bool {
    if text.contains(UInt8(ascii: "@")) { return true }
    var rest = text[...]
    while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
      let ending = rest[(dot + 1)...].prefix(3)
      if dot > text.startIndex, text[dot - 1].isLetterOrDigit, ending.first?.isLetter == true,
        Lexicon.WebEndings.row.contains(where: { $0.utf8.elementsEqual(ending.lazy.map { $0.lowercased }) })
      {
        return true
      }
      rest = rest[(dot + 1)...]
    }
    return false
  }
}

extension PageIndex {
  /// What a word is, or what a stretch leaves of it.
  fileprivate func kinds(of word: Int, within range: Range<Int>) -> RowWord {
    let word = words[word]
    let part = max(word.start, range.lowerBound)..<min(word.end, range.upperBound)
    guard part != word.start..<word.end else { return word.kinds }
    let text = bytes.span.extracting(part)
    return RowWord(text, CharacterCounts(text))
  }
}
