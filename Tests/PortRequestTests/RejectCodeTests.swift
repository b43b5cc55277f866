import InventedDrafts
import Testing

@testable import PortRequest

@Suite struct RejectCodeTests {
  @Test(arguments: [
    ("E1", ["E1"]), ("e6h", ["E6h"]), ("E6H", ["E6h"]), (" 7a ", ["7A"]), ("7105", ["7104-7106"]),
    ("7517", ["7510-7519"]), ("main_btn_porting", ["MAIN_BTN_PORTING"]), ("E17A", ["E17A"]),
  ])
  func isKnown(_ printed: String, _ codes: [String]) {
    #expect(RejectCode.known(printed).map(\.code) == codes)
  }

  @Test(arguments: ["", "E", "E99", "E100", "7520", "hello", "71"])
  func isUnknown(_ printed: String) { #expect(RejectCode.known(printed).isEmpty) }

  @Test func eachStandsOnce() {
    #expect(Set(RejectCode.all.map { $0.code.uppercased() }).count == RejectCode.all.count)
  }

  /// 6A says that a number was not found; 7A, which many take for it, that another number is wrong.
  @Test func tells6AFrom7A() throws {
    #expect(RejectCode.known("6A").first?.meaning.contains("not found") == true)
    #expect(RejectCode.known("7A").first?.remedy.contains("6A") == true)
  }

  @Test func findsWhatForetellsIt() throws {
    var draft = DraftPortRequest.whole
    draft.serviceAddress = .postOfficeBox("12")
    let code = try #require(RejectCode.known("E1").first)
    #expect(code.findings(in: draft.judged()).map(\.code).contains("service-address-po-box"))
    #expect(code.findings(in: DraftPortRequest.whole.judged()).isEmpty)
  }
}
