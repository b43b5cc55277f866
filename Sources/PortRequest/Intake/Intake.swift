public import NumberingPlan

/// What a person knows of a port and no document says, and what a document says wrong.
///
/// `Docs/intake.schema.json` describes the file that it is read from.
public struct Intake: Sendable, Equatable {
  /// Who says so; nil where nobody is named.
  public var author: String?
  /// Values by their fields, as typed: what no document says, and corrections.
  public var values: [DraftField: String] = [:]
  public var scope: PortPlan.Scope?
  /// Numbers that move.
  public var moving: Selection?
  /// Numbers that stay with the losing carrier.
  public var kept: Selection?
  /// Lines of the account that no document shows.
  public var overlines: [TelephoneNumber] = []
  /// Numbers that documents show and that are not the account's.
  public var removed: [TelephoneNumber] = []
  public var attachments: [Attachments.Paper: Attachments.State] = [:]
  public var letterOfAuthorization: LetterOfAuthorization?
  /// Whether a person says that the request can be submitted.
  public var isApproved = false
  /// Fields whose values are those of an earlier draft: only where they differ did somebody give them.
  public var exported: Set<DraftField> = []

  /// Which numbers of an account are meant.
  public enum Selection: Sendable, Equatable {
    case all
    case numbers([TelephoneNumber])

    var numbers: [TelephoneNumber] {
      switch self {
      case .all: []
      case .numbers(let numbers): numbers
      }
    }
  }

  public init() {}

  /// Whether it says nothing, whoever does.
  public var isEmpty: Bool {
    var other = Intake()
    (other.author, other.exported) = (author, exported)
    return self == other
  }

  /// Both, the other's word counting where they differ.
  public func overridden(by other: Intake) -> Intake {
    var both = self
    both.author = other.author ?? author
    both.values.merge(other.values) { $1 }
    both.scope = other.scope ?? scope
    if other.moving != nil || other.kept != nil { (both.moving, both.kept) = (other.moving, other.kept) }
    both.overlines += other.overlines.filter { !overlines.contains($0) }
    both.removed += other.removed.filter { !removed.contains($0) }
    both.attachments.merge(other.attachments) { $1 }
    both.letterOfAuthorization = other.letterOfAuthorization ?? letterOfAuthorization
    both.isApproved = isApproved || other.isApproved
    both.exported = exported.subtracting(other.values.keys).union(other.exported)
    return both
  }
}

/// Why an intake cannot be applied to a draft.
public struct IntakeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The key that it stands at, as the intake file has it: `set/accountNumber`, `move`.
  public var key: String
  /// A sentence, without the key.
  public var message: String

  public init(key: String, message: String) {
    self.key = key
    self.message = message
  }

  public var description: String { "\(key): \(message)" }
}

extension DraftField {
  /// The key of an intake file that gives it; corrections stand under `set`.
  public var intakeKey: String {
    switch self {
    case .winningCarrier, .authorizedContact, .portOutPin, .newBillingTelephoneNumber, .desiredDate: rawValue
    default: "set/" + rawValue
    }
  }
}
