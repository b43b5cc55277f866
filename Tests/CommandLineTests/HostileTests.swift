import Foundation
import Testing

/// Some of the documents that `Fixtures/make/hostile` makes: each is told, within its limits.
@Suite struct HostileTests {
  @Test func eachIsADraftOrAFailureWithItsReason() throws {
    let scratch = try ScratchFolder()
    let maker = Process()
    maker.executableURL = URL(filePath: "/usr/bin/env")
    maker.arguments = [
      "python3", Fixture.folder.deletingLastPathComponent().appending(path: "make/hostile").path,
      scratch.url.path,
    ]
    try maker.run()
    maker.waitUntilExit()
    try #require(maker.terminationStatus == 0)
    for (name, message) in Self.expected {
      let run = try Command([name, "--timeout", "2", "--format", "json"], folder: scratch.url)
      if let message {
        #expect(run.status == 1 && run.output == "" && run.errors.contains(message), "\(name): \(run.errors)")
      } else {
        #expect(run.status == 0 && run.errors == "", "\(name): \(run.errors)")
        #expect(run.output.contains("unreadable-document"), "\(name)")
      }
    }
  }

  /// nil: a draft that says it can't be read.
  private static let expected: [(name: String, message: String?)] = [
    ("blank-page.pdf", "The document is blank"), ("blank-white-box.pdf", "The document is blank"),
    ("blank-text.txt", "The document is blank"), ("blank-pages.pdf", "The document is blank"),
    ("pictures-gray.pdf", nil), ("pictures-drawing.pdf", nil), ("pictures-jpx-garbage.pdf", nil),
    ("garbage-text.pdf", nil),
    ("forms-loop.pdf", "a drawing on its pages draws itself"),
    ("forms-loop-far.pdf", "a drawing on its pages draws itself"),
    ("pages-tree-loop.pdf", "its page tree contains itself"),
    ("pages-tree-loop-far.pdf", "its page tree contains itself"),
    ("pages-tree-multiplied.pdf", "its page tree has more than 100000 pages"),
    ("forms-5x10.pdf", "its drawings draw one another"),
    ("forms-9x10-packed.pdf", "its drawings draw one another"),
    ("bomb-flate-64m.pdf", "unpacks to more than 8 MiB"),
    ("bomb-flate-twice.pdf", "unpacks to more than 8 MiB"),
    ("words-1000000.pdf", "unpacks to more than 8 MiB"),
    ("random-head-1.pdf", "The PDF is damaged"), ("random-1.pdf", "The file is not a PDF."),
  ]
}
