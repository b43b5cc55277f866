internal import NumberingPlan

/// What stands beside a telephone number that makes it stand for more than itself: further endings, or words of a range
/// or block that can't be read for sure.
struct NumberSeries {
  /// The last four digits of further numbers.
  private(set) var endings: [Int] = []
  /// More numbers may be meant than are read, or others.
  private(set) var isOpen = false

  /// - Parameters:
  ///   - before: what stands before the number, in its cell or the one to the left.
  ///   - after: what follows it in its cell, up to the next number.
  ///   - last: its last four digits.
  init(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>, last: Int) {
    if after.count > 1 { readEndings(after, last: last) }
    guard endings.isEmpty, !isOpen else { return }
    isOpen = after.count > 1 && Self.continues(after) || before.count > 4 && Self.beginsBlock(before)
  }

  func numbers(after first: TelephoneNumber) -> [TelephoneNumber] {
    endings.compactMap {
      TelephoneNumber(tenDigits: first.tenDigits / 10_000 * 10_000 + UInt64($0))
    }
  }

  /// ` / 2202 / 2217`, `, -7151, -7152`, `/7154`, `, 7151, 7152`: groups of four digits, each joined by a sign.
  private mutating func readEndings(_ text: ArraySlice<UInt8>, last: Int) {
    var (position, previous) = (text.startIndex, last)
    while let ending = Ending(text[position...]) {
      let isNear = ending.number > previous && ending.number - previous < 100
      switch ending.joint {
      case .slash: isOpen = isOpen || ending.isTouching && ending.number != previous + 1
      case .hyphen: break
      case .comma:
        // "610-510-1318, 2400 Main St", "…, 2026": a list fills its cell.
        guard Self.isList(text[ending.end...]) else { return }
        isOpen = true
        if !isNear { return }
      }
      endings.append(ending.number)
      (position, previous) = (ending.end, ending.number)
    }
  }

  private static func isList(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { $0.isDigit || $0.isBlank || $0.isOne(of: ",;.") }
  }

  /// Four digits behind a sign.
  private struct Ending {
    var number: Int
    var joint: Joint
    var isTouching: Bool
    var end: Int

    enum Joint { case slash, comma, hyphen }

    init?(_ text: ArraySlice<UInt8>) {
      let joint = text.prefix(6).prefix { $0.isBlank || $0.isOne(of: "/,;&-") }
      let digits = text[joint.endIndex...].prefix(5).prefix(while: \.isDigit)
      end = digits.endIndex
      guard !joint.isEmpty, digits.count == 4, NumberSeries.isWhole(end, text),
        let number = Int(String(decoding: digits, as: UTF8.self))
      else { return nil }
      (self.number, isTouching) = (number, joint.count == 1)
      let isListed = joint.contains { $0.isOne(of: ",;&") }
      switch (joint.contains(UInt8(ascii: "/")), isListed, joint.last == UInt8(ascii: "-")) {
      case (true, false, false): self.joint = .slash
      case (false, true, true): self.joint = .hyphen
      case (false, true, false): self.joint = .comma
      default: return nil
      }
    }
  }

  private static func isWhole(_ end: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard end < text.endIndex else { return true }
    if text[end].isLetterOrDigit { return false }
    guard text[end].isOne(of: "-.:/,") else { return true }
    return !(end + 1 < text.endIndex && text[end + 1].isDigit) || text[end] == UInt8(ascii: "/")
  }

  /// `to x7154`, `thru 54`, `(5 numbers)`, `+19 more`, `(block of 20)`.
  private static func continues(_ text: ArraySlice<UInt8>) -> Bool {
    if isJoined(text) { return true }
    var rest = text.prefix(40).drop { !$0.isLetterOrDigit }
    var word = rest.prefix(while: \.isLetter)
    if isOne(word, of: Lexicon.RangeWords.series) {
      rest = rest.dropFirst(word.count).prefix(9).drop { $0.isBlank || $0.isOne(of: "-xX#(") }
      let digits = rest.prefix(while: \.isDigit)
      return (2...4).contains(digits.count) && endsCount(digits.endIndex, text)
    }
    if isOne(word, of: Lexicon.seriesPlus) {
      rest = rest.dropFirst(word.count).drop { !$0.isLetterOrDigit }
      word = rest.prefix(while: \.isLetter)
    }
    let count = rest.prefix(while: \.isDigit)
    if (1...4).contains(count.count) {
      let noun = rest[count.endIndex...].drop { $0.isBlank }.prefix(while: \.isLetter)
      return isOne(noun, of: Lexicon.seriesNouns)
    }
    return isOne(word, of: Lexicon.seriesMore) || isBlock(text.prefix(40))
  }

  /// `~ 7154`, `/ 54`.
  private static func isJoined(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop { $0.isBlank }
    guard let joint = rest.first, joint.isOne(of: "~/&+") else { return false }
    let digits = rest.dropFirst().drop { $0.isBlank || $0.isOne(of: "-xX") }.prefix(while: \.isDigit)
    return (2...4).contains(digits.count) && endsCount(digits.endIndex, text)
  }

  /// No amount, date or time goes on.
  private static func endsCount(_ end: Int, _ text: ArraySlice<UInt8>) -> Bool {
    guard end < text.endIndex else { return true }
    if text[end].isLetterOrDigit { return false }
    return !text[end].isOne(of: "/.:,-") || end + 1 == text.endIndex || !text[end + 1].isDigit
  }

  /// "DID block of 20 starting", "Range beginning with", "DID range".
  private static func beginsBlock(_ text: ArraySlice<UInt8>) -> Bool {
    let tail = text.suffix(60)
    var last = lastWord(of: tail)
    guard !last.isEmpty else { return false }
    if isOne(last, of: Lexicon.blockJoints) {
      let front = lastWord(of: tail[..<last.startIndex])
      if !front.isEmpty { last = front }
    }
    return isOne(last, of: Lexicon.blockBeginnings) || isBlock(tail)
  }

  private static func lastWord(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = text.lastIndex(where: \.isLetterOrDigit) else { return [] }
    let front = text[..<last].lastIndex { !$0.isLetterOrDigit }
    return text[(front.map { $0 + 1 } ?? text.startIndex)...last]
  }

  /// "block of 20".
  private static func isBlock(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(where: { $0.lowercased == UInt8(ascii: "f") }) else { return false }
    let words = text.split { !$0.isLetterOrDigit }
    return words.indices.dropLast(2).contains {
      isOne(words[$0], of: Lexicon.blockNouns) && isOne(words[$0 + 1], of: ["of"])
        && words[$0 + 2].allSatisfy(\.isDigit)
    }
  }

  /// Whether a word, in small letters, is one of some.
  private static func isOne(_ word: ArraySlice<UInt8>, of words: [String]) -> Bool {
    words.contains { $0.utf8.count == word.count && $0.utf8.elementsEqual(word.lazy.map { $0.lowercased }) }
  }
}
