import InventedDrafts
import PortRequest
import Testing

@testable import DraftStore

/// What is found between documents, beside what only looks like it.
@Suite struct RelationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// `kind|draft|other|what|isDoubtful` by rows.
    var expected: [String]
    var drafts: [DraftPortRequest]

    init(_ what: String, _ expected: String..., drafts: DraftPortRequest...) {
      testDescription = what
      self.expected = expected
      self.drafts = drafts
    }
  }

  @Test(arguments: files + invoices + months + numbers) func found(_ example: Case) throws {
    let folder = try ResultsFolder(example.drafts)
    let tally = try folder.update()
    let rows = try folder.rows("SELECT kind, draft, other, substr(what, 1, 12), isDoubtful FROM relations")
    #expect(rows == example.expected)
    #expect(tally.relations == rows.count)
  }

  static let files = [
    Case("one file twice", "identicalFile|2|1|610000000000|0", drafts: .bill("a"), .bill("b", bytes: "a")),
    Case(
      "one file thrice: each is told of the first", "identicalFile|2|1|610000000000|0",
      "identicalFile|3|1|610000000000|0", drafts: .bill("a"), .bill("b", bytes: "a"), .bill("c", bytes: "a")),
    Case(
      "a second source of another draft", "identicalFile|2|1|620000000000|0",
      drafts: .bill("a", account: nil).with(second: .bill("b")), .bill("b", account: nil)),
    Case("other files", drafts: .bill("a", account: nil), .bill("b", account: nil)),
  ]

  static let invoices = [
    Case(
      "one invoice in two files", "sameInvoice|2|1|2026-11-02|0", drafts: .bill("a", invoice: "7"),
      .bill("b", invoice: "7")),
    Case("one invoice without number", "sameInvoice|2|1|2026-11-02|0", drafts: .bill("a"), .bill("b")),
    Case(
      "the account printed otherwise", "sameInvoice|2|1|2026-11-02|0", drafts: .bill("a", account: "VX-81"),
      .bill("b", account: "vx81")),
    Case(
      "two invoices of a day", drafts: .bill("a", invoice: "7"), .bill("b", invoice: "8")),
    Case(
      "the second of two invoices of a day again", "sameInvoice|3|2|2026-11-02|0",
      drafts: .bill("a", invoice: "7"), .bill("b", invoice: "8"), .bill("c", invoice: "8")),
    Case(
      "only one prints its number", "sameInvoice|1|2|2026-11-02|1", drafts: .bill("a"),
      .bill("b", invoice: "7")),
    Case(
      "a doubtful account number", "sameInvoice|2|1|2026-11-02|1", drafts: .bill("a"),
      .bill("b", confidence: 0.899)),
    Case("just sure", "sameInvoice|2|1|2026-11-02|0", drafts: .bill("a"), .bill("b", confidence: 0.9)),
    Case("an unknown carrier", "sameInvoice|2|1|2026-11-02|1", drafts: .bill("a"), .bill("b", carrier: nil)),
    Case("one account number at two carriers", drafts: .bill("a"), .bill("b", carrier: "cox")),
    Case("no account", drafts: .bill("a", account: nil), .bill("b", account: nil)),
    Case("no day", drafts: .bill("a", day: nil), .bill("b", day: nil)),
    Case("a record of the day", drafts: .bill("a"), .bill("b").as(.customerServiceRecord)),
  ]

  static let months = [
    Case(
      "two months", "newerInvoice|1|2|2026-11-02|0", drafts: .bill("a", day: "2026-10-02"), .bill("b")),
    Case(
      "three months: each is told of the newest", "newerInvoice|1|2|2026-11-02|0",
      "newerInvoice|3|2|2026-11-02|0", drafts: .bill("a", day: "2026-10-02"), .bill("b"),
      .bill("c", day: "2026-09-02")),
    Case(
      "an account that may be read wrong", "newerInvoice|1|2|2026-11-02|1",
      drafts: .bill("a", day: "2026-10-02", confidence: 0.6), .bill("b")),
    Case(
      "two accounts", drafts: .bill("a", day: "2026-10-02", numbers: ["+19085550111"]),
      .bill("b", account: "8155100010999999", numbers: ["+19085550112"])),
    Case(
      "a record of another month", drafts: .bill("a", day: "2026-10-02").as(.customerServiceRecord),
      .bill("b")),
  ]

  static let numbers = [
    Case(
      "one number on two accounts", "sharedNumber|2|1|+19085550100|0",
      drafts: .bill("a", numbers: ["+19085550100", "+19085550101"]),
      .bill("b", account: "8155100010999999", numbers: ["+19085550100", "+19085550109"])),
    Case(
      "doubt of the account", "sharedNumber|2|1|+19085550100|1",
      drafts: .bill("a", numbers: ["+19085550100"]),
      .bill("b", account: "8155100010999999", numbers: ["+19085550100"], confidence: 0.5)),
    Case(
      "with and without customer code", drafts: .bill("a", account: "9085550100", numbers: ["+19085550100"]),
      .bill("b", account: "9085550100783", numbers: ["+19085550100"])),
    Case(
      "two customer codes", "sharedNumber|2|1|+19085550100|0",
      drafts: .bill("a", account: "9085550100111", numbers: ["+19085550100"]),
      .bill("b", account: "9085550100783", numbers: ["+19085550100"])),
    Case(
      "nobody knows the account", drafts: .bill("a", numbers: ["+19085550100"]),
      .bill("b", account: nil, numbers: ["+19085550100"])),
    Case("the same account's", "sameInvoice|2|1|2026-11-02|0", drafts: .bill("a"), .bill("b")),
    Case("two places with an account each, one number each", drafts: .twoLocations),
    Case(
      "a place's account and another bill's", "sharedNumber|2|1|+19085550102|0",
      drafts: .twoLocations, .bill("b", account: "42", numbers: ["+19085550102"])),
  ]

  /// Ten thousand bills of one account give as many rows, not their square.
  @Test func growsWithTheDocuments() throws {
    let count = 300
    let folder = try ResultsFolder((0..<count).map { .bill("bill-\($0)", bytes: "one") })
    #expect(try folder.update().relations == count - 1)
  }
}

extension DraftPortRequest {
  fileprivate func with(second other: DraftPortRequest) -> DraftPortRequest {
    var draft = self
    draft.sources += other.sources
    return draft
  }

  fileprivate func `as`(_ kind: DraftSource.Kind) -> DraftPortRequest {
    var draft = self
    draft.sources[0].kind = kind
    return draft
  }
}
