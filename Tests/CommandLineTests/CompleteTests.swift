import Foundation
import Testing

/// `extract-invoice complete` and `reject-code`, and intakes in a batch.
@Suite struct CompleteTests {
  private static let bill = RecordPair.root.appending(path: "rejected-port/bill.txt")
  private static let values = [
    "--desired-date", "2026-05-27", "--move", "all", "--winning-carrier", "Example Voice", "--contact",
    "Dana Reyes", "--set", "losingCarrier=Tidewater Telephone Cooperative", "--set",
    "billingTelephoneNumber=904-555-0142", "--by", "Dana",
  ]

  /// A folder with the bill in it.
  private func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(Data(contentsOf: Self.bill), to: "bill.txt")
    return scratch
  }

  private func complete(_ arguments: [String], in scratch: ScratchFolder) throws -> Command {
    try Command(["complete"] + arguments + ["--as-of", "2026-05-20"], folder: scratch.url)
  }

  private func draft(_ run: Command) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], "\(run.errors)")
  }

  @Test func completesABill() throws {
    let draft = try draft(complete(["bill.txt"] + Self.values, in: scratch()))
    #expect(draft["status"] as? String == "ready")
    let contact = draft["authorizedContact"] as? [String: Any]
    #expect(contact?["value"] as? String == "Dana Reyes")
    #expect((contact?["evidence"] as? [[String: Any]])?.first?["origin"] as? String == "intake")
    #expect((contact?["alternatives"] as? [[String: Any]])?.first?["value"] as? String == "R DELGADO")
    let reviews = draft["reviews"] as? [[String: Any]] ?? []
    #expect(reviews.allSatisfy { $0["by"] as? String == "Dana" && $0["at"] as? String == "2026-05-20" })
  }

  @Test func doingItTwiceChangesNothing() throws {
    let scratch = try scratch()
    let first = try complete(["bill.txt", "--output", "a.json"] + Self.values, in: scratch)
    #expect(first.status == 0 && first.errors.contains("a.json: ready; nothing to do."))
    #expect(try complete(["a.json", "--output", "b.json"] + Self.values, in: scratch).status == 0)
    #expect(try scratch.text("a.json") == scratch.text("b.json"))
  }

  @Test func aFileBesideTheDocumentSaysTheSame() throws {
    let scratch = try scratch()
    try scratch.write("by: Dana\nwinningCarrier: Other\ndesiredDate: 2026-05-27\n", to: "intake.yaml")
    try scratch.write(
      """
      {"winningCarrier": "Example Voice", "authorizedContact": "Dana Reyes", "move": "all", "set":
       {"losingCarrier": "Tidewater Telephone Cooperative", "billingTelephoneNumber": "904-555-0142"}}
      """, to: "bill.intake.json")
    let byFile = try complete(["bill.txt"], in: scratch)
    #expect(byFile.output == (try complete(["bill.txt"] + Self.values, in: self.scratch()).output))
  }

  @Test(arguments: [
    (["bill.txt"], 2, "Say what to complete"), (["bill.txt", "--set", "colour=red"], 2, "colour=red"),
    (["bill.txt", "--move", "none"], 2, "The value 'none' is invalid"),
    (
      ["bill.txt", "--move", "908-555-0100"], 2,
      "--move: 908-555-0100 is not among the numbers of the account"
    ),
    (["bill.txt", "--set", "invoiceDate=soon"], 2, "--set invoiceDate: “soon” is no day"),
    (["missing.pdf", "--move", "all"], 1, "missing.pdf: There is no such file."),
    (["bill.txt", "--intake", "missing.yaml"], 1, "missing.yaml: There is no such file."),
  ])
  func saysWhatIsWrong(arguments: [String], status: Int32, message: String) throws {
    let run = try complete(arguments, in: scratch())
    #expect(run.status == status && run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [
    ("wining: x", "bill.intake.yaml:1:1: There is no key 'wining'."),
    ("by: a\nmove: [908-555-0100]", "bill.intake.yaml:2:7: 908-555-0100 is not among the numbers"),
    ("set:\n  invoiceDate: soon", "bill.intake.yaml:2:16: “soon” is no day"),
  ])
  func pointsIntoTheFile(text: String, message: String) throws {
    let scratch = try scratch()
    try scratch.write(text, to: "bill.intake.yaml")
    let run = try complete(["bill.txt"], in: scratch)
    #expect(run.status == 1 && run.errors.contains(message), "\(run.errors)")
  }

  /// A file that is no library stands in libyaml's place: intake files fail with the command that installs it, options
  /// and the documents of a batch do not.
  @Test func saysHowToInstallLibyaml() throws {
    let scratch = try scratch()
    try scratch.write("", to: "libyaml-0.so.2")
    let environment = ["LD_LIBRARY_PATH": scratch.url.path]
    let complete = ["complete", "bill.txt", "--as-of", "2026-05-20"]
    let byOptions = try Command(complete + Self.values, folder: scratch.url, environment: environment)
    #expect(byOptions.status == 0 && byOptions.errors == "", "\(byOptions.errors)")
    for (name, text) in [
      ("in/bill.intake.yaml", "move: all\n"), ("in/bill.intake.json", #"{"move": "all"}"#),
    ] {
      try scratch.write(text, to: name)
      let byFile = try Command(
        complete + ["--intake", name], folder: scratch.url, environment: environment)
      #expect(byFile.status == 1 && byFile.output == "")
      let message = "\(name): Libyaml, which reads intake files, can't be loaded: "
      #expect(byFile.errors.contains(message), "\(byFile.errors)")
      #expect(byFile.errors.contains("sudo apt-get install libyaml-0-2"), "\(byFile.errors)")
    }
    try scratch.write(Data(contentsOf: Self.bill), to: "in/bill.txt")
    let batch = try Command(
      ["batch", "in", "--output", "out"], folder: scratch.url, environment: environment)
    #expect(batch.status == 1)
    let failures = try scratch.text("out/failures.jsonl").split(separator: "\n")
    #expect(failures.count == 2 && failures.allSatisfy { $0.contains("apt-get install libyaml-0-2") })
    #expect(try scratch.text("out/drafts.jsonl").split(separator: "\n").count == 1)
  }

  @Test func findingsAreNotThoseOfTheFile() throws {
    let scratch = try scratch()
    #expect(try complete(["bill.txt", "--output", "a.json"] + Self.values, in: scratch).status == 0)
    let edited = try scratch.text("a.json").replacing("2026-05-27", with: "2026-05-30")
    try scratch.write(edited, to: "edited.json")
    let shown = try Command(["edited.json"], folder: scratch.url).output
    #expect(shown.contains("INCOMPLETE") && shown.contains("is a Saturday"))
    let late = try Command(["a.json", "--as-of", "2026-08-01"], folder: scratch.url)
    #expect(late.output.contains("The desired date 2026-05-27 is past on 2026-08-01."))
  }

  @Test func aTableForPeople() throws {
    let run = try complete(["bill.txt", "--format", "table"] + Self.values, in: scratch())
    #expect(run.output.contains("Nothing found stands in the way."))
    let places = ["BEFORE THE PORT", "VALUES", "WHERE EACH STANDS", "GOOD TO KNOW"].map {
      run.output.firstRange(of: $0)?.lowerBound
    }
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted() && !places.contains(nil))
  }

  // MARK: - Batch

  @Test func aBatchTakesIntakesForNoDocuments() throws {
    let scratch = try ScratchFolder()
    for name in ["a/one.txt", "a/b/two.txt", "three.txt"] {
      try scratch.write(Data(contentsOf: Self.bill), to: "in/" + name)
    }
    try scratch.write("winningCarrier: Folder\n", to: "in/a/intake.yaml")
    try scratch.write("winningCarrier: Own\n", to: "in/a/b/two.intake.yml")
    try scratch.write("winningCarrier: [x]\n", to: "in/three.intake.yaml")
    try scratch.write("move: all\n", to: "in/nobody.intake.json")
    let run = try Command(["batch", "in", "--output", "out", "--as-of", "2026-05-20"], folder: scratch.url)
    #expect(run.status == 1)
    #expect(
      try scratch.text("out/failures.jsonl") == """
        {"file":"nobody.intake.json","code":"intake","message":"1:1: This intake belongs to no document."}
        {"file":"three.intake.yaml","code":"intake","message":"1:17: A text is wanted here."}

        """)
    let drafts = try scratch.text("out/drafts.jsonl").split(separator: "\n")
    #expect(drafts.count == 3)
    #expect(drafts[0].contains(#""winningCarrier":{"value":"Own""#))
    #expect(drafts[1].contains(#""winningCarrier":{"value":"Folder""#))
    #expect(drafts[2].contains(#""winningCarrier":null"#))
  }

  // MARK: - Reject codes

  @Test(arguments: [
    (["E1"], 0, "E1  The service address is not the one on record."), (["e6h"], 0, "--new-btn"),
    (["7A"], 0, "that is 6A"), (["E777"], 1, "The code 'E777' is not known."),
    ([], 2, "Missing expected argument"),
  ])
  func explainsCodes(arguments: [String], status: Int32, message: String) throws {
    let run = try Command(["reject-code"] + arguments)
    #expect(run.status == status && (run.output + run.errors).contains(message), "\(run.output)\(run.errors)")
  }

  @Test func explainsACodeOfADraft() throws {
    let scratch = try scratch()
    let written = try Command(["bill.txt", "--format", "json", "--as-of", "2026-05-20"], folder: scratch.url)
    try scratch.write(written.output, to: "draft.json")
    let run = try Command(["reject-code", "E14", "draft.json"], folder: scratch.url)
    #expect(
      run.output.contains("The draft has no billing number (btn).") && run.output.contains("WHAT WAS FOUND"))
  }
}
