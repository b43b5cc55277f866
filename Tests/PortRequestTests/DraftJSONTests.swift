import FoundationEssentials
import InventedDrafts
import Testing

@testable import PortRequest

@Suite struct DraftJSONTests {
  static let drafts: [DraftPortRequest] = [.empty(), .whole, .wireless, .twoLocations, .full]

  @Test(arguments: drafts)
  func comesBackAsItWent(_ draft: DraftPortRequest) throws {
    let draft = draft.judged()
    #expect(try DraftPortRequest(json: draft.json()) == draft)
    #expect(try DraftPortRequest(json: draft.json(pretty: false)) == draft)
  }

  @Test(arguments: drafts)
  func anyEncoderWritesTheSame(_ draft: DraftPortRequest) throws {
    let data = try JSONEncoder().encode(draft)
    #expect(try JSONDecoder().decode(DraftPortRequest.self, from: data) == draft)
  }

  @Test func oneLineHasNoLineBreak() {
    #expect(!DraftPortRequest.full.judged().json(pretty: false).contains { $0.isNewline })
  }

  @Test func requiredKeysStandWithNull() throws {
    let json = DraftPortRequest.empty().json
    guard case .object(let members) = json else {
      Issue.record("A draft is an object.")
      return
    }
    #expect(
      members.map(\.name) == [
        "schemaVersion", "id", "asOf", "status", "sources", "losingCarrier", "winningCarrier",
        "accountNumber",
        "billingTelephoneNumber", "telephoneNumbers", "companyName", "authorizedContact", "serviceAddress",
        "billingAddress", "invoiceDate", "port", "findings",
      ])
    #expect(members.first { $0.name == "accountNumber" }?.value == .null)
  }

  @Test func laterMembersAreLeftOut() throws {
    let json = DraftPortRequest.empty().json(pretty: false).dropLast() + #","newInTwo":{"a":[1]}}"#
    #expect(try DraftPortRequest(json: String(json)) == .empty())
  }

  @Test(arguments: ["", "{", "[]", "null", "{}", #"{"schemaVersion":"1.0"}"#])
  func rejects(_ json: String) {
    #expect(throws: (any Error).self) { try DraftPortRequest(json: json) }
  }

  @Test(arguments: [
    (0.899_999_9, 0.899), (0.9, 0.9), (0.937_96, 0.937), (0.29, 0.29), (1.5, 1), (-0.1, 0), (.nan, 0),
    (.infinity, 1),
  ])
  func confidenceIsNeverRoundedUp(_ given: Double, _ stated: Double) {
    #expect(DraftValue(value: "", confidence: given, evidence: []).confidence == stated)
  }

  @Test func boxesAreRounded() {
    #expect(DraftBox(left: 1.005, top: 2.344_9, right: 3.999, bottom: -0.5)?.right == 4)
    #expect(DraftBox(left: .nan, top: 0, right: 0, bottom: 0) == nil)
  }
}
