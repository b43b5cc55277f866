import Foundation
import InventedDrafts
import NumberingPlan
import PortRequest
import Testing

@testable import DraftStore

/// Who is listed in a queue, and how.
@Suite struct QueueTests {
  /// Documents that wait for each thing, and some that wait for several.
  private static func folder() throws -> ResultsFolder {
    var (old, unplaced, doubtful, past, bare) = (
      DraftPortRequest.bill("old.pdf", account: "11"), DraftPortRequest.bill("unplaced.pdf", account: "22"),
      DraftPortRequest.bill("doubtful.pdf", account: "33", confidence: 0.5),
      DraftPortRequest.bill("past.pdf", account: "44"), DraftPortRequest.bill("bare.pdf", account: "55")
    )
    old.invoiceDate = .read("2026-01-02")
    old.winningCarrier = nil
    unplaced.serviceAddress = nil
    unplaced.winningCarrier = nil
    unplaced.companyName = .read("Émile's Café LLC")
    past.port.desiredDate = .typed("2026-11-02")
    past.telephoneNumbers = [.read("+19085550199")]
    past.billingTelephoneNumber = .read("+19085550199")
    bare.winningCarrier = nil
    bare.losingCarrier = LosingCarrier(text: .read("Cox"), id: "cox-business")
    let ready = DraftPortRequest.bill("ready.pdf", account: "66")
    let folder = try ResultsFolder([bare, doubtful, old, past, ready, unplaced], failures: ["torn.pdf"])
    try folder.update()
    return folder
  }

  @Test(arguments: [
    (
      QueueFilter(),
      [
        "failed torn.pdf", "document old.pdf", "csr unplaced.pdf", "review doubtful.pdf", "decision past.pdf",
        "intake bare.pdf", "ready ready.pdf",
      ]
    ),
    (QueueFilter(need: .failed), ["failed torn.pdf"]),
    (QueueFilter(need: .document), ["document old.pdf"]),
    (QueueFilter(need: .csr), ["csr unplaced.pdf"]),
    (QueueFilter(need: .intake), ["intake old.pdf", "intake unplaced.pdf", "intake bare.pdf"]),
    (QueueFilter(need: .ready), ["ready ready.pdf"]),
    (QueueFilter(customer: "émile's CAFÉ"), ["csr unplaced.pdf"]),
    (QueueFilter(customer: "Emile"), []),
    (QueueFilter(customer: "plumbing", carrier: "cox-business"), ["intake bare.pdf"]),
    (QueueFilter(customer: "3-3"), ["review doubtful.pdf"]),
    (QueueFilter(customer: "%"), []),
    (QueueFilter(number: TelephoneNumber(e164: "+19085550199")), ["decision past.pdf"]),
    (QueueFilter(number: TelephoneNumber(e164: "+19085550188")), []),
    (QueueFilter(carrier: "cox-business"), ["intake bare.pdf"]),
    (QueueFilter(carrier: "cox"), []),
    (QueueFilter(need: .csr, carrier: "cox-business"), []),
    (QueueFilter(limit: 2), ["failed torn.pdf", "document old.pdf"]),
    (QueueFilter(limit: 0), []),
  ])
  func lists(filter: QueueFilter, expected: [String]) throws {
    let queue = try Self.folder().queue(filter)
    // In one need, documents stand by the line of their draft: bare, doubtful, old, past, ready, unplaced.
    let found = queue.entries.map { "\($0.need.rawValue) \($0.file)" }
    #expect(found.sorted() == expected.sorted())
    #expect(queue.entries.map(\.need) == queue.entries.map(\.need).sorted())
  }

