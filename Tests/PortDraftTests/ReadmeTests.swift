import Foundation
import PortDraft
import Testing

/// The README's Swift, its commands and the tutorial: what they show is what happens.
@Suite struct ReadmeTests {
  @Test func theSwiftOfTheReadmeRuns() throws {
    let bill = URL(
      filePath: Self.root
        + "/Fixtures/bills/comcast-business/sample-one-stop-shop-1/comcast-business-one-stop-shop-1.pdf")
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let lines = try report(on: bill, asOf: day)
    #expect(lines.first?.hasPrefix("account 8086244424876887, confidence 0.99") == true)
    #expect(
      lines.dropFirst().prefix(4) == [
        "+16104616271 on page 2", "+16105101318 on page 2", "+16104611909 on page 2",
        "+18008825779 on page 2",
      ])
    #expect(lines.count == 10 && lines.contains { $0.contains("toll-free") })
  }

  @Test func theReadmeHoldsExactlyThisCode() throws {
    let readme = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
    let code = try #require(Self.blocks("swift", in: readme).first)
    let test = try String(contentsOfFile: #filePath, encoding: .utf8)
    #expect(test.contains("\n" + code))
    #expect(code.split(separator: "\n").count == 8)
  }

  @Test func theReadmesTableIsWhatIsPrinted() throws {
    let readme = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
    let folder = "Fixtures/bills/comcast-business/sample-one-stop-shop-1/"
    let table = try Self.table(
      folder + "comcast-business-one-stop-shop-1.pdf", grammars: [], asOf: "2026-11-24")
    let shown = try #require(Self.blocks("console", in: readme).first)
    #expect(Self.withoutShares(shown).contains(Self.withoutShares(Self.values(of: table))))
  }

  @Test func theReadmesBatchReadsAsManyBillsAsThereAre() throws {
    let readme = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
    let folder = Self.root + "/Fixtures/bills/comcast-business"
    let count = try FileManager.default.subpathsOfDirectory(atPath: folder).count { $0.hasSuffix(".pdf") }
    #expect(readme.contains("extract-invoice: \(count) of \(count) files read"))
  }

  @Test func theTutorialsBillReadsAsShown() throws {
    let page = try String(contentsOfFile: Self.root + "/Docs/adding-a-carrier.md", encoding: .utf8)
    let files = page.components(separatedBy: "<<'END'\n").dropFirst().compactMap {
      $0.components(separatedBy: "END\n").first
    }
    try #require(files.count == 2)
    let shown = try #require(Self.blocks("text", in: page).first)
    let extractor = try InvoiceExtractor(
      grammars: [GrammarSource(name: "bluestem-telephone.grammar", text: files[1])],
      asOf: try #require(CalendarDate(iso8601: "2026-08-20")))
    let draft = try extractor.draft(file: "bluestem.txt", bytes: Array(files[0].utf8))
    let table = DraftTable(width: 100, isColored: false).text(draft)
    #expect(Self.withoutShares(Self.values(of: table)) + "\n" == Self.withoutShares(shown))
    let explained = try extractor.explanation(
      of: .telephoneNumbers, in: InvoiceExtractor.open(Array(files[0].utf8), file: "bluestem.txt"))
    #expect(explained.contains(try #require(Self.blocks("text", in: page).last)))
  }

  @Test(arguments: [
    "README.md", "Docs/adding-a-carrier.md", "Docs/grammar-language.md", "Docs/design.md", "Docs/glossary.md",
    "Docs/bad-input.md", "Docs/batches.md", "Docs/lexicons.md", "Docs/orders.md",
    "Docs/letter-of-authorization.md",
    "Docs/completing-a-draft.md",
  ])
  func linksLeadSomewhere(_ file: String) throws {
    let text = try String(contentsOfFile: Self.root + "/" + file, encoding: .utf8)
    let folder = Self.root + "/" + file.split(separator: "/").dropLast().joined(separator: "/")
    let links = text.components(separatedBy: "](").dropFirst().compactMap { $0.split(separator: ")").first }
    for link in links where !link.contains(":") && !link.contains("(") && !link.hasPrefix("#") {
      let path = folder + "/" + link.split(separator: "#")[0]
      #expect(FileManager.default.fileExists(atPath: path), "\(file): \(link)")
    }
  }

  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  /// The fenced code blocks of a kind.
  private static func blocks(_ kind: String, in text: String) -> [String] {
    text.components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  private static func table(_ file: String, grammars: [GrammarSource], asOf: String) throws -> String {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: root + "/" + file)))
    let day = try #require(CalendarDate(iso8601: asOf))
    let draft = try InvoiceExtractor(grammars: grammars, asOf: day).draft(file: file, bytes: bytes)
    return DraftTable(width: 100, isColored: false).text(draft)
  }

  /// Without the confidences, which change with every rule that is added.
  private static func withoutShares(_ text: String) -> String { text.replacing(/[ ]*[0-9]+ %/, with: "") }

  /// From VALUES to the empty line.
  private static func values(of table: String) -> String {
    let lines = table.components(separatedBy: "\n")
    return lines.drop { $0 != "VALUES" }.prefix { !$0.isEmpty }.joined(separator: "\n")
  }
}

// The README's code, line by line.
func report(on bill: URL, asOf day: CalendarDate) throws -> [String] {
  let bytes = try [UInt8](Data(contentsOf: bill))
  let draft = try InvoiceExtractor(asOf: day).draft(file: bill.lastPathComponent, bytes: bytes)
  let account = draft.accountNumber.map { "account \($0.value), confidence \($0.confidence)" }
  let numbers = draft.telephoneNumbers.map { "\($0.value) on page \($0.evidence.first?.page ?? 0)" }
  let tasks = draft.findings.filter { $0.severity != .info }.map(\.message)
  return [account ?? "no account number"] + numbers + tasks
}
