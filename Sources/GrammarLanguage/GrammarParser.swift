internal import NumberingPlan

/// Reads a grammar file into a `Grammar`. `Docs/grammar-language.md` is the reference.
package struct GrammarParser {
  private let lexer: GrammarLexer
  private var grammar: Grammar
  private var diagnostics: [GrammarDiagnostic] = []
  private var layout: Int?

  /// - Parameter headerOnly: read the carrier's name and marks and pass the rules by, for recognition.
  package init(_ source: GrammarSource, headerOnly: Bool = false) {
    lexer = GrammarLexer(source, keywords: headerOnly ? Self.headerKeywords : nil)
    grammar = Grammar(id: "", name: "")
  }

  private static let headerKeywords: [StaticString] = [
    "carrier", "family", "document", "uses", "also", "kind", "recognize", "not", "yields", "issuer",
  ]

  /// - Throws: every mistake of the file at once.
  package mutating func parse() throws(GrammarSyntaxError) -> Grammar {
    let statements: [GrammarStatement]
    do {
      statements = try lexer.statements()
    } catch {
      throw GrammarSyntaxError(diagnostics: [error])
    }
    for statement in statements {
      do throws(GrammarDiagnostic) {
        var reader = StatementReader(statement, lexer)
        try parse(&reader)
        try reader.expectEnd()
      } catch {
        diagnostics.append(error)
      }
    }
    if grammar.id.isEmpty { diagnostics.append(missingCarrier()) }
    guard diagnostics.isEmpty else { throw GrammarSyntaxError(diagnostics: diagnostics) }
    return grammar
  }

  private func missingCarrier() -> GrammarDiagnostic {
    GrammarDiagnostic(
      file: lexer.source.name, line: 1, column: 1,
      message: "a grammar begins with a line such as: carrier acme-telephone \"Acme Telephone\"",
      source: lexer.line(1))
  }

  private mutating func parse(_ reader: inout StatementReader) throws(GrammarDiagnostic) {
    let keyword = try reader.word("a statement")
    switch keyword.text {
    case "carrier": try parseCarrier(&reader)
    case "family":
      try parseCarrier(&reader)
      grammar.isFamily = true
    case "document":
      try parseCarrier(&reader)
      grammar.other = Grammar.OtherDocument()
    case "uses": grammar.families.append(try reader.word("a family's id").text)
    case "also": grammar.aliases += try reader.texts()
    case "kind": grammar.kind = try reader.choice(Grammar.Kind.allCases, "a kind")
    case "source": grammar.sources += try reader.texts()
    case "recognize": try parseMarks(&reader)
    case "not": grammar.contraryMarks += try reader.texts()
    case "layout": try parseLayout(&reader)
    case "numbers": try parseNumbers(&reader, keyword)
    case "ignore": try parseOwner(.other, &reader, keyword)
    case "removed": try parseOwner(.removed, &reader, keyword)
    case "plain": try parseOwner(.none, &reader, keyword)
    case "unless":
      try reader.expect("after")
      grammar.qualifiers += try reader.texts()
    case "yields", "issuer": try parseOther(&reader, keyword)
    case "other": grammar.otherLabels += try reader.texts()
    case "care": try parseCare(&reader)
    case "remit": grammar.remittanceAddresses += try reader.texts()
    default: try parseField(keyword, &reader)
    }
  }

  private mutating func parseCarrier(_ reader: inout StatementReader) throws(GrammarDiagnostic) {
    let id = try reader.word("the carrier's id")
    guard grammar.id.isEmpty else { throw lexer.diagnostic(at: id, "a file describes one carrier") }
    guard id.text.utf8.allSatisfy({ $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }) else {
      throw lexer.diagnostic(at: id, "an id has small letters, digits and dashes only")
    }
    grammar.id = id.text
    grammar.name = try reader.text("the carrier's name in quotation marks").text
  }

  private mutating func parseMarks(_ reader: inout StatementReader) throws(GrammarDiagnostic) {
    let weight: Grammar.Mark.Weight =
      if reader.take("strongly") { .strongly } else if reader.take("weakly") {
        .weakly
      } else if reader.take(
        "title")
      { .title } else { .plainly }
    grammar.marks += try reader.texts().map { Grammar.Mark(text: $0, weight: weight) }
  }

  private mutating func parseOther(
    _ reader: inout StatementReader, _ keyword: GrammarToken
  ) throws(GrammarDiagnostic) {
    guard grammar.other != nil else {
      throw lexer.diagnostic(at: keyword, "'\(keyword.text)' is said of a document, not of a carrier")
    }
    if keyword.text == "issuer" {
      grammar.other?.issuer = try reader.choice(
        Grammar.OtherDocument.Issuer.allCases, "whose document it is")
      return
    }
    try reader.expect("to")
    repeat { grammar.other?.rivals.append(try reader.word("a document's id").text) } while reader.take("or")
  }

  private mutating func parseLayout(_ reader: inout StatementReader) throws(GrammarDiagnostic) {
    let name = try reader.text("the layout's name in quotation marks").text
    try reader.expect("when")
    grammar.layouts.append(Grammar.Layout(name: name, marks: try reader.texts()))
    layout = grammar.layouts.count - 1
  }

  private mutating func parseCare(_ reader: inout StatementReader) throws(GrammarDiagnostic) {
    repeat {
      let token = try reader.word("a telephone number")
      guard let number = TelephoneNumber(token.text) else {
        throw lexer.diagnostic(at: token, "'\(token.text)' is no telephone number")
      }
      grammar.careNumbers.append(number)
    } while !reader.isAtEnd
  }

  private mutating func parseOwner(
    _ owner: NumberRule.Owner, _ reader: inout StatementReader, _ keyword: GrammarToken
  ) throws(GrammarDiagnostic) {
    let strength = reader.strength()
    let place = try reader.choice(
      [NumberRule.Place.section, .heading, .label, .row], "section, heading, label or row")
    let labels = LabelTexts(try reader.texts())
    let end: LabelTexts = reader.take("until") ? LabelTexts(try reader.texts()) : []
    grammar.numberRules.append(
      NumberRule(
        owner: owner, place: place, relations: place == .label ? [.right, .below] : [], labels: labels,
        end: end, strength: strength, layout: layout,
        origin: origin(keyword)))
  }

  private mutating func parseNumbers(
    _ reader: inout StatementReader, _ keyword: GrammarToken
  ) throws(GrammarDiagnostic) {
    let strength = reader.strength()
    try reader.expect("telephone")
    let place: NumberRule.Place
    var relations: FieldRule.Relations = []
    if reader.take("in") {
      try reader.expect("section")
      place = .section
    } else if reader.take("under") {
      try reader.expect("heading")
      place = .heading
    } else if reader.take("row") {
      place = .row
    } else {
      relations = try reader.relations()
      place = .label
    }
    let labels = LabelTexts(try reader.texts())
    let end: LabelTexts = reader.take("until") ? LabelTexts(try reader.texts()) : []
    grammar.numberRules.append(
      NumberRule(
        owner: .account, place: place, relations: relations, labels: labels, end: end, strength: strength,
        layout: layout,
        origin: origin(keyword)))
  }

  private mutating func parseField(
    _ keyword: GrammarToken, _ reader: inout StatementReader
  ) throws(GrammarDiagnostic) {
    guard let field = Field(rawValue: keyword.text) else {
      throw lexer.diagnostic(
        at: keyword,
        "unknown statement or field '\(keyword.text)'; fields are numbers, \(Field.names)")
    }
    if reader.take("first") {
      guard field == .billingTelephoneNumber else {
        throw lexer.diagnostic(at: keyword, "only billingTelephoneNumber can be taken out of another field")
      }
      return try parseDerivation(field, keyword, &reader)
    }
    let strength = reader.strength()
    let valueReader = try reader.valueReader(for: field)
    let placement: FieldRule.Placement
    if reader.take("in") {
      if reader.take("address") {
        try reader.expect("window")
        placement = .addressWindow
      } else if reader.take("coupon") {
        placement = .coupon
      } else {
        try reader.expect("header")
        placement = .header
      }
    } else {
      let relations = try reader.relations()
      placement = .beside(relations, labels: LabelTexts(try reader.texts()))
    }
    grammar.fieldRules.append(
      FieldRule(
        field: field, reader: valueReader, placement: placement, strength: strength, layout: layout,
        origin: origin(keyword)))
  }

  private mutating func parseDerivation(
    _ field: Field, _ keyword: GrammarToken, _ reader: inout StatementReader
  ) throws(GrammarDiagnostic) {
    let count = try reader.word("a count")
    guard let digits = Int(count.text), (1...40).contains(digits) else {
      throw lexer.diagnostic(at: count, "expected a count of digits such as 10")
    }
    try reader.expect("digits")
    try reader.expect("of")
    let from = try reader.choice([Field.accountNumber], "a field")
    grammar.derivations.append(
      Derivation(field: field, digits: digits, from: from, layout: layout, origin: origin(keyword)))
  }

  private func origin(_ token: GrammarToken) -> RuleOrigin {
    RuleOrigin(grammar: grammar.id, line: token.line)
  }
}

extension Field {
  /// The readers whose values the field takes.
  var readers: [String] {
    switch self {
    case .accountNumber, .invoiceNumber, .portOutPin, .passcode: ["shape", "code"]
    case .billingTelephoneNumber: ["telephone"]
    case .companyName, .billedName: ["name"]
    case .authorizedContact: ["person", "name"]
    case .serviceAddress, .billingAddress: ["address"]
    case .invoiceDate: ["date", "period"]
    }
  }

  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
