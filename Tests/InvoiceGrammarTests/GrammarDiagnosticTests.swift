import Testing

@testable import GrammarLanguage
@testable import InvoiceGrammar

/// Every mistake that the parser knows, with its message and the place of the caret.
@Suite struct GrammarDiagnosticTests {
  struct Mistake: CustomTestStringConvertible {
    var line: String
    /// Column of the caret, and the message.
    var column: Int
    var message: String

    init(_ line: String, _ column: Int, _ message: String) {
      (self.line, self.column, self.message) = (line, column, message)
    }

    var testDescription: String { line }
  }

  static let fields =
    "fields are numbers, accountNumber, billingTelephoneNumber, companyName, billedName, authorizedContact, "
    + "serviceAddress, billingAddress, invoiceNumber, invoiceDate, portOutPin, passcode"
  static let readers = "shape, code, date, telephone, address, name, person or period"
  static let shapeHelp =
    "not a shape: # a digit, A a letter, [ ] optional, ( ) printed but no part of the value"

  static let bracesHelp =
    "braces hold alternatives such as \"{Account, Acct} number\": no braces inside braces, at most 400 readings"

  static let mistakes: [Mistake] = [
    // Words
    Mistake("acountNumber code right of \"A\"", 1, "unknown statement or field 'acountNumber'; \(fields)"),
    Mistake("\"Account\" code", 1, "expected a statement, found 'Account'"),
    Mistake("carrier other \"Other\"", 9, "a file describes one carrier"),
    Mistake("uses", 5, "expected a family's id here"),
    Mistake("kind cable", 6, "expected a kind (wireline, wireless), found 'cable'"),
    Mistake("kind", 5, "expected a kind (wireline, wireless) here"),
    // Texts
    Mistake("also Acme", 6, "expected a text in quotation marks, found 'Acme'"),
    Mistake("also \"Acme", 6, "this text has no closing quotation mark"),
    Mistake("also \"\"", 6, "this text is empty"),
    Mistake("also \" \"", 6, "this text is empty"),
    Mistake("also \"--\"", 6, "this text has no letter or digit to look for"),
    Mistake("also \"{A, B\"", 6, bracesHelp),
    Mistake("also \"{A, {B, C}}\"", 6, bracesHelp),
    Mistake("also \"A" + String(repeating: " {1, 2}", count: 9) + "\"", 6, bracesHelp),
    Mistake("also \"A\" \"B\"", 10, "expected the end of the statement, found 'B'"),
    Mistake("also \"A\" or", 12, "expected a text in quotation marks here"),
    Mistake("also \"Compañía\" y", 17, "expected the end of the statement, found 'y'"),
    Mistake("recognize strongest \"A\"", 11, "expected a text in quotation marks, found 'strongest'"),
    // Layouts, care numbers
    Mistake("layout new when \"A\"", 8, "expected the layout's name in quotation marks, found 'new'"),
    Mistake("layout \"new\" if \"A\"", 14, "expected 'when', found 'if'"),
    Mistake("care 555-2368", 6, "'555-2368' is no telephone number"),
    Mistake("care \"1-800-555-2368\"", 6, "expected a telephone number, found '1-800-555-2368'"),
    // Fields
    Mistake("accountNumber", 14, "expected \(readers) here"),
    Mistake("accountNumber number right of \"A\"", 15, "expected \(readers), found 'number'"),
    Mistake("accountNumber date right of \"A\"", 15, "accountNumber is read by shape or code, not by date"),
    Mistake("invoiceDate code right of \"A\"", 13, "invoiceDate is read by date or period, not by code"),
    Mistake("serviceAddress name below \"A\"", 16, "serviceAddress is read by address, not by name"),
    Mistake(
      "accountNumber code beside \"A\"", 20, "expected a relation (right, left, below, above), found 'beside'"
    ),
    Mistake("accountNumber code right \"A\"", 26, "expected 'of', found 'A'"),
    Mistake(
      "accountNumber code right of or \"A\"", 32, "expected a relation (right, left, below, above), found 'A'"
    ),
    Mistake("accountNumber code right of", 28, "expected a text in quotation marks here"),
    Mistake("accountNumber code in window", 23, "expected 'header', found 'window'"),
    Mistake("billingAddress address in address block", 35, "expected 'window', found 'block'"),
    Mistake("accountNumber surely code right of \"A\"", 15, "expected \(readers), found 'surely'"),
    // Shapes
    // Outside quotation marks # begins a comment.
    Mistake("accountNumber shape ### right of \"A\"", 20, "expected a shape such as \"### ###-####\" here"),
    Mistake(
      "accountNumber shape 12 right of \"A\"", 21, "expected a shape such as \"### ###-####\", found '12'"),
    Mistake("accountNumber shape \"###[#\" right of \"A\"", 21, shapeHelp),
    Mistake("accountNumber shape \"###)\" right of \"A\"", 21, shapeHelp),
    Mistake("accountNumber shape \"- -\" right of \"A\"", 21, shapeHelp),
    // Derivations
    Mistake(
      "billingTelephoneNumber first ten digits of accountNumber", 30, "expected a count of digits such as 10"),
    Mistake(
      "billingTelephoneNumber first 99 digits of accountNumber", 30, "expected a count of digits such as 10"),
    Mistake("billingTelephoneNumber first 10 of accountNumber", 33, "expected 'digits', found 'of'"),
    Mistake(
      "billingTelephoneNumber first 10 digits of invoiceNumber", 43,
      "expected a field (accountNumber), found 'invoiceNumber'"),
    Mistake(
      "invoiceNumber first 10 digits of accountNumber", 1,
      "only billingTelephoneNumber can be taken out of another field"),
    // Numbers
    Mistake("numbers in section \"A\"", 9, "expected 'telephone', found 'in'"),
    Mistake("numbers telephone in column \"A\"", 22, "expected 'section', found 'column'"),
    Mistake("numbers telephone under \"A\"", 25, "expected 'heading', found 'A'"),
    Mistake(
      "numbers telephone beside \"A\"", 19, "expected a relation (right, left, below, above), found 'beside'"),
    Mistake("numbers telephone in section \"A\" until", 39, "expected a text in quotation marks here"),
    Mistake(
      "ignore page \"A\"", 8,
      "expected section, heading, label or row (section, heading, label, row), found 'page'"),
  ]

