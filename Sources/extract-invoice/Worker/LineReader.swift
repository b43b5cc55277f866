import FoundationEssentials
import PortDraft

/// Reads what lines of `stream` name, in a worker: one line of JSON for each, a draft or a failure.
struct LineReader {
  let settings: ReadingSettings
  let extractor: InvoiceExtractor
  /// Tells the process that gave the work how far it is.
  let note: (Frame) throws -> Void

  /// - Parameter line: a file's name, or a JSON object.
  func answer(to line: [UInt8]) throws -> Frame {
    do {
      return Frame(kind: .line, content: Array(try draft(of: StreamRequest(line)).json(pretty: false).utf8))
    } catch let failure as FileFailure {
      return Frame(kind: .failure, content: Array(failure.json.utf8))
    }
  }

  private func draft(of request: StreamRequest) throws -> DraftPortRequest {
    var drafts: [DraftPortRequest] = []
    defer { settings.limits.end() }
    for document in request.documents {
      try note(Frame(kind: .begun, content: Array(document.name.utf8)))
      do {
        drafts.append(try draft(of: document))
      } catch let error where !error.endsCommand {
        throw FileFailure(file: document.name, error: error)
      }
    }
    guard let draft = DraftPortRequest.merging(drafts) else {
      throw FileFailure(badRequest: "This line names no file.")
    }
    return draft.judged(toTheMinuteOf: settings.asOf)
  }

  /// A draft that was written before is judged anew.
  private func draft(of document: StreamRequest.Document) throws -> DraftPortRequest {
    let bytes = try document.bytes ?? InputFile(document.name, within: "").bytes()
    let limits = settings.limits
    limits.end()
    limits.begin(file: document.name)
    if let written = try DraftFile(bytes, asOf: settings.isMomentGiven ? settings.asOf : nil) {
      return written.draft
    }
    let opened = try limits.open(bytes, file: document.name, password: settings.password)
    let digest = sha256(of: bytes)
    try note(Frame(kind: .pages, content: Array(String(opened.pageCount).utf8)))
    return try extractor.draft(of: opened, file: document.name, digest: digest)
  }
}

/// What a line of `stream` asks for: the documents of one draft.
struct StreamRequest {
  var documents: [Document]

  struct Document {
    var name: String
    /// Given in the line itself; nil: those of the file of that name.
    var bytes: [UInt8]?
  }

  /// - Throws: ``FileFailure``.
  init(_ line: [UInt8]) throws {
    if line.isEmpty { throw FileFailure(badRequest: Self.shape) }
    guard line.first == UInt8(ascii: "{") else {
      documents = [Document(name: String(fileSystemName: line))]
      return
    }
    do {
      let fields = try JSONDecoder().decode(Fields.self, from: Data(line))
      documents = try fields.documents()
    } catch is DecodingError {
      throw FileFailure(badRequest: Self.shape)
    }
  }

  static let shape =
    "This line is no request. Give a file's name, or {\"file\": …}, {\"files\": […]}, {\"name\": …, \"base64\": …}."

  private struct Fields: Decodable {
    var file: String?
    var files: [String]?
    var name: String?
    var base64: String?

    func documents() throws -> [Document] {
      switch (file, files, name, base64) {
      case (let file?, nil, nil, nil): return [Document(name: file)]
      case (nil, let files?, nil, nil) where !files.isEmpty: return files.map { Document(name: $0) }
      case (nil, nil, let name?, let base64?):
        guard let data = Data(base64Encoded: base64) else {
          throw FileFailure(badRequest: "The value of \"base64\" is none.", file: name)
        }
        return [Document(name: name, bytes: [UInt8](data))]
      default: throw FileFailure(badRequest: StreamRequest.shape)
      }
    }
  }
}

extension FileFailure {
  /// A line of `stream` that asks for nothing that can be read.
  init(badRequest message: String, file: String = "") {
    self.init(file: file, code: "bad-request", message: message)
  }
}
