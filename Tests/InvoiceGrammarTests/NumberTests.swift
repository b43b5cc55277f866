import NumberingPlan
import Testing

@testable import InvoiceGrammar

/// Whose a printed telephone number is.
@Suite struct NumberTests {
  struct Place: CustomTestStringConvertible {
    var rules: String
    var page: String
    var numbers: [String]

    init(_ rules: String, _ page: String, _ numbers: [String]) {
      (self.rules, self.page, self.numbers) = (rules, page, numbers)
    }

    var testDescription: String { "\(rules) | \(page)" }
  }

  static let places: [Place] = [
    // Beside a label
    Place("numbers telephone right of \"Charges for\"", "Charges for 212-443-2201", ["212-443-2201"]),
    Place(
      "numbers telephone right of \"Charges for\"", "Charges for        (212) 443-2201", ["212-443-2201"]),
    Place(
      "numbers telephone right of \"Summary for\"", "Summary for A. Person: 212-443-2201", ["212-443-2201"]),
    Place("numbers telephone below \"Number\"", "Number\n212-443-2201", ["212-443-2201"]),
    Place("numbers telephone left of \"Main\"", "212-443-2201 Main", ["212-443-2201"]),
    Place("numbers telephone above \"Voice\"", "212-443-2201\nVoice", ["212-443-2201"]),
    Place("numbers telephone row \"Voice line\"", "Voice line plan   212-443-2201   45.00", ["212-443-2201"]),
    Place("numbers telephone right of \"Charges for\"", "Questions 212-443-2201", []),
    // Under a heading
    Place(
      "numbers telephone under heading \"Number\"",
      "Number          Plan        Charge\n212-443-2201    Voice       45.00",
      ["212-443-2201"]),
    Place(
      "numbers telephone under heading \"Number\"",
      "Number          Plan        Forward to\nVoice           Basic       212-443-2201", []),
    Place(
      "ignore heading \"Called\"\nnumbers telephone under heading \"Number\"",
      "Number          Called\n212-443-2201    212-443-2299", ["212-443-2201"]),
    // Ten bare digits need a column or a section
    Place(
      "numbers telephone under heading \"Number\"", "Number          Plan\n2124432201      Voice",
      ["212-443-2201"]),
    Place("numbers telephone in section \"Your lines\"", "Your lines\n2124432201", ["212-443-2201"]),
    // A narrow column puts the area code on a line of its own; a time is none.
    Place("numbers telephone in section \"Your lines\"", "Your lines\n(212)\n443-2201", ["212-443-2201"]),
    Place("numbers telephone in section \"Your lines\"", "Your lines\n2:12\n443-2201", []),
    Place("", "Reference 2124432201", []),
    Place("numbers telephone in section \"Your lines\"", "Your lines\n21244322015", []),
    // Calls and prose
    Place("", "07/14  9:41 AM  212-443-2201  3 min  0.21", []),
    Place(
      "numbers telephone in section \"Your lines\"", "Your lines\n07/14  9:41 AM  212-443-2299  3 min", []),
    Place("", "Please call our friendly office staff any time at 212-443-2201 today", []),
    Place(
      "numbers telephone in section \"Your lines\"", "Your lines\nhelp.acme.com 212-443-2201",
      ["212-443-2201"]),
    // The carrier's own
    Place(
      "care 212-443-2299\nnumbers telephone in section \"Your lines\"",
      "Your lines\n212-443-2299\n212-443-2201", ["212-443-2201"]),
    // Other people's
    Place(
      "ignore label \"Fax\"\nnumbers telephone in section \"Your lines\"",
      "Your lines\nFax 212-443-2299\n212-443-2201",
      ["212-443-2201"]),
    Place(
      "ignore row \"Pending\"\nnumbers telephone in section \"Your lines\"",
      "Your lines\n212-443-2299  Pending\n212-443-2201",
      ["212-443-2201"]),
    // Ranges, suffix lists, several numbers with one label
    Place(
      "numbers telephone in section \"Your lines\"", "Your lines\n212-443-2201 thru 2204",
      ["212-443-2201", "212-443-2202", "212-443-2203", "212-443-2204"]),
    Place(
      "numbers telephone in section \"Your lines\"", "Your lines\n212-443-2201 / 2205 / 2217",
      ["212-443-2201", "212-443-2205", "212-443-2217"]),
    Place(
      "numbers telephone right of \"Charges for\"", "Charges for 212-443-2201 or 212-443-2209",
      ["212-443-2201", "212-443-2209"]),
    Place(
      "numbers telephone right of \"Charges for\"\nignore label \"Questions\"",
      "Charges for 212-443-2201\nQuestions 800-443-2201 or 212-443-2299",
      ["212-443-2201"]),
    // Each number once, where it is listed first
    Place(
      "numbers telephone in section \"Your lines\"", "Your lines\n212-443-2209\n212-443-2201\n212-443-2209",
      ["212-443-2209", "212-443-2201"]),
  ]