  @Test(arguments: mistakes) func caret(_ mistake: Mistake) {
    let error = #expect(throws: GrammarSyntaxError.self) { try Grammar(statements: mistake.line) }
    let caret = String(repeating: " ", count: mistake.column - 1) + "^"
    #expect(
      error?.description
        == "acme.grammar:2:\(mistake.column): error: \(mistake.message)\n  \(mistake.line)\n  \(caret)")
  }

  @Test func everyMistakeOfAFileIsTold() {
    let error = #expect(throws: GrammarSyntaxError.self) {
      try Grammar(statements: "kind cable\n\n# fine\nalso \"A\"\nuses\n\tcare 1")
    }
    #expect(error?.diagnostics.map(\.line) == [2, 7])
    #expect(error?.diagnostics.last?.message == "expected the end of the statement, found '1'")
  }

  @Test func aCaretUnderATabStandsUnderATab() {
    let diagnostic = GrammarDiagnostic(file: "f", line: 1, column: 3, message: "m", source: "\ta b")
    #expect(diagnostic.description == "f:1:3: error: m\n  \ta b\n  \t ^")
  }

  @Test(
    arguments: [
      ("", ""), ("also \"A\"", "also \"A\""), ("# nothing but a comment", "# nothing but a comment"),
    ])
  func aFileWithoutACarrier(_ text: String, _ first: String) {
    let error = #expect(throws: GrammarSyntaxError.self) {
      var parser = GrammarParser(GrammarSource(name: "f", text: text))
      _ = try parser.parse()
    }
    #expect(
      error?.description
        == "f:1:1: error: a grammar begins with a line such as: carrier acme-telephone \"Acme Telephone\"\n  \(first)\n  ^"
    )
  }

  @Test(arguments: ["Acme", "acme_tel", "açme"])
  func anIdOfOtherCharacters(_ id: String) {
    let error = #expect(throws: GrammarSyntaxError.self) {
      var parser = GrammarParser(GrammarSource(name: "f", text: "carrier \(id) \"A\""))
      _ = try parser.parse()
    }
    #expect(error?.diagnostics.first?.message == "an id has small letters, digits and dashes only")
    #expect(error?.diagnostics.first?.column == 9)
  }

  @Test func aFamilyThatIsNotThere() {
    let source = GrammarSource(name: "f.grammar", text: "carrier a \"A\"\nuses cable-account\nuses nobody")
    let error = #expect(throws: GrammarSyntaxError.self) { try GrammarLibrary.builtIn(adding: [source]) }
    #expect(
      error?.description == "f.grammar:3:6: error: no grammar has the id 'nobody'\n  uses nobody\n       ^")
  }
}
