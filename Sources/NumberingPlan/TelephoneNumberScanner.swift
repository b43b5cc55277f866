/// A telephone number found in a text.
public struct TelephoneNumberMatch: Sendable, Hashable {
  public var number: TelephoneNumber
  /// The last number of a printed range, `555-0100 thru 0149`.
  public var rangeEnd: TelephoneNumber?
  /// Offsets into the text's UTF-8.
  public var utf8Range: Range<Int>
  public var form: Form

  /// How the number is printed.
  public enum Form: Sendable, Hashable {
    /// With parentheses, dots, dashes or blanks between its groups.
    case grouped
    /// Ten digits in a run: a telephone number only where a label or a column vouches for it.
    case bare
    /// Seven digits, the area code taken from the context.
    case local
  }

  public init(
    number: TelephoneNumber, rangeEnd: TelephoneNumber? = nil, utf8Range: Range<Int>, form: Form
  ) {
    self.number = number
    self.rangeEnd = rangeEnd
    self.utf8Range = utf8Range
    self.form = form
  }
}

/// Finds telephone numbers in a line of text.
public struct TelephoneNumberScanner: Sendable {
  /// Area code for numbers printed with seven digits; nil: they are not looked for.
  public var localAreaCode: Int?

  public init(localAreaCode: Int? = nil) {
    self.localAreaCode = localAreaCode
  }

  public func matches(in text: String) -> [TelephoneNumberMatch] { [] }
}
