/// The papers that a submission needs beside the draft, by name.
public struct Attachments: Sendable, Equatable {
  public var states: [String: State]

  public enum State: String, Sendable, Codable, CaseIterable {
    case present
    case missing
    case notNeeded
  }

  /// The papers that every request is judged by.
  public enum Paper: String, Sendable, CaseIterable {
    case invoice
    case letterOfAuthorization
    case customerServiceRecord
  }

  public init(states: [String: State]) { self.states = states }

  public subscript(paper: Paper) -> State? {
    get { states[paper.rawValue] }
    set { states[paper.rawValue] = newValue }
  }
}

extension DraftPortRequest {
  /// What the sources show of the papers, over what a person said of those that they do not show.
  ///
  /// A record is asked for after a rejection only; a letter is always needed and never read.
  var judgedAttachments: Attachments {
    var papers = attachments ?? Attachments(states: [:])
    let kinds = Set(sources.map(\.kind))
    if kinds.contains(.invoice) { papers[.invoice] = .present }
    if kinds.contains(.customerServiceRecord) { papers[.customerServiceRecord] = .present }
    papers[.invoice] = papers[.invoice] ?? .missing
    papers[.customerServiceRecord] = papers[.customerServiceRecord] ?? .notNeeded
    papers[.letterOfAuthorization] = papers[.letterOfAuthorization] ?? .missing
    return papers
  }
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
