import Foundation
import Testing

/// `Docs/from-rejection-to-corrected-draft.md`: its commands print what it shows.
@Suite struct RejectionPageTests {
  @Test func itsCommandsPrintWhatItShows() throws {
    let page = DocumentPage("from-rejection-to-corrected-draft.md")
    try #require(page.steps.count == 8)
    let scratch = try ScratchFolder()
    for file in ["bill.txt", "record.txt"] {
      try scratch.write(
        Data(contentsOf: RecordPair.root.appending(path: "rejected-port/" + file)), to: file)
    }
    try page.check(in: scratch)
  }
}
