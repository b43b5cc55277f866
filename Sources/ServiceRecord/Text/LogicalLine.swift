internal import NumberingPlan

/// One statement of a record, joined from the printed lines it is wrapped over.
struct LogicalLine {
  /// Stands where a printed line ends: a blank, or the inside of a token, by what the data must be.
  static let softBreak: Character = "\u{1F}"
  static let softByte: UInt8 = 0x1F

  var section: RecordSection
  /// The identifier that begins it; nil for a line of service and equipment.
  var name: String?
  /// What stands behind the identifier, or the whole of a service and equipment line.
  var text: String
  var lines: [RecordLine]

  mutating func append(_ line: RecordLine, _ text: String) {
    self.text.append(Self.softBreak)
    self.text += text
    lines.append(line)
  }

  /// Data as words: line breaks are blanks, except behind a dash that breaks a word of digits.
  static func prose(_ data: String) -> String {
    var prose: [UInt8] = []
    prose.reserveCapacity(data.utf8.count)
    var isAfterGap = false
    for byte in data.utf8 {
      if byte == softByte || byte == UInt8(ascii: " ") {
        isAfterGap = true
        continue
      }
      if isAfterGap, !prose.isEmpty { prose.append(UInt8(ascii: " ")) }
      isAfterGap = false
      prose.append(byte)
    }
    return String(decoding: prose, as: UTF8.self)
  }
}

/// Joins printed lines to logical ones.
///
/// In the sections of identifiers a line begins a statement where its first word is an identifier at the section's
/// left edge; in service and equipment where a date, a quantity and a code stand there. What is indented deeper, or
/// begins with a slash, goes on.
struct LogicalLineReader {
  private let table: FieldIdentifierTable
  private let codes: ServiceCodeTable
  private(set) var logicalLines: [LogicalLine] = []
  private(set) var section = RecordSection.identification
  /// The column where the section's statements begin; nil until the first.
  private var edge: Int?
  /// The column of service codes.
  private var codeColumn: Int?
  private var hasSections = false

  /// Printed lines that one statement may have.
  private static let mostLines = 400

  init(table: FieldIdentifierTable, codes: ServiceCodeTable) {
    self.table = table
    self.codes = codes
  }

  mutating func open(_ section: RecordSection) {
    self.section = section
    edge = nil
    codeColumn = nil
  }

  mutating func add(_ line: RecordLine) {
    switch section {
    case .equipment: addEquipment(line)
    case .pending: addOrder(line)
    default: addIdentified(line)
    }
  }

  /// A line of an order; what is indented deeper than the first goes on.
  private mutating func addOrder(_ line: RecordLine) {
    if let edge, line.indent > edge + 1 { return goOn(line, line.text) }
    edge = min(edge ?? line.indent, line.indent)
    begin(line, name: "", line.text)
  }

  // MARK: - Identifiers

  private mutating func addIdentified(_ line: RecordLine) {
    let text = line.text
    if text.hasPrefix("/") { return goOn(line, text) }
    if let edge, line.indent > edge + 1, logicalLines.last?.section == section,
      !(line.indent <= edge + 2 && name(of: line) != nil)
    {
      return goOn(line, text)
    }
    guard let name = name(of: line) else {
      if edge == nil || line.indent <= (edge ?? 0) + 1 {
        begin(line, name: "", text)
      } else {
        goOn(line, text)
      }
      return
    }
    edge = min(edge ?? line.indent, line.indent)
    begin(line, name: name, text.dropFirst(name.count).trimmingBlanks)
  }

