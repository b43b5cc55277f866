import FixtureScoring
import InvoiceGrammar
import Perturbations
import PortRequest

/// Draws vocabularies from the grammars, or from the shuffler's own words.
struct VocabularySource {
  private let byID: [String: Grammar]
  let carriers: [Grammar]
  private let asOf: CalendarDate
  /// Labels that the generic grammar has, by field, in lower case and without signs.
  private let genericLabels: [Field: Set<String>]

  /// Words for telephone numbers that the generic grammar has.
  private let genericNumberWords: Set<String>

  init(asOf: CalendarDate) throws {
    let library = try GrammarLibrary.builtIn()
    let grammars = try library.allGrammars()
    byID = Dictionary(grammars.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    carriers = library.carriers.compactMap { [byID] in byID[$0.id] }
    self.asOf = asOf
    var labels: [Field: Set<String>] = [:]
    for rule in byID["generic"]?.fieldRules ?? [] {
      labels[rule.field, default: []].formUnion(rule.labels.map(Self.key))
    }
    genericLabels = labels
    genericNumberWords = Set(
      (byID["generic"]?.numberRules ?? []).filter { $0.owner == .account }.flatMap(\.labels).map(Self.key))
  }

  static func key(_ label: String) -> String {
    String(label.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "#" || $0 == " " })
  }

  /// The words of an issuer that no grammar knows.
  func unknown(_ dice: inout Dice) -> Vocabulary {
    var labels: [ScoredField: [FieldLabel]] = [:]
    for (field, texts) in OwnWords.labels { labels[field] = texts.map { own($0, field) } }
    return Vocabulary(
      issuer: InventedName.issuer(&dice), labels: labels, numberWords: OwnWords.numbers,
      knownNumberWords: genericNumberWords, callTitles: OwnWords.callTitles,
      calledHeadings: OwnWords.calledHeadings, removedTitles: OwnWords.removedTitles,
      removedMarks: OwnWords.removedMarks, asOf: asOf)
  }

  private func own(_ text: String, _ field: ScoredField) -> FieldLabel {
    FieldLabel(
      text: text, relations: [.right, .below, .above, .left],
      isKnown: field.grammarField.map { genericLabels[$0]?.contains(Self.key(text)) == true } ?? false)
  }

  /// The words of a carrier's grammar, of one of its layouts; what it does not name, from the words that the generic grammar has.
  func carrier(_ grammar: Grammar, _ dice: inout Dice) -> Vocabulary {
    var vocabulary = unknown(&dice)
    let layout = grammar.layouts.isEmpty ? nil : dice.int(0...grammar.layouts.count - 1)
    let family = [grammar] + grammar.families.compactMap { byID[$0] }
    vocabulary.carrier = grammar.id
    vocabulary.issuer = grammar.name
    vocabulary.isWireless = grammar.kind == .wireless
    vocabulary.marks =
      marks(grammar, &dice) + (layout.map { Array(grammar.layouts[$0].marks.prefix(1)) } ?? [])
    vocabulary.careNumbers = grammar.careNumbers.map(\.dashedForm)
    vocabulary.remittanceLines = grammar.remittanceAddresses
    // A layout is one of the carrier's own; its families have none.
    func applies(_ rule: Int?, in grammar: Grammar) -> Bool {
      rule == nil || (grammar.id == vocabulary.carrier && rule == layout)
    }
    var rules: [FieldRule] = []
    var numbers: [NumberRule] = []
    var derivations: [Derivation] = []
    for member in family {
      rules += member.fieldRules.filter { applies($0.layout, in: member) }
      numbers += member.numberRules.filter { applies($0.layout, in: member) }
      derivations += member.derivations.filter { applies($0.layout, in: member) }
    }
    let derived = derivations.contains {
      $0.field == .billingTelephoneNumber && $0.from == .accountNumber && $0.digits == 10
    }
    // Where both have one label the account number is the main number.
    let accountLabels = Set(labels(rules, .accountNumber).map(\.text))
    let isMainNumber = labels(rules, .btn).contains { accountLabels.contains($0.text) }
    vocabulary.accountShapes = shapes(rules, derived: derived, isMainNumber: isMainNumber)
    for field in ScoredField.allCases {
      let own = labels(rules, field).filter { field != .btn || !accountLabels.contains($0.text) }
      vocabulary.labels[field] = own.isEmpty ? vocabulary.labels[field]?.filter(\.isKnown) : own
    }
    vocabulary.numberWords = words(numbers)
    let ignored = numbers.filter { $0.owner == .other && $0.place == .section }.flatMap(\.labels)
      .filter { label in ["call", "usage", "toll", "distance"].contains { label.lowercased().contains($0) } }
    vocabulary.callTitles =
      ignored.isEmpty ? ["Call Detail", "Call Details", "Long Distance Calls"] : ignored
    vocabulary.calledHeadings = ["Number Called", "Called Number", "Destination"]
    vocabulary.removedTitles = ["Disconnected lines", "Removed lines", "Cancelled numbers"]
    vocabulary.removedMarks = ["Removed", "Disconnected", "Cancelled"]
    return vocabulary
  }

