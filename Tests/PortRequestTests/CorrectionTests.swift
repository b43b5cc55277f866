import InventedDrafts
import Testing

@testable import PortRequest

/// Drafts corrected by a record.
@Suite struct CorrectionTests {
  private func corrected(
    _ bill: DraftPortRequest, by record: DraftPortRequest = .record
  ) throws -> DraftPortRequest {
    let day = try #require(DraftPortRequest.asOf)
    return try bill.corrected(by: record, author: "compare: record.txt", on: day)
  }

  private func changes(_ draft: DraftPortRequest) -> [String] {
    draft.reviews.map { review in
      "\(review.field): \(review.from.text(width: nil)) -> \(review.to.text(width: nil))"
    }
  }

  @Test func changesNothingWhereAllAgrees() throws {
    let draft = try corrected(.localBill)
    #expect(draft.reviews == [])
    #expect(draft.sources.count == 2)
    #expect(draft.id == DraftPortRequest.localBill.id)
  }

  @Test func recordsEachChange() throws {
    var (bill, record) = (DraftPortRequest.localBill, DraftPortRequest.record)
    bill.accountNumber = .read("9085550100")
    bill.billingTelephoneNumber = .read("+19085550101")
    bill.companyName = .read("Acme Plumbing")
    bill.serviceAddress = .place("120 Main Street, Piscataway, NJ, 08854")
    record.telephoneNumbers.append(.read("+19085550107"))
    let draft = try corrected(bill, by: record)
    #expect(
      changes(draft) == [
        #"/accountNumber/value: "9085550100" -> "9085550100783""#,
        #"/billingTelephoneNumber/value: "+19085550101" -> "+19085550100""#,
        #"/companyName/value: "Acme Plumbing" -> "ACME PLUMBING INC""#,
        #"/serviceAddress/value: "120 Main Street, Piscataway, NJ, 08854" -> "#
          + #""120 MAIN ST, STE 4, PISCATAWAY, NJ, 08854""#,
        #"/telephoneNumbers/4/value: null -> "+19085550107""#,
      ])
    #expect(draft.reviews.allSatisfy { $0.at == "2026-11-24" && $0.by == "compare: record.txt" })
    #expect(draft.telephoneNumbers.last?.role == .overline)
    #expect(draft.telephoneNumbers.last?.evidence.map(\.source) == [1])
    #expect(draft.companyName?.alternatives.map(\.value) == ["Acme Plumbing"])
  }

  /// What the record corrected is settled; what only a person can say stays.
  @Test func judgesAnew() throws {
    var bill = DraftPortRequest.localBill
    bill.companyName = .read("Acme Heating")
    bill.telephoneNumbers.append(.read("+19085550109"))
    let codes = try corrected(bill).findings.map(\.code)
    #expect(!codes.contains("name-differs"))
    #expect(codes.contains("not-on-record"))
  }

  @Test func comparesWellAfterwards() throws {
    var (bill, record) = (DraftPortRequest.localBill, DraftPortRequest.record)
    bill.accountNumber = .read("9085550100")
    bill.companyName = .read("Acme Heating")
    bill.serviceAddress = .place("121 Main St, Piscataway, NJ, 08854")
    record.telephoneNumbers.append(.read("+19085550107"))
    let draft = try corrected(bill, by: record)
    #expect(DraftComparison(draft, record).consequence == .none)
    #expect(try DraftPortRequest(json: draft.json()) == draft)
  }

  @Test func changesNothingTheSecondTime() throws {
    var bill = DraftPortRequest.localBill
    bill.companyName = .read("Acme Heating")
    let once = try corrected(bill)
    #expect(try corrected(once) == once)
  }

  @Test func keepsEarlierReviews() throws {
    var bill = DraftPortRequest.localBill
    bill.reviews = DraftPortRequest.full.reviews
    bill.companyName = .read("Acme Heating")
    #expect(try corrected(bill).reviews.map(\.by) == ["dana", "compare: record.txt"])
  }

  @Test(arguments: [(true, DraftStatus.needsReview), (false, .approved)])
  func takesApprovalBackWhereItChanged(isChanged: Bool, status: DraftStatus) throws {
    var bill = DraftPortRequest.localBill
    bill.status = .approved
    if isChanged { bill.serviceAddress = .place("7 Oak Ave, Piscataway, NJ, 08854") }
    #expect(try (corrected(bill).status == .approved) == (status == .approved))
  }

  @Test(arguments: [
    (DraftPortRequest.localBill, DraftPortRequest.localBill, DraftCorrectionError.notARecord),
    (.twoLocations, .record, .severalLocations),
  ])
  func refuses(bill: DraftPortRequest, record: DraftPortRequest, error: DraftCorrectionError) throws {
    #expect(throws: error) { try corrected(bill, by: record) }
  }
}
