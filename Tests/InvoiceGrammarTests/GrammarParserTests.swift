import NumberingPlan
import Testing

@testable import GrammarLanguage
@testable import InvoiceGrammar

/// Every statement of the language and what it becomes.
@Suite struct GrammarParserTests {
  @Test func header() throws {
    let grammar = try Grammar(
      statements: """
        also "Acme" or "Acme Tel"
        kind wireless
        source "their bills"
        uses cable-account
        uses other-account
        recognize "acme.example" or "Pay Acme"
        recognize strongly "Acme Telephone"
        recognize weakly "Due Date"
        not "Acme Mobile"
        other "Order number"
        remit "PO Box 1" or "Acme"
        care 1-800-555-2368 800.555.2369
        """)
    #expect(grammar.id == "acme-telephone")
    #expect(grammar.name == "Acme Telephone")
    #expect(grammar.aliases == ["Acme", "Acme Tel"])
    #expect(grammar.kind == .wireless)
    #expect(grammar.sources == ["their bills"])
    #expect(grammar.families == ["cable-account", "other-account"])
    #expect(grammar.marks.map(\.text) == ["acme.example", "Pay Acme", "Acme Telephone", "Due Date"])
    #expect(grammar.marks.map(\.weight) == [.plainly, .plainly, .strongly, .weakly])
    #expect(grammar.contraryMarks == ["Acme Mobile"])
    #expect(grammar.otherLabels == ["Order number"])
    #expect(grammar.remittanceAddresses == ["PO Box 1", "Acme"])
    #expect(grammar.careNumbers.map(\.dashed) == ["800-555-2368", "800-555-2369"])
    #expect(!grammar.isFamily)
  }

  @Test func family() throws {
    var parser = GrammarParser(GrammarSource(name: "f", text: "family bell-account \"Bell accounts\""))
    let family = try parser.parse()
    #expect(family.isFamily && family.id == "bell-account")
  }

  struct FieldCase: CustomTestStringConvertible {
    var statement: String
    var field: Field
    var reader: FieldRule.Reader
    var placement: FieldRule.Placement
    var strength = FieldRule.Strength.surely

    var testDescription: String { statement }
  }

  static let fieldCases: [FieldCase] = {
    let digits = Shape("##-##").map { [$0] } ?? []
    let either = [Shape("###"), Shape("A#")].compactMap { $0 }
    return [
      FieldCase(
        statement: "accountNumber shape \"##-##\" right of \"Account\"", field: .accountNumber,
        reader: .shape(digits),
        placement: .beside([.right], labels: ["Account"])),
      FieldCase(
        statement:
          "invoiceNumber likely shape \"###\" or \"A#\" right of or below \"Invoice\" or \"Bill no\"",
        field: .invoiceNumber, reader: .shape(either),
        placement: .beside([.right, .below], labels: ["Invoice", "Bill no"]),
        strength: .likely),
      FieldCase(
        statement: "portOutPin weakly code above \"PIN\"", field: .portOutPin, reader: .code,
        placement: .beside([.above], labels: ["PIN"]), strength: .weakly),
      FieldCase(
        statement: "billingTelephoneNumber telephone left of \"Main\"", field: .billingTelephoneNumber,
        reader: .telephone,
        placement: .beside([.left], labels: ["Main"])),
      FieldCase(
        statement: "invoiceDate date below \"Bill date\"", field: .invoiceDate, reader: .date,
        placement: .beside([.below], labels: ["Bill date"])),
      FieldCase(
        statement: "serviceAddress address below \"Service at\"", field: .serviceAddress, reader: .address,
        placement: .beside([.below], labels: ["Service at"])),
      FieldCase(
        statement: "billingAddress address in address window", field: .billingAddress, reader: .address,
        placement: .addressWindow),
      FieldCase(
        statement: "accountNumber shape \"##-##\" in header", field: .accountNumber, reader: .shape(digits),
        placement: .header),
      FieldCase(
        statement: "companyName name right of \"Customer\"", field: .companyName, reader: .name,
        placement: .beside([.right], labels: ["Customer"])),
      FieldCase(
        statement: "billedName name right of \"Billed to\"", field: .billedName, reader: .name,
        placement: .beside([.right], labels: ["Billed to"])),
      FieldCase(
        statement: "passcode code below \"Account PIN\"", field: .passcode, reader: .code,
        placement: .beside([.below], labels: ["Account PIN"])),
      FieldCase(
        statement: "authorizedContact person right of \"Attn\"", field: .authorizedContact, reader: .person,
        placement: .beside([.right], labels: ["Attn"])),
    ]
  }()

  @Test(arguments: fieldCases) func field(_ expected: FieldCase) throws {
    let rule = try #require(try Grammar(statements: expected.statement).fieldRules.first)
    #expect(rule.field == expected.field)
    #expect(rule.reader == expected.reader)
    #expect(rule.placement == expected.placement)
    #expect(rule.strength == expected.strength)
    #expect(rule.origin == RuleOrigin(grammar: "acme-telephone", line: 2))
  }

  @Test func everyFieldHasACase() {
    #expect(Set(Self.fieldCases.map(\.field)) == Set(Field.allCases))
  }

