import DocumentFacts
import NumberingPlan
import PageText
import Testing

@testable import ServiceRecord

/// Whose a name is by its label, its place and its words.
@Suite struct NameTrustTests {
  private func name(_ text: String) -> Reading<String>? {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8))).companyName
  }

  private static let account =
    "Account Number: 4471\nBTN: 603-555-0100\nService Address: 1 Main St, Reno, NV 89501\n"
  private static let apart = "Request type: CSR\nRequest ID: 22\nVersion: 3\n"

  @Test(arguments: [
    "CUSTOMER SERVICE RECORD\nCustomer Name: A CO\n" + apart + account,
    "CUSTOMER SERVICE RECORD\nName: A CO\n" + account,
    "CUSTOMER SERVICE RECORD\nEnd user\n  Name: A CO\n" + apart + account,
    "CUSTOMER SERVICE RECORD\nCompany: A CO\n" + apart + account + "Bill Name: A CO\n",
  ])
  func isSure(_ text: String) {
    let name = name(text)
    #expect(name?.value == "A CO")
    #expect(name.map { $0.confidence >= 0.9 } == true)
  }

  @Test(arguments: [
    "CUSTOMER SERVICE RECORD\nCompany: A CO\n" + apart + account,
    "CUSTOMER SERVICE RECORD\nRequesting carrier\n  Company: A CO\n" + account,
    "CUSTOMER SERVICE RECORD\nCompany: B VOICE\n" + apart + account + "Cust Name: A CO\n",
    "CUSTOMER SERVICE RECORD\nCustomer Name: Started August 2\n" + account,
  ])
  func isDoubtful(_ text: String) {
    let name = name(text)
    #expect(name?.value.hasPrefix("A CO") == true || name?.value == "Started August 2")
    #expect(name.map { $0.confidence < 0.9 } == true)
  }

  @Test(arguments: [
    ("LAW OFFICES OF A B", true), ("Marsh, Eleanor T", true), ("eBay", true), ("March of Dimes", true),
    ("Started August 2", false), ("which will be sent to you", false), ("Please call us", false),
    ("10/26/2026", false), ("Name: A CO", false), ("is on file with us", false),
  ])
  func words(_ text: String, mayBeName: Bool) { #expect(NameTrust.mayBeName(text) == mayBeName) }

  /// A mail answers another: what it quotes is none of the account's.
  @Test func quotedRequestsNameNobody() {
    let text =
      "CSR\nCompany on our account: A CO\n" + Self.account
      + "\nThanks,\nB\n\n> Company: B VOICE\n> Please send it.\n> B\n"
    #expect(name(text)?.value == "A CO")
  }

  /// What stands beside a number in its list tells of it: its part, that it was given up, that it is no line.
  @Test(arguments: [
    ("\"role\": \"fax\"", true), ("\"role\": \"x\", \"disconnectedOn\": null", true),
    ("\"role\": \"x\", \"disconnectedOn\": \"2026-05-01\"", false), ("\"endedAt\": \"2026-05\"", false),
    ("\"portedOut\": true", false), ("\"portedOut\": false", true), ("\"portedInOn\": \"2026-05-01\"", true),
    ("\"active\": false", false), ("\"active\": true", true), ("\"voice\": false", true),
    ("\"role\": \"removed\"", false), ("\"role\": \"contact\"", false),
    ("\"role\": \"forwarding target\"", false),
  ])
  func rolesOfNumbers(_ told: String, isLine: Bool) {
    let text =
      "{\"csr\": {\"name\": \"A CO\", \"accountNumber\": \"4471\",\n"
      + "\"numbers\": [{\"tn\": \"6035550100\", \"role\": \"main\"}, {\"tn\": \"6035550109\", \(told)}]}}"
    let facts = ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
    #expect(facts.telephoneNumbers.map { $0.value.lineNumber } == (isLine ? [100, 109] : [100]))
    #expect(facts.billingTelephoneNumber?.value.lineNumber == 100)
  }

  /// An answer's number with the day on which it was given up is no line, nor is a company's own telephone.
  @Test func answersTellWhoseNumbersAre() {
    let text =
      "{\"csr\": {\"customer\": {\"name\": \"A CO\", \"phone\": \"6035550190\"}, \"accountNumber\": \"4471\",\n"
      + "\"tns\": [{\"tn\": \"6035550100\"}, {\"tn\": \"6035550109\", \"disconnectedOn\": \"2026-05-01\"}]}}"
    let facts = ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
    #expect(facts.telephoneNumbers.map { $0.value.lineNumber } == [100])
  }
}
