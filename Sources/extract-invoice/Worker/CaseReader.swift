import PortDraft

/// Reads cases of a batch: the files of a case, made one draft and completed with its intakes.
struct CaseReader {
  let settings: ReadingSettings
  let extractor: InvoiceExtractor
  let limits: DocumentLimits
  /// Tells the process that gave the work how far it is.
  let note: (Frame) throws -> Void

  /// The result, or the word that nothing changed.
  func answer(to request: CaseRequest) throws -> Frame {
    if !request.known.isEmpty, try digest(of: request) == request.known {
      return Frame(kind: .unchanged, content: [])
    }
    return try result(of: request).frame
  }

  private func result(of request: CaseRequest) throws -> CaseResult {
    var digest = ReadingDigest(settings.digest)
    var result = CaseResult(files: request.files.map(\.name), reading: "")
    var drafts: [DraftPortRequest] = []
    defer { limits.end() }
    for (index, file) in request.files.enumerated() {
      // Of one file nobody needs to be told which it is.
      if request.files.count > 1 { try note(Frame(kind: .begun, content: Array(String(index).utf8))) }
      switch try read(file) {
      case .draft(let draft):
        drafts.append(draft)
        digest.add(file.name, draft.sources.first?.sha256 ?? "")
      case .failure(let failure, let content):
        result.failures.append(failure)
        digest.add(file.name, content)
      }
    }
    let intakes = readIntakes(request.intakes, &digest, &result)
    if let merged = DraftPortRequest.merging(drafts) {
      let draft = complete(merged.judged(toTheMinuteOf: settings.asOf), with: intakes, &result)
      result.hasError = draft.hasError
      result.pages = draft.sources.map(\.pageCount).reduce(0, +)
      result.draft = CaseResult.DraftLines(draft)
    }
    if result.failures.contains(where: { ReadingStop.codes.contains($0.code) }) {
      result.limits = settings.limitWords
    }
    result.reading = digest.text
    return result
  }

  private enum Reading {
    case draft(DraftPortRequest)
    /// With the digest of the file's bytes, or the failure's code where nobody has them.
    case failure(FileFailure, String)
  }

  private func read(_ file: CaseRequest.File) throws -> Reading {
    var known: String?
    do {
      if let failure = file.failure { return .failure(failure, contentDigest(of: file)) }
      let input = input(file.name)
      let bytes = try input.bytes()
      let digest = sha256(of: bytes)
      known = digest
      limits.end()
      limits.begin(file: file.name)
      try input.checkIsDocument(bytes)
      let document = try limits.open(bytes, file: file.name, password: settings.password)
      if document.pageCount > Self.fewPages {
        try note(Frame(kind: .pages, content: Array(String(document.pageCount).utf8)))
      }
      return .draft(try extractor.draft(of: document, file: file.name, digest: digest))
    } catch let error where !error.endsCommand {
      let failure = FileFailure(file: file.name, error: error)
      return .failure(failure, known ?? failure.code)
    }
  }

  /// Pages that need no more time than the usual.
  private static let fewPages = 20

  private func input(_ name: String) -> InputFile { InputFile(name, within: settings.folder) }

  // MARK: - What a result depends on

  private func digest(of request: CaseRequest) throws -> String {
    var digest = ReadingDigest(settings.digest)
    for file in request.files { digest.add(file.name, contentDigest(of: file)) }
    for intake in request.intakes {
      let bytes = try? input(intake).bytes(limit: IntakeSources.largest)
      digest.add(intake, bytes.map { sha256(of: $0) } ?? "")
    }
    return digest.text
  }

  /// The digest of a file's bytes, or the code of what keeps them from being read.
  private func contentDigest(of file: CaseRequest.File) -> String {
    if let failure = file.failure, !ReadingStop.codes.contains(failure.code) { return failure.code }
    do {
      return sha256(of: try input(file.name).bytes())
    } catch {
      return FileFailure(file: file.name, error: error).code
    }
  }

  // MARK: - Intakes

  private func readIntakes(
    _ names: [String], _ digest: inout ReadingDigest, _ result: inout CaseResult
  ) -> IntakeSources {
    var sources = IntakeSources()
    for name in names {
      var content = ""
      do {
        let bytes = try input(name).bytes(limit: IntakeSources.largest)
        content = sha256(of: bytes)
        sources.files.append((name, try IntakeFile(bytes)))
      } catch {
        result.intakeFailures.append(FileFailure(intake: name, error: error))
      }
      digest.add(name, content)
    }
    return sources
  }

  /// The draft with what its intakes say; as it is where they do not fit it.
  private func complete(
    _ draft: DraftPortRequest, with intakes: IntakeSources, _ result: inout CaseResult
  ) -> DraftPortRequest {
    guard !intakes.files.isEmpty else { return draft }
    do {
      return try draft.completed(
        with: intakes.intake, origin: .intake, at: settings.isMomentGiven ? settings.asOf : nil)
    } catch {
      if let located = intakes.located(error) {
        let document = draft.sources.first?.file ?? ""
        let said = IntakeSyntaxError(
          place: located.error.place, message: "\(located.error.message) It was not applied to \(document).")
        result.intakeFailures.append(FileFailure(intake: located.file, error: said))
      }
      return draft
    }
  }
}

/// The digest of all that a case's result depends on: settings, documents, intakes.
struct ReadingDigest {
  private var parts = PackedFields()

  init(_ settings: String) { parts.put(settings) }

  mutating func add(_ name: String, _ content: String) {
    parts.put(name)
    parts.put(content)
  }

  var text: String { sha256(of: parts.bytes) }
}

extension ReadingStop {
  static let codes = allCases.map(\.code)
}
