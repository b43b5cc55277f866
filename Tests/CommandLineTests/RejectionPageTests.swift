import Foundation
import Testing

/// Pages of `Docs` that work on the pair `rejected-port`: their commands print what they show.
@Suite struct RejectionPageTests {
  @Test(arguments: [("from-rejection-to-corrected-draft.md", 8), ("completing-a-draft.md", 6)])
  func commandsPrintWhatIsShown(name: String, count: Int) throws {
    let page = DocumentPage(name)
    try #require(page.steps.count == count)
    let scratch = try ScratchFolder()
    for file in ["bill.txt", "record.txt"] {
      try scratch.write(
        Data(contentsOf: RecordPair.root.appending(path: "rejected-port/" + file)), to: file)
    }
    if let intake = page.text.components(separatedBy: "```yaml\n").dropFirst().first?.components(
      separatedBy: "```"
    ).first {
      try scratch.write(intake, to: "own.yaml")
    }
    try page.check(in: scratch)
  }
}
