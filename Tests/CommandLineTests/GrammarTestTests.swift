import Foundation
import Testing

/// `grammar test` over the bill of the tutorial's kind.
@Suite struct GrammarTestTests {
  private static let bill = """
    Acme Telephone                        Account number   Posted
    acmetel.example                       K-20417-06       08/01/2026

    PRAIRIE GRAIN & SEED INC              Service address: 2100 VINE ST, HAYS KS 67601
    PO BOX 77
    HAYS KS 67601

    Phone lines
    785-443-2210    Business line                         31.50
    785-443-2211    Business line                         31.50
    """

  private static let grammar = """
    carrier acme "Acme Telephone"
    recognize strongly "Acme Telephone"
    accountNumber shape "A-#####-##" below "Account number"
    invoiceDate date below "Posted"
    """

  private static let truth = """
    {"carrier": "acme", "accountNumber": "K2041706", "numbers": ["+17854432210", "+17854432211"],
     "companyName": "Prairie Grain & Seed Inc", "serviceAddress": "2100 Vine Street, Hays, KS 67601",
     "billingAddress": "PO Box 77, Hays KS 67601", "invoiceDate": "2026-08-01"}
    """

  private func folder(truth: String = truth, grammar: String = grammar) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(Self.bill, to: "bills/2026/acme.txt")
    try scratch.write(truth, to: "bills/2026/acme.truth.json")
    try scratch.write(grammar, to: "own/acme.grammar")
    return scratch
  }

  private func test(_ scratch: ScratchFolder) throws -> Command {
    try Command(
      ["grammar", "test", "bills", "--grammars", "own", "--as-of", "2026-08-20"], folder: scratch.url)
  }

  @Test func passesWhatIsReadAsExpected() throws {
    let run = try test(try folder())
    #expect(run.output == "pass  2026/acme.txt\n1 of 1 bill passed\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test(
    arguments: [
      (
        #""K2041706""#, #""K2041707""#,
        #"accountNumber: expected K2041707, read K2041706 (page 1, acme:3 below "Account number")"#
      ),
      (
        #""acme""#, #""cox""#, #"losingCarrier: expected cox, read acme (page 1, recognize "Acme Telephone")"#
      ),
      (
        #""2026-08-01""#, "null",
        #"invoiceDate: expected nothing, read 2026-08-01 (page 1, acme:4 below "Posted")"#
      ),
      (
        #""carrier""#, #""btn": "+17854432210", "carrier""#,
        "billingTelephoneNumber: expected +17854432210, read nothing: no rule found a value"
      ),
      (#""+17854432211""#, #""+17854432212""#, "telephoneNumbers: expected +17854432212, not listed"),
      (#", "+17854432211""#, "", "telephoneNumbers: +17854432211 is listed, not expected (page 1, "),
      ("{", "", "2026/acme.truth.json: The file can't be read: it is no JSON object of values"),
    ])
  func saysWhatIsReadOtherwise(right: String, wrong: String, message: String) throws {
    let truth = Self.truth.replacingOccurrences(of: right, with: wrong)
    let run = try test(try folder(truth: truth))
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("FAIL  2026/acme.txt\n        "))
    #expect(run.output.contains(message), "\(run.output)")
    #expect(run.output.hasSuffix("\n0 of 1 bill passed\n"))
  }

  @Test func aDraftThatWasFoundRightIsExpectedToo() throws {
    let scratch = try folder()
    let draft = try Command(
      ["bills/2026/acme.txt", "--grammars", "own", "--format", "json"], folder: scratch.url)
    try scratch.write(Self.bill, to: "bills/b.txt")
    try scratch.write(draft.output, to: "bills/b.draft.json")
    #expect(try test(scratch).output == "pass  2026/acme.txt\npass  b.txt\n2 of 2 bills passed\n")
    try scratch.write(draft.output.replacingOccurrences(of: "K2041706", with: "K1"), to: "bills/b.draft.json")
    try scratch.write("[]", to: "bills/lonely.truth.json")
    let run = try test(scratch)
    #expect(run.output.contains("FAIL  b.txt\n        accountNumber: expected K1, read K2041706"))
    #expect(
      run.output.contains("FAIL  lonely.truth.json\n        no bill stands beside what is expected of it\n"))
    #expect(run.status == 1)
  }

  @Test(
    arguments: [
      (["grammar", "test", "missing"], 1, "missing: There is no such folder."),
      (["grammar", "test", "empty.pdf"], 1, "empty.pdf: This is a file."),
      (["grammar", "test", "."], 1, ".: No file is named *.truth.json or *.draft.json"),
    ] as [([String], Int32, String)])
  func saysWhatIsWrongWithTheFolder(arguments: [String], status: Int32, message: String) throws {
    let run = try Command(arguments)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
