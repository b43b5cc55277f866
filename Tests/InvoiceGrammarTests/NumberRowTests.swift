import NumberingPlan
import Testing

@testable import InvoiceGrammar

/// What rows, tables and prose say of the numbers in them, whatever the words of a grammar.
@Suite struct NumberRowTests {
  struct Page: CustomTestStringConvertible {
    var name: String
    var text: String
    var numbers: [String]
    /// Those of them that are stated at 0.90 or more.
    var sure: [String]

    init(_ name: String, _ text: String, sure: [String] = [], doubtful: [String] = []) {
      (self.name, self.text, self.sure) = (name, text, sure)
      numbers = sure + doubtful
    }

    var testDescription: String { name }
  }

  static let rules = """
    numbers telephone right of or below "Charges for" or "Summary for" or "Phone number" or "Business line"
    numbers telephone in section "Your lines" or "Telephone lines"
    numbers telephone under heading "Number" or "Phone number"
    ignore label "Call" or "Fax" or "Directory assistance"
    ignore section "Calls"
    removed section "Ported out"
    removed row "Taken out of service"
    """

  static let transfers: [Page] = [
    Page(
      "a heading of transfers",
      """
      Transfers in progress
      Number          Requested
      212-443-2201    11/10/2026
      """),
    Page(
      "numbers being ported, under a label",
      """
      Numbers being ported
      Phone number    Requested
      212-443-2201    11/10/2026
      """),
    Page(
      "a column that names the other provider",
      """
      Number          Losing provider   Requested
      212-443-2201    Comcast           11/10/2026
      """),
    Page(
      "a status that is reached",
      """
      Number          Port status       Place
      212-443-2201    Active            Main St
      212-443-2202    Submitted         Main St
      """, doubtful: ["212-443-2201"]),
    Page(
      "the lines below, beside a label of their own",
      """
      Pending ports
      212-443-2201

      Charges for 212-443-2202
      """, sure: ["212-443-2202"]),
    Page(
      "a table of numbers that went",
      """
      Ported out
      Number          Date          To
      212-443-2201    10/12/2026    Lumen
      """),
    Page(
      "a table of the account's own",
      """
      Number          Provider      Since
      212-443-2201    Acme          2019
      """, sure: ["212-443-2201"]),
  ]

  static let names: [Page] = [
    Page("a name before a colon", "Summary for ON CALL: 212-443-2201", sure: ["212-443-2201"]),
    Page("a name of one label", "Charges for FAX 212-443-2201", sure: ["212-443-2201"]),
    Page("a name between", "Charges for CALL CENTER 212-443-2201", sure: ["212-443-2201"]),
    Page("words that are no name", "Charges for directory assistance 212-443-2201"),
    Page("a label", "Call 212-443-2201"),
  ]

