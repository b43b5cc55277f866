public import FoundationEssentials

/// A document with its truth beside it: `NAME.pdf`, or another kind, and `NAME.truth.json`; `NAME.json.truth.json` for JSON.
public struct FixtureDocument: Sendable {
  public var url: URL
  /// The path inside the folder that was searched.
  public var name: String
  public var truth: DocumentTruth

  /// Where the draft that is known for it stands: `NAME.draft.json`.
  public var golden: URL { url.deletingPathExtension().appendingPathExtension("draft.json") }

  public func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

  /// Every document of a folder tree that has a truth, in the order of their paths.
  ///
  /// - Throws: for a truth that can't be read, and where there is no document at all.
  public static func all(in folder: URL) throws -> [FixtureDocument] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let known = Set(paths)
    let documents = try paths.filter { $0.hasSuffix(suffix) }.sorted().compactMap { path in
      try FixtureDocument(truth: path, in: folder, among: known)
    }
    if documents.isEmpty { throw CocoaError(.fileNoSuchFile) }
    return documents
  }

  private static let suffix = ".truth.json"
  private static let kinds = ["pdf", "txt", "csr", "csv", "xml"]

  private init?(truth path: String, in folder: URL, among known: Set<String>) throws {
    let stem = String(path.dropLast(Self.suffix.count))
    let files = [stem] + Self.kinds.map { stem + "." + $0 }
    guard let file = files.first(where: known.contains) else { return nil }
    name = file
    url = folder.appending(path: file)
    truth = try JSONDecoder().decode(DocumentTruth.self, from: Data(contentsOf: folder.appending(path: path)))
  }
}
