public import NumberingPlan
public import PostalAddress

/// A draft port request.
public struct DraftPortRequest: Sendable {
  public var serviceAddress: PostalAddress?
  public var number: TelephoneNumber?
}
