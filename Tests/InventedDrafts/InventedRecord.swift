public import PortRequest
import PostalAddress

extension DraftPortRequest {
  /// The bill of a local carrier: an account number that begins with the billing telephone number; not yet judged.
  public static var localBill: DraftPortRequest {
    var draft = whole
    draft.losingCarrier = LosingCarrier(text: .read("Example Bell", at: 36, 30), id: "example-bell")
    draft.accountNumber = .read("9085550100783", printed: "908 555-0100 783", at: 396, 74.5)
    draft.authorizedContact = .read("Dana Reyes")
    draft.port = PortPlan()
    return draft
  }

  /// The customer service record of the same account, in capitals as records are; not yet judged.
  public static var record: DraftPortRequest {
    var draft = empty(kind: .customerServiceRecord)
    draft.id = "pd-9b1c22d0e4f7a358"
    draft.sources[0].file = "acme/record.txt"
    draft.sources[0].sha256 = String(repeating: "b", count: 64)
    draft.sources[0].pageCount = 1
    draft.sources[0].textLayer = .plainText
    draft.sources[0].grammar = nil
    draft.accountNumber = .read("9085550100783", printed: "908 555-0100 783", at: 0, 10)
    draft.billingTelephoneNumber = .read("+19085550100", printed: "908 555-0100", at: 0, 10)
    draft.telephoneNumbers = (0..<4).map { .read("+1908555010\($0)", top: 310 + 14 * Double($0)) }
    draft.telephoneNumbers[0].role = .billing
    draft.companyName = .read("ACME PLUMBING INC", at: 0, 30)
    draft.serviceAddress = .place("120 MAIN ST, STE 4, PISCATAWAY, NJ, 08854")
    draft.billingAddress = draft.serviceAddress
    return draft
  }
}

extension DraftAddress {
  /// An address taken apart as the readers do.
  public static func place(_ text: String, confidence: Double = 0.97) -> DraftAddress {
    let parts = PostalAddress.parse(text)
    return DraftAddress(
      text: .read(text, confidence: confidence, at: 54, 152, rule: "address"), components: parts,
      normalized: parts?.publication28)
  }
}
