import ArgumentParser
import PortDraft

/// `extract-invoice text FILE`: what the text layer holds.
struct Text: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Show what the text layer of a document holds, page by page.")

  @Argument(
    help: ArgumentHelp("PDF or plain text file; - is standard input.", valueName: "file"), completion: .file()
  )
  var file: String

  @Flag(help: "Every run of words with its box: left, top, right, bottom in points from the top left corner.")
  var boxes = false

  @Option(help: ArgumentHelp("Only this page, counted from 1.", valueName: "number"))
  var page: Int?

  @OptionGroup var passwords: PasswordOptions

  @OptionGroup var limits: LimitOptions

  func run() throws {
    let limits = limits.limits()
    try InputFile(file).reading(within: limits) { bytes in
      let document = try limits.open(bytes, file: file, password: passwords.password)
      for number in try pages(of: document) {
        try Output.results.write(PageDump.text(of: document.page(number), boxes: boxes))
      }
    }
  }

  private func pages(of document: any TextSource) throws -> some Sequence<Int> {
    if let page, !(1...max(document.pageCount, 1)).contains(page) {
      throw CommandFailure(
        message: "\(file): There is no page \(page): the document has \(document.pageCount).")
    }
    return stride(from: page ?? 1, through: page ?? document.pageCount, by: 1)
  }
}
