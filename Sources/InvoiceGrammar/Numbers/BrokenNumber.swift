/// A telephone number that the end of a line breaks: `1-888-704-` with `2216` on the line below.
enum BrokenNumber {
  /// Where the number's first part begins: three digits, a dash or a parenthesis between, three digits and a dash; an
  /// area code in parentheses; or, behind a number and a comma, up to six digits: `605 701 4436, 605 730`, `616-555-0156, 616-`.
  static func start(in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= 8, let last = text.last else { return nil }
    if last == UInt8(ascii: ")") { return areaCodeStart(text) }
    if last == UInt8(ascii: "-") { return dashedStart(text) ?? listedStart(text) }
    return last.isDigit ? listedStart(text) : nil
  }

  private static func dashedStart(_ text: ArraySlice<UInt8>) -> Int? {
    let exchange = text.dropLast().suffix(3)
    guard exchange.count == 3, exchange.allSatisfy(\.isDigit) else { return nil }
    let front = text[..<exchange.startIndex]
    let marks = front.reversed().prefix { $0.isBlank || $0.isOne(of: "-.)") }
    let area = front.dropLast(marks.count).suffix(3)
    guard !marks.isEmpty, area.count == 3, area.allSatisfy(\.isDigit) else { return nil }
    let parenthesis = area.startIndex - 1
    return parenthesis >= text.startIndex && text[parenthesis] == UInt8(ascii: "(")
      ? parenthesis : area.startIndex
  }

  /// `(817)` behind something else: the rest of the number stands on the line below.
  private static func areaCodeStart(_ text: ArraySlice<UInt8>) -> Int? {
    let tail = text.suffix(5)
    guard text.count > 8, tail.count == 5, tail.first == UInt8(ascii: "("),
      tail.dropFirst().prefix(3).allSatisfy(\.isDigit)
    else { return nil }
    return tail.startIndex
  }

  private static func listedStart(_ text: ArraySlice<UInt8>) -> Int? {
    guard let comma = text.lastIndex(of: UInt8(ascii: ",")), text.endIndex - comma <= 11,
      text[..<comma].count(where: \.isDigit) >= 10
    else { return nil }
    let tail = text[(comma + 1)...].drop(while: \.isBlank)
    let digits = tail.count(where: \.isDigit)
    guard tail.startIndex > comma + 1, digits == 3 || digits == 6,
      tail.allSatisfy({ $0.isDigit || $0.isBlank || $0.isOne(of: "().-/") })
    else { return nil }
    return tail.startIndex
  }
}
