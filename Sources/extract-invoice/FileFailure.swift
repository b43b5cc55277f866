import FoundationEssentials
import PortDraft

/// An input file that gave no draft: the one place where such errors become words.
struct FileFailure: Error, Codable {
  var file: String
  /// Stable, in kebab case.
  var code: String
  /// What is wrong and what to do about it, in sentences.
  var message: String

  init(file: String, code: String, message: String) {
    (self.file, self.code, self.message) = (file, code, message)
  }

  init(file: String, error: any Error) {
    self.file = file
    switch error {
    case let error as DocumentError:
      code = error.code
      message = [error.description, Self.remedy(for: error)].compactMap { $0 }.joined(separator: " ")
    case let error as InputError:
      (code, message) = Self.words(for: error)
    case let error as DraftFileError:
      (code, message) = Self.words(for: error)
    case let stop as ReadingStop:
      (code, message) = (stop.code, stop.message)
    case let error as IntakeReaderMissing:
      code = "reader-missing"
      message = "\(error) Install it, on Debian and Ubuntu: sudo apt-get install libyaml-0-2"
    default:
      code = "unreadable"
      message = "The file can't be read: \(error)."
    }
  }

  /// An intake that was not used.
  init(intake file: String, error: any Error) {
    self.init(file: file, error: error)
    code = "intake"
    if let error = error as? IntakeSyntaxError { message = error.description }
  }

  /// `FILE: message`, for standard error.
  var line: String {
    let name = file == "-" ? "standard input" : file.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(name): \(message)"
  }

  /// One line of a batch's `failures.jsonl`.
  var json: String {
    JSONValue.object([
      .init(name: "file", value: .string(file)), .init(name: "code", value: .string(code)),
      .init(name: "message", value: .string(message)),
    ]).text(width: nil)
  }

  /// - Returns: nil for JSON of anything else.
  init?(json: String) {
    guard let failure = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { return nil }
    self = failure
  }

  private static func remedy(for error: DocumentError) -> String? {
    switch error {
    case .empty, .blank: "Download or save it again."
    case .loops, .overfull:
      "It is damaged, or made to do harm: download it again from the carrier, or print it to a new PDF."
    case .notAPDF: "Give the bill as PDF or as plain text; a picture needs text recognition (OCR) first."
    case .readerMissing: "Install it, on Debian and Ubuntu: sudo apt-get install libpoppler-glib8"
    case .encrypted: nil
    case .wrongPassword:
      "Ask the customer for the password that opens the bill, and give it with --password or --password-file."
    case .damaged: "Download it again from the carrier, or repair it: qpdf damaged.pdf repaired.pdf"
    case .tooLarge: "Give the bill without its call details, or split it."
    }
  }

  private static func words(for error: DraftFileError) -> (code: String, message: String) {
    switch error {
    case .unreadable(let place):
      (
        "not-a-draft",
        "This is no whole draft\(place.isEmpty ? "" : ": something is wrong at /\(place)")."
          + " Write it again with --format json."
      )
    case .several(let count):
      ("several-drafts", "This file holds \(count) drafts. Give a file of one.")
    case .notADraft:
      (
        "not-a-draft",
        "This is no draft. Make one of a bill: extract-invoice BILL --format json > draft.json"
      )
    case .otherVersion(let version):
      (
        "other-schema-version",
        "This draft follows version \(version) of the schema, and this command knows \(DraftPortRequest.schemaVersion)."
          + " Read the documents again."
      )
    }
  }

  private static func words(for error: InputError) -> (code: String, message: String) {
    switch error {
    case .missing: ("not-found", "There is no such file. Check the name.")
    case .directory:
      (
        "is-a-folder",
        "This is a folder. Read all of its documents with: extract-invoice batch FOLDER --output DIR"
      )
    case .notAFile:
      (
        "not-a-file",
        "This is a pipe, a socket or a device, which is not opened. Give a file, or: extract-invoice - < IT"
      )
    case .notADocument:
      ("not-a-document", "This is neither a PDF nor a plain text. Leave such files out with --exclude.")
    case .outside:
      (
        "outside-folder",
        "This is a link to a file outside the folder. Copy the file into the folder, or leave the link out with --exclude."
      )
    case .unreadable(let reason): ("unreadable", "The file can't be read: \(reason). Check its permissions.")
    }
  }
}
