public import FoundationEssentials

/// What is read wrong today though a test forbids it, as `known-errors.txt` of the fixtures lists it.
///
/// A line is a document's path without the ending, a colon, and what is wrong. A test fails for an error that is not
/// listed, and for a listed one that is no more: the list gets shorter, and longer only by somebody's will.
public struct KnownErrors: Sendable {
  /// `path: what`.
  public let lines: [String]

  /// - Parameter folder: the fixtures.
  public init(in folder: URL) throws {
    let text = try String(contentsOf: folder.appending(path: "known-errors.txt"), encoding: .utf8)
    lines = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  public func contains(_ what: String, in document: String) -> Bool {
    lines.contains(Self.line(what, in: document))
  }

  /// The line of an error.
  ///
  /// - Parameter document: path inside the fixtures.
  public static func line(_ what: String, in document: String) -> String {
    let stem = document.lastIndex(of: ".").map { document[..<$0] } ?? document[...]
    return "\(stem): \(what)"
  }
}
