import Foundation
import InventedDrafts
import PortRequest
import SchemaValidation
import Testing

/// Drafts against the published schema, by a validator of JSON Schema 2020-12.
@Suite struct SchemaTests {
  static let drafts: [(name: String, draft: DraftPortRequest)] = [
    ("minimal", .empty()), ("record", .empty(kind: .customerServiceRecord)), ("whole", .whole),
    ("wireless", .wireless), ("two locations", .twoLocations), ("full", .full),
    ("merged", merged ?? .empty()), ("corrected", corrected ?? .empty()),
  ]

  /// A bill of which everything differs from the record.
  private static var differing: DraftPortRequest {
    var bill = DraftPortRequest.localBill
    bill.accountNumber = .read("9085550100111")
    bill.companyName = .read("Acme Heating")
    bill.serviceAddress = .place("120 Main Street, Piscataway, NJ, 08854")
    bill.telephoneNumbers.append(.read("+19085550109"))
    return bill
  }

  private static var merged: DraftPortRequest? {
    DraftMerge([differing, .record])?.draft(id: "pd-0123456789abcdef")
  }

  private static var corrected: DraftPortRequest? {
    guard let day = DraftPortRequest.asOf else { return nil }
    return try? differing.corrected(by: .record, author: "compare: record.txt", on: day)
  }

  @Test func thereAreDraftsOfSeveralDocuments() {
    #expect(Self.merged?.sources.count == 2 && Self.corrected?.reviews.count == 3)
  }

  @Test func draftsFollowTheSchema() throws {
    let lines = Self.drafts.map { $0.draft.judged().json(pretty: false) }
    #expect(try SchemaValidator().complaints(about: lines) == [])
    #expect(try SchemaValidator().complaints(about: Self.drafts.map { $0.draft.judged().json() }) == [])
  }

  /// Without this the test above might pass because nothing is checked.
  @Test func theValidatorComplains() throws {
    let whole = DraftPortRequest.whole.json(pretty: false)
    let broken = [
      whole.replacingOccurrences(of: #""port":"#, with: #""ports":"#),
      whole.replacingOccurrences(of: #""value":"+1"#, with: #""value":"1"#),
      whole.replacingOccurrences(of: #""kind":"local""#, with: #""kind":"local","more":1"#),
      whole.replacingOccurrences(of: #""page":2,"#, with: ""),
    ]
    let complaints = try SchemaValidator().complaints(about: broken)
    #expect(Set(complaints.map { $0.prefix(2) }) == ["0:", "1:", "2:", "3:"])
  }
}
