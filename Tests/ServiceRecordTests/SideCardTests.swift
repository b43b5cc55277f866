import PageText
import Testing

@testable import ServiceRecord

/// Cards side by side, columns of lines, and area codes that a heading states.
@Suite struct SideCardTests {
  private static func lines(_ lines: [String]) -> [RecordLine] {
    RecordText(Document(plainText: Array(lines.joined(separator: "\n").utf8))).lines
  }

  private static func texts(_ lines: [RecordLine]) -> [String] {
    lines.map { $0.cells.map(\.text).joined(separator: "|") }
  }

  private static let cards = [
    "END USER             SERVICE LOCATION       BILL TO",
    "Customer name        12 Main St             Acme Tool",
    "Acme Tool            Nashua, NH 03060       PO Box 2",
    "Account ID                                  Nashua, NH 03061",
    "C-4471",
  ]

  @Test func cardsFollowEachOther() {
    let parted = SideCards.parted(Self.lines(Self.cards), labels: RecordLabelTable())
    #expect(
      Self.texts(parted) == [
        "Customer name", "Acme Tool", "Account ID", "C-4471", "SERVICE LOCATION", "12 Main St",
        "Nashua, NH 03060", "BILL TO", "Acme Tool", "PO Box 2", "Nashua, NH 03061",
      ])
  }

  @Test func cardsOfOthersAreLeftOut() {
    let lines = [
      "END USER             SERVICE LOCATION       REQUESTED BY",
      "Name                 12 Main St             Name",
      "Acme Tool            Nashua, NH 03060       Beta Telecom",
      "Phone                                       Phone",
      "603-555-0170                                603-555-0190",
    ]
    let parted = SideCards.parted(Self.lines(lines), labels: RecordLabelTable())
    #expect(
      Self.texts(parted) == [
        "Name", "Acme Tool", "Customer phone", "603-555-0170", "SERVICE LOCATION", "12 Main St",
        "Nashua, NH 03060",
      ])
  }

  @Test(arguments: [
    ["Telephone Numbers", "Number               Status"], ["", "Telephone Numbers"],
  ])
  func cardsEndBeforeTheirTable(_ below: [String]) {
    let parted = SideCards.parted(Self.lines(Self.cards + below), labels: RecordLabelTable())
    #expect(Self.texts(parted).contains("Nashua, NH 03061"))
    #expect(Self.texts(parted).suffix(2).contains("Telephone Numbers"))
  }

  @Test func anAccountHeadsItsCard() {
    let lines = [
      "Account 55009646     Service address        Billing address",
      "Pulled 06-AUG-2026   12 Main St             PO Box 2",
      "                     Nashua, NH 03060       Nashua, NH 03061",
    ]
    let parted = SideCards.parted(Self.lines(lines), labels: RecordLabelTable())
    #expect(
      Self.texts(parted) == [
        "Account 55009646", "Pulled 06-AUG-2026", "Service address", "12 Main St", "Nashua, NH 03060",
        "Billing address", "PO Box 2", "Nashua, NH 03061",
      ])
  }

  @Test(arguments: [
    // Labels over values.
    [
      "Customer             Service Address        Bill To",
      "Acme Tool            12 Main St             PO Box 2",
    ],
    // Only somebody else's card has labels.
    [
      "Requesting Carrier   Service Address", "Customer name        12 Main St",
      "Beta Telecom         Nashua, NH 03060",
    ],
    // No card of a place.
    ["End User             Account", "Customer name        Account ID", "Acme Tool            4471"],
    // A value that reaches into the next card.
    ["End User             Service Address", "Customer name and address of End User", "Acme Tool"],
  ])
  func otherColumnsStay(_ lines: [String]) {
    let read = Self.lines(lines)
    #expect(Self.texts(SideCards.parted(read, labels: RecordLabelTable())) == Self.texts(read))
  }

  // MARK: - Columns of lines

  @Test(arguments: [
    (
      "Feature", "BTN", "In service",
      ["TN|Role|State", "603-555-0100|BTN|In service", "603-555-0101|WTN|In service"]
    ),
    (
      "TN", "BTN", "In service",
      ["TN|Role|State", "603-555-0100|BTN|In service", "603-555-0101|WTN|In service"]
    ),
    (
      "Feature", "BTN", "Ported out",
      ["TN|Role|State", "603-555-0100|BTN|Ported out", "603-555-0101|WTN|In service"]
    ),
    // Nothing says that these are lines of the account.
    ("Contact", "Owner", "In service", nil), ("Contact", "BTN", "Evenings", nil),
  ])
  func numbersHeadColumns(_ corner: String, _ role: String, _ state: String, _ turned: [String]?) {
    func row(_ cells: String...) -> String {
      cells.map { $0.padding(to: 18) }.joined()
    }
    let lines = Self.lines([
      row(corner, "603-555-0100", "603-555-0101"), row("Role", role, "WTN"),
      row("State", state, "In service"),
    ])
    let read = TransposedTable.turned(lines, labels: RecordLabelTable())
    #expect(Self.texts(read) == turned ?? Self.texts(lines))
  }

  // MARK: - Area codes

  @Test(arguments: [
    ("Numbers (all area code 603):", "555-0100  main number", "603-555-0100|main number"),
    ("All lines are in area code 603", "555-0100", "603-555-0100"),
    ("Numbers, NPA 603", "555-0100", "603-555-0100"),
    ("Numbers (all area code 603):", "0100", "0100"),
    ("Numbers (all area code 603):", "555-0100 thru 0109", "555-0100 thru 0109"),
    ("Numbers (all area code 603):", "800-555-0100", "800-555-0100"),
    ("Numbers (603):", "555-0100", "555-0100"),
    ("Numbers outside area code 603", "555-0100", "555-0100"),
    ("Numbers reserved in area code 603", "555-0100", "555-0100"),
    ("Numbers (area code 103):", "555-0100", "555-0100"),
  ])
  func areaCodesAreStated(_ heading: String, _ row: String, _ read: String) {
    #expect(Self.texts(StatedAreaCode.written(Self.lines([heading, row]))).last == read)
  }

  @Test func aStatedAreaCodeEndsWithItsRows() {
    let lines = ["Numbers (all area code 603):", "555-0100", "Office", "555-0190"]
    #expect(Self.texts(StatedAreaCode.written(Self.lines(lines))).suffix(2) == ["Office", "555-0190"])
  }
}

extension String {
  fileprivate func padding(to length: Int) -> String {
    self + String(repeating: " ", count: max(length - count, 1))
  }
}
