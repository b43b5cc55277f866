import ArgumentParser
import PortDraft

/// `extract-invoice batch FOLDER --output DIR`: every document of a folder tree.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read every document of a folder tree.",
    discussion: """
      Writes DIR/drafts.jsonl (one draft a line), DIR/failures.jsonl (files that gave none, and why) and \
      DIR/summary.csv, each in the order of the files' paths. Hidden files are left out, links to folders are not \
      followed.
      """)

  @Argument(help: ArgumentHelp("Folder to read.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("Folder for the results; made where there is none.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Option(
    help: ArgumentHelp(
      "Only files whose name matches, or whose path inside the folder where the pattern has a slash: * ? [a-z] **.",
      valueName: "glob"))
  var include: [Glob] = []

  @Option(help: ArgumentHelp("Leave out files that match; wins over --include.", valueName: "glob"))
  var exclude: [Glob] = []

  @Flag(help: "Exit with status 3 where a draft has an error among its findings.")
  var strict = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let extractor = try reading.extractor()
    try FolderTree.check(folder)
    let results = try BatchResults(folder: output)
    let tree = FolderTree(root: folder, leavingOut: try results.identity(besides: folder))
    let files = tree.files().filter { file in
      (include.isEmpty || include.contains { $0.matches(file.name) })
        && !exclude.contains { $0.matches(file.name) }
    }
    var tally = BatchTally(total: files.count)
    for file in files {
      tally.announce(file.name)
      do {
        let draft = try extractor.draft(
          file: file.name, bytes: try file.documentBytes(), password: reading.password)
        try results.add(draft)
        tally.add(draft)
      } catch let error where !error.endsCommand {
        let failure = FileFailure(file: file.name, error: error)
        try results.add(failure)
        tally.add(failure)
      }
    }
    tally.finish(output: output)
    if let status = tally.status(strict: strict) { throw status }
  }
}

extension TreeFile {
  /// Names that plain texts have; anything else in a folder must be a PDF by its bytes.
  private static let textExtensions: Set<String> = ["", "txt", "text", "asc", "prn", "lst", "csr", "tsv", "tab", "eml", "xml"]

  /// The bytes of what may be a document.
  ///
  /// - Throws: `InputError.notADocument` for what is neither a PDF nor has a plain text's name.
  fileprivate func documentBytes() throws -> [UInt8] {
    if let problem { throw problem }
    let bytes = try input.bytes()
    if bytes.isEmpty || InvoiceExtractor.isPDF(bytes) || ["pdf"].contains(fileExtension) { return bytes }
    guard Self.textExtensions.contains(fileExtension) else { throw InputError.notADocument }
    return bytes
  }

  /// In lower case, without its dot.
  private var fileExtension: String {
    let base = name.split(separator: "/").last ?? ""
    guard let dot = base.lastIndex(of: ".") else { return "" }
    return base[base.index(after: dot)...].lowercased()
  }
}
