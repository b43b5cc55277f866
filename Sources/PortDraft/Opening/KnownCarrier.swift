/// A carrier that some grammar knows.
public struct KnownCarrier: Sendable, Hashable {
  public var id: String
  public var name: String
  /// Whether its grammar is a user's own.
  public var isFromUser: Bool

  public init(id: String, name: String, isFromUser: Bool) {
    self.id = id
    self.name = name
    self.isFromUser = isFromUser
  }
}

/// A carrier was asked for that no grammar knows.
public struct UnknownCarrier: Error, Sendable, CustomStringConvertible {
  public var id: String
  public var known: [String]

  public var description: String {
    "No grammar has the carrier id '\(id)'. Known are: \(known.joined(separator: ", "))."
  }
}
