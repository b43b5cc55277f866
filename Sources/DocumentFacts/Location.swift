public import NumberingPlan
public import PostalAddress

/// A place with the numbers that belong to it, on a document of several locations.
public struct Location: Sendable {
  public var serviceAddress: Reading<PostalAddress>?
  public var accountNumber: Reading<String>?
  public var telephoneNumbers: [TelephoneNumber] = []

  public init(
    serviceAddress: Reading<PostalAddress>? = nil, accountNumber: Reading<String>? = nil,
    telephoneNumbers: [TelephoneNumber] = []
  ) {
    self.serviceAddress = serviceAddress
    self.accountNumber = accountNumber
    self.telephoneNumbers = telephoneNumbers
  }
}
