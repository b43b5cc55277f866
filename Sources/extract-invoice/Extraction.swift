import PortDraft

/// What `extract-invoice FILE...` does, whichever way its arguments were read.
struct Extraction {
  var files: [String]
  var format: Format
  var isStrict = false
  /// Whether all files are documents of one account, to be made one draft.
  var isMerged = false
  var password: String?
  var limits = DocumentLimits()
  /// When to judge what is read; nil: today, and a draft on its own day.
  var moment: RequestMoment?
  var extractor: InvoiceExtractor

  enum Format: String, CaseIterable {
    case table, json, csv
  }

  /// - Returns: the document read last, still open: the end of the process closes it faster than poppler does.
  /// - Throws: the ``ExitStatus``, unless all is well.
  @discardableResult
  func run() throws -> (any TextSource)? {
    var document: (any TextSource)?
    var printer = DraftPrinter(format: format, isList: files.count > 1 && !isMerged)
    var status = ExitStatus.allRead
    var read: [DraftPortRequest] = []
    func finish(_ draft: DraftPortRequest) throws {
      try printer.print(draft)
      if isStrict && draft.hasError && status == .allRead { status = .errorFinding }
    }
    try readFiles(&document) { outcome in
      switch outcome {
      case .success(let draft): if isMerged { read.append(draft) } else { try finish(draft) }
      case .failure(let failure):
        Output.errors.report(failure.line)
        status = .someInputFailed
      }
    }
    if let merged = DraftPortRequest.merging(read) { try finish(merged) }
    try printer.finish()
    if status != .allRead { throw status }
    return document
  }

  /// One file is read in this process, as the fastest way; several are not, so that none loses the others.
  private func readFiles(
    _ document: inout (any TextSource)?, _ body: (Result<DraftPortRequest, FileFailure>) throws -> Void
  ) throws {
    let files = files.map { InputFile($0) }
    guard files.count == 1, let file = files.first else {
      var apart = self
      apart.limits.witness = .parent
      return try ApartReading(files: files) { [apart] file in
        var document: (any TextSource)?
        return try apart.draft(of: file, &document)
      }.forEach(body)
    }
    do {
      try body(.success(draft(of: file, &document)))
    } catch let error where !error.endsCommand {
      try body(.failure(FileFailure(file: file.name, error: error)))
    }
  }

  /// A draft that was written before is judged anew.
  ///
  /// - Parameter document: the one before, and then the one that the draft is of.
  private func draft(of file: InputFile, _ document: inout (any TextSource)?) throws -> DraftPortRequest {
    document = nil
    let bytes = try file.bytes()
    limits.begin(file: file.name)
    defer { limits.end() }
    if let written = try DraftFile(bytes, asOf: moment) { return written.draft }
    let opened = try limits.open(bytes, file: file.name, password: password)
    document = opened
    return try extractor.draft(of: opened, file: file.name, digest: sha256(of: bytes))
      .judged(toTheMinuteOf: moment)
  }
}

extension Extraction {
  /// Most calls are `extract-invoice FILE... [--format FORMAT] [--as-of DATE]`: read without the parser, which takes a sixth of the time
  /// that a small bill takes.
  ///
  /// - Returns: nil for any other arguments, which the parser is to judge.
  init?(plainArguments arguments: [String]) throws {
    guard let first = arguments.first, !ExtractInvoice.subcommandNames.contains(first) else { return nil }
    var files: [String] = []
    var format = Format.table
    var asOf: RequestMoment?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--format" {
        guard let name = rest.popFirst(), let known = Format(rawValue: name) else { return nil }
        format = known
      } else if argument == "--as-of" {
        guard let date = rest.popFirst(), let moment = RequestMoment(iso8601: date) else { return nil }
        asOf = moment
      } else if argument.hasPrefix("-") && argument != "-" {
        return nil
      } else {
        files.append(argument)
      }
    }
    guard !files.isEmpty, let day = asOf?.day ?? .today() else { return nil }
    self.init(files: files, format: format, moment: asOf, extractor: try InvoiceExtractor(asOf: day))
  }
}

/// Prints drafts one after the other, so that what was read is seen at once and memory does not grow.
struct DraftPrinter {
  let format: Extraction.Format
  /// JSON of several files is an array; of one file the draft itself.
  let isList: Bool
  private var count = 0

  init(format: Extraction.Format, isList: Bool) {
    self.format = format
    self.isList = isList
  }

  mutating func print(_ draft: DraftPortRequest) throws {
    let output = Output.results
    switch format {
    case .table:
      let table = DraftTable(width: output.width, isColored: output.isColored)
      try output.write((count > 0 ? "\n" : "") + table.text(draft))
    case .json:
      try output.write((isList ? count == 0 ? "[\n" : ",\n" : "") + draft.json() + (isList ? "" : "\n"))
    case .csv:
      try output.write((count == 0 ? DraftCSV.header : "") + DraftCSV.row(draft))
    }
    count += 1
  }

  /// Ends a list, also an empty one.
  func finish() throws {
    guard isList, format == .json else { return }
    try Output.results.write(count == 0 ? "[]\n" : "\n]\n")
  }
}

extension DraftPortRequest {
  var hasError: Bool { findings.contains { $0.severity == .error } }
}

extension Error {
  /// Whether the command can't go on with the next file.
  var endsCommand: Bool { self is OutputClosed || self is CommandFailure || self is ExitStatus }
}
