import FixtureScoring
import FoundationEssentials
import PortDraft

/// A bill of a user's folder with what a correct draft says of it: `NAME.truth.json` or `NAME.draft.json` beside it.
struct ExpectedBill {
  /// What is expected, as a file.
  var expectation: TreeFile
  /// nil where none stands beside it.
  var bill: TreeFile?

  /// Every bill of a folder with something expected beside it, in the order of the paths; of two expectations the
  /// truth counts.
  static func all(among files: [TreeFile]) -> [ExpectedBill] {
    let byName = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
    return files.compactMap { file in
      guard let stem = stem(of: file.name) else { return nil }
      if file.name.hasSuffix(draftSuffix), byName[stem + truthSuffix] != nil { return nil }
      return ExpectedBill(
        expectation: file, bill: documentSuffixes.lazy.compactMap { byName[stem + $0] }.first)
    }
  }

  private static let truthSuffix = ".truth.json"
  private static let draftSuffix = ".draft.json"
  private static let documentSuffixes = [".pdf", ".PDF", ".txt", ".csr"]

  /// Whether a file's name is one that bills have.
  static func isDocument(_ name: String) -> Bool { documentSuffixes.contains(where: name.hasSuffix) }

  /// Whether a file's name says that it holds what is expected of another.
  static func isExpectation(_ name: String) -> Bool { stem(of: name) != nil }

  private static func stem(of name: String) -> String? {
    [truthSuffix, draftSuffix].first(where: name.hasSuffix).map { String(name.dropLast($0.count)) }
  }

  /// - Throws: what reading the file throws, ``DraftFileError``, ``NoTruth``.
  func truth() throws -> DocumentTruth {
    if let problem = expectation.problem { throw problem }
    let bytes = try expectation.input.bytes()
    if expectation.name.hasSuffix(Self.draftSuffix) {
      guard let file = try DraftFile(bytes, asOf: nil) else { throw DraftFileError.unreadable("") }
      return DocumentTruth(file.draft)
    }
    do {
      return try JSONDecoder().decode(DocumentTruth.self, from: Data(bytes))
    } catch {
      throw NoTruth()
    }
  }
}

/// A file named as a truth is none.
struct NoTruth: Error, CustomStringConvertible {
  var description: String { "it is no JSON object of values such as \"accountNumber\": \"K2041706\"" }
}
