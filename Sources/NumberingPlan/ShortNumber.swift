extension Span<UInt8> {
  /// The number behind a comma that repeats only what changes: `3027` in `804 421-1461, 3027`, `422-3027`, or a range
  /// `5840-5879`.
  ///
  /// - Parameter previous: the match before, whose area code and central office code it shares.
  func shortNumber(after previous: TelephoneNumberMatch) -> TelephoneNumberMatch? {
    let comma = previous.utf8Range.upperBound
    guard byte(at: comma) == UInt8(ascii: ",") else { return nil }
    let start = comma + 1 + blankLength(at: comma + 1)
    guard let first = shortNumber(at: start, like: previous.rangeEnd ?? previous.number) else { return nil }
    let range = printedRange(from: first)
    let end = range.end ?? first.end
    guard range != .broken, isEndOfShortNumber(end) else { return nil }
    return TelephoneNumberMatch(
      number: first.number, rangeEnd: range.last, rangeJoin: range.join, utf8Range: first.start..<end,
      form: .short,
      isPartOfLongerNumber: previous.isPartOfLongerNumber)
  }

  /// Four digits, or seven.
  private func shortNumber(at start: Int, like model: TelephoneNumber) -> PrintedNumber? {
    let end = endOfDigits(from: start)
    if end - start == 3 {
      let printed = printedNumber(at: start, localAreaCode: model.areaCode)
      return printed?.form == .local ? printed : nil
    }
    guard end - start == 4,
      let number = TelephoneNumber(
        areaCode: model.areaCode, centralOfficeCode: model.centralOfficeCode, lineNumber: value(start, 4))
    else { return nil }
    return PrintedNumber(number: number, start: start, end: end, form: .short, isLoose: true)
  }

  /// Whether no word and no more digits follow: `610-510-1318, 2400 Main St` and `…, 2026 charges` are no lists.
  private func isEndOfShortNumber(_ end: Int) -> Bool {
    let next = end + blankLength(at: end)
    if isLetter(at: next) || isDigit(at: next) || dashLength(at: next) > 0 { return false }
    switch byte(at: end) {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"): return !isDigit(at: end + 1)
    case UInt8(ascii: "%"): return false
    default: return true
    }
  }
}
