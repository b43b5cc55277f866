/// What stands beside a telephone number.
enum Neighbour {
  /// Nothing that matters.
  case none
  /// Digits that may belong to the same, longer number.
  case digits
  /// Proof that this is no telephone number: a currency sign, a decimal point, another country's code.
  case forbidding
}

extension Span<UInt8> {
  /// What stands before a number.
  ///
  /// - Parameter previousEnd: offset behind the match before, whose digits are its own.
  func neighbourBefore(_ printed: PrintedNumber, previousEnd: Int?) -> Neighbour {
    let start = printed.start
    guard let touching = byte(at: start - 1), start != previousEnd else { return .none }
    switch touching {
    case UInt8(ascii: "$"): return .forbidding
    case UInt8(ascii: "+"): return .forbidding
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"):
      guard isDigit(at: start - 2), start - 1 != previousEnd else { return .none }
      return printed.isLoose ? .forbidding : .digits
    default: break
    }
    if printed.form == .bare, isLetter(at: start - 1) || touching == UInt8(ascii: "_") { return .digits }
    return groupBefore(printed, previousEnd: previousEnd)
  }

  /// What a group of digits before the number is, one blank or dash away.
  private func groupBefore(_ printed: PrintedNumber, previousEnd: Int?) -> Neighbour {
    let start = printed.start
    let dash = dashLength(before: start)
    let end = start - Swift.max(dash, blankLength(before: start))
    guard end < start, end != previousEnd, isDigit(at: end - 1) else { return .none }
    let group = startOfDigits(before: end)
    if byte(at: group - 1) == UInt8(ascii: "+") { return .forbidding }
    if dash > 0 { return .digits }
    if printed.isParenthesized || printed.hasCountryCode && !printed.isLoose { return .none }
    return isLetter(at: group - 1) || isNumberPunctuation(at: group - 1) ? .none : .digits
  }

  /// What stands behind a number or range that ends at an offset.
  func neighbourAfter(_ end: Int, of printed: PrintedNumber, localAreaCode: Int?) -> Neighbour {
    guard let touching = byte(at: end) else { return .none }
    switch touching {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"):
      guard isDigit(at: end + 1), printedNumber(at: end + 1, localAreaCode: localAreaCode) == nil else {
        return .none
      }
      if touching == UInt8(ascii: "."), isSubline(at: end, of: printed) { return .none }
      return printed.isLoose && touching != UInt8(ascii: "/") ? .forbidding : .digits
    case UInt8(ascii: "%"): return .forbidding
    default: break
    }
    if printed.form == .bare, isLetter(at: end) || touching == UInt8(ascii: "_") { return .digits }
    return groupAfter(end, localAreaCode: localAreaCode)
  }

  /// `409/763-2927.0`: a single digit behind a full stop counts the number's lines.
  private func isSubline(at stop: Int, of printed: PrintedNumber) -> Bool {
    guard !printed.isLoose, printed.form == .grouped, endOfDigits(from: stop + 1) == stop + 2 else {
      return false
    }
    return stop + 2 == count || blankLength(at: stop + 2) > 0
  }

  /// What a group of digits behind a number is, one blank or dash away.
  private func groupAfter(_ end: Int, localAreaCode: Int?) -> Neighbour {
    let dash = dashLength(at: end)
    let group = end + Swift.max(dash, blankLength(at: end))
    guard group > end, isDigit(at: group), printedNumber(at: group, localAreaCode: localAreaCode) == nil
    else { return .none }
    if dash > 0 { return .digits }
    let groupEnd = endOfDigits(from: group)
    let isAmount = isNumberPunctuation(at: groupEnd) && isDigit(at: groupEnd + 1)
    return isAmount || isLetter(at: groupEnd) || byte(at: groupEnd) == UInt8(ascii: "%") ? .none : .digits
  }

  /// Whether the digits at a position are the rest of a decimal, a date or a time.
  func isFraction(before position: Int) -> Bool {
    isNumberPunctuation(at: position - 1) && isDigit(at: position - 2)
  }

  /// A sign that dates, times and amounts have between or before their digits.
  private func isNumberPunctuation(at position: Int) -> Bool {
    switch byte(at: position) {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "$"): true
    default: false
    }
  }
}