  @Test func countsAll() throws {
    let groups = try Self.folder().queue(QueueFilter(limit: 1)).groups
    #expect(
      groups.map { "\($0.need.rawValue) \($0.first) \($0.all)" } == [
        "failed 1 1", "document 1 1", "csr 1 1", "review 1 1", "decision 1 1", "intake 1 3", "ready 1 1",
      ])
    #expect(try Self.folder().queue(QueueFilter(need: .intake)).groups.map(\.first) == [3])
    #expect(try Self.folder().queue(QueueFilter(carrier: "none")).groups.isEmpty)
  }

  @Test func showsATable() throws {
    let table = QueueTable(width: nil).text(try Self.folder().queue(related: false))
    #expect(
      table.hasPrefix(
        """
        Not read: 1
          torn.pdf      damaged: The PDF is damaged.

        Waits for a better document: 1
          old.pdf       Comcast Business  Acme Plumbing, Inc.  4 numbers  old invoice, missing winning carrier

        Waits for a customer service record (CSR): 1
          unplaced.pdf  Comcast Business  Émile's Café LLC     4 numbers  missing service address, missing winning carrier

        Waits for a review: 1
          doubtful.pdf  Comcast Business  Acme Plumbing, Inc.  4 numbers  doubtful account number
        """))
    #expect(table.contains("Waits for an intake: 1 (3 with those that wait for something else first)"))
    let narrow = QueueTable(width: 40).text(try Self.folder().queue())
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 40 || !$0.hasPrefix(" ") })
    #expect(
      QueueTable(width: nil).text(try Self.folder().queue(QueueFilter(carrier: "none")))
        == "No document is like that.\n")
    #expect(
      QueueTable(width: nil).text(try Self.folder().queue(QueueFilter(limit: 0))).contains("  … and 1 more"))
  }

  @Test func saysWhatStandsBetween() throws {
    let folder = try ResultsFolder([
      .bill("a.pdf", day: "2026-10-30"), .bill("b.pdf"), .bill("c.pdf", bytes: "b.pdf"),
      .bill("d.pdf", confidence: 0.5),
    ])
    try folder.update()
    let words = try folder.queue().entries.flatMap { entry in
      entry.related.map { entry.file + ": " + $0.words }
    }
    #expect(
      words.sorted() == [
        "a.pdf: b.pdf is the newest invoice of this account (2026-11-02)",
        "b.pdf: newer than a.pdf, an invoice of the same account",
        "b.pdf: perhaps the same invoice as d.pdf", "b.pdf: the same file as c.pdf",
        "c.pdf: the same file as b.pdf", "d.pdf: perhaps the same invoice as b.pdf",
      ])
    #expect(try folder.queue(related: false).entries.allSatisfy(\.related.isEmpty))
    #expect(QueueTable(width: nil).text(try folder.queue()).contains("\n      → the same file as c.pdf\n"))
  }

  /// A stranger's text steers no terminal and begins no formula.
  @Test func neutralisesWhatDocumentsSay() throws {
    var draft = DraftPortRequest.bill("=cmd|a.pdf")
    draft.companyName = .read("+Acme\u{1B}[31m\u{202E}")
    let folder = try ResultsFolder([draft], failures: [])
    try folder.update()
    let queue = try folder.queue()
    #expect(queue.entries.first?.draft?.companyName?.value == "+Acme\u{1B}[31m\u{202E}")
    #expect(QueueTable(width: nil).text(queue).contains("  +Acme[31m  "))
    #expect(QueueCSV.text(queue).contains(",'=cmd|a.pdf,"))
    #expect(QueueCSV.text(queue).contains(",'+Acme[31m,"))
    #expect(QueueJSON.text(queue).contains("\"+Acme\\u001b[31m\\u202e\""))
  }

  @Test func writesJSONAndCSV() throws {
    let folder = try Self.folder()
    let queue = try folder.queue(QueueFilter(customer: "33"))
    #expect(
      QueueCSV.text(queue) == """
        waitsFor,needs,file,id,status,carrierId,losingCarrier,companyName,accountNumber,numberCount,doubtful,missing,related\r
        review,review,doubtful.pdf,pd-doubtful.pdf,needsReview,comcast-business,Comcast Business,"Acme Plumbing, Inc.",33,4,accountNumber,doubtful account number,"perhaps 4 numbers, 908-555-0100 among them, are on another account too, by bare.pdf"\r

        """)
    let list = try JSONSerialization.jsonObject(with: Data(QueueJSON.text(try folder.queue()).utf8))
    let objects = try #require(list as? [[String: Any]])
    #expect(objects.count == 7)
    #expect(objects[0]["waitsFor"] as? String == "failed" && objects[0]["id"] is NSNull)
    #expect(objects[1]["needs"] as? [String] == ["document", "intake"])
    #expect(QueueJSON.text(try folder.queue(QueueFilter(carrier: "none"))) == "[]\n")
  }

  /// Results that were written since want another update.
  @Test func knowsWhetherItIsCurrent() throws {
    let folder = try ResultsFolder([.whole])
    #expect(try DraftDatabase.current(folder: folder.path) == nil)
    try folder.update()
    #expect(try DraftDatabase.current(folder: folder.path) != nil)
    try folder.write([.whole, .record])
    #expect(try DraftDatabase.current(folder: folder.path) == nil)
    try folder.update()
    #expect(try DraftDatabase.current(folder: folder.path) != nil)
    // Other results of the same size.
    try folder.write([.whole, .record])
    #expect(try DraftDatabase.current(folder: folder.path) == nil)
    try FileManager.default.removeItem(atPath: folder.path + "/drafts.jsonl")
    try folder.execute("CREATE TABLE reviews (id TEXT)")
    #expect(try DraftDatabase.current(folder: folder.path) != nil)
  }
}
