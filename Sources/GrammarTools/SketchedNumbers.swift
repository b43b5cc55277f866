internal import DocumentFacts
internal import GrammarLanguage
internal import InvoiceGrammar
internal import NumberingPlan

/// The number rules of a new carrier's grammar, by the headings and labels that decided on one bill's numbers.
struct SketchedNumbers {
  private(set) var lines: [String] = []
  private let rules: [NumberRule]
  /// By the rule's beginning, in the order met: the labels.
  private var found: [(rule: String, labels: [String])] = []
  /// The same for labels that spoke for numbers that were left out, or against some that were read: as the new
  /// carrier's own rules they would weigh more and decide otherwise.
  private var doubtful: [(rule: String, labels: [String])] = []

  /// - Parameter rules: of the grammar that read the bill, the generic one.
  init(_ examination: Examination, _ rules: [NumberRule]) {
    self.rules = rules
    let numbers = examination.candidates.filter { $0.field == "telephoneNumbers" }
    let listed = examination.facts.telephoneNumbers
    let values = Set(listed.map(\.value.e164))
    for isClash in [true, false] {
      for number in numbers {
        for text in number.evidence.map(\.rule) + [number.against].compactMap({ $0 }) {
          note(text, isListed: values.contains(number.value), ifClash: isClash)
        }
      }
    }
    lines += ["", "# Numbers read: \(listed.isEmpty ? "none" : Self.list(listed.map(\.value.national)))"]
    lines += found.map { "\($0.rule) \($0.labels.alternatives)" }
    if !doubtful.isEmpty { lines.append("# Labels of numbers read and of numbers left out:") }
    lines += doubtful.map { "# \($0.rule) \($0.labels.alternatives)" }
    lines += unexplained(listed) + others(numbers)
  }

  /// - Parameter ifClash: note only what speaks against the decision on the number, or only the rest.
  private mutating func note(_ text: String, isListed: Bool, ifClash: Bool) {
    guard let cited = CitedRule(text) else { return }
    let symbols = LabelKey(cited.label).symbols
    let rule = rules.first { rule in
      rule.origin.line == cited.line && rule.labels.contains { LabelKey($0).symbols == symbols }
    }
    guard let rule, ((rule.owner == .account) != isListed) == ifClash else { return }
    if ifClash {
      Self.add(cited.label, rule.beginning, to: &doubtful)
    } else if !doubtful.contains(where: { $0.rule == rule.beginning && $0.labels.contains(cited.label) }) {
      Self.add(cited.label, rule.beginning, to: &found)
    }
  }

  private static func add(
    _ label: String, _ beginning: String, to rules: inout [(rule: String, labels: [String])]
  ) {
    if let known = rules.firstIndex(where: { $0.rule == beginning }) {
      rules[known].labels.append(label)
    } else {
      rules.append((beginning, [label]))
    }
  }

  /// Listed numbers for which no heading or label spoke.
  private func unexplained(_ listed: [Reading<TelephoneNumber>]) -> [String] {
    let bare = listed.filter { !$0.evidence.contains { CitedRule($0.rule) != nil } }
    guard let first = bare.first else { return [] }
    return [
      "# No heading says that \(Self.list(bare.map(\.value.national))) are the account's"
        + " (\(first.evidence.first?.rule.onOneLine ?? "")):",
      "# numbers telephone in section \"heading over them\"",
      "# numbers telephone under heading \"heading of their column\"",
    ]
  }

  /// Numbers that were left out; the carrier's own are among them.
  private func others(_ numbers: [ExplainedCandidate]) -> [String] {
    let others = numbers.filter { $0.evidence.isEmpty }.compactMap { TelephoneNumber($0.value)?.national }
    guard !others.isEmpty else { return [] }
    return ["# Left out: \(Self.list(others)). Those that are the carrier's own belong behind: care"]
  }

  /// At most twelve.
  private static func list(_ numbers: [String]) -> String {
    numbers.prefix(12).joined(separator: " ") + (numbers.count > 12 ? " and \(numbers.count - 12) more" : "")
  }
}

extension NumberRule {
  /// How a grammar begins such a rule.
  fileprivate var beginning: String {
    let strength = strength == .surely ? "" : strength.rawValue + " "
    switch (owner, place) {
    case (.account, .section): return "numbers \(strength)telephone in section"
    case (.account, .heading): return "numbers \(strength)telephone under heading"
    case (.account, .row): return "numbers \(strength)telephone row"
    case (.account, .label):
      let words = FieldRule.Relation.allCases.filter(relations.contains).map(\.phrase)
      return "numbers \(strength)telephone \(words.joined(separator: " or "))"
    case (.other, _): return "ignore \(strength)\(place.rawValue)"
    case (.removed, _): return "removed \(strength)\(place.rawValue)"
    case (.none, _): return "plain \(place.rawValue)"
    }
  }
}

extension TelephoneNumber {
  /// `785-555-0110`.
  fileprivate var national: String {
    let digits = e164.utf8.suffix(10).map { Character(Unicode.Scalar($0)) }
    guard digits.count == 10 else { return e164 }
    return String(digits[0..<3]) + "-" + String(digits[3..<6]) + "-" + String(digits[6..<10])
  }
}
