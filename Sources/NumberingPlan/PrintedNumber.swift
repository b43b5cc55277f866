/// One telephone number as printed, before what stands around it is looked at.
struct PrintedNumber {
  var number: TelephoneNumber
  /// Offset of `+`, `1`, `(` or the first digit.
  var start: Int
  /// Offset behind the last digit.
  var end: Int
  var form: TelephoneNumberMatch.Form
  var isParenthesized = false
  /// Neither a dash nor parentheses show that this is a telephone number.
  var isLoose: Bool
  var hasCountryCode = false
}

extension Span<UInt8> {
  /// The number whose first group of digits starts at a position.
  ///
  /// - Parameter localAreaCode: area code of numbers printed with seven digits; nil: they are no numbers.
  func printedNumber(at position: Int, localAreaCode: Int? = nil) -> PrintedNumber? {
    let end = endOfDigits(from: position)
    switch end - position {
    case 1: return numberAfterCountryCode(at: position)
    case 3:
      return nationalNumber(at: position) ?? localAreaCode.flatMap { localNumber(at: position, areaCode: $0) }
    case 4: return numberWithTouchingCountryCode(at: position)
    case 6: return numberSplitOnce(at: position)
    case 10, 11: return numberInOneRun(position..<end)
    default: return nil
    }
  }

  /// `1-610-510-1318`, `+1 (610) 510-1318`.
  private func numberAfterCountryCode(at position: Int) -> PrintedNumber? {
    guard self[position] == UInt8(ascii: "1"), !isFraction(before: position) else { return nil }
    let gap = gap(from: position + 1)
    var area = gap.end
    if byte(at: area) == UInt8(ascii: "(") {
      area += 1
      area += blankLength(at: area)
    } else if gap.mark == .none {
      return nil
    }
    guard gap.mark != .slash, gap.mark != .wide, var printed = numberBehindCountryCode(at: area) else {
      return nil
    }
    printed.start = startOfCountryCode(at: position)
    printed.hasCountryCode = true
    if printed.start < position { printed.form = .grouped }
    printed.isLoose = printed.isLoose && gap.mark != .dash && printed.start == position
    return printed
  }

  /// Groups or a run of ten digits.
  private func numberBehindCountryCode(at area: Int) -> PrintedNumber? {
    let end = endOfDigits(from: area)
    switch end - area {
    case 3: return nationalNumber(at: area)
    case 10: return numberInOneRun(area..<end)
    default: return nil
    }
  }

  /// `1800-321-2000`: with dashes, after a plus sign, or toll-free.
  private func numberWithTouchingCountryCode(at position: Int) -> PrintedNumber? {
    guard self[position] == UInt8(ascii: "1"), var printed = nationalNumber(at: position + 1) else {
      return nil
    }
    printed.start = startOfCountryCode(at: position)
    printed.hasCountryCode = true
    guard !printed.isLoose || printed.number.isTollFree || printed.start < position else { return nil }
    return printed
  }

  /// `(610) 510-1318`, `610.510.1318`, `(610) 5101318`.
  private func nationalNumber(at area: Int) -> PrintedNumber? {
    let parentheses = parentheses(around: area)
    let first = gap(from: parentheses?.end ?? area + 3)
    guard first.mark != .wide, first.mark != .none || parentheses != nil else { return nil }
    let office = first.end
    let officeEnd = endOfDigits(from: office)
    var printed: PrintedNumber?
    switch officeEnd - office {
    case 3:
      let second = gap(from: officeEnd)
      guard areGaps(first, second, of: parentheses != nil) else { return nil }
      printed = number(area: area, office: office, line: second.end)
      printed?.isLoose = parentheses == nil && first.mark != .dash && second.mark != .dash
    case 7 where parentheses != nil:
      printed = number(area: area, office: office, line: office + 3)
      printed?.isLoose = false
    case 7 where first.mark == .dash || first.mark == .blank:
      printed = number(area: area, office: office, line: office + 3)
      printed?.form = .bare
    default: return nil
    }
    printed?.isParenthesized = parentheses != nil
    printed?.start = parentheses?.start ?? area
    return printed
  }

  /// Whether two gaps can separate the groups of one number: `610.510 1318` is a decimal and a group, and blanks that are
  /// wide throughout separate columns.
  private func areGaps(_ first: Gap, _ second: Gap, of parenthesized: Bool) -> Bool {
    switch second.mark {
    case .none, .slash, .wide: return false
    default: break
    }
    if parenthesized { return true }
    switch (first.mark, second.mark) {
    case (.dot, .blank), (.blank, .dot): return false
    case (.blank, .blank): return first.blanks + second.blanks < 4
    default: return true
    }
  }

  /// `555-1234` with the area code of the context.
  private func localNumber(at office: Int, areaCode: Int) -> PrintedNumber? {
    let gap = gap(from: office + 3)
    guard gap.mark == .dash || gap.mark == .blank, gap.blanks == (gap.mark == .blank ? 1 : 0),
      endOfDigits(from: gap.end) - gap.end == 4, !isLetter(at: office - 1),
      let number = TelephoneNumber(
        areaCode: areaCode, centralOfficeCode: value(office, 3), lineNumber: value(gap.end, 4))
    else { return nil }
    return PrintedNumber(
      number: number, start: office, end: gap.end + 4, form: .local, isLoose: gap.mark == .blank)
  }

  /// `610510-1318`.
  private func numberSplitOnce(at position: Int) -> PrintedNumber? {
    let gap = gap(from: position + 6)
    guard gap.mark == .dash || gap.mark == .blank, gap.blanks < 2,
      var printed = number(area: position, office: position + 3, line: gap.end)
    else { return nil }
    printed.form = .bare
    return printed
  }

  /// `6105101318`, `16105101318`, `+16105101318`.
  private func numberInOneRun(_ digits: Range<Int>) -> PrintedNumber? {
    let area = digits.upperBound - 10
    guard digits.count == 10 || self[digits.lowerBound] == UInt8(ascii: "1"),
      var printed = number(area: area, office: area + 3, line: area + 6)
    else { return nil }
    printed.hasCountryCode = digits.count == 11
    printed.start = printed.hasCountryCode ? startOfCountryCode(at: digits.lowerBound) : digits.lowerBound
    printed.form = printed.start < digits.lowerBound ? .grouped : .bare
    return printed
  }

  /// A number from the offsets of its groups, where four digits and no more stand at `line`.
  private func number(area: Int, office: Int, line: Int) -> PrintedNumber? {
    guard endOfDigits(from: line) - line == 4,
      let number = TelephoneNumber(
        areaCode: value(area, 3), centralOfficeCode: value(office, 3), lineNumber: value(line, 4))
    else { return nil }
    return PrintedNumber(number: number, start: area, end: line + 4, form: .grouped, isLoose: true)
  }

  /// Offset of the plus sign that touches a country code, else of the code.
  private func startOfCountryCode(at position: Int) -> Int {
    byte(at: position - 1) == UInt8(ascii: "+") ? position - 1 : position
  }

  /// Offsets of the opening parenthesis and behind the closing one around the three digits at a position.
  private func parentheses(around area: Int) -> (start: Int, end: Int)? {
    let start = area - blankLength(before: area) - 1
    let close = area + 3 + blankLength(at: area + 3)
    guard byte(at: start) == UInt8(ascii: "("), byte(at: close) == UInt8(ascii: ")") else { return nil }
    return (start, close + 1)
  }
}
