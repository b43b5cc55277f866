/// The line that begins a list: `words unitsAlone for PostalAddress`.
struct WordListHeading: Equatable {
  let kind: Kind
  let name: String
  /// The lines say first what their words are.
  var hasClasses = false
  var isSorted = false
  /// How many letters a reader looks at first, so as not to look further at most of a page; of columns the first word's.
  var beginnings: Int?
  var readers: [Reader] = []
  /// Of a table or of columns.
  var fields: [Field] = []

  /// What a line holds, and what it is for Swift.
  enum Kind: String {
    /// Words, with `_` for a blank; one text.
    case words
    /// Words or beginnings of words in small letters, compared without their accents; one text.
    case stems
    /// Words or texts, with `_` for a blank; strings.
    case texts
    /// A standard form and the words that stand for it; one text with a line for each.
    case rows
    /// Words of which each says the same in another language or notation; tuples.
    case columns
    /// Fields between bars; one text with a line for each.
    case table
  }

  /// A target that reads the list.
  struct Reader: Equatable {
    let target: String
    /// It compares words in capitals.
    var inCapitals = false
  }

  /// A field of a table.
  struct Field: Equatable {
    let name: String
    /// What stands between the words of a field that lists some.
    var separator: Character?
  }
}

extension WordListHeading {
  /// - Throws: the message.
  init(_ text: String) throws(Mistake) {
    let parts = text.split(separator: ":", maxSplits: 1).map { $0.split(separator: " ").map(String.init) }
    var words = (parts.first ?? [])[...]
    guard let kind = words.popFirst().flatMap(Kind.init(rawValue:)) else {
      throw Mistake("a list begins with words, stems, texts, rows, columns or table")
    }
    guard let name = words.popFirst(), name.isIdentifier else {
      throw Mistake("a list has a name of letters and digits, the first one small")
    }
    self.init(kind: kind, name: name)
    try readOptions(&words)
    try readReaders(words)
    try readFields(parts.count > 1 ? text.split(separator: ":", maxSplits: 1)[1] : nil)
    let isPlain = [.words, .stems, .texts].contains(kind)
    guard isPlain || !hasClasses else { throw Mistake("only words, stems and texts have classes") }
    guard isPlain || kind == .columns || beginnings == nil else {
      throw Mistake("only words, stems, texts and columns have beginnings")
    }
  }

  private mutating func readOptions(_ words: inout ArraySlice<String>) throws(Mistake) {
    while let word = words.first, word != "for" {
      words.removeFirst()
      switch word {
      case "sorted": isSorted = true
      case "by" where words.popFirst() == "class": hasClasses = true
      case "beginnings":
        guard let count = words.popFirst().flatMap({ Int($0) }), (1...4).contains(count) else {
          throw Mistake("beginnings have 1 to 4 letters")
        }
        beginnings = count
      default: throw Mistake("“\(word)” is none of: sorted, by class, beginnings, for")
      }
    }
  }

  private mutating func readReaders(_ words: ArraySlice<String>) throws(Mistake) {
    let targets = words.dropFirst().joined(separator: " ").split(separator: ",")
    guard !targets.isEmpty else { throw Mistake("a list is for a target") }
    for target in targets {
      let words = target.split(separator: " ").map(String.init)
      guard words.count == 1 || words.dropFirst().elementsEqual(["in", "capitals"]) else {
        throw Mistake("targets stand between commas, each with “in capitals” behind it or without")
      }
      readers.append(Reader(target: words[0], inCapitals: words.count > 1))
    }
  }

  private mutating func readFields(_ text: Substring?) throws(Mistake) {
    let needsFields = kind == .table || kind == .columns
    guard needsFields == (text != nil) else {
      throw Mistake(needsFields ? "the names of the fields stand behind a colon" : "only tables have fields")
    }
    for field in text?.split(separator: kind == .table ? "|" : " ") ?? [] {
      let words = field.split(separator: " ").map(String.init)
      switch words.dropFirst().joined(separator: " ") {
      case "": fields.append(Field(name: words[0]))
      case "by blanks": fields.append(Field(name: words[0], separator: " "))
      case "by commas": fields.append(Field(name: words[0], separator: ","))
      case "by semicolons": fields.append(Field(name: words[0], separator: ";"))
      default: throw Mistake("a field's words stand by blanks, by commas or by semicolons")
      }
    }
  }

  /// What is wrong with a heading or a line.
  struct Mistake: Error {
    let message: String

    init(_ message: String) { self.message = message }
  }
}

extension String {
  /// Whether it can be a name in Swift.
  var isIdentifier: Bool {
    guard let first, first.isASCII, first.isLowercase else { return false }
    return allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
