/// A word or a quoted text of a grammar file.
package struct GrammarToken: Hashable {
  package enum Kind: Hashable {
    case word
    case quoted
  }

  package var kind: Kind
  package var text: String
  /// Counted from 1.
  package var line: Int
  /// Where what stands before it on its line stands in the file's bytes. The column follows from it, in characters, and
  /// is counted only where something is wrong.
  package var before: Range<Int>
}

/// A statement: its tokens and the first line it stands on. A line that begins with a blank continues the one above.
package struct GrammarStatement {
  package var tokens: [GrammarToken]
}

/// A grammar file cut into statements, by its bytes: all grammars' headers are read whenever the program starts.
package struct GrammarLexer {
  package let source: GrammarSource
  private let bytes: [UInt8]
  /// Where the first line begins.
  private let begin: Int
  /// Only statements that begin with one of these are read; nil: all.
  private let keywords: [StaticString]?

  package init(_ source: GrammarSource, keywords: [StaticString]? = nil) {
    self.source = source
    self.keywords = keywords
    bytes = Array(source.text.utf8)
    // Editors of Windows put a mark before the first line.
    begin = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// - Throws: `GrammarDiagnostic` at a quotation mark without its pair.
  package func statements() throws(GrammarDiagnostic) -> [GrammarStatement] {
    var statements: [GrammarStatement] = []
    var isSkipping = false
    var number = 0
    var start = begin
    while start <= bytes.count {
      let line = lineRange(from: start)
      start = line.upperBound + 1
      number += 1
      if let keywords, let first = line.first, !isBlank(first), bytes[first] != UInt8(ascii: "#") {
        isSkipping = !begins(line, with: keywords)
      }
      if isSkipping { continue }
      let tokens = try tokens(of: line, number: number)
      guard !tokens.isEmpty else { continue }
      if !tokens[0].before.isEmpty, let last = statements.indices.last {
        statements[last].tokens += tokens
      } else {
        statements.append(GrammarStatement(tokens: tokens))
      }
    }
    return statements
  }

  private func lineRange(from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }

  private func begins(_ line: Range<Int>, with keywords: [StaticString]) -> Bool {
    keywords.contains { keyword in
      let end = line.lowerBound + keyword.utf8CodeUnitCount
      guard end <= line.upperBound, end == line.upperBound || isBlank(end) else { return false }
      return keyword.withUTF8Buffer { bytes[line.lowerBound..<end].elementsEqual($0) }
    }
  }

  private func tokens(of line: Range<Int>, number: Int) throws(GrammarDiagnostic) -> [GrammarToken] {
    var tokens: [GrammarToken] = []
    var position = line.lowerBound
    while position < line.upperBound {
      let start = position
      if isBlank(position) {
        position += 1
      } else if bytes[position] == UInt8(ascii: "#") {
        break
      } else if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        while position < line.upperBound, bytes[position] != UInt8(ascii: "\"") { position += 1 }
        guard position < line.upperBound else {
          throw diagnostic(
            at: token(.quoted, start..<line.upperBound, number, line.lowerBound..<start),
            "this text has no closing quotation mark")
        }
        tokens.append(token(.quoted, (start + 1)..<position, number, line.lowerBound..<start))
        position += 1
      } else {
        while position < line.upperBound, !isBlank(position), bytes[position] != UInt8(ascii: "\"") {
          position += 1
        }
        tokens.append(token(.word, start..<position, number, line.lowerBound..<start))
      }
    }
    return tokens
  }

  private func isBlank(_ position: Int) -> Bool { bytes[position].isBlank || bytes[position] == 13 }

  /// - Parameter before: what stands before the token on its line.
  private func token(_ kind: GrammarToken.Kind, _ text: Range<Int>, _ line: Int, _ before: Range<Int>)
    -> GrammarToken
  {
    GrammarToken(kind: kind, text: String(decoding: bytes[text], as: UTF8.self), line: line, before: before)
  }

  package func diagnostic(at token: GrammarToken, _ message: String) -> GrammarDiagnostic {
    GrammarDiagnostic(
      file: source.name, line: token.line,
      column: String(decoding: bytes[token.before], as: UTF8.self).count + 1,
      message: message, source: line(token.line))
  }

  /// A diagnostic at the end of a statement, where something is missing.
  package func diagnostic(after token: GrammarToken, _ message: String) -> GrammarDiagnostic {
    let width = token.text.count + (token.kind == .quoted ? 2 : 0)
    var diagnostic = diagnostic(at: token, message)
    diagnostic.column += width
    return diagnostic
  }

  /// The text of a line, counted from 1.
  package func line(_ number: Int) -> String {
    var line = lineRange(from: begin)
    for _ in 1..<max(number, 1) where line.upperBound < bytes.count {
      line = lineRange(from: line.upperBound + 1)
    }
    // Windows ends lines with two characters.
    return String(
      decoding: bytes[line.last.map { bytes[$0] == 13 } == true ? line.dropLast() : line], as: UTF8.self)
  }
}