  /// A known identifier, or a word that looks like one, at the start of a line.
  private func name(of line: RecordLine) -> String? {
    let text = line.text
    let word = text.prefix { $0 != " " && $0 != ":" }
    if table[word] != nil { return String(word) }
    if text.hasPrefix("SUMMARY BILL") { return "SUMMARY BILL" }
    guard (2...5).contains(word.count),
      word.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isPrintedNumber) }),
      word.first?.isPrintedLetter == true
    else { return nil }
    let isAlone = word.count == text.count || line.firstCell.count == word.count
    return isAlone ? String(word) : nil
  }

  // MARK: - Service and equipment

  private mutating func addEquipment(_ line: RecordLine) {
    let text = EquipmentText.withoutPrices(line)
    if text.isEmpty { return }
    if text.hasPrefix("/") { return goOn(line, text) }
    let startsWithLetter = text.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    if startsWithLetter, let name = name(of: line), EquipmentStart(text, codes: codes) == nil,
      line.indent <= (edge ?? 0) + 1 && table[name].map({ $0.use != .plain }) ?? false
        || line.indent == codeColumn && line.firstCell == name && table[name] != nil
    {
      return begin(line, name: name, text.dropFirst(name.count).trimmingBlanks)
    }
    if isBlockNumber(line, text) { return begin(line, name: "TN", text) }
    if let number = Self.withoutGroup(line) { return begin(line, name: "TN", number) }
    guard let start = EquipmentStart(text, codes: codes), !isDeep(line, start) else {
      return goOn(line, text)
    }
    edge = min(edge ?? line.indent, line.indent)
    if codeColumn == nil { codeColumn = line.indent + start.codeOffset }
    begin(line, name: nil, text)
  }

  /// A number alone on a line, left of where data go on: it heads the codes of its line.
  private func isBlockNumber(_ line: RecordLine, _ text: String) -> Bool {
    guard let last = logicalLines.last else { return Self.isNumber(text) }
    if last.text.last == "," { return false }
    if Self.isStatedNumber(text) { return true }
    if line.indent < (codeColumn ?? 4) + 3 { return Self.isNumber(text) }
    // In boxes numbers stand in the column of descriptions; what waits for its data goes on.
    let isWaiting = last.text.split { $0 == " " || $0 == LogicalLine.softBreak }.last?.first == "/"
    return !isWaiting && text.utf8.count(where: { (0x30...0x39).contains($0) }) == 10 && Self.isNumber(text)
  }

  /// `614 555-0150 DISCONNECTED 11/28/2026`: ten digits and a status.
  private static func isStatedNumber(_ text: String) -> Bool {
    guard text.utf8.count < 80, let letter = text.firstIndex(where: \.isPrintedLetter) else { return false }
    let number = text[..<letter]
    return number.utf8.count(where: { (0x30...0x39).contains($0) }) == 10 && isNumber(number.trimmingBlanks)
      && LineStatus(among: String(text[letter...])) != .unsaid
  }

  /// `1  614 555-0150`: the number of a billing group before the one that heads a block.
  private static func withoutGroup(_ line: RecordLine) -> String? {
    guard line.cells.count > 1, line.firstCell.utf8.count <= 2, line.firstCell.allSatisfy(\.isPrintedNumber),
      line.cells[1].text.utf8.count(where: { (0x30...0x39).contains($0) }) == 10,
      isNumber(line.cells[1].text)
    else { return nil }
    return line.cells[1].text
  }

  /// Whether a text is a telephone number of seven digits or more, and perhaps a word behind a gap.
  static func isNumber(_ text: String) -> Bool {
    guard text.utf8.count < 40 else { return false }
    var first = text.firstByteRange(of: "  ").map { String(text[..<$0.lowerBound]) } ?? text
    // `555-0103 MAIN`.
    if let blank = first.lastIndex(of: " "),
      Lexicon.numberKinds.contains(first[first.index(after: blank)...].uppercased())
    {
      first = String(first[..<blank])
    }
    let rest = text.dropFirst(first.count)
    guard first.filter(\.isPrintedNumber).count >= 7,
      first.allSatisfy({ $0.isPrintedNumber || " -.()".contains($0) })
    else { return false }
    guard rest.allSatisfy({ $0.isPrintedLetter || " ()".contains($0) }) else { return false }
    let list = TelephoneList(
      first, inheriting: TelephoneNumber(areaCode: 200, centralOfficeCode: 200, lineNumber: 0))
    return list.items.count == 1 && list.rest.isEmpty
  }

  /// Whether a line that could begin a statement stands where data go on: `2, 0114` under the data of the line above.
  private func isDeep(_ line: RecordLine, _ start: EquipmentStart) -> Bool {
    guard let codeColumn, line.indent >= codeColumn + 3 else { return false }
    return !start.isKnown
  }

  private mutating func begin(_ line: RecordLine, name: String?, _ text: String) {
    logicalLines.append(LogicalLine(section: section, name: name, text: text, lines: [line]))
  }

  private mutating func goOn(_ line: RecordLine, _ text: String) {
    guard let last = logicalLines.last, last.section == section, last.lines.count < Self.mostLines else {
      return begin(line, name: "", text)
    }
    logicalLines[logicalLines.count - 1].append(line, text)
  }
}
