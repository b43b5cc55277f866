/// A number of lines that a document prints: `Number of lines: 5`, `12 voice lines`, `(5 numbers)`, `5 lignes`.
package struct PrintedCount: Equatable {
  package var value: Int
  /// A label says that it is a number of lines; else it may be that of a product's or of a row's.
  package var isLabelled: Bool

  /// Most lines that are believed.
  private static let most = 9999

  /// The count that a text prints, if it prints one of telephone lines.
  ///
  /// - Parameter next: what stands right of it, where it may be a label without its value.
  package init?(_ text: String, next: String? = nil) {
    let tokens = Token.all(text.replacing("(s)", with: "s"))
    guard !tokens.contains(where: Self.isOther) else { return nil }
    for position in tokens.indices where tokens[position].isNoun {
      if let count = Self.labelled(tokens, position, next) ?? Self.counted(tokens, position) {
        self = count
        return
      }
    }
    return nil
  }

  private init?(_ value: Int, isLabelled: Bool) {
    guard (isLabelled ? 1 : 2)...Self.most ~= value else { return nil }
    self.value = value
    self.isLabelled = isLabelled
  }

  /// "Number of lines: 5", "Total voice lines   4", "Lines: 3", "LINES 4", "Nombre de lignes : 3".
  private static func labelled(_ tokens: [Token], _ noun: Int, _ next: String?) -> PrintedCount? {
    let label = tokens[..<noun]
    let isCounting = label.first?.isCounting ?? false
    guard label.allSatisfy({ $0.isCounting || $0.isLink || $0.isQuality || $0.isNoun }) else { return nil }
    var rest = tokens[(noun + 1)...]
    // "Nombre de lignes téléphoniques", "lines at this location: 5".
    while let first = rest.first, first.isQuality || first.isLink { rest.removeFirst() }
    let hasColon = rest.first?.text == ":"
    if hasColon { rest.removeFirst() }
    guard isCounting || hasColon || noun == 0 && rest.count < 2 else { return nil }
    if let first = rest.first {
      guard let value = first.number, rest.count == 1 || rest.dropFirst().first?.isStop == true else {
        return nil
      }
      return PrintedCount(value, isLabelled: true)
    }
    guard let next, let value = Token.only(next)?.number else { return nil }
    return PrintedCount(value, isLabelled: true)
  }

  /// "12 voice lines", "(5 numbers)", "Service summary: 14 lines, page 2", "Qty 12 DID numbers".
  private static func counted(_ tokens: [Token], _ noun: Int) -> PrintedCount? {
    var start = noun
    while start > tokens.startIndex, tokens[start - 1].isQuality || tokens[start - 1].isLink { start -= 1 }
    guard start > tokens.startIndex, let value = tokens[start - 1].number else { return nil }
    let front = tokens[..<(start - 1)]
    guard front.last.map({ $0.isBreak || $0.isCounting }) ?? true, !isPartOfNumber(front) else { return nil }
    var rest = tokens[(noun + 1)...]
    while let first = rest.first, first.isQuality { rest.removeFirst() }
    guard rest.first.map({ $0.isBreak || $0.isBehindCount }) ?? true else { return nil }
    return PrintedCount(value, isLabelled: false)
  }

  /// The last group of a telephone number: "512-555-0143 numbers".
  private static func isPartOfNumber(_ front: ArraySlice<Token>) -> Bool {
    front.last?.text == "-" && front.dropLast().last?.text.utf8.allSatisfy(\.isDigit) == true
  }

  /// Lines of another kind: credit, trunks and channels, what is offered.
  private static func isOther(_ token: Token) -> Bool {
    [
      "credit", "credits", "trunk", "trunks", "channel", "channels", "path", "paths", "hunt", "session",
      "sessions", "sip", "data", "internet", "add", "additional", "extra", "up", "new", "removed",
      "disconnected", "calls", "call", "minutes", "messages", "canaux", "supplementaires",
    ].contains(token.text)
  }

  private struct Token {
    /// Small letters without accents; a mark is a token of its own.
    var text: String

    var number: Int? { text.utf8.count <= 4 && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil }
    var isNoun: Bool {
      ["lines", "numbers", "dids", "tns", "lignes", "numeros"].contains(text)
    }
    var isCounting: Bool {
      ["number", "no", "total", "count", "qty", "quantity", "nombre", "quantite", "qte"].contains(text)
    }
    var isLink: Bool {
      ["of", "de", "d", "at", "this", "location", "account", "on", "in", "service"].contains(text)
    }
    var isQuality: Bool {
      [
        "voice", "phone", "telephone", "telephones", "telephoniques", "business", "residential", "wireless",
        "mobile", "did", "active", "working", "access", "local", "analog", "digital", "billed", "listed",
        "centrex", "affaires", "actives", "actifs", "tn", "toll", "free", "fax",
      ].contains(text)
    }
    var isBreak: Bool { text.utf8.count == 1 && text.utf8.first?.isLetterOrDigit == false }
    /// What may stand behind a label's value.
    var isStop: Bool { [",", ";", ")", "("].contains(text) }
    var isBehindCount: Bool { ["at", "on", "in", "this", "listed", "total", "x", "au", "a"].contains(text) }

    /// The token that is the whole text.
    static func only(_ text: String) -> Token? {
      let tokens = all(text)
      return tokens.count == 1 ? tokens[0] : nil
    }

    static func all(_ text: String) -> [Token] {
      var tokens: [Token] = []
      var word: [UInt8] = []
      func end() {
        let endsInStop = word.last == UInt8(ascii: ".")
        if endsInStop { word.removeLast() }
        defer { if endsInStop { tokens.append(Token(text: ",")) } }
        if !word.isEmpty { tokens.append(Token(text: String(decoding: word, as: UTF8.self))) }
        word = []
      }
      for scalar in text.unicodeScalars {
        let letter = folded(scalar)
        if let letter, letter.isLetterOrDigit {
          word.append(letter.lowercased)
        } else if scalar == "." || scalar == ",", let last = word.last, last.isDigit {
          // An amount, until a blank says that it is none.
          word.append(UInt8(ascii: "."))
        } else if scalar == " " || scalar == "\u{A0}" {
          end()
        } else {
          end()
          tokens.append(Token(text: scalar.isASCII ? String(scalar) : "-"))
        }
      }
      end()
      return tokens
    }

    /// The letter without its accent.
    private static func folded(_ scalar: Unicode.Scalar) -> UInt8? {
      switch scalar {
      case "é", "è", "ê", "É", "È", "Ê": UInt8(ascii: "e")
      case "à", "À": UInt8(ascii: "a")
      default: scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : nil
      }
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool { isDigit || lowercased &- 97 < 26 }
  fileprivate var lowercased: UInt8 { self &- 65 < 26 ? self | 0x20 : self }
}
