import NumberingPlan
import Testing

@testable import InvoiceGrammar

/// What words of a number's row say of its state, and what stands beside it of its use or of further numbers.
@Suite struct NumberStateTests {
  struct Page: CustomTestStringConvertible {
    var name: String
    var text: String
    var sure: [String]
    var doubtful: [String]
    /// Named by a finding.
    var told: [String]

    init(
      _ name: String, _ text: String, sure: [String] = [], doubtful: [String] = [], told: [String] = []
    ) {
      (self.name, self.text, self.sure, self.doubtful, self.told) = (name, text, sure, doubtful, told)
    }

    var testDescription: String { name }
  }

  static let rules = """
    numbers telephone right of or below "Charges for" or "DIDs"
    numbers telephone in section "Your lines"
    numbers telephone under heading "Number"
    ignore label "Call" or "Fax" or "Repair"
    removed row "Disconnected" or "Ported out" or "Cancelled" or "Line disconnected"
    ignore likely row "Pending"
    numbers weakly telephone row "Suspended" or "Reserved"
    """

  static let states: [Page] = [
    Page(
      "a word beside the other column's number",
      """
      Charges for 212-443-2201              Item 1. Line disconnected 212-443-2299 on 10-19-26
      Local calling     38.00               for all of us
      """, sure: ["212-443-2201"], told: ["443-2299"]),
    Page(
      "a word in the other column",
      """
      Charges for 212-443-2201              Disconnected
      Local calling     38.00               for all of us
      """, doubtful: ["212-443-2201"]),
    Page(
      "an order in the other column",
      """
      Charges for 212-443-2201              Your order is pending.
      Local calling     38.00               for all of us
      """, doubtful: ["212-443-2201"]),
    Page(
      "a column of states",
      """
      Number          Status          Charge
      212-443-2201    Active           12.00
      212-443-2202    Disconnected      0.00
      212-443-2203    Pending           0.00
      212-443-2204    Suspended        12.00
      212-443-2205    Reserved          1.00
      """, sure: ["212-443-2201"], doubtful: ["212-443-2204", "212-443-2205"],
      told: ["443-2202", "443-2203"]),
    Page(
      "rows alike",
      """
      Your lines
      212-443-2201    Business line           12.00
      212-443-2202    Disconnected 10/02      -3.60
      212-443-2203    Business line           12.00
      """, sure: ["212-443-2201", "212-443-2203"], told: ["443-2202"]),
    Page(
      "a word of another sentence",
      """
      Your lines
      Prevent being disconnected. To add a line try 212-443-2201
      """),
    Page(
      "a sentence in capitals that goes on below",
      """
      Your lines
      212-443-2201    Business line           12.00
      ORDER C4881 ON SEP 12: NUMBER 212-443-2202
      DISCONNECTED.
      """, sure: ["212-443-2201"], told: ["443-2202"]),
    Page(
      "a credit below the words",
      """
      Your lines
      212-443-2201    Business line           12.00
      Cancelled service, prorated credit
      212-443-2202                            -9.10
      """, sure: ["212-443-2201"], told: ["443-2202"]),
    Page(
      "a number below the words",
      """
      Your lines
      212-443-2201    Business line           12.00
      Service disconnected on 10-19-26
        212-443-2202
      """, sure: ["212-443-2201"], doubtful: ["212-443-2202"]),
  ]

  static let uses: [Page] = [
    Page(
      "a charged line of a table",
      """
      Line          Number             Charge
      Main          212-443-2201       12.00
      Fax           212-443-2202       12.00
      Alarm         212-443-2203       12.00
      """, sure: ["212-443-2201", "212-443-2203"], doubtful: ["212-443-2202"]),
    Page(
      "without a charge",
      """
      Line          Number             Charge
      Main          212-443-2201       12.00
      Repair        212-555-2202
      """, sure: ["212-443-2201"]),
    Page(
      "a destination",
      """
      Your lines
      212-443-2201 Call Forwarding - destination 616-774-2213   2.00
      """, sure: ["212-443-2201"]),
  ]