  @Test(arguments: places) func listed(_ place: Place) throws {
    #expect(try InventedBill(place.page, rules: place.rules).numbers() == place.numbers)
  }

  @Test(arguments: [("Rings to", ["212-443-2201"]), ("Local", ["212-443-2201", "212-443-2277"])])
  func aColumnOfOthersNumbersOutweighsAGenericWordBeside(_ heading: String, _ numbers: [String]) throws {
    let bill = InventedBill(
      "Number          Plan             \(heading)\n212-443-2201    Business line    212-443-2277",
      rules: "numbers telephone under heading \"Number\"\nignore heading \"Rings to\"",
      generic: "numbers likely telephone right of \"Business line\"")
    let read = try bill.numbers()
    #expect(read == numbers)
  }

  @Test(arguments: ["removed row \"Disconnected\"", "removed likely row \"Disconnected\""])
  func aRemovedLineIsNotedAndNotListed(_ rule: String) throws {
    let bill = InventedBill(
      "Your lines\n212-443-2201\n212-443-2207  Disconnected",
      rules: rule + "\nnumbers telephone in section \"Your lines\"")
    let facts = try bill.facts()
    #expect(facts.telephoneNumbers.map(\.value.dashed) == ["212-443-2201"])
    #expect(
      facts.notes.filter { $0.kind == .numberRemoved }.map(\.message) == [
        "(212) 443-2207 is no longer on the account"
      ])
  }

  @Test func aRemovedSection() throws {
    let bill = InventedBill(
      "Your lines\n212-443-2201\n\nPorted out\n212-443-2207",
      rules: "numbers telephone in section \"Your lines\"\nremoved section \"Ported out\"")
    #expect(try bill.numbers() == ["212-443-2201"])
    #expect(try bill.facts().notes.contains { $0.kind == .numberRemoved })
  }

  @Test func membersOfARangeAreKnown() throws {
    let bill = InventedBill(
      "Your lines\n212-443-2201 thru 2202\n212-443-2209", rules: "numbers telephone in section \"Your lines\""
    )
    #expect(try bill.facts().rangeMembers.map(\.dashed).sorted() == ["212-443-2201", "212-443-2202"])
  }

  @Test func aNumberWithNothingToVouchForItIsUndecided() throws {
    let bill = InventedBill(
      "Your lines\n212-443-2201\n\nOther\n\n\n\n212-443-2299",
      rules: "numbers telephone in section \"Your lines\" until \"Other\"")
    let facts = try bill.facts()
    #expect(facts.telephoneNumbers.map(\.value.dashed) == ["212-443-2201"])
    #expect(facts.notes.map(\.kind) == [.numberUndecided])
  }

  @Test func evidenceNamesTheRule() throws {
    let reading = try #require(
      try InventedBill("Your lines\n212-443-2201", rules: "numbers telephone in section \"Your lines\"")
        .facts()
        .telephoneNumbers.first)
    #expect(reading.evidence.map(\.rule) == ["acme-telephone:2 in section \"Your lines\""])
    #expect(reading.printed == "212-443-2201" && reading.confidence >= 0.9)
  }
}
