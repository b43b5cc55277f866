/// Takes the tokens of one statement from left to right.
struct StatementReader {
  private let tokens: [GrammarToken]
  private let lexer: GrammarLexer
  private var position = 0

  init(_ statement: GrammarStatement, _ lexer: GrammarLexer) {
    tokens = statement.tokens
    self.lexer = lexer
  }

  var isAtEnd: Bool { position >= tokens.count }

  private func missing(_ expected: String) -> GrammarDiagnostic {
    isAtEnd
      ? lexer.diagnostic(after: tokens[tokens.count - 1], "expected \(expected) here")
      : lexer.diagnostic(at: tokens[position], "expected \(expected), found '\(tokens[position].text)'")
  }

  mutating func take(_ word: String) -> Bool {
    guard !isAtEnd, tokens[position].kind == .word, tokens[position].text == word else { return false }
    position += 1
    return true
  }

  mutating func expect(_ word: String) throws(GrammarDiagnostic) {
    guard take(word) else { throw missing("'\(word)'") }
  }

  func expectEnd() throws(GrammarDiagnostic) {
    guard isAtEnd else { throw missing("the end of the statement") }
  }

  mutating func word(_ expected: String) throws(GrammarDiagnostic) -> GrammarToken {
    guard !isAtEnd, tokens[position].kind == .word else { throw missing(expected) }
    position += 1
    return tokens[position - 1]
  }

  mutating func text(_ expected: String) throws(GrammarDiagnostic) -> GrammarToken {
    guard !isAtEnd, tokens[position].kind == .quoted else { throw missing(expected) }
    position += 1
    let token = tokens[position - 1]
    guard token.text.unicodeScalars.contains(where: { $0.value > 32 || $0.properties.isAlphabetic }) else {
      throw lexer.diagnostic(at: token, "this text is empty")
    }
    return token
  }

  /// One or more quoted texts joined by `or`, alternatives in braces written out, each with something to look for.
  mutating func texts() throws(GrammarDiagnostic) -> [String] {
    var texts = try soughtTexts()
    while take("or") { texts += try soughtTexts() }
    return texts
  }

  private mutating func soughtTexts() throws(GrammarDiagnostic) -> [String] {
    let token = try text("a text in quotation marks")
    guard let readings = LabelAlternatives.expand(token.text) else {
      throw lexer.diagnostic(
        at: token,
        "braces hold alternatives such as \"{Account, Acct} number\": no braces inside braces, at most 400 readings"
      )
    }
    guard readings.allSatisfy(LabelKey.hasSymbols) else {
      throw lexer.diagnostic(at: token, "this text has no letter or digit to look for")
    }
    return readings
  }

  mutating func choice<Choice: RawRepresentable<String>>(
    _ choices: [Choice], _ expected: String
  ) throws(GrammarDiagnostic) -> Choice {
    guard !isAtEnd, tokens[position].kind == .word,
      let choice = choices.first(where: { $0.rawValue == tokens[position].text })
    else {
      throw missing("\(expected) (\(choices.map(\.rawValue).joined(separator: ", ")))")
    }
    position += 1
    return choice
  }

  mutating func strength() -> FieldRule.Strength {
    if take("likely") { .likely } else if take("weakly") { .weakly } else { .surely }
  }

  /// `right of or below`: one or more relations joined by `or`.
  mutating func relations() throws(GrammarDiagnostic) -> FieldRule.Relations {
    var relations: FieldRule.Relations = []
    repeat {
      let relation = try choice(FieldRule.Relation.allCases, "a relation")
      if relation == .right || relation == .left { try expect("of") }
      relations = relations.with(relation)
    } while take("or")
    return relations
  }

  mutating func valueReader(for field: Field) throws(GrammarDiagnostic) -> FieldRule.Reader {
    let token = try word("shape, code, date, telephone, address, name, person or period")
    let reader = try valueReader(token)
    guard field.readers.contains(token.text) else {
      throw lexer.diagnostic(
        at: token,
        "\(field.rawValue) is read by \(field.readers.joined(separator: " or ")), not by \(token.text)")
    }
    return reader
  }

  private mutating func valueReader(_ token: GrammarToken) throws(GrammarDiagnostic) -> FieldRule.Reader {
    switch token.text {
    case "shape": return .shape(try shapes())
    case "code": return .code
    case "date": return .date
    case "telephone": return .telephone
    case "address": return .address
    case "name": return .name
    case "person": return .person
    case "period": return .period
    default:
      throw lexer.diagnostic(
        at: token,
        "expected shape, code, date, telephone, address, name, person or period, found '\(token.text)'")
    }
  }

  private mutating func shapes() throws(GrammarDiagnostic) -> [Shape] {
    var shapes: [Shape] = []
    repeat {
      let token = try text("a shape such as \"### ###-####\"")
      guard let shape = Shape(token.text) else {
        throw lexer.diagnostic(
          at: token, "not a shape: # a digit, A a letter, [ ] optional, ( ) printed but no part of the value")
      }
      shapes.append(shape)
    } while take("or")
    return shapes
  }
}
