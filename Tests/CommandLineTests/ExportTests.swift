import Foundation
import Testing

/// `export` and `loa` with what people give them.
@Suite struct ExportTests {
  private static let fixtures = Fixture.folder.deletingLastPathComponent()

  /// A folder with a draft, a form and files that are neither.
  private func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for file in [
      "orders/draft.json", "forms/provider-loa.pdf", "forms/provider-loa.fields",
      "forms/provider-loa-locked.pdf", "forms/provider-loa-flat.pdf",
    ] {
      let bytes = try Data(contentsOf: Self.fixtures.appending(path: file))
      try scratch.write(bytes, to: file.components(separatedBy: "/").last ?? file)
    }
    let draft = try scratch.text("draft.json")
    try scratch.write(
      draft.replacing(#""schemaVersion": "1.0""#, with: #""schemaVersion": "2.0""#), to: "v2.json")
    try scratch.write("{\"schemaVersion\": \"1.0\"}", to: "part.json")
    try scratch.write("[\(draft),\(draft)]", to: "two.json")
    try scratch.write("companyName", to: "bad.fields")
    return scratch
  }

  @Test(arguments: [
    ("export draft.json --to kazoo --only local", 0, "Left out"),
    ("export draft.json --to kazoo", 2, "These are 2 orders: give a folder with --output."),
    ("export draft.json --to kazoo --output draft.json/", 2, "The folder for several orders can't be made."),
    ("export draft.json --to kazoo --output /proc/none --only local", 2, "The file can't be written"),
    ("export draft.json --to kazoo --strict", 3, "The draft is not ready"),
    ("export draft.json --to bandwidth", 1, "SiteId is required"),
    ("export draft.json --to bandwidth --field Nothing=1", 1, "There is no field 'Nothing' to give."),
    ("export draft.json --to bandwidth --field SiteId", 2, "invalid"),
    ("export draft.json --to nobody", 2, "bandwidth"), ("export draft.json", 2, "--to"),
    ("export --to kazoo", 2, "Give a draft."), ("export v2.json --to kazoo", 1, "version 2.0 of the schema"),
    ("export part.json --to kazoo", 1, "This is no whole draft"),
    ("export two.json --to csv", 1, "holds 2 drafts"),
    ("export provider-loa.pdf --to csv", 1, "This is no draft."),
    ("export none.json --to csv", 1, "no such file"),
    ("export draft.json --to csv --format pdf", 2, "--format pdf prints the forms of lsr alone"),
    ("loa draft.json --output loa.pdf", 0, "loa.pdf was written"),
    ("loa draft.json", 2, "Give --output too."),
    ("loa --output loa.pdf", 2, "Give a draft."),
    ("loa v2.json --output loa.pdf", 1, "version 2.0 of the schema"),
    ("loa draft.json --output /proc/none.pdf", 2, "The file can't be written"),
    ("loa draft.json --only toll-free --output loa.pdf", 1, "--resp-org"),
    ("loa draft.json --only toll-free --resp-org X --output loa.pdf", 1, "five letters and digits"),
    ("loa draft.json --form provider-loa.pdf --output filled.pdf", 0, "filled.pdf was written"),
    ("loa draft.json --form provider-loa.pdf --output provider-loa.pdf", 2, "This is the form itself"),
    ("loa draft.json --form provider-loa.pdf --output /proc/none.pdf", 2, "The file can't be written"),
    ("loa draft.json --form provider-loa.pdf --fields bad.fields --output a.pdf", 2, "bad.fields: line 1: "),
    (
      "loa draft.json --form provider-loa.pdf --fields none --output a.pdf", 2,
      "--list-fields prints a beginning"
    ),
    (
      "loa draft.json --form provider-loa-locked.pdf --fields provider-loa.fields --output a.pdf", 1,
      "needs a password"
    ),
    (
      "loa draft.json --form provider-loa-locked.pdf --password no --output a.pdf", 1,
      "does not open this PDF"
    ),
    (
      "loa draft.json --form provider-loa-locked.pdf --password form --fields provider-loa.fields --output a.pdf",
      0, "a.pdf was"
    ),
    ("loa draft.json --form provider-loa-flat.pdf --output a.pdf", 1, "has no form fields"),
    ("loa draft.json --form draft.json --output a.pdf", 1, "not a PDF"),
    ("loa draft.json --form none.pdf --output a.pdf", 1, "no such file"),
  ])
  func saysWhatIsWrong(_ arguments: String, _ status: Int32, _ message: String) throws {
    let scratch = try scratch()
    let run = try Command(arguments.components(separatedBy: " "), folder: scratch.url)
    #expect(run.status == status && run.errors.contains(message), "\(run.status) \(run.errors)")
  }

  /// What a bill says goes into no message.
  @Test(arguments: [
    "export draft.json --to csv", "loa draft.json --output a.pdf", "export draft.json --to twilio",
  ])
  func messagesNameNoCustomer(_ arguments: String) throws {
    let scratch = try scratch()
    let run = try Command(arguments.components(separatedBy: " "), folder: scratch.url)
    #expect(!run.errors.contains("EVERGREEN") && !run.errors.contains("8086244424876887"))
  }

  @Test func nothingIsWrittenWhereSomethingIsMissing() throws {
    let scratch = try scratch()
    #expect(
      try Command("export", "draft.json", "--to", "twilio", "--output", "orders", folder: scratch.url).status
        == 1)
    #expect(!FileManager.default.fileExists(atPath: scratch.url.appending(path: "orders").path))
  }

  @Test func standardInputIsADraftToo() throws {
    let draft = try Data(contentsOf: Self.fixtures.appending(path: "orders/draft.json"))
    let run = try Command("export", "-", "--to", "csv", input: draft)
    #expect(run.status == 0 && run.output.split(separator: "\r\n").count == 5)
  }
}
