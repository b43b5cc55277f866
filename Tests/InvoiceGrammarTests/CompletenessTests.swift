import NumberingPlan
import PageText
import Testing

@testable import InvoiceGrammar

/// Whether the list of numbers is whole, on small bills.
@Suite struct CompletenessTests {
  private static let rules = """
    numbers telephone in section "Your lines" until "Notes"
    numbers telephone right of "Charges for"
    """

  private func facts(_ text: String) throws -> AccountFacts {
    try InventedBill(text, rules: Self.rules).facts()
  }

  private func checks(_ facts: AccountFacts) -> [String] {
    facts.numbersCompleteness.checks.map { "\($0.kind) \($0.expected) \($0.found)" }
  }

  private static let list = """
    Your lines
    512-555-0143    Voice plan      $25.00
    512-555-0144    Voice plan      $25.00
    512-555-0147    Fax plan        $12.50
    """

  /// Below the list of three lines: the sum and what follows from it.
  @Test(arguments: [
    ("Total                           $62.50", NumbersCompleteness.State.shown, ["sum 62.50 62.50"]),
    (
      "Router rental                    $7.50\nTotal                           $70.00", .shown,
      ["sum 70.00 70.00"]
    ),
    ("Sous-total                      62,50 $", .shown, ["sum 62.50 62.50"]),
    // One more line as dear as these would make it.
    ("Total                           $87.50", .contradicted, ["sum 87.50 62.50"]),
    // Taxes and balances stand in it, or the row speaks of a line without a number.
    ("Total due                       $87.50", .unknown, []),
    ("Total                           $66.10", .unknown, []),
    (
      "Additional line                 $25.00\nTotal                           $87.50", .unknown,
      ["sum 87.50 87.50"]
    ),
    (
      "512-555-0l48    Voice plan      $25.00\nTotal                           $87.50", .unknown,
      ["sum 87.50 87.50"]
    ),
  ])
  func sum(_ below: String, _ state: NumbersCompleteness.State, _ expected: [String]) throws {
    let facts = try facts(Self.list + "\n" + below)
    #expect(facts.numbersCompleteness.state == state)
    #expect(checks(facts) == expected)
  }

  /// Totals of parts and the total of all, which alone tells that no part is missing.
  @Test(arguments: [
    ("Total                           $58.00", NumbersCompleteness.State.shown), ("", .unknown),
  ])
  func sumOfSums(_ last: String, _ state: NumbersCompleteness.State) throws {
    let facts = try facts(
      """
      Your lines
      Group 17
      512-555-0143    Voice plan      $25.00
      512-555-0144    Voice plan      $13.00
      Subtotal                        $38.00
      Group 18
      512-555-0147    Fax plan        $12.50
      512-555-0148    Fax plan         $7.50
      Subtotal                        $20.00
      \(last)
      """)
    #expect(facts.numbersCompleteness.state == state)
  }

  @Test func totalAtTheHeadOfTheListAndOfEachPage() throws {
    let facts = try facts(
      """
      Your lines
      Account                         $62.50
      512-555-0143    Voice plan      $25.00
      512-555-0144    Voice plan      $25.00
      \u{0C}Your lines
      Account                         $62.50
      512-555-0147    Fax plan        $12.50
      """)
    #expect(checks(facts) == ["sum 62.50 62.50"])
    #expect(facts.numbersCompleteness.state == .shown)
  }

  /// Above the list of three lines.
  @Test(arguments: [
    ("Number of lines: 3", NumbersCompleteness.State.shown, ["count 3 3"]),
    ("Number of lines: 5", .contradicted, ["count 5 3"]),
    ("Voice service (4 lines)", .contradicted, ["count 4 3"]),
    ("Nombre de lignes : 3", .shown, ["count 3 3"]),
    // Of a part, or of something else.
    ("Fax lines: 1", .unknown, []), ("Lines of credit: 4", .unknown, []), ("Add up to 5 lines", .unknown, []),
  ])
  func count(_ above: String, _ state: NumbersCompleteness.State, _ expected: [String]) throws {
    let facts = try facts(above + "\n\n" + Self.list)
    #expect(facts.numbersCompleteness.state == state)
    #expect(checks(facts) == expected)
    let notes = facts.notes.filter { $0.kind == .numbersMayBeIncomplete }
    #expect(notes.isEmpty == (state != .contradicted))
  }

