internal import NumberingPlan

/// Carriers whose marks do not tell whose bill it is, such as two of one company: their account numbers differ in form.
struct SiblingCarriers {
  let ids: [String]
  let library: GrammarLibrary
  let generic: Grammar
  let front: FrontPages
  /// Shorter forms many carriers have: they tell nothing by themselves.
  var shortest = 0

  /// More than a family of carriers is no near tie.
  private static let most = 4

  /// The only one whose own rule for the account number reads one in its form; nil where none does, or several.
  var byAccountNumber: String? {
    guard ids.count <= Self.most else { return nil }
    let fitting = ids.filter(fits)
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func fits(_ id: String) -> Bool {
    guard let grammar = try? library.grammar(id), let families = try? library.families(of: grammar) else {
      return false
    }
    let rules = RuleBook(
      carrier: grammar, families: families, generic: generic, compiledLabels: library.compiledLabels,
      isPresent: front.contains)
    let lexicon = LabelLexicon(rules)
    let shaped = Set(rules.fieldRules.filter { $0.isShapeOfAccount(from: shortest) }.map(\.origin))
    guard !shaped.isEmpty else { return false }
    return front.indices.contains { index in
      let hits = HitTable(LabelFinder(tree: lexicon.tree).hits(in: index), on: index, lexicon, rules)
      let matcher = FieldMatcher(index: index, hits: hits, lexicon: lexicon, rules: rules)
      return matcher.candidates().contains { candidate in
        candidate.field == .accountNumber && candidate.origin.map(shaped.contains) ?? false
          && grammar.derivations.allSatisfy { $0.isPossible(for: candidate) }
      }
    }
  }
}

extension Derivation {
  /// Where digits of the account number are a telephone number, they can be one: those of 831 000 ... are none.
  fileprivate func isPossible(for candidate: FieldCandidate) -> Bool {
    guard field == .billingTelephoneNumber, from == candidate.field, let account = candidate.value.text else {
      return true
    }
    let digits = account.prefix(self.digits)
    return digits.contains(where: \.isLetter) || TelephoneNumber(String(digits)) != nil
  }
}

extension FieldRule {
  fileprivate func isShapeOfAccount(from shortest: Int) -> Bool {
    guard field == .accountNumber, !origin.isGeneric, case .shape(let shapes) = reader else { return false }
    return shapes.allSatisfy { $0.shortestLength >= shortest }
  }
}
