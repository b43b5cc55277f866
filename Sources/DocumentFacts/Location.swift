public import NumberingPlan
public import PostalAddress

/// A place with the numbers that belong to it, on a document of several locations; or an account that names no place, on
/// a document of several accounts.
public struct Location: Sendable {
  /// Where service is delivered.
  public var serviceAddress: Reading<PostalAddress>?
  /// The place's own account, where it has one beside the document's.
  public var accountNumber: Reading<String>?
  /// The main number of the place's account.
  public var billingTelephoneNumber: Reading<TelephoneNumber>?
  /// In the order listed.
  public var telephoneNumbers: [TelephoneNumber] = []

  /// A place of service.
  public init(
    serviceAddress: Reading<PostalAddress>? = nil, accountNumber: Reading<String>? = nil,
    billingTelephoneNumber: Reading<TelephoneNumber>? = nil, telephoneNumbers: [TelephoneNumber] = []
  ) {
    self.serviceAddress = serviceAddress
    self.accountNumber = accountNumber
    self.billingTelephoneNumber = billingTelephoneNumber
    self.telephoneNumbers = telephoneNumbers
  }
}
