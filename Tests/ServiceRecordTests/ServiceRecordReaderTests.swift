import DocumentFacts
import Foundation
import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import ServiceRecord

@Suite struct ServiceRecordReaderTests {
  @Test func hasFixtures() { #expect(RecordFixture.all.count > 25) }

  @Test(arguments: RecordFixture.all)
  func readsFixture(_ fixture: RecordFixture) throws {
    if try fixture.isKnown("record") {
      withKnownIssue { expectReading(fixture) }
    } else {
      expectReading(fixture)
    }
  }

  private func expectReading(_ fixture: RecordFixture) {
    let document = Document(plainText: fixture.bytes)
    #expect(DocumentKind.recognize(Array(document.pages.prefix(2))).kind == .customerServiceRecord)
    let facts = ServiceRecordReader().read(document)
    let truth = fixture.truth
    #expect(facts.accountNumber.map { Self.bare($0.value) } == truth.accountNumber.map(Self.bare))
    #expect(facts.billingTelephoneNumber?.value.e164 == truth.btn)
    #expect(facts.telephoneNumbers.map(\.value.e164).sorted() == truth.numbers.sorted())
    #expect(facts.companyName?.value == truth.companyName)
    #expect(Self.bare(facts.serviceAddress?.value.oneLine) == Self.bare(truth.serviceAddress?.printed))
    #expect(Self.bare(facts.billingAddress?.value.oneLine) == Self.bare(truth.billingAddress?.printed))
  }

  /// Numbers that are printed and not the account's are kept apart, with what they are.
  @Test(arguments: RecordFixture.all.filter { !($0.truth.notNumbers ?? []).isEmpty })
  func keepsOtherNumbersApart(_ fixture: RecordFixture) throws {
    let facts = ServiceRecordReader().read(Document(plainText: fixture.bytes))
    let listed = Set(facts.telephoneNumbers.map(\.value.e164))
    let isApart = listed.isDisjoint(with: fixture.truth.notNumbers ?? [])
    #expect(try isApart != fixture.isKnown("other numbers"))
  }

  @Test(arguments: [
    "", "\n", "---S&E", "---S&E\n 1 1FB /TN", "ACCOUNT", "{", "<", "<a", "[", "!\n!\n!\n!\n",
    "Numbers on account (99999999999999999999):",
    "---LIST\nLN\nSA\nBN1\nPO\n---S&E\n/\n//\n/TN\n 1 1FB /TN 9999-0000, -, 1-\n", "\u{0C}\u{0C}",
    "BTN / ACCT #: /",
    "{\"a\": \"\\u", "<a b=", "<a b='", "ACCOUNT 404 555-0110 783 CUS", "SA\n/LOC ,,,", ": : :", "....", "=",
    " is ", "- - -",
  ])
  func survives(_ text: String) {
    let document = Document(plainText: Array(text.utf8))
    _ = DocumentKind.recognize(document.pages)
    #expect(ServiceRecordReader().read(document).telephoneNumbers.count < 2)
  }

  private static func bare(_ text: String?) -> String {
    (text ?? "").uppercased().filter { $0.isLetter || $0.isNumber || $0 == "/" }
  }
}
