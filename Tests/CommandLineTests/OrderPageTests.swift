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
}