  static let series: [Page] = [
    Page(
      "a hyphen", "DIDs 212-443-2201 thru -2203    5.00",
      sure: ["212-443-2201", "212-443-2202", "212-443-2203"]),
    Page(
      "dots", "DIDs 212-443-2201 ... 2203    5.00", sure: ["212-443-2201", "212-443-2202", "212-443-2203"]),
    Page("leaders", "DIDs 212-443-2201 ..... 2203    5.00", sure: ["212-443-2201"]),
    Page(
      "endings", "DIDs 212-443-2201, -2203, -2207    5.00",
      sure: ["212-443-2201", "212-443-2203", "212-443-2207"]),
    Page(
      "bare endings", "DIDs 212-443-2201, 2203    5.00", doubtful: ["212-443-2201", "212-443-2203"],
      told: ["more numbers"]),
    Page("a house number", "DIDs 212-443-2201, 2400 Main St", sure: ["212-443-2201"]),
    Page(
      "a slash", "DIDs 212-443-2201/2204    5.00", doubtful: ["212-443-2201", "212-443-2204"],
      told: ["more numbers"]),
    Page(
      "an extension's end", "DIDs 212-443-2201 to x2204    5.00", doubtful: ["212-443-2201"],
      told: ["more numbers"]),
    Page("a date", "Charges for 212-443-2201 through 10/25    5.00", sure: ["212-443-2201"]),
    Page(
      "a count", "DIDs 212-443-2201 (5 numbers)    5.00", doubtful: ["212-443-2201"], told: ["more numbers"]),
    Page(
      "a block", "DIDs, block of 20 starting 212-443-2201    5.00", doubtful: ["212-443-2201"],
      told: ["more numbers"]),
    Page("inner digits", "DIDs 212-443-22(01-04)    5.00", told: ["22(01-04)"]),
    Page("open digits", "DIDs 212-443-220X (10)    5.00", told: ["220X"]),
    Page("a range that falls", "DIDs 212-443-2201 thru 2104    5.00", told: ["2104"]),
  ]

  @Test(arguments: states + uses + series)
  func numbers(_ page: Page) throws {
    let facts = try InventedBill(page.text, rules: Self.rules).facts()
    let read = facts.telephoneNumbers
    #expect(read.filter { $0.confidence >= 0.9 }.map(\.value.dashed).sorted() == page.sure.sorted())
    #expect(read.filter { $0.confidence < 0.9 }.map(\.value.dashed).sorted() == page.doubtful.sorted())
    for text in page.told { #expect(facts.notes.contains { $0.message.contains(text) }, "\(text)") }
  }

  @Test(
    arguments: [
      (" / 2202 / 2217", [2202, 2217], false), ("/0144", [144], true), ("/2202", [2202], false),
      (" / 2202 / 2217-9", [2202], false), (" 2202", [], false), (" / 220", [], true), ("/22022", [], false),
      (" / 2202a", [], false), ("/", [], false), ("", [], false), (", -2202, -2203", [2202, 2203], false),
      (", 2202", [2202], true), (", 2400 Main St", [], false), (" to 10/25", [], false),
      (" thru 54", [], true),
      (" and 4 more", [], true), (" x2202", [], false),
    ])
  func endings(_ text: String, _ numbers: [Int], _ isOpen: Bool) {
    let series = NumberSeries(before: [], after: ArraySlice(text.utf8), last: 2201)
    #expect(series.endings == numbers)
    #expect(series.isOpen == isOpen)
  }

  @Test(
    arguments: [
      ("DID block of 20 starting", true), ("Numbers starting at", true), ("DID range", true),
      ("Starting balance for", false), ("Call block", true), ("DIDs", false), ("", false),
    ])
  func blocks(_ text: String, _ isOpen: Bool) {
    #expect(NumberSeries(before: ArraySlice(text.utf8), after: [], last: 2201).isOpen == isOpen)
  }
}
