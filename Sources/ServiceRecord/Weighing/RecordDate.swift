internal import DocumentFacts

/// The date of a record itself: when it was asked for, answered, billed or printed.
///
/// A line's date, an order's due date and the day that service began are none: only known words before a date, or its
/// place at the record's head, make it the record's.
struct RecordDate {
  /// What the words before a date make of it; the greatest counts.
  enum Kind: Int, Comparable {
    /// On a first line, or with the time of day at the record's head or foot, whatever stands beside it.
    case margin
    /// Part of the response's own number: `FOR-20261114-08`.
    case identifier
    /// At the record's head, behind its title.
    case head
    case mail
    case period
    case print
    case bill
    case own

    static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  private struct Found {
    var match: PrintedDay.Match
    var kind: Kind
    var line: RecordLine
    var printed: String
  }

  private var found: [Found] = []
  /// How the record's dates in figures are written, where one of them shows it.
  private var order = PrintedDay.Order.open
  private let title: Int?

  /// Lines at the head that a date without words may stand in.
  private static let headLines = 8
  /// Lines at the head of a letter.
  private static let letterLines = 10
  /// Lines at the record's start that are searched, and at its end.
  private static let searchedLines = (first: 400, last: 60)

  init(_ lines: [RecordLine]) {
    title = lines.prefix(20).firstIndex { line in
      let words = RecordWords(line.text)
      return Lexicon.recordTitles.contains { words.range(of: $0) != nil }
    }
    let starts = lines.prefix(Self.searchedLines.first).indices
    let ends = lines.indices.suffix(Self.searchedLines.last)
    for index in starts { read(lines, index) }
    for index in ends where index >= starts.upperBound { read(lines, index) }
  }

  private mutating func read(_ lines: [RecordLine], _ index: Int) {
    let line = lines[index]
    guard line.text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 3 else { return }
    for (position, cell) in line.cells.enumerated() {
      let bytes = Array(cell.text.utf8)
      for match in PrintedDay.matches(in: bytes) {
        if match.order == .dayFirst || match.order == .monthFirst { order = match.order }
        let before = String(decoding: bytes[..<match.range.lowerBound], as: UTF8.self)
        let printed = String(decoding: bytes[match.range], as: UTF8.self)
        let isAlone = match.range == bytes.indices
        let isTimed = RecordMargin.hasClock(
          bytes[match.range.upperBound...], line.cells.dropFirst(position + 1))
        guard
          let kind = kind(before, lines, index, position, isAlone: isAlone)
            ?? (RecordMargin(lines).holds(index, isTimed: isTimed, behind: before) ? .margin : nil)
        else { continue }
        found.append(Found(match: match, kind: kind, line: line, printed: printed))
      }
      if let match = Self.identifier(in: cell.text, line) {
        found.append(Found(match: match, kind: .identifier, line: line, printed: cell.text))
      }
    }
  }

  // MARK: - What a date is

  private func kind(_ before: String, _ lines: [RecordLine], _ index: Int, _ position: Int, isAlone: Bool)
    -> Kind?
  {
    let own = RecordDateWords(Self.behindDelimiter(before))
    if let kind = own.kind { return kind }
    let line = lines[index]
    if own.isEmpty, let tag = Self.tag(before) { return index < 2 ? Self.kind(taggedAs: tag) : nil }
    // `prepared by office staff, October 26, 2026`.
    if index < Self.headLines, own.beginsMaking { return .head }
    guard own.isEmpty else { return nil }
    let beside = line.cells[..<position].last { $0.text != "|" }?.text ?? ""
    if let kind = RecordDateWords(beside).kind { return kind }
    // A letter's date stands alone.
    if index < Self.letterLines, line.cells.count == 1, isAlone { return .mail }
    for above in lines[..<index].suffix(2).reversed() {
      guard let head = Self.heading(of: line.cells[position], at: position, in: line, under: above) else {
        continue
      }
      let words = RecordDateWords(head)
      if let kind = words.kind { return kind }
      if !words.isEmpty, !head.contains(where: \.isPrintedNumber) { return nil }
    }
    // Beside the sender's address, `114 2nd St, Reno, NV 89501      October 21, 2026`.
    let isBesideAddress = beside.contains(",") && beside.last?.isPrintedNumber == true
    if index < Self.headLines, isAlone, position + 1 == line.cells.count, isBesideAddress { return .mail }
    let isHead = index < Self.headLines && (index == title || title == nil && index < 2)
    return isHead ? .head : nil
  }

  /// The first field of a row whose field the date is: `HDR|v2|`.
  private static func tag(_ before: String) -> String? {
    guard let last = before.last, "|~;^".contains(last) else { return nil }
    return before.split(separator: last).prefix(2).joined(separator: " ")
  }

  /// In the row that tells of an extract itself; in another one at the head it may be any date.
  private static func kind(taggedAs tag: String) -> Kind {
    let words = RecordWords(tag)
    return words.says(Lexicon.extractHeads) || RecordDateWords(tag).kind == .own ? .head : .identifier
  }

  /// The words of the date's own field or attribute: `BTN="6035550100" sent="`, `HDR|v2|`.
  private static func behindDelimiter(_ before: String) -> String {
    if before.hasSuffix("=\"") || before.hasSuffix("='"), let blank = before.lastIndex(of: " ") {
      return String(before[blank...])
    }
    guard let mark = before.lastIndex(where: { "|~;^".contains($0) }) else { return before }
    return String(before[before.index(after: mark)...])
  }

