/// A list as Swift writes it: a literal that is made without a pass over it, in a property that costs nothing to name.
struct WordListText {
  private let list: WordList
  private let reader: WordListHeading.Reader

  init(_ list: WordList, for reader: WordListHeading.Reader) {
    self.list = list
    self.reader = reader
  }

  var swift: String {
    guard list.heading.hasClasses else {
      return comment + property(list.name, list.words(of: nil)) + beginnings
    }
    let name = list.name.prefix(1).uppercased() + list.name.dropFirst()
    let classes = list.classes.map { "  " + property($0, list.words(of: $0)) }
    return comment + "  enum \(name) {\n\(classes.joined())  }\n"
  }

  private var comment: String { list.comment.map { "  /// \($0)\n" }.joined() }

  private func property(_ name: String, _ words: [String]) -> String {
    "  static var \(name): \(type) { \(value(words)) }\n"
  }

  private var type: String {
    switch list.heading.kind {
    case .words, .stems, .rows, .table: "StaticString"
    case .texts: "[String]"
    case .columns: "[(\(list.heading.fields.map { "\($0.name): StaticString" }.joined(separator: ", ")))]"
    }
  }

  private func value(_ words: [String]) -> String {
    switch list.heading.kind {
    case .words: literal(words.joined(separator: " "))
    case .stems: literal(words.map(\.withoutAccents).joined(separator: " "))
    case .texts: "[\(words.map { literal(text($0)) }.joined(separator: ", "))]"
    case .rows: literal(list.entries.map { $0.words.joined(separator: " ") }.joined(separator: "\n"))
    case .table: literal(list.entries.map { $0.words.joined(separator: "|") }.joined(separator: "\n"))
    case .columns:
      "[\(list.entries.map { "(\($0.words.map { literal(text($0)) }.joined(separator: ", ")))" }.joined(separator: ", "))]"
    }
  }

  private func text(_ word: String) -> String { String(word.map { $0 == "_" ? " " : $0 }) }

  /// `case 0x6A_616E: true` for `jan`: a look at letters as they stand in a number, the first one highest.
  private var beginnings: String {
    guard let count = list.heading.beginnings else { return "" }
    // A word with an accent among the letters is told by its accent.
    let words = list.heading.kind == .columns ? list.entries.map { $0.words[0] } : list.words(of: nil)
    let starts = words.map { $0.prefix(count) }.filter { $0.allSatisfy(\.isASCII) }
    var cases: [String] = []
    for start in starts {
      let code = start.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      let line = "    case 0x\(String(code, radix: 16)): true  // \(start)\n"
      if !cases.contains(line) { cases.append(line) }
    }
    return """
        /// Whether letters, the last of them lowest, begin a word of the list.
        static func \(list.name)Begin(_ letters: UInt32) -> Bool {
          switch letters {
      \(cases.joined())    default: false
          }
        }

      """
  }

  private func literal(_ text: String) -> String {
    let text = reader.inCapitals ? text.uppercased() : text
    let scalars = text.unicodeScalars.map { scalar in
      scalar.value < 32 ? "\\####u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
    }
    return "####\"\(scalars.joined())\"####"
  }
}
