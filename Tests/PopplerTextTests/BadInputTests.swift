import PageText
import PopplerText
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files of `Fixtures/bad-input`, and bytes broken on purpose.
struct BadInputTests {
  @Test(arguments: [
    ("empty", nil, DocumentError.empty, "The file is empty."),
    ("not-a-pdf", nil, .notAPDF, "The file is not a PDF."),
    (
      "encrypted-user-password", nil, .encrypted,
      "The PDF is encrypted and needs a password; give one with --password or --password-file."
    ),
    (
      "encrypted-user-password", "", .encrypted,
      "The PDF is encrypted and needs a password; give one with --password or --password-file."
    ),
    ("encrypted-user-password", "wrong", .wrongPassword, "The password does not open this PDF."),
    (
      "page-tree-loop", nil, .loops("its page tree contains itself"),
      "The PDF has no end: its page tree contains itself."
    ),
    (
      "decompression-bomb", nil, .overfull("a part of it unpacks to more than 8 MiB"),
      "The PDF holds more than any bill does: a part of it unpacks to more than 8 MiB."
    ),
    (
      "truncated", nil, .damaged("PDF document is damaged"),
      "The PDF is damaged and can't be read: PDF document is damaged."
    ),
  ])
  func cannotBeOpened(name: String, password: String?, error: DocumentError, message: String) throws {
    let bytes = try fixture(name)
    #expect(throws: error) { try PDFDocument(bytes: bytes, password: password) }
    #expect(error.description == message)
  }

  @Test(arguments: [
    ("encrypted-user-password", "secret"), ("encrypted-user-password", "owner"),
    ("encrypted-empty-password", nil),
  ])
  func canBeRead(name: String, password: String?) throws {
    let document = try PDFDocument(bytes: try fixture(name), password: password)
    let page = document.page(1)
    #expect(page.lines.map(\.text) == ["Account number 314 433-7375 277", "Billing date Jan 27, 2026"])
    #expect(page.condition == .text)
    #expect(!document.isTruncated)
    // Pages that are not there are pages without text.
    for number in [0, -1, document.pageCount + 1, .max, .min] {
      #expect(document.page(number).condition == .noText)
    }
    for number in 1...document.pageCount { _ = document.page(number) }
  }

  @Test(arguments: [("no-text-layer", Page.Condition.noText), ("garbage-text-layer", .garbage)])
  func textThatCannotBeUsed(name: String, condition: Page.Condition) throws {
    #expect(try PDFDocument(bytes: try fixture(name)).page(1).condition == condition)
  }

  @Test func pdfCutOffAfterItsPagesIsTruncated() throws {
    let whole = SamplePDF(SamplePDF.text("Account number", 72, 700)).bytes
    let document = try PDFDocument(bytes: Array(whole.dropLast(12)))
    #expect(document.isTruncated)
    #expect(document.page(1).lines.map(\.text) == ["Account number"])
  }

  /// Mutations of whole files, of which many still open: none may stop the process.
  @Test(arguments: ["page-tree-loop", "encrypted-empty-password", "garbage-text-layer", "sample"])
  func mutatedBytes(name: String) throws {
    let original =
      name == "sample"
      ? SamplePDF(SamplePDF.text("Account number 314 433-7375", 72, 700)).bytes : try fixture(name)
    var random = SeededGenerator(seed: 20_260_727)
    for _ in 0..<75 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...12, using: &random) { mutate(&bytes, using: &random) }
      guard let document = try? PDFDocument(bytes: bytes) else { continue }
      for number in 1...min(document.pageCount, 10) { _ = document.page(number) }
    }
  }

  private func mutate(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8(ascii: "9"), at: place)
    default: bytes.removeSubrange(place..<min(place + 20, bytes.count))
    }
  }

  private func fixture(_ name: String) throws -> [UInt8] {
    let folders = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = try #require(fopen("/\(folders)/Fixtures/bad-input/\(name).pdf", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
