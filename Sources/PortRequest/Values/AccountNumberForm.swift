import NumberingPlan

/// An account number that begins with a telephone number, as local carriers build it: billing telephone number, customer
/// code, check digit.
///
/// The customer code, of three digits as a rule, tells the customer from earlier holders of the number; a check digit
/// or letter and AT&T Southeast's last four digits are no part of the number that a port names.
struct AccountNumberForm {
  /// Letters and digits in lower case.
  let characters: [Character]

  init(_ number: String) { characters = Array(AccountRules.alphanumerics(number)) }

  /// The ten digits at its start, where they are a telephone number.
  private var telephoneNumber: TelephoneNumber? {
    guard characters.count >= 10, characters.prefix(10).allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return UInt64(String(characters.prefix(10))).flatMap { TelephoneNumber(tenDigits: $0) }
  }

  /// What the other number has after this one; nil where it is none that goes on.
  private func rest(of other: AccountNumberForm) -> Int? {
    guard telephoneNumber != nil, other.characters.count > characters.count,
      other.characters.starts(with: characters)
    else { return nil }
    return other.characters.count - characters.count
  }

  private enum Extension {
    case customerCode
    case check
  }

  private func `extension`(in other: AccountNumberForm) -> Extension? {
    switch (characters.count, rest(of: other)) {
    case (10, .some(3...7)): .customerCode
    case (10, .some), (13, .some(1)), (13, .some(4)): .check
    default: nil
    }
  }

  /// The account number of a request against that of a record.
  static func match(
    _ number: String, record: String, names: ComparedNames = ComparedNames()
  ) -> ValueMatch {
    if let match = ValueMatch.spelling(number, record) { return match }
    let (one, other) = (AccountNumberForm(number), AccountNumberForm(record))
    if let extended = one.extension(in: other) {
      return extended == .customerCode
        ? .form(
          .mayBeRejected,
          "\(names.atStart.request) gives the billing telephone number without the customer code.")
        : .form(
          .none, "\(names.atStart.record) has a check digit after it, which is no part of the account number."
        )
    }
    if let extended = other.extension(in: one) {
      return extended == .customerCode
        ? .form(
          .none,
          "\(names.atStart.record) names the account by its billing telephone number, without the customer code."
        )
        : .form(
          .mayBeRejected,
          "\(names.atStart.request) has a check digit, which is no part of the account number.")
    }
    return .differs(.rejected, "The account numbers differ.")
  }

  /// Whether the second of two forms of one number is the one to submit: with customer code, without check digit.
  static func isBetter(_ other: String, than number: String) -> Bool {
    let (one, other) = (AccountNumberForm(number), AccountNumberForm(other))
    return one.extension(in: other) == .customerCode || other.extension(in: one) == .check
  }
}
