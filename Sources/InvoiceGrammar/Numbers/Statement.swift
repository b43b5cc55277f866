internal import GrammarLanguage
internal import NumberOwnership

/// What words at a place say of the numbers there: a label, the head of a column, a heading, a word of the row.
struct Statement {
  /// None where the words only raise a doubt.
  var owner: NumberRule.Owner
  var strength: Strength
  /// The carrier's own grammar knows the words.
  var isCarriers = false
  var reason: String
  /// The words are about this very number; else it only happens to stand there, such as below a heading further up.
  var isFirm = true
  /// The words name the account's main number.
  var isMain = false
  /// The words name a value that is no telephone number.
  var namesOtherValue = false
  /// A list of numbers that another carrier still has.
  var isTransfer = false
  /// See `NumberPlace.isDoubtful`.
  var isDoubtful = false
  /// Other words stand between these and the number.
  var isInterrupted = false

  enum Strength: Int, Comparable {
    case weakly, likely, surely

    static func < (one: Strength, other: Strength) -> Bool { one.rawValue < other.rawValue }
  }

  /// The same of a place that says little about the number itself.
  var loosely: Statement {
    var statement = self
    statement.isFirm = false
    return statement
  }

  /// The same, saying no more than so much.
  func atMost(_ most: Strength) -> Statement {
    var statement = self
    statement.strength = min(strength, most)
    return statement
  }

  /// The same under a word that makes it another's: never sure.
  var qualified: Statement {
    Statement(owner: .other, strength: .weakly, reason: reason + ", qualified", isDoubtful: true)
  }

  /// The same as a doubt about what else a place says.
  var asDoubt: Statement {
    Statement(owner: .none, strength: .weakly, reason: reason, isDoubtful: true)
  }

  /// Under a heading of numbers that another carrier still has.
  static func transfer(_ label: String) -> Statement {
    Statement(
      owner: .other, strength: .surely, reason: "still in transfer from another carrier, below \"\(label)\"",
      isTransfer: true)
  }
}

extension NumberRule {
  func statement(_ label: String) -> Statement {
    let place =
      switch self.place {
      case .section: "in section"
      case .heading: "under heading"
      case .label: "beside"
      case .row: "in a row with"
      }
    var statement = Statement(
      owner: owner, strength: strength.ofStatement, isCarriers: !origin.isGeneric,
      reason: "\(origin.grammar):\(origin.line) \(place) \"\(label)\"")
    if owner == .other, strength == .weakly { (statement.isFirm, statement.isDoubtful) = (false, true) }
    return statement
  }
}

extension FieldRule.Strength {
  var ofStatement: Statement.Strength {
    switch self {
    case .surely: .surely
    case .likely: .likely
    case .weakly: .weakly
    }
  }
}
