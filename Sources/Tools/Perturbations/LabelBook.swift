import FixtureScoring
import InvoiceGrammar

/// Labels by whose bills they are read on, and by the rule that reads values beside them.
public struct LabelBook: Sendable {
  /// Labels that mean the same and stand alike to their values.
  struct Meaning: Sendable {
    var field: Field?
    var strength: FieldRule.Strength
    var labels: [String]
  }

  /// By the id of the grammar.
  private var meanings: [String: [Meaning]] = [:]

  /// The labels of all grammars that are built in.
  public init() throws {
    for grammar in try GrammarLibrary.builtIn().allGrammars() {
      let fields = grammar.fieldRules.compactMap { rule -> Meaning? in
        guard case .beside(_, let labels) = rule.placement else { return nil }
        return Meaning(field: rule.field, strength: rule.strength, labels: labels.texts)
      }
      let numbers = grammar.numberRules.filter { $0.owner == .account && $0.place != .row }.map {
        Meaning(field: nil, strength: $0.strength, labels: $0.labels.texts)
      }
      meanings[grammar.id] = fields + numbers
    }
  }

  /// Other labels of the rule that a text is a label of, on bills of an issuer; nil: one that no grammar knows.
  func synonyms(of text: String, issuer: String?) -> [String] {
    meaning(of: text, in: issuer ?? generic)?.labels.filter { !$0.isSameLabel(as: text) } ?? []
  }

  /// What bills of any issuer print for a label of a field, where its rule is sure.
  func generalLabels(for text: String, issuer: String?) -> [String] {
    guard let field = meaning(of: text, in: issuer ?? generic)?.field else { return [] }
    return (meanings[generic] ?? []).filter { $0.field == field && $0.strength == .surely }.flatMap(\.labels)
  }

  private var generic: String { "generic" }

  private func meaning(of text: String, in grammar: String) -> Meaning? {
    meanings[grammar]?.first { $0.strength == .surely && $0.labels.contains { $0.isSameLabel(as: text) } }
  }
}

extension String {
  /// Whether two labels differ by nothing but capitals.
  fileprivate func isSameLabel(as other: String) -> Bool {
    utf8.count == other.utf8.count && lowercased() == other.lowercased()
  }
}
