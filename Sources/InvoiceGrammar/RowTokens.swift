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

  init(_ text: ArraySlice<UInt8>, nearest: End) {
    // Another column's words stand further away.
    let tokens = nearest == .first ? Self.first(6, of: text) : Self.last(6, of: text)
    for (position, token) in tokens.enumerated() {
      if Self.isTime(token) { hasTime = true }
      if Self.isDate(token) || Self.isMonth(token), position + 1 <= tokens.count,
        Self.dayFollows(tokens, position)
      {
        if Self.isYear(tokens, position + 2) { hasLongDate = true } else { hasDate = true }
      }
      if Self.isTenths(token) { hasTenths = true }
      if position > 0, token.count == 2, token.allSatisfy(\.isUppercase),
        token.count < tokens[position - 1].count,
        tokens[position - 1].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: ".") })
      {
        hasPlace = true
      }
      if position > 0, tokens[position - 1].last?.isDigit == true, Self.isMinutes(token) { hasMinutes = true }
      if PrintedAmount.isAmount(token), token.contains(where: \.isDigit) {
        hasAmount = true
        let digits = token.drop { !$0.isDigit && $0 != UInt8(ascii: ".") }
        if digits.first == UInt8(ascii: ".") || digits.starts(with: "0.".utf8) { hasCents = true }
        if token.contains(where: { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }) {
          hasCharge = true
        }
      } else if token.count >= 4, token.allSatisfy(\.isLetter) {
        hasWords = true
      }
    }
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: "\n") }

  /// The first words of a text: a row may be long, and only what is near is looked at.
  private static func first(_ count: Int, of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var tokens: [ArraySlice<UInt8>] = []
    var rest = text.drop(while: isGap)
    while tokens.count < count, !rest.isEmpty {
      let token = rest.prefix { !isGap($0) }
      tokens.append(token)
      rest = rest[token.endIndex...].drop(while: isGap)
    }
    return tokens
  }

  /// The last words of a text, in its order.
  private static func last(_ count: Int, of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var tokens: [ArraySlice<UInt8>] = []
    var end = text.endIndex
    while tokens.count < count {
      while end > text.startIndex, isGap(text[end - 1]) { end -= 1 }
      guard end > text.startIndex else { break }
      var start = end
      while start > text.startIndex, !isGap(text[start - 1]) { start -= 1 }
      tokens.append(text[start..<end])
      end = start
    }
    tokens.reverse()
    return tokens
  }

  private static func dayFollows(_ tokens: [ArraySlice<UInt8>], _ position: Int) -> Bool {
    if isDate(tokens[position]) { return true }
    guard position + 1 < tokens.count else { return false }
    let day = tokens[position + 1].filter { $0 != UInt8(ascii: ",") }
    return (1...2).contains(day.count) && day.allSatisfy(\.isDigit)
  }

  private static func isYear(_ tokens: [ArraySlice<UInt8>], _ position: Int) -> Bool {
    guard position < tokens.count else { return false }
    return tokens[position].count == 4 && tokens[position].allSatisfy(\.isDigit)
  }

  private static func isTenths(_ token: ArraySlice<UInt8>) -> Bool {
    guard (3...6).contains(token.count), token[token.endIndex - 2] == UInt8(ascii: ".") else { return false }
    return token.count(where: { $0 == UInt8(ascii: ".") }) == 1
      && token.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") }
  }

  /// `07/27/26`, `7/27`, `07-27`, `2026-07-27`.
  private static func isDate(_ token: ArraySlice<UInt8>) -> Bool {
    // Most tokens of call detail end here; nothing is cut for them.
    guard token.first?.isDigit == true, token.last?.isDigit == true, (3...14).contains(token.count),
      token.contains(where: { !$0.isDigit })
    else { return false }
    // The digits of up to three groups.
    var counts = (0, 0, 0)
    var group = 0
    for byte in token {
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") {
        group += 1
      } else if byte.isDigit {
        switch group {
        case 0: counts.0 += 1
        case 1: counts.1 += 1
        case 2: counts.2 += 1
        default: return false
        }
      } else {
        return false
      }
    }
    let isGroup = 1...4
    switch group {
    case 1: return (1...2).contains(counts.0) && (1...2).contains(counts.1)
    case 2:
      return isGroup.contains(counts.0) && (1...2).contains(counts.1) && isGroup.contains(counts.2)
    default: return false
    }
  }

  private static func isMonth(_ token: ArraySlice<UInt8>) -> Bool {
    guard (3...9).contains(token.count), token.allSatisfy(\.isLetter) else { return false }
    return MonthName.begins(with: token.prefix(3))
  }

  /// `2:11A`, `9:49 AM`, `14:05`.
  private static func isTime(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.first?.isDigit == true, let colon = token.firstIndex(of: UInt8(ascii: ":")),
      colon - token.startIndex <= 2,
      colon > token.startIndex,
      token[..<colon].allSatisfy(\.isDigit)
    else { return false }
    let minutes = token[(colon + 1)...].prefix { $0.isDigit }
    return minutes.count == 2
  }

  private static func isMinutes(_ token: ArraySlice<UInt8>) -> Bool {
    guard (3...7).contains(token.count), token.first?.lowercased == UInt8(ascii: "m") else { return false }
    return ["min", "min.", "mins", "minutes"].contains { $0.utf8.elementsEqual(token.lazy.map(\.lowercased)) }
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
