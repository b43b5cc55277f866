import Foundation
import Testing

@Suite struct BadInputTests {
  /// No document to talk about: a message with a remedy, and status 1.
  @Test(arguments: [
    (["missing.pdf"], "missing.pdf: There is no such file. Check the name."),
    (["missing/bill.pdf"], "missing/bill.pdf: There is no such file."),
    (["."], ".: This is a folder. Read all of its documents with: extract-invoice batch"),
    (["empty.pdf"], "empty.pdf: The file is empty."),
    (["/dev/zero"], "/dev/zero: This is a pipe, a socket or a device, which is not opened."),
    (["not-a-pdf.pdf"], "not-a-pdf.pdf: The file is not a PDF. Give the bill as PDF or as plain text"),
    (["truncated.pdf"], "truncated.pdf: The PDF is damaged and can't be read"),
    (
      ["encrypted-user-password.pdf"],
      "encrypted-user-password.pdf: The PDF is encrypted and needs a password"
    ),
    (
      ["encrypted-user-password.pdf", "--password", "wrong"],
      "encrypted-user-password.pdf: The password does not open this PDF."
    ),
    (
      ["page-tree-loop.pdf"],
      "page-tree-loop.pdf: The PDF has no end: its page tree contains itself. It is damaged"
    ),
    (
      ["decompression-bomb.pdf"],
      "decompression-bomb.pdf: The PDF holds more than any bill does: a part of it"
    ),
    (["-"], "standard input: The file is empty."),
  ])
  func failsWithAMessage(arguments: [String], message: String) throws {
    for format in ["table", "json", "csv"] {
      let run = try Command(arguments + ["--format", format])
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("extract-invoice: " + message), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    for command in ["text", "explain"] {
      let run = try Command([command] + arguments)
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("extract-invoice: " + message), "\(run.errors)")
    }
  }

  /// A file that is no library stands in poppler's place: PDFs fail with the command that installs it, text is read.
  @Test func saysHowToInstallPoppler() throws {
    let scratch = try ScratchFolder()
    try scratch.write("", to: "libpoppler-glib.so.8")
    try scratch.write("Account number: 123456\nTelephone number: (503) 555-0142\n", to: "bill.txt")
    let environment = ["LD_LIBRARY_PATH": scratch.url.path]
    let bill = try Command(["encrypted-empty-password.pdf"], environment: environment)
    #expect(bill.status == 1 && bill.output == "")
    #expect(bill.errors.contains("Poppler, which reads PDF files, can't be loaded: "), "\(bill.errors)")
    #expect(bill.errors.contains("sudo apt-get install libpoppler-glib8"), "\(bill.errors)")
    let text = try Command(["bill.txt", "--format", "csv"], folder: scratch.url, environment: environment)
    #expect(text.status == 0 && text.errors == "")
  }

  /// A document, whatever is wrong with it, is a draft with findings.
  @Test(
    arguments: [
      (["encrypted-user-password.pdf", "--password", "secret"], nil),
      (["encrypted-user-password.pdf", "--password", "owner"], nil),
      (["encrypted-empty-password.pdf"], nil),
      (["encrypted-empty-password.pdf", "--password", "other"], nil),
      (["no-text-layer.pdf"], "unreadable-document"), (["garbage-text-layer.pdf"], "unreadable-document"),
    ] as [([String], String?)])
  func makesADraft(arguments: [String], finding: String?) throws {
    let run = try Command(arguments + ["--format", "json"])
    #expect(run.status == 0 && run.errors == "")
    let draft = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let codes = (draft["findings"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
    #expect(codes.contains("unreadable-document") == (finding != nil), "\(codes)")
    #expect(
      try Command(arguments + ["--strict"]).status == (draft["status"] as? String == "incomplete" ? 3 : 0))
  }

  @Test(arguments: [
    Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
    Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]),
    Data(repeating: 7, count: 100), Data((0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }),
    Data("<!DOCTYPE html><title>Sign in</title>".utf8), Data([0]),
  ])
  func rejectsWhatIsNoDocument(bytes: Data) throws {
    let run = try Command("-", input: bytes)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("extract-invoice: standard input: The file is not a PDF."))
  }

  @Test func readsThreeThousandPages() throws {
    let scratch = try ScratchFolder()
    try scratch.write(LongPDF.bytes(pages: 3000), to: "long.pdf")
    let run = try Command("long.pdf", "--format", "json", folder: scratch.url)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains(#""pageCount": 3000"#))
    let last = try Command("text", "long.pdf", "--page", "3000", folder: scratch.url)
    #expect(last.output.contains("Page 3000 of a long bill"))
  }

  /// Bill text that would steer a terminal: titles, colours, cursor, direction of text.
  @Test(arguments: [
    ["text", "-"], ["text", "-", "--boxes"], ["-"], ["explain", "-"], ["-", "--format", "csv"],
    ["-", "--format", "json"],
  ])
  func keepsControlCharactersFromTheTerminal(arguments: [String]) throws {
    let text =
      "Account number \u{1B}[31m610\u{7} 555-0100 \u{9B}2J \u{202E}gnp\u{1B}]0;title\u{7}\u{200B}\u{8}\u{7F}\r\nTotal $5.00\n"
      + String(repeating: "Internet service and voice lines for the month.\n", count: 20)
    let run = try Command(arguments, input: Data(text.utf8))
    #expect(run.status == 0, "\(run.errors)")
    let steering = (run.output + run.errors).unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n" && $0 != "\r") || (0x7F...0x9F).contains($0.value)
        || (0x200B...0x200F).contains($0.value) || (0x202A...0x202E).contains($0.value)
    }
    #expect(steering.isEmpty)
  }

  @Test func keepsControlCharactersOfFileNamesFromTheTerminal() throws {
    let run = try Command("\u{1B}[31mbill\u{7}.pdf")
    #expect(run.status == 1)
    #expect(run.errors == "extract-invoice: [31mbill.pdf: There is no such file. Check the name.\n")
  }
}
