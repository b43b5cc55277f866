/// A word or a quoted text of a grammar file.
struct GrammarToken: Hashable {
  enum Kind: Hashable {
    case word
    case quoted
  }

  var kind: Kind
  var text: String
  /// Counted from 1.
  var line: Int
  /// Counted from 1, in characters.
  var column: Int
}

/// A statement: its tokens and the first line it stands on. A line that begins with a blank continues the one above.
struct GrammarStatement {
  var tokens: [GrammarToken]
}

/// A grammar file cut into statements.
struct GrammarLexer {
  let source: GrammarSource
  let lines: [Substring]
  /// Only statements that begin with one of these are read; nil: all.
  private let keywords: Set<String>?

  init(_ source: GrammarSource, keywords: Set<String>? = nil) {
    self.source = source
    self.keywords = keywords
    // Windows ends lines with two characters, which Swift counts as one, and its editors put a mark before the first.
    let text = source.text.first == "\u{FEFF}" ? source.text.dropFirst() : source.text[...]
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// - Throws: `GrammarDiagnostic` at a quotation mark without its pair.
  func statements() throws(GrammarDiagnostic) -> [GrammarStatement] {
    var statements: [GrammarStatement] = []
    var isSkipping = false
    for (index, line) in lines.enumerated() {
      if let keywords, let first = line.utf8.first, !first.isBlank, first != UInt8(ascii: "#") {
        isSkipping = !keywords.contains(String(line.prefix { $0 != " " && $0 != "\t" }))
      }
      if isSkipping { continue }
      let tokens = try tokens(of: line, number: index + 1)
      guard !tokens.isEmpty else { continue }
      if tokens[0].column > 1, let last = statements.indices.last {
        statements[last].tokens += tokens
      } else {
        statements.append(GrammarStatement(tokens: tokens))
      }
    }
    return statements
  }

  private func tokens(of line: Substring, number: Int) throws(GrammarDiagnostic) -> [GrammarToken] {
    let bytes = Array(line.utf8)
    var tokens: [GrammarToken] = []
    var position = 0
    while position < bytes.count {
      let start = position
      if bytes[position].isBlank || bytes[position] == 13 {
        position += 1
      } else if bytes[position] == UInt8(ascii: "#") {
        break
      } else if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        guard position < bytes.count else {
          throw diagnostic(line: number, byte: start, "this text has no closing quotation mark")
        }
        tokens.append(token(.quoted, bytes[(start + 1)..<position], number, start, bytes))
        position += 1
      } else {
        while position < bytes.count, !bytes[position].isBlank, bytes[position] != UInt8(ascii: "\""),
          bytes[position] != 13
        { position += 1 }
        tokens.append(token(.word, bytes[start..<position], number, start, bytes))
      }
    }
    return tokens
  }

  private func token(
    _ kind: GrammarToken.Kind, _ text: ArraySlice<UInt8>, _ line: Int, _ byte: Int, _ bytes: [UInt8]
  ) -> GrammarToken {
    GrammarToken(
      kind: kind, text: String(decoding: text, as: UTF8.self), line: line,
      column: characterColumn(byte, in: bytes))
  }

  private func characterColumn(_ byte: Int, in bytes: [UInt8]) -> Int {
    String(decoding: bytes[..<byte], as: UTF8.self).count + 1
  }

  private func diagnostic(line: Int, byte: Int, _ message: String) -> GrammarDiagnostic {
    let source = lines[line - 1]
    return GrammarDiagnostic(
      file: self.source.name, line: line, column: characterColumn(byte, in: Array(source.utf8)),
      message: message, source: String(source))
  }

  func diagnostic(at token: GrammarToken, _ message: String) -> GrammarDiagnostic {
    GrammarDiagnostic(
      file: source.name, line: token.line, column: token.column, message: message,
      source: String(lines[token.line - 1]))
  }

  /// A diagnostic at the end of a statement, where something is missing.
  func diagnostic(after token: GrammarToken, _ message: String) -> GrammarDiagnostic {
    let width = token.text.count + (token.kind == .quoted ? 2 : 0)
    var diagnostic = diagnostic(at: token, message)
    diagnostic.column += width
    return diagnostic
  }
}
