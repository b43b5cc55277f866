import ArgumentParser
import PortDraft

/// `extract-invoice grammar test DIR`: a user's own bills read and held against what is expected of them.
struct GrammarTesting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Read a folder of your own bills and compare with what you expect of each.",
    discussion: """
      Beside NAME.pdf or NAME.txt stands NAME.draft.json, a draft as --format json prints it that you looked at and \
      corrected, or NAME.truth.json with carrier, accountNumber, btn, numbers (a list such as "+17854432210"), \
      companyName, serviceAddress, billingAddress and invoiceDate. A field left out is one that must not be read; only \
      the carrier is not compared then.

      For each field that is wrong: what was expected, what was read, on which page and by which rule (grammar:line). \
      'extract-invoice explain FILE' shows all that was weighed.

      Exit status: 0 all pass, 1 some bill fails.
      """)

  @Argument(
    help: ArgumentHelp("Folder with bills; folders inside are read too.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var limits: LimitOptions

  func run() throws {
    try FolderTree.check(folder)
    let bills = ExpectedBill.all(among: FolderTree(root: folder).files())
    if bills.isEmpty {
      throw CommandFailure(
        message: "\(folder): No file is named *.truth.json or *.draft.json: nothing is expected of any bill.",
        status: .someInputFailed)
    }
    let extractor = try reading.extractor()
    var passed = 0
    for bill in bills {
      let failures = try failures(of: bill, extractor)
      if failures.isEmpty { passed += 1 }
      try report(bill, failures)
    }
    try Output.results.write("\(passed) of \(bills.count) bill\(bills.count == 1 ? "" : "s") passed\n")
    if passed < bills.count { throw ExitStatus.someInputFailed }
  }

  private func report(_ bill: ExpectedBill, _ failures: [String]) throws {
    let name = (bill.bill ?? bill.expectation).name
    let lines = [(failures.isEmpty ? "pass  " : "FAIL  ") + name] + failures.map { "        " + $0 }
    // A value of several lines, an address, stays on one.
    try Output.results.write(
      lines.map { $0.split(separator: "\n").joined(separator: ", ").withoutControlCharacters + "\n" }.joined()
    )
  }

  /// What is wrong with a bill's draft; what is wrong with the files themselves is a failure too.
  private func failures(of expected: ExpectedBill, _ extractor: InvoiceExtractor) throws -> [String] {
    guard let bill = expected.bill else { return ["no bill stands beside what is expected of it"] }
    var file = expected.expectation.name
    do {
      let truth = try expected.truth()
      file = bill.name
      if let problem = bill.problem { throw problem }
      let draft = try extractor.draft(
        file: file, bytes: bill.input.bytes(), password: reading.password, within: limits.limits())
      return FieldFailures(draft: draft, truth: truth).lines
    } catch let error where !error.endsCommand {
      return [FileFailure(file: file, error: error).line]
    }
  }
}
