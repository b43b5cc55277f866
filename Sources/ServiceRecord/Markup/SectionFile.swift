internal import NumberingPlan

/// An extract of several files in one, each under a head of its own, as tables, rows or values:
///
///     %% BILL.DET                 ##ACCT##
///     ACCT|BN1|BA1|PO             acct_no=4471
///     4471|ACME TOOL CO|…         ##TN##
///                                 6035550100~I~main
struct SectionFile {
  private(set) var leaves: [MarkupText.Leaf] = []
  /// The object around each row's: they all stand side by side.
  private(set) var parents = [0]

  private let delimiter: Character
  private let codes: SectionCodes
  private let labels = RecordLabelTable()

  private var section = ""
  /// The columns of the section's rows; nil until its first row tells.
  private var columns: [String]?
  /// The account, which each row may begin with.
  private var account: String?

  private static let searchedLines = 80
  private static let mostLeaves = 100_000

  static func isOne(_ lines: [RecordLine]) -> Bool { delimiter(of: lines) != nil }

  /// - Returns: nil where the lines have no such heads, or other things than rows and values under them.
  init?(_ lines: [RecordLine]) {
    guard let delimiter = Self.delimiter(of: lines) else { return nil }
    self.delimiter = delimiter
    codes = SectionCodes(lines)
    for (index, line) in lines.enumerated() where leaves.count < Self.mostLeaves {
      if let name = Self.head(of: line) {
        section = name
        columns = nil
        parents.append(0)
      } else if !section.isEmpty {
        read(line, index)
      }
    }
    guard leaves.count > 3 else { return nil }
  }

  // MARK: - Form

  /// What parts the fields of most lines under two heads or more.
  private static func delimiter(of lines: [RecordLine]) -> Character? {
    let searched = lines.prefix(searchedLines)
    let heads = searched.count { head(of: $0) != nil }
    guard heads > 1 else { return nil }
    return ["|", "~", "^", ";"].first { delimiter in
      let rows = searched.count { head(of: $0) == nil && isRow($0, delimiter) }
      return searched.contains { isDelimited($0.text, delimiter) }
        && rows * 10 >= (searched.count - heads) * 7
    }
  }

  private static func isRow(_ line: RecordLine, _ delimiter: Character) -> Bool {
    isDelimited(line.text, delimiter) || pair(of: line.text) != nil
  }

  private static func isDelimited(_ text: String, _ delimiter: Character) -> Bool {
    delimiter.asciiValue.map { text.utf8.contains($0) } ?? false
  }

  /// The name between marks, without a file's extension: `%% BILL.DET`, `##ADDR##`, `[LINES]`, `=== LINES ===`.
  private static func head(of line: RecordLine) -> String? {
    guard line.cells.count == 1, (4...40).contains(line.text.utf8.count), let first = line.text.first,
      marks.contains(first)
    else { return nil }
    let isFramed = first == "[" && line.text.last == "]"
    let name = line.text.trimming { marks.contains($0) || $0 == " " }
    guard isFramed || line.text.hasPrefix(String(repeating: first, count: 2)),
      name.first?.isPrintedLetter == true,
      name.allSatisfy({ $0.isPrintedLetter || $0.isPrintedNumber || "_-. ".contains($0) })
    else { return nil }
    guard let dot = name.lastIndex(of: "."), name[dot...].utf8.count <= 4 else { return name }
    return String(name[..<dot])
  }

  private static let marks = "%#*=-<>[]~@+"

  /// `acct_no=4471`: one word, then its value.
  private static func pair(of text: String) -> (name: String, value: String)? {
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
    let name = text[..<equals].trimmingBlanks
    guard name.first?.isPrintedLetter == true,
      name.allSatisfy({ $0.isPrintedLetter || $0.isPrintedNumber || "_-.".contains($0) })
    else { return nil }
    return (name, text[text.index(after: equals)...].trimmingBlanks)
  }

  // MARK: - Rows

