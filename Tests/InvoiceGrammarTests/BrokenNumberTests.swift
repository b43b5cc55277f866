import Testing

@testable import InvoiceGrammar

/// Where a telephone number begins that the end of a line breaks.
@Suite struct BrokenNumberTests {
  @Test(
    arguments: [
      ("Care 1-888-555-", "888-555-"), ("DIDs: 616-555-0155, 616-", "616-"),
      ("605 555 0136, 605 555", "605 555"), ("Ported away (817)", "(817)"),
      ("Rate plan 616-", nil), ("Invoice 2026-11-", nil), ("616-555-0155, 2", nil), ("616-555-0155", nil),
    ])
  func start(_ text: String, _ part: String?) {
    let bytes = Array(text.utf8)
    let start = BrokenNumber.start(in: bytes[...])
    #expect(start.map { String(decoding: bytes[$0...], as: UTF8.self) } == part)
  }
}
