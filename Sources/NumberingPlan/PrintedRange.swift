/// What follows a telephone number to make it a range.
enum PrintedRange: Equatable {
  case none
  /// A sign of a range whose end makes no sense.
  case broken
  case range(last: TelephoneNumber, join: TelephoneNumberMatch.RangeJoin, end: Int)

  var last: TelephoneNumber? {
    if case .range(let last, _, _) = self { last } else { nil }
  }
  var join: TelephoneNumberMatch.RangeJoin? {
    if case .range(_, let join, _) = self { join } else { nil }
  }
  /// Offset behind the range's last digit.
  var end: Int? {
    if case .range(_, _, let end) = self { end } else { nil }
  }
}

extension Span<UInt8> {
  /// The range that begins with a number: `610-555-0100 thru 0149`, `… through 555-0149`, `… to 610-555-0149`,
  /// `610-555-0100-0149`, `610-555-0100 ... 0149`.
  func printedRange(from first: PrintedNumber) -> PrintedRange {
    if let end = endOfRangeWord(from: first.end) {
      // "thru -7154" leaves out what does not change.
      let dash = dashLength(at: end)
      let isShort = dash > 0 && endOfDigits(from: end + dash) - end - dash == 4
      return printedRange(from: first, to: isShort ? end + dash : end, join: .word)
    }
    if let end = endOfDots(from: first.end) {
      let range = printedRange(from: first, to: end, join: .dash)
      guard let last = range.last, last.tenDigits - first.number.tenDigits < 200, let end = range.end,
        !isLetter(at: end), byte(at: end) != UInt8(ascii: ".") || !isDigit(at: end + 1)
      else { return .none }
      return range
    }
    let gap = gap(from: first.end)
    guard gap.mark == .dash, gap.isEven else { return .none }
    let range = printedRange(from: first, to: gap.end, join: .dash)
    guard let end = range.end, let last = range.last, end - gap.end == 4 else { return range }
    let count = last.tenDigits - first.number.tenDigits
    return isDashedEndPlausible(end, isSpaced: gap.blanks > 0, count: count, first: first) ? range : .broken
  }

  private func printedRange(
    from first: PrintedNumber, to position: Int, join: TelephoneNumberMatch.RangeJoin
  ) -> PrintedRange {
    if let (last, end) = rangeEnd(at: position, after: first.number) {
      let isRising = last >= first.number && last.areaCode == first.number.areaCode
      if isRising && last.tenDigits - first.number.tenDigits < TelephoneNumberScanner.longestRange {
        return .range(last: last, join: join, end: end)
      }
    }
    return endOfDigits(from: position) - position == 4 ? .broken : .none
  }

  /// The last number of a range printed in ten digits or eleven, seven or four, and the offset behind it.
  private func rangeEnd(at position: Int, after first: TelephoneNumber) -> (TelephoneNumber, Int)? {
    let isMarked = byte(at: position) == UInt8(ascii: "(") || byte(at: position) == UInt8(ascii: "+")
    let start = isMarked ? position + 1 : position
    let end = endOfDigits(from: start)
    if end > start, let full = printedNumber(at: start, localAreaCode: first.areaCode) {
      return (full.number, full.end)
    }
    guard end - position == 4 else { return nil }
    return TelephoneNumber(
      areaCode: first.areaCode, centralOfficeCode: first.centralOfficeCode, lineNumber: value(position, 4)
    ).map { ($0, end) }
  }

  /// Four digits behind a dash may be a year, a house number or a code: `610-510-1318 - 2400 Main St`. Behind ten
  /// digits in a run they end a range only where they are close: `6148179000 - 9019`.
  private func isDashedEndPlausible(_ end: Int, isSpaced: Bool, count: UInt64, first: PrintedNumber) -> Bool {
    if isLetter(at: end) || (isSpaced && first.form == .bare && !(1..<100).contains(count)) { return false }
    return !isSpaced || !isLetter(at: end + blankLength(at: end))
  }

  /// Offset of what follows `...` or `…` behind a number; more dots lead to a value.
  private func endOfDots(from position: Int) -> Int? {
    var end = position
    while blankLength(at: end) > 0, end - position < 3 { end += blankLength(at: end) }
    let start = end
    while byte(at: end) == UInt8(ascii: "."), end - start < 4 { end += 1 }
    let isEllipsis = byte(at: end) == 0xE2 && byte(at: end + 1) == 0x80 && byte(at: end + 2) == 0xA6
    if end == start, isEllipsis { end += 3 } else if !(2...3).contains(end - start) { return nil }
    while blankLength(at: end) > 0, end - start < 6 { end += blankLength(at: end) }
    return isDigit(at: end) || byte(at: end) == UInt8(ascii: "(") ? end : nil
  }

  /// Offset of what follows `thru`, `through` or `to` behind a number.
  private func endOfRangeWord(from position: Int) -> Int? {
    let start = gap(from: position).endOfBlanks
    var end = start
    while end < count, end - start < 8, isLetter(at: end) { end += 1 }
    let isWord: Bool
    switch end - start {
    case 2: isWord = matches("to", at: start)
    case 4: isWord = matches("thru", at: start)
    case 7: isWord = matches("through", at: start)
    default: isWord = false
    }
    return isWord ? gap(from: end).endOfBlanks : nil
  }
}