  private mutating func read(_ line: RecordLine, _ index: Int) {
    if !Self.isDelimited(line.text, delimiter) {
      if let pair = Self.pair(of: line.text) { add(pair.name, pair.value, index) }
      return
    }
    let fields = DelimitedExport.fields(of: line.text, between: delimiter)
    if columns == nil { columns = isHeading(fields) ? fields : [] }
    if columns == fields { return }
    parents.append(0)
    let columns = columns ?? []
    if columns.isEmpty { return readBare(fields, index) }
    for (column, field) in zip(columns, fields) {
      if account == nil, labels[column] == .accountNumber { account = field }
      add(column, field, index)
    }
  }

  private mutating func add(_ name: String, _ value: String, _ line: Int) {
    guard !value.isEmpty else { return }
    leaves.append(
      MarkupText.Leaf(path: [section, name], value: value, line: line, object: parents.count - 1))
  }

  /// Whether fields are names of columns: none holds more than a digit or two, and half of them are known.
  private func isHeading(_ fields: [String]) -> Bool {
    guard fields.count > 1, fields.allSatisfy({ $0.utf8.count(where: { (0x30...0x39).contains($0) }) < 3 })
    else {
      return false
    }
    let identifiers = FieldIdentifierTable()
    let known = fields.count {
      labels[$0] != nil || ComposedLabel($0)?.field != nil || identifiers[$0] != nil
    }
    return known * 2 >= fields.count
  }

  // MARK: - Rows without columns

  private mutating func readBare(_ all: [String], _ line: Int) {
    let fields = all.first == account ? Array(all.dropFirst()) : all
    if let number = fields.first(where: { $0.utf8.count >= 10 && TelephoneNumber($0) != nil }),
      labels[section] == .numbers || fields.first == number
    {
      return readNumber(number, fields, line)
    }
    if let place = place(of: fields) { return add(place.name, place.text, line) }
    // Of notes the day and the words.
    for field in fields { add(section, field, line) }
  }

  /// A number with codes and words that tell of it.
  private mutating func readNumber(_ number: String, _ fields: [String], _ line: Int) {
    let isOfLines = labels[section].map { $0.listRole != nil } ?? false
    add(isOfLines ? "telephoneNumber" : section, number, line)
    for field in fields where field != number && !field.isEmpty {
      let status = codes.meaning(of: field) ?? (Self.isStatus(field) ? field : nil)
      add(status == nil ? "feature" : "status", status ?? field, line)
    }
  }

  /// A letter that nobody explains, or a word of a status: the line may be gone.
  private static func isStatus(_ field: String) -> Bool {
    let isLetter = field.utf8.count == 1 && field.first?.isPrintedLetter == true
    return isLetter || field.utf8.count <= 14 && ![.doubtful, .unsaid].contains(LineStatus(headed: field))
  }

  /// An address in fields, behind a word or a letter that says whose: `S`, `SVC`, `B`, `BILL`.
  private func place(of fields: [String]) -> (name: String, text: String)? {
    let parts = fields.dropFirst().filter { !$0.isEmpty }
    guard let use = fields.first?.uppercased().first, use == "S" || use == "B", let code = parts.last,
      parts.count > 2,
      FieldWriter.endsInPlace(parts.joined(separator: " "))
    else { return nil }
    let place = parts.dropLast().joined(separator: ", ") + " " + code
    return (use == "S" ? "service address" : "billing address", place)
  }
}

/// What the codes of rows mean, where a line of the file says it: `status: I=in service X=out`.
struct SectionCodes {
  private var meanings: [String: String] = [:]

  private static let longestCode = 3

  init(_ lines: [RecordLine]) {
    for line in lines where line.text.utf8.count(where: { $0 == UInt8(ascii: "=") }) > 1 {
      var code: String?
      var words: [Substring] = []
      for word in line.text.split(separator: " ") {
        guard let equals = word.firstIndex(of: "="), word[..<equals].utf8.count <= Self.longestCode else {
          words.append(word)
          continue
        }
        keep(code, words)
        code = String(word[..<equals])
        words = [word[word.index(after: equals)...]]
      }
      keep(code, words)
    }
  }

  private mutating func keep(_ code: String?, _ words: [Substring]) {
    if let code, !code.isEmpty { meanings[code] = words.joined(separator: " ") }
  }

  /// The meaning with the code behind it; nil where nothing says it.
  func meaning(of code: String) -> String? { meanings[code].map { $0 + " " + code } }
}
