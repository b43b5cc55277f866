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

  enum End {
    case first
    case last
  }

  /// - Parameter text: what stands before or behind the number; another column's words stand further away than six.
  init(_ text: Span<UInt8>, nearest: End) {
    let words = nearest == .first ? Self.first(6, of: text) : Self.last(6, of: text)
    for (position, word) in words.enumerated() {
      let next = position + 1 < words.count ? words[position + 1] : []
      if word.contains(.time) { hasTime = true }
      if word.contains(.date) || word.contains(.month) && next.contains(.day) {
        let isLong = position + 2 < words.count && words[position + 2].contains(.year)
        if isLong { hasLongDate = true } else { hasDate = true }
      }
      if word.contains(.tenths) { hasTenths = true }
      if word.contains(.name), next.contains(.state) { hasPlace = true }
      if word.contains(.endsInDigit), next.contains(.minutes) { hasMinutes = true }
      if word.contains(.amount) { hasAmount = true }
      if word.contains(.cents) { hasCents = true }
      if word.contains(.charge) { hasCharge = true }
      if word.contains(.long) { hasWords = true }
    }
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: "\n") }

  /// The first words of a text: a row may be long, and only what is near is looked at.
  private static func first(_ count: Int, of text: Span<UInt8>) -> [RowWord] {
    var words: [RowWord] = []
    var end = 0
    while words.count < count {
      var start = end
      while start < text.count, isGap(text[start]) { start += 1 }
      guard start < text.count else { break }
      end = start
      while end < text.count, !isGap(text[end]) { end += 1 }
      words.append(RowWord(text.extracting(start..<end)))
    }
    return words
  }

  /// The last words of a text, in its order.
  private static func last(_ count: Int, of text: Span<UInt8>) -> [RowWord] {
    var words: [RowWord] = []
    var start = text.count
    while words.count < count {
      var end = start
      while end > 0, isGap(text[end - 1]) { end -= 1 }
      guard end > 0 else { break }
      start = end
      while start > 0, !isGap(text[start - 1]) { start -= 1 }
      words.append(RowWord(text.extracting(start..<end)))
    }
    words.reverse()
    return words
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
        ["com", "net", "org"].contains(where: { $0.utf8.elementsEqual(ending.lazy.map(\.lowercased)) })
      {
        return true
      }
      rest = rest[(dot + 1)...]
    }
    return false
  }
}
