import Foundation
import Testing

/// `Docs/orders.md` and `Docs/letter-of-authorization.md`: their commands print what they show.
@Suite struct OrderPageTests {
  @Test(arguments: [("orders.md", 6), ("letter-of-authorization.md", 5)])
  func itsCommandsPrintWhatItShows(_ name: String, _ count: Int) throws {
    let page = DocumentPage(name)
    try #require(page.steps.count == count)
    let scratch = try ScratchFolder()
    let fixtures = Fixture.folder.deletingLastPathComponent()
    for file in ["orders/draft.json", "forms/provider-loa.pdf", "forms/provider-loa.fields"] {
      let bytes = try Data(contentsOf: fixtures.appending(path: file))
      try scratch.write(bytes, to: file.components(separatedBy: "/").last ?? file)
    }
    try page.check(in: scratch)
  }

  /// `Docs/five-ports.md`: from five bills to letters and orders.
  @Test func fivePortsArePossible() throws {
    let bills = [
      "single": "tds/sample-tds-telecom-2/tds-tds-telecom-2",
      "full": "comcast-business/fifth-comcast-header-row-1/comcast-business-fifth-comcast-header-row-1",
      "partial": "centurylink-ensemble/third-new-account-notice-and-old-number/"
        + "centurylink-ensemble-third-new-account-notice-and-old-number",
      "mixed": "comcast-business/sample-one-stop-shop-1/comcast-business-one-stop-shop-1",
      "places": "granite/fourth-two-children-btn-and-lines-table/granite-two-children-btn-and-lines-table",
    ]
    let page = DocumentPage("five-ports.md")
    try #require(page.steps.count == 26)
    let scratch = try ScratchFolder()
    for (name, path) in bills {
      let bill = Fixture.folder.deletingLastPathComponent().appending(path: "bills/\(path).pdf")
      try scratch.write(try Data(contentsOf: bill), to: name + ".pdf")
    }
    try page.check(in: scratch)
  }
}
