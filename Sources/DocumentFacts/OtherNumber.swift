public import NumberingPlan

/// A number printed in a customer service record that is not a working line of the account.
public struct OtherNumber: Sendable {
  /// The number, with where it stands.
  public var reading: Reading<TelephoneNumber>
  /// What it is instead.
  public var role: Role

  /// What a number that is no line of the account may be.
  public enum Role: String, Sendable {
    case forwardTo
    case contact
    case relatedAccount
    case summaryBill
    case disconnected
    /// Has a listing of its own in the directory, and no line in the record.
    case listing
    /// Identifies a trunk or circuit.
    case circuit
    case other
  }

  /// A number and what it is.
  public init(reading: Reading<TelephoneNumber>, role: Role) {
    self.reading = reading
    self.role = role
  }
}
