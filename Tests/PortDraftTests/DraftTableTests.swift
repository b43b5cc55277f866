import InventedDrafts
import PortDraft
import Testing

@Suite struct DraftTableTests {
  @Test func show() {
    var draft = DraftPortRequest.full
    draft.telephoneNumbers[2] = .read("+19085550102", confidence: 0.71)
    draft.telephoneNumbers.append(.read("+18775550199", kind: .tollFree))
    print(DraftTable(width: 100).text(draft.judged()))
    print(DraftTable(width: 100).text(DraftPortRequest.whole.judged()))
    print(DraftTable(width: 80).text(DraftPortRequest.wireless.judged()))
    print(DraftTable(width: 80).text(DraftPortRequest.empty().judged()))
    print(draft.judged().json())
  }
}
