import InventedDrafts
import PortDraft
import Testing

@Suite struct DraftTableTests {
  @Test func show() {
    var draft = DraftPortRequest.whole
    draft.authorizedContact = nil
    draft.winningCarrier = nil
    draft.port = PortPlan()
    draft.billingTelephoneNumber = .read("+19085550100", printed: "908-555-0100", confidence: 0.84)
    draft.billingTelephoneNumber?.alternatives = [DraftAlternative(value: "+19085550101", confidence: 0.4)]
    draft.telephoneNumbers.append(.read("+18775550199", kind: .tollFree))
    draft.telephoneNumbers[2] = .read("+19085550102", confidence: 0.71)
    draft.billingAddress = .postOfficeBox("1200")
    draft.invoiceDate = .read("2026-09-02", printed: "Sep 2, 2026")
    print(DraftTable(width: 84).text(draft.judged()))
    print(DraftTable(width: 60).text(DraftPortRequest.twoLocations.judged()))
  }
}