  /// Enough marks to be known by, no more than a bill prints.
  private func marks(_ grammar: Grammar, _ dice: inout Dice) -> [String] {
    let strong = dice.shuffled(grammar.marks.filter { $0.weight == .strongly }.map(\.text)).prefix(1)
    let plain = dice.shuffled(grammar.marks.filter { $0.weight == .plainly }.map(\.text)).prefix(
      strong.isEmpty ? 4 : 2)
    let weak = dice.shuffled(grammar.marks.filter { $0.weight == .weakly }.map(\.text)).prefix(1)
    return Array(strong + plain + weak).filter { mark in
      !["date", "pin", "number", "please", "page"].contains { mark.lowercased().contains($0) }
        || strong.contains(mark)
    }
  }

  /// - Parameters:
  ///   - derived: account numbers begin with the main number.
  ///   - isMainNumber: those of ten digits are the main number.
  private func shapes(_ rules: [FieldRule], derived: Bool, isMainNumber: Bool) -> [AccountShape] {
    let shapes = rules.filter { $0.field == .accountNumber && $0.strength == .surely }.flatMap {
      rule -> [AccountShape] in
      guard case .shape(let shapes) = rule.reader else { return [] }
      return shapes.map { shape in
        let signs = shape.text.filter { $0 != " " && $0 != "-" }
        let tenDigits = String(repeating: "#", count: 10)
        return AccountShape(
          text: shape.text,
          beginsWithMainNumber: derived && signs.hasPrefix(tenDigits) || isMainNumber && signs == tenDigits)
      }
    }
    return shapes.isEmpty ? AccountShape.common.filter { !$0.beginsWithMainNumber } : shapes
  }

  private func labels(_ rules: [FieldRule], _ field: ScoredField) -> [FieldLabel] {
    rules.filter { $0.field == field.grammarField && $0.strength != .weakly }.flatMap {
      rule -> [FieldLabel] in
      guard case .beside(let relations, let labels) = rule.placement else { return [] }
      return labels.map { FieldLabel(text: $0, relations: relations, isKnown: true) }
    }
  }

  private func words(_ rules: [NumberRule]) -> NumberWords {
    func labels(
      _ place: NumberRule.Place, _ known: [String], where isWanted: (String) -> Bool = { _ in true }
    ) -> [String] {
      let own = rules.filter { $0.owner == .account && $0.place == place && $0.strength != .weakly }.flatMap(
        \.labels
      ).filter(isWanted)
      return own.isEmpty ? known : own
    }
    return NumberWords(
      sections: labels(
        .section, ["Telephone Numbers", "Your lines", "Lines in service", "Working telephone numbers"]),
      headings: labels(.heading, ["Telephone Number", "Phone Number", "Line"]),
      rows: labels(.label, ["Telephone number", "Business line", "DID"]) { !$0.hasSuffix(" for") },
      heads: labels(.label, ["Charges for", "Total for"]) { $0.hasSuffix(" for") })
  }
}

extension FieldRule {
  fileprivate var labels: [String] {
    if case .beside(_, let labels) = placement { labels.texts } else { [] }
  }
}

extension ScoredField {
  var grammarField: Field? {
    switch self {
    case .accountNumber: .accountNumber
    case .btn: .billingTelephoneNumber
    case .companyName: .companyName
    case .serviceAddress: .serviceAddress
    case .billingAddress: .billingAddress
    case .invoiceDate: .invoiceDate
    case .carrier, .numbers: nil
    }
  }
}
