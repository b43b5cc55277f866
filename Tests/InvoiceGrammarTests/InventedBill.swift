import NumberOwnership
import NumberingPlan
import PageText

@testable import InvoiceGrammar

/// A bill written as plain text and read with a grammar written for the test.
///
/// No generic rules stand behind the grammar unless a test gives some, so that only what is tested is at work.
struct InventedBill {
  static let carrier = "carrier acme-telephone \"Acme Telephone\""

  var text: String
  /// Statements of the carrier's grammar, from its second line on.
  var rules: String
  var generic = ""
  var families: [String] = []

  init(_ text: String, rules: String, generic: String = "", families: [String] = []) {
    self.text = text
    self.rules = rules
    self.generic = generic
    self.families = families
  }

  func examination() throws -> Examination {
    let library = try GrammarLibrary(
      [
        GrammarSource(name: "acme-telephone.grammar", text: Self.carrier + "\n" + rules),
        GrammarSource(name: "generic.grammar", text: "carrier generic \"Unknown issuer\"\n" + generic),
      ] + families.map { GrammarSource(name: "family.grammar", text: $0) })
    return try InvoiceReader(
      library: library, carrier: "acme-telephone", stating: .none, weighing: .plain, .plain
    )
    .examine(
      Document(plainText: Array(text.utf8)))
  }

  func facts() throws -> AccountFacts { try examination().facts }

  /// The account's numbers in the order of the draft, as ten digits with dashes.
  func numbers() throws -> [String] { try facts().telephoneNumbers.map { $0.value.dashed } }
}

extension TelephoneNumber {
  /// `512-555-0143`.
  var dashed: String {
    let digits = String(tenDigits)
    return "\(digits.prefix(3))-\(digits.dropFirst(3).prefix(3))-\(digits.suffix(4))"
  }
}

extension PageIndex {
  /// The first page of a plain text.
  init(plainText: String) {
    self.init(page: Document(plainText: Array(plainText.utf8)).page(1))
  }
}

extension Grammar {
  /// A grammar of a test's statements.
  init(statements: String) throws {
    var parser = GrammarParser(
      GrammarSource(name: "acme.grammar", text: InventedBill.carrier + "\n" + statements))
    self = try parser.parse()
  }
}
