import PortDraft

/// A file that holds a draft as this command writes it with `--format json`, or a list of one.
struct DraftFile {
  /// Its findings and status are made anew: what the file says of them may be of another day, or edited.
  let draft: DraftPortRequest

  /// - Parameter moment: when to judge it; nil: the day that the draft has.
  /// - Returns: nil where the bytes are something else; some carriers answer with customer service records in JSON.
  /// - Throws: ``DraftFileError`` where they are a draft that can't be read, or several.
  init?(_ bytes: [UInt8], asOf moment: RequestMoment?) throws {
    guard let text = Self.text(bytes) else { return nil }
    let read: DraftPortRequest
    do {
      read = try DraftPortRequest(json: text)
    } catch let error as DecodingError {
      try Self.checkVersion(DraftPortRequest.schemaVersion(ofJSON: text))
      guard let list = try? [DraftPortRequest](json: text) else {
        throw DraftFileError.unreadable(error.place)
      }
      guard let only = list.first, list.count == 1 else { throw DraftFileError.several(list.count) }
      read = only
    }
    try Self.checkVersion(read.schemaVersion)
    draft = read.judged(at: moment)
  }

  /// - Parameter version: nil where none is said.
  private static func checkVersion(_ version: String?) throws {
    guard let version, version != DraftPortRequest.schemaVersion else { return }
    throw DraftFileError.otherVersion(version)
  }

  /// Whether bytes are drafts as this command writes them, readable or not.
  static func isDraft(_ bytes: [UInt8]) -> Bool { text(bytes) != nil }

  /// The text where it is JSON with the name of a draft's first member in it.
  private static func text(_ bytes: [UInt8]) -> String? {
    guard let start = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }),
      start == UInt8(ascii: "{") || start == UInt8(ascii: "[")
    else { return nil }
    let text = String(decoding: bytes.drop { [0xEF, 0xBB, 0xBF].contains($0) }, as: UTF8.self)
    return text.contains("\"schemaVersion\"") ? text : nil
  }
}

/// Why a file gives no draft to go on with.
enum DraftFileError: Error, Hashable {
  /// Where in the draft something is missing or wrong.
  case unreadable(String)
  case several(Int)
  /// Something else, such as a bill.
  case notADraft
  /// The draft follows another version of the schema.
  case otherVersion(String)
}

extension DecodingError {
  /// The path to what is missing or wrong: `telephoneNumbers/2/value`; empty where the text is no JSON.
  fileprivate var place: String {
    let (path, last): ([any CodingKey], String?) =
      switch self {
      case .keyNotFound(let key, let context): (context.codingPath, key.stringValue)
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        (context.codingPath, nil)
      @unknown default: ([], nil)
      }
    return (path.map { $0.intValue.map(String.init) ?? $0.stringValue } + [last].compactMap { $0 })
      .joined(separator: "/")
  }
}