  struct NumberCase: CustomTestStringConvertible {
    var statement: String
    var owner: NumberRule.Owner
    var place: NumberRule.Place
    var relations: FieldRule.Relations = []
    var end: [String] = []
    var strength = FieldRule.Strength.surely

    var testDescription: String { statement }
  }

  static let numberCases: [NumberCase] = [
    NumberCase(
      statement: "numbers telephone in section \"A\" until \"B\" or \"C\"", owner: .account, place: .section,
      end: ["B", "C"]),
    NumberCase(
      statement: "numbers likely telephone under heading \"A\"", owner: .account, place: .heading,
      strength: .likely),
    NumberCase(
      statement: "numbers weakly telephone row \"A\"", owner: .account, place: .row, strength: .weakly),
    NumberCase(
      statement: "numbers telephone right of or left of \"A\"", owner: .account, place: .label,
      relations: [.right, .left]),
    NumberCase(
      statement: "numbers telephone above \"A\"", owner: .account, place: .label, relations: [.above]),
    NumberCase(statement: "ignore section \"A\" until \"B\"", owner: .other, place: .section, end: ["B"]),
    NumberCase(statement: "ignore likely heading \"A\"", owner: .other, place: .heading, strength: .likely),
    NumberCase(statement: "ignore label \"A\"", owner: .other, place: .label, relations: [.right, .below]),
    NumberCase(statement: "ignore row \"A\"", owner: .other, place: .row),
    NumberCase(statement: "removed section \"A\"", owner: .removed, place: .section),
    NumberCase(statement: "removed row \"A\"", owner: .removed, place: .row),
    NumberCase(statement: "plain section \"A\"", owner: .none, place: .section),
  ]

  @Test(arguments: numberCases) func numbers(_ expected: NumberCase) throws {
    let rule = try #require(try Grammar(statements: expected.statement).numberRules.first)
    #expect(rule.owner == expected.owner)
    #expect(rule.place == expected.place)
    #expect(rule.relations == expected.relations)
    #expect(rule.labels.texts == ["A"])
    #expect(rule.end.texts == expected.end)
    #expect(rule.strength == expected.strength)
  }

  @Test(
    arguments: [
      ("{Account, Acct} {number, no}", ["Account number", "Account no", "Acct number", "Acct no"]),
      ("Bill date{, :}", ["Bill date", "Bill date:"]), ("Plain", ["Plain"]),
    ])
  func braces(_ label: String, _ readings: [String]) throws {
    #expect(try Grammar(statements: "also \"\(label)\"").aliases == readings)
  }

  @Test func derivation() throws {
    let rule = try #require(
      try Grammar(statements: "billingTelephoneNumber first 10 digits of accountNumber").derivations.first)
    #expect(rule.field == .billingTelephoneNumber && rule.digits == 10 && rule.from == .accountNumber)
  }

  @Test func rulesBehindALayoutBelongToIt() throws {
    let grammar = try Grammar(
      statements: """
        invoiceDate date right of "Bill date"
        layout "old" when "Page 1" or "Old logo"
        accountNumber code right of "Account"
        numbers telephone row "Line"
        layout "new" when "New logo"
        billingTelephoneNumber first 10 digits of accountNumber
        """)
    #expect(
      grammar.layouts == [
        .init(name: "old", marks: ["Page 1", "Old logo"]), .init(name: "new", marks: ["New logo"]),
      ])
    #expect(grammar.fieldRules.map(\.layout) == [nil, 0])
    #expect(grammar.numberRules.map(\.layout) == [0])
    #expect(grammar.derivations.map(\.layout) == [1])
  }

  @Test(
    arguments: [
      "# a comment\ncarrier a \"A\" # behind a statement\n\nalso \"B # no comment\"\n   or \"C\"\n# between\n\tor \"D\"\n",
      "carrier a \"A\"\r\nalso \"B # no comment\"\r\n\r\n  or \"C\"\r\n  or \"D\"\r\n",
      "\u{FEFF}carrier a \"A\"\nalso\n \"B # no comment\" or \"C\" or\n \"D\"",
      "carrier\ta\t\"A\"\nalso\t\"B # no comment\"\tor\t\"C\"\tor\t\"D\"",
    ])
  func blanksCommentsAndLineEnds(_ text: String) throws {
    for headerOnly in [true, false] {
      var parser = GrammarParser(GrammarSource(name: "a.grammar", text: text), headerOnly: headerOnly)
      let grammar = try parser.parse()
      #expect(grammar.id == "a" && grammar.name == "A")
      #expect(grammar.aliases == ["B # no comment", "C", "D"])
    }
  }

  @Test func theHeaderAloneLeavesRulesOut() throws {
    let text = "carrier a \"A\"\ninvoiceDate nonsense\n  more \"of it\nrecognize \"A\"\n"
    var header = GrammarParser(GrammarSource(name: "a", text: text), headerOnly: true)
    #expect(try header.parse().marks.count == 1)
    var all = GrammarParser(GrammarSource(name: "a", text: text))
    #expect(throws: GrammarSyntaxError.self) { try all.parse() }
  }
}
