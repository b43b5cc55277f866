/// The papers that a submission needs beside the draft, by name.
public struct Attachments: Sendable, Equatable {
  public var states: [String: State]

  public enum State: String, Sendable, Codable {
    case present
    case missing
    case notNeeded
  }

  public init(states: [String: State]) { self.states = states }
}

extension Attachments: Codable, JSONRepresentable {
  /// Members in the order of their names.
  var json: JSONValue {
    .object(
      states.sorted { $0.key < $1.key }.map { name, state in
        JSONValue.Member(name: name, value: .string(state.rawValue))
      })
  }

  public init(from decoder: any Decoder) throws {
    self.init(states: try [String: State](from: decoder))
  }
}