  static let rows: [Page] = [
    Page(
      "two tables of calls side by side, under a list at the same edge",
      """
      Your lines
      212-443-2201
      212-443-2202
      212-443-2203

      Dialed number   City        Cost    Time       Min      City        Cost    Dialed number   Time
      405-952-1035    Omaha NE    0.17    10:50AM    17.7     Denver CO   0.90    518-287-3395    4:25AM
      206-748-0918    Dallas TX   0.42    9:11PM     26.6     Boise ID    0.92    518-366-4945    2:54AM
      801-359-0559    Boise ID    0.61    12:31PM     9.5     Omaha NE    0.21    518-595-6241    9:54AM
      """, sure: ["212-443-2201", "212-443-2202", "212-443-2203"]),
    Page(
      "the head of a table of calls beside a list's row",
      """
      Telephone lines
      Name            Number          Taxes
      Aisha Begay     212-443-2201    $8.60
      Wendy Tran      212-443-2202    $0.37      Minutes     Cost     Place
      """, sure: ["212-443-2201", "212-443-2202"]),
    Page(
      "a rate and an amount", "Fax to e-mail 212-443-2201     1    12.00    12.00",
      doubtful: ["212-443-2201"]),
    Page("a label without", "Fax 212-443-2201"),
    Page("a mention", "Call with Acme at 212-443-2201 on outage     1    12.00    12.00"),
    Page(
      "a description's second line",
      """
      Dial tone over fiber                2.00    28.00    56.00
      212-443-2201,
      212-443-2202
      """, doubtful: ["212-443-2201", "212-443-2202"]),
    Page(
      "where calls go",
      """
      Your lines
      212-443-2201   Business                 24.00
      Call Forwarding Busy to 212 443-3931     4.00
      """, sure: ["212-443-2201"]),
    Page(
      "a meter",
      """
      Service     Meter         Reading    Amount
      Electric    2124432201      44102    212.16
      """),
    Page(
      "prose below a list",
      """
      Your lines
      212-443-2201   Business                 24.00
      Questions about discounts: Service Bureau 888-203-8100.
      Any questions? Bureau 888-203-8101
      City of Buffalo franchise, 329 Dodge St, Buffalo, NY 14201, 716-335-1709
      """, sure: ["212-443-2201"]),
    Page(
      "a list that heads a column",
      """
      Site            Address           Telephone lines    Amount
      Main office     12 Main St        212-443-2201        24.00
      """, sure: ["212-443-2201"]),
  ]

  static let ranges: [Page] = [
    Page(
      "a counted range",
      """
      From            To              Qty    Amount
      +12124432201    +12124432203    3        0.60
      """, sure: ["212-443-2201", "212-443-2202", "212-443-2203"]),
    Page(
      "a range that nothing counts",
      """
      First           Last
      212-443-2201    212-443-2202
      """, doubtful: ["212-443-2201", "212-443-2202"]),
    Page("thru", "212-443-2201   thru   212-443-2202", doubtful: ["212-443-2201", "212-443-2202"]),
    Page(
      "ends of two exchanges",
      """
      From            To              Qty    Amount
      212-443-2201    212-444-2203    3        0.60
      """, doubtful: ["212-443-2201"]),
    Page(
      "calls",
      """
      From            To              Minutes    Amount
      212-443-2201    212-443-2203    3.3          0.60
      """, doubtful: ["212-443-2201"]),
  ]

  static let marks: [Page] = [
    Page(
      "a footnote that says that a line is gone",
      """
      Your lines
      212-443-2201        12.00
      212-443-2202 *       4.00
      * taken out of service 09/24/2026
      """, sure: ["212-443-2201"]),
    Page(
      "a footnote that says something else",
      """
      Your lines
      212-443-2201        12.00
      212-443-2202 *       4.00
      * billed in advance
      """, sure: ["212-443-2201", "212-443-2202"]),
    Page(
      "an area code over its number",
      """
                      212         212
      Charge      443-2201    443-2202
      Line           12.00       12.00
      """, doubtful: []),
  ]

  @Test(arguments: transfers + names + rows + ranges + marks)
  func numbers(_ page: Page) throws {
    let read = try InventedBill(page.text, rules: Self.rules).facts().telephoneNumbers
    #expect(read.map(\.value.dashed).sorted() == page.numbers.sorted())
    #expect(read.filter { $0.confidence >= 0.9 }.map(\.value.dashed).sorted() == page.sure.sorted())
  }

  @Test func aLabelledNumberMayBeTheMainOneByASecondLabel() throws {
    let page = """
      Telephone 212-443-2201      Main line      24.95
      Telephone 212-443-2202      Fax line       24.95
      Telephone 212-443-2203      Elevator       24.95
      """
    let rules = """
      billingTelephoneNumber telephone left of "Main line"
      billingTelephoneNumber likely telephone right of "Telephone"
      """
    #expect(
      try InventedBill(page, rules: rules).facts().billingTelephoneNumber?.value.dashed == "212-443-2201")
  }
}
