import Foundation
import Testing

@Suite struct BatchSafetyTests {
  private let text = "Account number 610 555-0100\n"

  private func run(_ scratch: ScratchFolder, _ more: String...) throws -> Command {
    try Command(["batch", "in", "--output", "out", "--no-database"] + more, folder: scratch.url)
  }

  /// What a file is tells its content.
  @Test func goesByContent() throws {
    let scratch = try ScratchFolder()
    try scratch.write(LongPDF.bytes(pages: 1), to: "in/pdf.txt")
    try scratch.write(text, to: "in/text.dat")
    try scratch.write(text, to: "in/text")
    try scratch.write("[ CUSTOMER RECORD ]\n" + text, to: "in/bracket.log")
    try scratch.write("{\"version\": 2}", to: "in/data.txt")
    try scratch.write("<note/>", to: "in/note.txt")
    try scratch.write("a,b\n1,2\n", to: "in/table.csv")
    try scratch.write(Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3]), to: "in/program.txt")
    try scratch.write(text, to: "in/text.pdf")
    _ = try run(scratch)
    #expect(try BatchFolder(scratch).drafts() == ["bracket.log", "pdf.txt", "text", "text.dat"])
    #expect(
      try BatchFolder(scratch).failures() == [
        "data.txt not-a-document", "note.txt not-a-document", "program.txt not-a-document",
        "table.csv not-a-document", "text.pdf not-a-pdf",
      ])
  }

  @Test func followsNoLinkOutOfTheFolder() throws {
    let scratch = try ScratchFolder()
    try scratch.write(text, to: "in/a.txt")
    try scratch.write(text, to: "secret.txt")
    let links = [
      ("in/inside.txt", "a.txt"), ("in/outside.txt", "../secret.txt"), ("in/device.txt", "/dev/zero"),
    ]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.url.appending(path: name).path, withDestinationPath: target)
    }
    mkfifo(scratch.url.appending(path: "in/pipe.txt").path, 0o600)
    _ = try run(scratch)
    #expect(try BatchFolder(scratch).drafts() == ["a.txt", "inside.txt"])
    #expect(
      try BatchFolder(scratch).failures() == [
        "device.txt not-a-file", "outside.txt outside-folder", "pipe.txt not-a-file",
      ])
  }

  /// Names that are hard to write down stand in exactly one list, each as its own.
  @Test func takesEveryName() throws {
    let scratch = try ScratchFolder()
    let plain = [
      "two\nlines.txt", "quote\".txt", "-dash.txt", "=1+1.txt", "back\\slash.txt", "e\u{301}.txt",
      "\u{E9}.txt",
      String(repeating: "n", count: 251) + ".txt",
    ]
    for name in plain { try scratch.write(text, to: "in/" + name) }
    // "é" in Latin-1, a lone replacement character, and the replacement character with digits behind it.
    let bytes: [[UInt8]] = [[0xE9], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBD, 0x45, 0x39]]
    for name in bytes {
      let path = Array((scratch.url.path + "/in/raw-").utf8) + name + [0]
      let file = path.withUnsafeBytes {
        open($0.bindMemory(to: CChar.self).baseAddress!, O_CREAT | O_WRONLY, 0o600)
      }
      #expect(write(file, text, text.utf8.count) > 0)
      close(file)
    }
    #expect(try run(scratch).status == 0)
    let escaped = [
      "raw-\u{FFFD}E9", "raw-\u{FFFD}EF\u{FFFD}BF\u{FFFD}BD", "raw-\u{FFFD}EF\u{FFFD}BF\u{FFFD}BDE9",
    ]
    func exact(_ names: [String]) -> Set<[UInt8]> { Set(names.map { Array($0.utf8) }) }
    #expect(exact(try BatchFolder(scratch).drafts()) == exact(plain + escaped))
    #expect(try BatchFolder(scratch).drafts().count == plain.count + escaped.count)
    let summary = try BatchFolder(scratch).text("summary.csv")
    #expect(summary.contains("\n'=1+1.txt,") && summary.contains("\n'-dash.txt,"), "\(summary)")
  }

  @Test func keepsResultsToTheirOwner() throws {
    let scratch = try ScratchFolder()
    try scratch.write(text, to: "in/a.txt")
    _ = try run(scratch)
    func mode(_ path: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: scratch.url.appending(path: path).path)
      return attributes[.posixPermissions] as? Int ?? 0
    }
    #expect(try mode("out") == 0o700)
    for file in BatchFolder.files { #expect(try mode("out/" + file) == 0o600, "\(file)") }
  }

  @Test(arguments: BatchFolder.files)
  func writesThroughNoLink(name: String) throws {
    let scratch = try ScratchFolder()
    try scratch.write(text, to: "in/a.txt")
    try scratch.write("mine", to: "victim")
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "out"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.url.appending(path: "out/" + name).path, withDestinationPath: "../victim")
    #expect(try run(scratch).status == 2)
    #expect(try scratch.text("victim") == "mine")
  }

  /// A document that holds the reader, or crashes it, costs itself alone; what failed by a limit is read again with
  /// another.
  @Test func losesOneDocumentToALimit() throws {
    let scratch = try ScratchFolder()
    try scratch.writeMixedFolder(bills: 3)
    try scratch.write(SlowPDF.bytes, to: "in/0/hostile.pdf")
    #expect(try run(scratch, "--timeout", "1", "--by-folder").status == 1)
    #expect(
      try BatchFolder(scratch).drafts() == ["0/bill-0.txt", "1/bill-1.txt", "2/bill-2.txt", "bill-0.pdf"])
    #expect(
      try BatchFolder(scratch).failures() == [
        "0/hostile.pdf timeout", "1/scan.png not-a-document", "empty.pdf empty",
      ])
    #expect(try run(scratch, "--timeout", "1", "--by-folder").errors.contains("7 of them unchanged"))
    #expect(try run(scratch, "--timeout", "0.5", "--by-folder").errors.contains("5 of them unchanged"))
  }
}
