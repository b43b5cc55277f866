/// Finds telephone numbers in a line of text, in every form that bills print.
///
/// Groups of digits are joined over one or two blanks, a dash of any kind, a dot or bullet, or a slash. Numbers inside
/// longer runs of digits, amounts, decimals, dates and ZIP+4 codes are not matches. The scan is one pass over the UTF-8:
/// it is run over every line of bills of thousands of pages.
public struct TelephoneNumberScanner: Sendable {
  /// Area code for numbers printed with seven digits; nil: they are not looked for.
  public var localAreaCode: Int?
  /// Whether lists that shorten their later numbers are read, `804 421-1461, 3027, 4911` and
  /// `509 646-4900-4919, 8779-8798`: service records print them. Elsewhere four digits behind a comma are mostly
  /// something else.
  public var readsShortLists: Bool

  /// How many numbers a printed range may hold: one thousands block of ten.
  static let longestRange: UInt64 = 10_000

  public init(localAreaCode: Int? = nil, readsShortLists: Bool = false) {
    self.localAreaCode = localAreaCode
    self.readsShortLists = readsShortLists
  }

  /// The numbers of a text, from left to right, none overlapping.
  public func matches(in text: String) -> [TelephoneNumberMatch] {
    matches(in: text.utf8.span)
  }

  /// The numbers of a text given as UTF-8; bytes that are not valid UTF-8 separate numbers.
  public func matches(in text: Span<UInt8>) -> [TelephoneNumberMatch] {
    var found: [TelephoneNumberMatch] = []
    var position = 0
    while position < text.count {
      guard text[position].isDigit else {
        position += 1
        continue
      }
      let previousEnd = found.last?.utf8Range.upperBound
      if let match = match(in: text, at: position, previousEnd: previousEnd) {
        found.append(match)
        if readsShortLists { appendShortNumbers(in: text, to: &found) }
        position = found.last?.utf8Range.upperBound ?? match.utf8Range.upperBound
      } else {
        position = text.endOfDigits(from: position)
      }
    }
    return found
  }

  private func appendShortNumbers(in text: Span<UInt8>, to found: inout [TelephoneNumberMatch]) {
    while let last = found.last, let short = text.shortNumber(after: last) { found.append(short) }
  }

  /// The number that is the whole text but for blanks around it.
  func onlyMatch(of text: String) -> TelephoneNumberMatch? {
    let bytes = text.utf8.span
    let found = matches(in: bytes)
    guard let match = found.first, found.count == 1, match.rangeEnd == nil, !match.isPartOfLongerNumber,
      bytes.isBlank(0..<match.utf8Range.lowerBound), bytes.isBlank(match.utf8Range.upperBound..<bytes.count)
    else { return nil }
    return match
  }

  /// The number or range whose first group of digits stands at a position.
  private func match(in text: Span<UInt8>, at position: Int, previousEnd: Int?) -> TelephoneNumberMatch? {
    guard let printed = text.printedNumber(at: position, localAreaCode: localAreaCode) else { return nil }
    let range = text.printedRange(from: printed)
    let end = range.end ?? printed.end
    let before = text.neighbourBefore(printed, previousEnd: previousEnd)
    let after = text.neighbourAfter(end, of: printed, localAreaCode: localAreaCode)
    guard before != .forbidding, after != .forbidding else { return nil }
    let isPart = before == .digits || after == .digits || range == .broken
    if printed.form == .local && isPart { return nil }
    return TelephoneNumberMatch(
      number: printed.number, rangeEnd: range.last, rangeJoin: range.join, utf8Range: printed.start..<end,
      form: printed.form, isPartOfLongerNumber: isPart)
  }
}