  /// The cell above that a cell stands under.
  private static func heading(
    of cell: RecordCell, at position: Int, in line: RecordLine, under above: RecordLine
  ) -> String? {
    if line.cells.contains(where: { $0.tabs > 0 }) {
      func column(_ cells: ArraySlice<RecordCell>) -> Int { cells.reduce(0) { $0 + $1.tabs } }
      let place = column(line.cells[...position])
      return above.cells.indices.first { column(above.cells[...$0]) == place }.map { above.cells[$0].text }
    }
    return above.cells.first { $0.column <= cell.end && cell.column <= $0.end }?.text
  }

  /// The day in the number of a response or transaction.
  private static func identifier(in text: String, _ line: RecordLine) -> PrintedDay.Match? {
    guard RecordWords(line.text).says(["TRANSACTION NO", "TRANSACTION NUMBER", "RESPONSE IDENTIFIER"]) else {
      return nil
    }
    for part in text.split(whereSeparator: { $0 == "-" || $0 == " " }) where part.utf8.count == 8 {
      if let match = PrintedDay.matches(in: Array(part.utf8)).first { return match }
    }
    return nil
  }

  // MARK: - Which it is

  /// ISO 8601; nil where the record prints none.
  var reading: Reading<String>? {
    guard let kind = found.map(\.kind).max(), let best = found.first(where: { $0.kind == kind }) else {
      return nil
    }
    let day = settled(best)
    var confidence = Self.confidence(kind)
    var alternatives: [Reading<String>.Alternative] = []
    func offer(_ other: PrintedDay, _ found: Found) {
      guard other != day, !alternatives.contains(where: { $0.value == other.iso }) else { return }
      alternatives.append(
        .init(
          value: other.iso, printed: found.printed, confidence: 0.3,
          evidence: [found.line.evidence("date of the record", around: found.printed)]))
    }
    if best.match.order == .open, order == .open, let exchanged = day.exchanged {
      confidence = min(confidence, 0.85)
      offer(exchanged, best)
    }
    for other in found where other.kind == kind || Self.competes(other.kind, with: kind) {
      if settled(other) != day { confidence = min(confidence, 0.85) }
      offer(settled(other), other)
    }
    return Reading(
      value: day.iso, printed: best.printed, confidence: confidence,
      evidence: [best.line.evidence("date of the record", around: best.printed)],
      alternatives: Array(alternatives.prefix(4)))
  }

  private func settled(_ found: Found) -> PrintedDay {
    guard found.match.order == .open, order == .dayFirst else { return found.match.day }
    return found.match.day.exchanged ?? found.match.day
  }

  private static func confidence(_ kind: Kind) -> Double {
    switch kind {
    case .own, .bill, .print: 0.96
    case .mail: 0.94
    case .head: 0.93
    case .period: 0.85
    case .margin: 0.8
    case .identifier: 0.7
    }
  }

  /// The dates of the bill, of its period and of the print are days apart, and no carrier says which one counts.
  private static func competes(_ other: Kind, with kind: Kind) -> Bool {
    kind != .own && [.bill, .print, .period].contains(kind) && [.bill, .print, .period].contains(other)
  }
}

/// The words before a date, in capitals.
struct RecordDateWords {
  private var words: [String] = []
  /// Whether a word of another language stands behind a slash: `Prepared / Préparé`.
  private let isBilingual: Bool

  /// - Parameter text: `PRINT DATE`, `"orderCreateDate": "`.
  init(_ text: String) {
    let behind = text.lastIndex(of: "/").map { text[text.index(after: $0)...].trimmingBlanks }
    isBilingual = behind.map { !$0.isEmpty && !$0.contains(" ") } ?? false
    var word = ""
    var wasSmall = false
    for character in text.suffix(60) {
      let isLetter = character.isPrintedLetter
      // Names of programs' fields: a capital begins a word.
      if !isLetter || (wasSmall && character.isUppercase) {
        if !word.isEmpty { words.append(word.uppercased()) }
        word = ""
      }
      if isLetter { word.append(character) }
      if character.isPrintedNumber { words = ["0"] }
      wasSmall = isLetter && character.isLowercase
    }
    if !word.isEmpty { words.append(word.uppercased()) }
    while let last = words.last, Lexicon.weekdays.contains(last) { words.removeLast() }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether they tell who made the record.
  var beginsMaking: Bool {
    zip(words, words.dropFirst()).contains { Lexicon.makings.contains($0) && $1 == "BY" }
  }

  /// What they make of the date; nil where they say something else.
  var kind: RecordDate.Kind? { kind(of: words) ?? (isBilingual ? kind(of: Array(words.dropLast())) : nil) }

  private func kind(of words: [String]) -> RecordDate.Kind? {
    // `EXTRACT_DT`.
    let words = words.last == "DT" && words.count > 1 ? words.dropLast() + ["DATE"] : words
    guard let last = words.last, words.count == 1 || Self.lastWords.contains(last) else { return nil }
    let text = " " + words.joined(separator: " ")
    let glued = words.count == 1 && words[0].utf8.count > 5 ? words[0] : nil
    func ends(with phrases: [String]) -> Bool {
      phrases.contains { text.hasSuffix(" " + $0) || glued == $0.filter { $0 != " " } }
    }
    if ends(with: Lexicon.RecordDates.own) { return .own }
    if ends(with: Lexicon.RecordDates.bill) { return .bill }
    if ends(with: Lexicon.RecordDates.print) { return .print }
    if ends(with: Lexicon.RecordDates.period) { return .period }
    return words.count == 1 && Lexicon.RecordDates.mail.contains(words[0]) ? .mail : nil
  }

  /// The words in which the phrases end: most texts before a date, and most headings, end in another.
  private static let lastWords: Set<String> = {
    typealias Phrases = Lexicon.RecordDates
    let phrases = Phrases.own + Phrases.bill + Phrases.print + Phrases.period
    return Set(phrases.compactMap { $0.split(separator: " ").last.map(String.init) })
  }()
}