  @Test func everyLineOfTheSummaryHasDetails() throws {
    let details = ["0143", "0144", "0147"].map {
      "Charges for 512-555-\($0)\nPlan              $20.00\nTaxes              $1.00"
    }
    let facts = try facts(Self.list + "\nNotes\n\n" + details.joined(separator: "\n\n"))
    #expect(checks(facts) == ["details 3 3"])
    #expect(facts.numbersCompleteness.state == .shown)
    let fewer = try self.facts(Self.list + "\nNotes\n\n" + details.dropLast().joined(separator: "\n\n"))
    #expect(checks(fewer) == [])
  }

  /// The judgement alone, of the list of three lines with its total: which numbers were listed, which left out and told.
  @Test(arguments: [
    (["0143", "0144", "0147"], [], NumbersCompleteness.State.shown, "62.50"),
    // A number that stands in the rows and is listed nowhere.
    (["0143", "0144"], [], .contradicted, "50.00"), (["0144", "0147"], [], .contradicted, "37.50"),
    // Told of: nobody knows yet whether the list lacks it.
    (["0143", "0144"], ["0147"], .unknown, "62.50"),
    // One that is listed and stands in no row.
    (["0143", "0144", "0147", "0199"], [], .unknown, "62.50"),
  ])
  func numberThatIsNotListed(
    _ listed: [String], _ told: [String], _ state: NumbersCompleteness.State, _ found: String
  ) {
    func numbers(_ lines: [String]) -> Set<TelephoneNumber> {
      Set(lines.compactMap { TelephoneNumber("512555" + $0) })
    }
    let index = PageIndex(plainText: Self.list + "\nTotal                           $62.50")
    let rows = index.lines.indices.compactMap { line -> ListRow? in
      let cell = index.lines[line].lowerBound
      let numbers = TelephoneNumberScanner().matches(in: index.text(ofCell: cell)).map {
        ListRow.PlacedNumber(number: $0.number, left: index.cells[cell].box.left)
      }
      return ListRow(index, line: line, numbers: numbers, isOther: false)
    }
    var lines = ListedLines()
    lines.add(index, rows: rows)
    let judgement = CompletenessJudgement(
      lines, listed: numbers(listed), told: numbers(told), isPartial: false)
    #expect(judgement.completeness.state == state)
    #expect(judgement.completeness.checks.map(\.found) == [found])
  }

  /// Rows of the list whose number cannot be read are told.
  @Test(arguments: [
    ("512-555-0l48", true), ("512-555-O148", true), ("512-555-014", true), ("512-555-01488", true),
    ("512-123-4567", true), ("(512) 555-0I48", true), ("512-555-0148", false), ("Router", false),
    ("11-01-2026", false),
    ("4415-22", false),
  ])
  func unreadNumber(_ printed: String, _ isTold: Bool) throws {
    let facts = try facts(
      Self.list + "\n" + printed + String(repeating: " ", count: 16 - printed.count)
        + "Voice plan      $25.00")
    let told = facts.notes.filter { $0.kind == .numberUndecided && $0.message.contains(printed) }
    #expect(told.count == (isTold ? 1 : 0))
  }

  @Test func whatCannotBeReadElsewhereIsNoLine() throws {
    let facts = try facts(Self.list + "\nNotes\n\nOrder 512-555-0l48 of last month       $25.00")
    #expect(!facts.notes.contains { $0.kind == .numberUndecided })
  }
}

@Suite struct AmountInCentsTests {
  @Test(arguments: [
    ("$1,234.56", 123_456), ("-0.43", -43), (".00", 0), ("(12.00)", -1200), ("12.50 CR", -1250),
    ("12.50-", -1250),
    ("1 234,56 $", 123_456), ("91,61", 9161), ("$ 1,343.27", 134_327),
    ("12", nil), ("12.345", nil), ("1,23.45", nil), ("12.50 GB", nil), ("11/01/26", nil), ("", nil),
    ("$", nil),
    ("9999999999999.00", nil),
  ])
  func cents(_ text: String, _ cents: Int?) {
    #expect(PrintedAmount.cents(Array(text.utf8)[...]) == cents)
  }

  @Test(arguments: [(123_456, "1234.56"), (-43, "-0.43"), (5, "0.05")])
  func text(_ cents: Int, _ text: String) { #expect(PrintedAmount.text(cents: cents) == text) }
}
