/// A telephone number, or a range of them, found in a text.
public struct TelephoneNumberMatch: Sendable, Hashable {
  public var number: TelephoneNumber
  /// The last number of a printed range, `555-0100 thru 0149`.
  public var rangeEnd: TelephoneNumber?
  /// How a range's two ends are joined; nil where there is no range.
  public var rangeJoin: RangeJoin?
  /// Offsets into the text's UTF-8, from `+`, `1` or `(` to the last digit of the number or range.
  public var utf8Range: Range<Int>
  public var form: Form
  /// More digits stand directly before or after, a single blank or dash apart at most, or letters touch a run of ten
  /// digits: an account number such as `314 433-7375 277 5`, a circuit identifier, or a range that makes no sense. Dates,
  /// times, amounts and other telephone numbers beside it do not count.
  public var isPartOfLongerNumber: Bool

  /// How the number is printed.
  public enum Form: Sendable, Hashable {
    /// With parentheses, dots, dashes or blanks between its groups, or with `+1`.
    case grouped
    /// Ten digits in a run or split once (`610510-1318`): a telephone number only where a label or a column vouches for
    /// it.
    case bare
    /// Seven digits, the area code taken from the context.
    case local
    /// Four or seven digits in a list, the rest taken from the number before: `804 421-1461, 3027, 4911`.
    case short
  }

  public enum RangeJoin: Sendable, Hashable {
    /// `thru`, `through` or `to`.
    case word
    /// A dash, which may mean something else: two numbers of a call, a number and a code.
    case dash
  }

  public init(
    number: TelephoneNumber, rangeEnd: TelephoneNumber? = nil, rangeJoin: RangeJoin? = nil,
    utf8Range: Range<Int>,
    form: Form, isPartOfLongerNumber: Bool = false
  ) {
    self.number = number
    self.rangeEnd = rangeEnd
    self.rangeJoin = rangeJoin
    self.utf8Range = utf8Range
    self.form = form
    self.isPartOfLongerNumber = isPartOfLongerNumber
  }

  /// The number, or all numbers of the range in rising order: at most 10,000.
  public var numbers: [TelephoneNumber] {
    guard let rangeEnd, rangeEnd > number else { return [number] }
    let last = min(rangeEnd.tenDigits, number.tenDigits + TelephoneNumberScanner.longestRange - 1)
    return (number.tenDigits...last).compactMap(TelephoneNumber.init(tenDigits:))
  }
}
