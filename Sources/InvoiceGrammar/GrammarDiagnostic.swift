/// What is wrong with a grammar, and where.
public struct GrammarDiagnostic: Error, Sendable, Hashable, CustomStringConvertible {
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in characters.
  public var column: Int
  public var message: String
  /// The line as written.
  public var source: String
  public var severity = Severity.error

  public enum Severity: String, Sendable {
    case error
    /// The grammar works; what is told may still be a mistake.
    case warning
  }

  /// The message with the line and a caret under the place.
  public var description: String {
    let indent = String(source.prefix(column - 1).map { $0 == "\t" ? "\t" : " " })
    return "\(file):\(line):\(column): \(severity.rawValue): \(message)\n  \(source)\n  \(indent)^"
  }
}

/// Everything that is wrong with one grammar file.
public struct GrammarSyntaxError: Error, Sendable, CustomStringConvertible {
  public var diagnostics: [GrammarDiagnostic]

  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
