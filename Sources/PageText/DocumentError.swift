/// Why there is no document to talk about.
public enum DocumentError: Error, Sendable, Hashable {
  case empty
  case notAPDF
  /// The library that reads such files is not installed; the text says what the loader met.
  case readerMissing(String)
  /// A password is needed, and none was given.
  case encrypted
  case wrongPassword
  /// The file's structure can't be followed; the text says what the reader met.
  case damaged(String)
  /// Pages without a character, a picture or a drawing.
  case blank
  /// Something contains or draws itself; the text says what.
  case loops(String)
  /// More than any bill holds; the text says of what.
  case overfull(String)
  /// Sizes in bytes.
  case tooLarge(size: Int, limit: Int)

  /// A stable name for files that list failures, in kebab case as the codes of findings are.
  public var code: String {
    switch self {
    case .empty, .blank: "empty"
    case .notAPDF: "not-a-pdf"
    case .readerMissing: "reader-missing"
    case .encrypted: "encrypted"
    case .wrongPassword: "wrong-password"
    case .damaged: "damaged"
    case .loops: "loops"
    case .tooLarge, .overfull: "too-large"
    }
  }
}

extension DocumentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty:
      "The file is empty."
    case .notAPDF:
      "The file is not a PDF."
    case .readerMissing(let reason):
      "Poppler, which reads PDF files, can't be loaded: \(reason)."
    case .encrypted:
      "The PDF is encrypted and needs a password; give one with --password or --password-file."
    case .wrongPassword:
      "The password does not open this PDF."
    case .damaged(let reason):
      "The PDF is damaged and can't be read: \(reason)."
    case .blank:
      "The document is blank: its pages show no text, no picture and no drawing."
    case .loops(let what):
      "The PDF has no end: \(what)."
    case .overfull(let what):
      "The PDF holds more than any bill does: \(what)."
    case .tooLarge(let size, let limit):
      "The file is too large: \(size) bytes, the limit is \(limit)."
    }
  }
}
