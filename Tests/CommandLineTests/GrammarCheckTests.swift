import Foundation
import Testing

@Suite struct GrammarCheckTests {
  private static let head = "carrier acme \"Acme Telephone\"\nrecognize strongly \"Acme Telephone\"\n"

  @Test(
    arguments: [
      ("invoiceDate date right of \"Posted\"\n", nil),
      ("uses cable-account\n", nil),
      ("accountNumber shape \"##\" below \"No\"\naccountNumber code below \"No\"\n", nil),
      ("invoiceDate likely date below \"Posted\"\ninvoiceDate date below \"Posted\"\n", nil),
      (
        "layout \"old\" when \"1999\"\nignore row \"Sold\"\nlayout \"new\" when \"2026\"\nremoved row \"Sold\"\n",
        nil
      ),
      ("invoiceDate date under \"Posted\"\n", "acme.grammar:3:18: error: expected a relation"),
      (
        "uses no-family\n",
        "acme.grammar:3:6: error: no grammar has the id 'no-family'\n  uses no-family\n       ^"
      ),
      (
        "invoiceDate date right of or below \"Posted\"\ninvoiceDate date below \"Due\" or \"POSTED:\"\n",
        "acme.grammar:4:33: error: never fires: 'POSTED:' is a label of invoiceDate in line 3 already"
      ),
      (
        "ignore row \"Sold\" or \"sold\"\n",
        "acme.grammar:3:22: error: never fires: 'sold' is a label of a row"
      ),
      (
        "numbers telephone in section \"Lines\"\nignore section \"Lines\"\n",
        "acme.grammar:4:16: error: never fires: 'Lines' is a label of a section of numbers in line 3 already"
      ),
    ] as [(String, String?)])
  func tellsWhatIsWrong(rules: String, message: String?) throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.head + rules, to: "acme.grammar")
    let run = try Command("grammar", "check", "acme.grammar", folder: scratch.url)
    #expect(run.status == (message == nil ? 0 : 1))
    #expect(run.output == (message == nil ? "acme.grammar: nothing is wrong\n" : ""))
    #expect(message.map(run.errors.contains) ?? (run.errors == ""), "\(run.errors)")
  }

  @Test(
    arguments: [
      ("carrier acme \"Acme\"\n", "1:9: error: no marks: the carrier is never recognised"),
      ("carrier acme \"Acme\"\nrecognize weakly \"Acme\"\n", "1:9: error: the marks weigh 0.6 together"),
      ("family acme \"Acme\"\n", nil),
      ("carrier acme \"Acme\"\nrecognize \"Acme\" or \"acme.example\"\n", nil),
    ] as [(String, String?)])
  func asksForMarksThatRecogniseACarrier(text: String, message: String?) throws {
    let run = try Command("grammar", "check", "-", input: Data(text.utf8))
    #expect(run.status == (message == nil ? 0 : 1))
    #expect(message.map(run.errors.contains) ?? (run.errors == ""), "\(run.errors)")
  }

  @Test func tellsWhatNoBillUses() throws {
    let scratch = try ScratchFolder()
    let rules = """
      accountNumber shape "######" right of "Account number" or "Acct"
      invoiceDate date right of "Posted"
      numbers telephone in section "Your lines"

      """
    try scratch.write(Self.head + rules, to: "acme.grammar")
    try scratch.write(
      "Acme Telephone\n\nAccount number 441772\n\nYour lines\n785-443-2201\n785-443-2202\n", to: "bills/a.txt"
    )
    let run = try Command("grammar", "check", "acme.grammar", "--bills", "bills", folder: scratch.url)
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(
      run.errors.contains("acme.grammar:3:59: warning: 'Acct' stands on none of the bills"), "\(run.errors)")
    #expect(
      run.errors.contains("acme.grammar:4:1: warning: this rule found nothing on the bills"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count { $0.contains("warning:") } == 2, "\(run.errors)")
    let none = try Command("grammar", "check", "acme.grammar", "--bills", ".", folder: scratch.url)
    #expect(none.status == 0)
    try scratch.write("", to: "empty/none.grammar")
    let empty = try Command("grammar", "check", "acme.grammar", "--bills", "empty", folder: scratch.url)
    #expect(empty.status == 1)
    #expect(empty.errors.contains("empty: No bill could be read."), "\(empty.errors)")
  }

  @Test func filesMayUseOneAnothersFamiliesButNotOneID() throws {
    let scratch = try ScratchFolder()
    try scratch.write("family own-family \"Own\"\n", to: "family.grammar")
    try scratch.write(Self.head + "uses own-family\n", to: "acme.grammar")
    try scratch.write(Self.head, to: "other.grammar")
    func check(_ files: String...) throws -> Command {
      try Command(["grammar", "check"] + files, folder: scratch.url)
    }
    #expect(try check("acme.grammar").status == 1)
    #expect(try check("acme.grammar", "--grammars", ".").status == 0)
    #expect(try check("acme.grammar", "family.grammar").status == 0)
    let twice = try check("family.grammar", "acme.grammar", "other.grammar")
    #expect(twice.errors.contains("acme.grammar:1:9: error: the id 'acme' is also that of other.grammar"))
    #expect(twice.output == "family.grammar: nothing is wrong\n")
  }

  @Test(
    arguments: [
      (["grammar", "check"], 2, "Missing expected argument '<file> ...'"),
      (["grammar", "check", "missing.grammar"], 1, "missing.grammar: There is no such file."),
      (["grammar", "check", "."], 1, ".: This is a folder. Give its files: ./*.grammar"),
      (["grammar", "check", "no-text-layer.pdf"], 1, "no-text-layer.pdf is not UTF-8 text."),
      (["grammar", "show", "nobody"], 2, "No grammar has the id 'nobody'. Carriers are: 8x8, "),
      (["grammar", "show", "cox", "--grammars", "missing"], 2, "missing can't be read."),
    ] as [([String], Int32, String)])
  func saysWhatIsWrongWithTheArguments(arguments: [String], status: Int32, message: String) throws {
    let run = try Command(arguments)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func showsAGrammarWithItsFamilies() throws {
    let scratch = try ScratchFolder()
    try scratch.write(Self.head + "uses cable-account", to: "acme.grammar")
    let own = try Command("grammar", "show", "acme", "--grammars", ".", folder: scratch.url)
    #expect(own.status == 0)
    #expect(
      own.output.hasPrefix(
        Self.head + "uses cable-account\n\n# acme.grammar: own grammar\n# uses cable-account, "))
    #expect(own.output.hasSuffix("see: extract-invoice grammar show cable-account --grammars .\n"))
    for id in ["cox", "generic", "cable-account"] {
      let run = try Command("grammar", "show", id)
      #expect(run.status == 0)
      #expect(run.output.contains(id == "cable-account" ? "family cable-account " : "carrier \(id) "))
      #expect(run.output.contains("# \(id).grammar: built in\n"))
    }
  }
}
