import ArgumentParser
import PortDraft

/// `extract-invoice grammar new BILL`: a grammar for a new carrier, opened from one bill.
struct GrammarOpening: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Open a new carrier from one bill: print a grammar file that reads it.",
    discussion: """
      The general rules read the bill; the marks, labels and headings that they found are written as rules of the new \
      grammar, with the value over each rule. What one bill can't tell stands behind # for you to decide: labels that \
      no general rule knows, names that may not be the carrier's.

        extract-invoice grammar new bill.pdf --id acme > own/acme.grammar
        extract-invoice bill.pdf --grammars own
      """)

  @Argument(
    help: ArgumentHelp("PDF or plain text file; - is standard input.", valueName: "bill"), completion: .file()
  )
  var bill: String

  @Option(help: ArgumentHelp("Id of the new carrier; default: made of its name.", valueName: "id"))
  var id: String?

  @OptionGroup var passwords: PasswordOptions

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    let isID = id.map { !$0.isEmpty && $0.utf8.allSatisfy(Self.mayStandInID) } ?? true
    if !isID {
      throw ValidationError("--id: An id has small letters, digits and dashes only, such as acme-telephone.")
    }
  }

  private static func mayStandInID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  func run() throws {
    let limits = limits.limits()
    try InputFile(bill).reading(within: limits) { bytes in
      let document = try limits.open(bytes, file: bill, password: passwords.password)
      let name = bill == "-" ? "standard input" : bill.split(separator: "/").last.map(String.init) ?? bill
      let sketch = try GrammarSketch(document, id: id, file: name.withoutControlCharacters)
      try Output.results.write(sketch.text)
    }
  }
}
