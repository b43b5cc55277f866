import Foundation
import Testing

/// `grammar new`: the file it prints is whole and reads the bill it was opened from.
@Suite struct GrammarNewTests {
  private static let bill = """
    Bluestem Telephone Cooperative                       Account number  Drawn up      Draft on
    PO Box 418, Hays KS 67601-0418                       K-20417-06      08/01/2026    08/18/2026
    www.bluestemtel.example    Office 785-443-9000


        PRAIRIE GRAIN & SEED INC                         Service address
        PO BOX 77                                        2100 VINE ST
        HAYS KS 67601                                    HAYS KS 67601


    Phone lines
    785-443-2210    Business line                         31.50
    785-443-2211    Business line                         31.50

    Removed lines
    785-443-2230 since 07/12/2026
    """

  @Test func writesTheLabelsItMetAsRules() throws {
    let run = try Command("grammar", "new", "-", "--id", "bluestem", input: Data(Self.bill.utf8))
    #expect(run.status == 0)
    for line in [
      #"carrier bluestem "Bluestem Telephone Cooperative""#, #"source "one bill: standard input""#,
      #"recognize strongly "Bluestem Telephone Cooperative" or "bluestemtel.example""#,
      #"accountNumber shape "A-#####-##" below "Account number""#,
      #"# invoiceDate date below "Drawn up"   # 08/01/2026"#,
      #"serviceAddress address right of or below "Service address""#,
      "billingAddress address in address window", "# PRAIRIE GRAIN & SEED INC on page 1",
      #"numbers telephone in section "Phone lines""#, #"removed section "Removed lines""#,
    ] {
      #expect(run.output.contains("\n\(line)\n"), "\(line) in \(run.output)")
    }
  }

  private static let unknown: [String] = {
    let root = Fixture.folder.deletingLastPathComponent().appending(path: "bills/unknown")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return folders.sorted().prefix(8).flatMap { folder in
      let files =
        (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
      return files.filter { $0.hasSuffix(".pdf") }.map { root.appending(path: folder + "/" + $0).path }
    }
  }()

  @Test func thereAreBillsOfUnknownIssuers() { #expect(Self.unknown.count >= 5) }

  /// The carrier is recognised then, and the values are those that the general rules read.
  @Test(arguments: unknown) func readsTheBillItWasOpenedFrom(_ bill: String) throws {
    let scratch = try ScratchFolder()
    let new = try Command("grammar", "new", bill, "--id", "new-carrier")
    try scratch.write(new.output, to: "own/new.grammar")
    let check = try Command("grammar", "check", "own/new.grammar", folder: scratch.url)
    #expect(check.status == 0, "\(check.errors)\(new.output)")
    let before = try draft(bill, [])
    let after = try draft(bill, ["--grammars", scratch.url.appending(path: "own").path])
    #expect((after["losingCarrier"] as? [String: Any])?["id"] as? String == "new-carrier")
    for field in ["accountNumber", "billingTelephoneNumber", "invoiceDate", "serviceAddress", "companyName"] {
      #expect(value(after[field]) == value(before[field]), "\(field)")
    }
    #expect(numbers(after) == numbers(before))
  }

  private func draft(_ bill: String, _ options: [String]) throws -> [String: Any] {
    let run = try Command([bill, "--format", "json", "--as-of", "2026-11-24"] + options)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func value(_ field: Any?) -> String? { (field as? [String: Any])?["value"] as? String }

  private func numbers(_ draft: [String: Any]) -> Set<String> {
    Set((draft["telephoneNumbers"] as? [Any] ?? []).compactMap(value))
  }

  @Test(
    arguments: [
      (["grammar", "new"], 2, "Missing expected argument '<bill>'"),
      (["grammar", "new", "empty.pdf"], 1, "empty.pdf: The file is empty."),
      (
        ["grammar", "new", "empty.pdf", "--id", "My Carrier"], 2,
        "An id has small letters, digits and dashes only"
      ),
    ] as [([String], Int32, String)])
  func saysWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
    let run = try Command(arguments)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aPageWithoutTextGivesAFileToFillIn() throws {
    let run = try Command("grammar", "new", "no-text-layer.pdf")
    #expect(run.status == 0)
    #expect(run.output.contains("carrier new-carrier \"new-carrier\"\n"))
    #expect(run.output.contains("# recognize strongly \"the carrier's name as printed\""))
  }
}
