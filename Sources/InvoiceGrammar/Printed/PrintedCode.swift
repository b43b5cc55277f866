/// An account or invoice number as bills print it: letters and digits in groups.
struct PrintedCode {
  /// Letters and digits only.
  var value: String
  /// Length in UTF-8 bytes.
  var length: Int
  /// Groups after the first were taken in: the end is a judgement.
  var groups: Int

  /// The code at a text's start; nil for words, dates, amounts, telephone extensions and page counts.
  static func match(_ text: ArraySlice<UInt8>) -> PrintedCode? {
    guard PrintedDate.match(text) == nil else { return nil }
    var end = text.startIndex
    var value: [UInt8] = []
    var groups = 0
    // Capitals stand alone before groups of digits.
    var isPrefixed = false
    var position = text.startIndex
    while let token = token(in: text, from: position) {
      let bytes = text[token]
      guard
        groups == 0
          ? isFirst(bytes) || isPrefix(token, in: text)
          : isFurther(bytes, isLast: isLast(token, in: text))
      else {
        break
      }
      if groups > 0, value.contains(where: \.isDigit), value.contains(where: \.isLetter), !isPrefixed,
        !isLetterGroup(bytes)
      {
        break
      }
      if groups == 0 { isPrefixed = !bytes.contains(where: \.isDigit) }
      value += bytes.filter(\.isLetterOrDigit)
      end = token.upperBound
      groups += 1
      guard end == text.endIndex || text[end].isBlank else { break }
      position = end
      while position < text.endIndex, text[position].isBlank { position += 1 }
      if PrintedDate.match(text[position...]) != nil { break }
    }
    guard value.count >= 4, value.count <= 40 else { return nil }
    if groups == 1, let next = token(in: text, from: position), isCount(value, text[next]) { return nil }
    return PrintedCode(
      value: String(decoding: value, as: UTF8.self), length: end - text.startIndex, groups: groups)
  }

  /// The text ends with the token, or a full stop or comma follows it.
  private static func isLast(_ token: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
    token.upperBound == text.endIndex || text[token.upperBound].isOne(of: ".,;")
  }

  private static func token(in text: ArraySlice<UInt8>, from start: Int) -> Range<Int>? {
    var end = start
    while end < text.endIndex, !text[end].isBlank { end += 1 }
    while end > start, text[end - 1].isOne(of: ",;.:)|") { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// `FRX 11-88204`, `NB 440 0931`: a few capitals before the digits.
  private static func isPrefix(_ token: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
    guard (2...4).contains(token.count), text[token].allSatisfy(\.isUppercase),
      token.upperBound < text.endIndex,
      text[token.upperBound].isBlank, let next = self.token(in: text, from: token.upperBound + 1)
    else { return false }
    return isFirst(text[next]) && digits(in: text, from: next) >= 4
      && PrintedDate.match(text[next.lowerBound...]) == nil
  }

  /// How many digits the first group has, with the groups of digits alone behind it.
  private static func digits(in text: ArraySlice<UInt8>, from first: Range<Int>) -> Int {
    var count = text[first].count(where: \.isDigit)
    var end = first.upperBound
    while count < 4, end < text.endIndex, text[end].isBlank, let next = token(in: text, from: end + 1),
      text[next].allSatisfy(\.isDigit)
    {
      count += next.count
      end = next.upperBound
    }
    return count
  }

  private static func isFirst(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.contains(where: \.isDigit),
      token.allSatisfy({ $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        || isDotted(token) || isSlashed(token)
    else { return false }
    return token.first?.isLetterOrDigit == true
  }

  /// `123.456.789`, `95493.497` or `DLT.70714`, but no amount.
  private static func isDotted(_ token: ArraySlice<UInt8>) -> Bool {
    let groups = token.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isLetterOrDigit) }) else { return false }
    guard groups.count == 2 else { return groups.count > 2 }
    let isPrefixed = (2...4).contains(groups[0].count) && groups[0].allSatisfy(\.isUppercase)
    return groups[0].count >= 4 && groups[1].count >= 3
      || isPrefixed && groups[1].count >= 4 && groups[1].allSatisfy(\.isDigit)
  }

  /// `4417/22` but no date and no fraction.
  private static func isSlashed(_ token: ArraySlice<UInt8>) -> Bool {
    let groups = token.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return groups.count == 2 && token.count >= 6
      && groups.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") } }
  }

  private static func isFurther(_ token: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    let isNumeric =
      token.allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") } && token.contains(where: \.isDigit)
    if isNumeric { return token.count > 1 || isLast }
    return isLast && (isLetterGroup(token) || isCheckedGroup(token))
  }

  /// `07Y`: a short group of digits with a check letter.
  private static func isCheckedGroup(_ token: ArraySlice<UInt8>) -> Bool {
    (2...4).contains(token.count) && token.last?.isUppercase == true
      && token.dropLast().allSatisfy(\.isDigit)
  }

  private static func isLetterGroup(_ token: ArraySlice<UInt8>) -> Bool {
    token.count <= 2 && token.allSatisfy(\.isUppercase)
  }

  /// `1 of 3` and the like.
  private static func isCount(_ value: [UInt8], _ next: ArraySlice<UInt8>) -> Bool {
    value.count <= 4 && (next.elementsEqual("of".utf8) || next.elementsEqual("lines".utf8))
  }
}
