internal import DocumentFacts
internal import NumberingPlan

/// A line of a list of numbers: a number or range, and words that tell what it is.
struct NumberRow {
  var list: TelephoneList
  /// What stands behind the number.
  var rest: String

  /// - Parameter prefix: gives area code and central office code to numbers without.
  /// - Returns: nil where the text does not begin with a number.
  init?(_ line: RecordLine, inheriting prefix: TelephoneNumber?) {
    self.init(cells: line.cells.map(\.text), inheriting: prefix)
  }

  private init?(cells: [String], inheriting prefix: TelephoneNumber?) {
    var cells = cells
    if let first = cells.first, cells.count > 1, Self.isIndex(first) { cells.removeFirst() }
    guard let first = cells.first else { return nil }
    var words = first.split(separator: " ").flatMap(Self.withoutMark)
    if let word = words.first, words.count > 1, Self.isIndex(word),
      word.filter(\.isPrintedNumber).count != 3 || words[1].count > 9 || Self.isWhole(words[1...], prefix)
    {
      words.removeFirst()
    }
    while let word = words.first, Lexicon.rowMarks.contains(word) { words.removeFirst() }
    var count = 0
    while count < words.count, Self.isNumberWord(words[count]) || Self.joinsDigits(words, at: count) {
      count += 1
    }
    while count > 0 {
      let list = TelephoneList(words[..<count].joined(separator: " "), inheriting: prefix)
      let digits = words[..<count].joined().filter(\.isPrintedNumber).count
      if !list.items.isEmpty, list.rest.isEmpty, digits >= 7 {
        self.list = list
        // Behind a full stop another sentence begins.
        let isEnd = words[count - 1].last == "." && words[count...].first?.first?.isUppercase == true
        let others = isEnd ? "" : words[count...].joined(separator: " ")
        rest = ([others] + cells.dropFirst()).filter { !$0.isEmpty }.joined(separator: "  ")
        if others.isEmpty { takeNumbers(of: Array(cells.dropFirst()), inheriting: prefix) }
        return
      }
      count -= 1
    }
    return nil
  }

  /// A number and the mark that touches it: `603-555-0100*`.
  private static func withoutMark(_ word: Substring) -> [String] {
    guard let last = word.last, "*\u{2020}".contains(last), word.dropLast().contains(where: \.isPrintedNumber)
    else {
      return [String(word)]
    }
    return [String(word.dropLast()), String(last)]
  }

  /// `304 405-2462` behind `001`: a number that needs no more digits.
  private static func isWhole(_ words: ArraySlice<String>, _ prefix: TelephoneNumber?) -> Bool {
    let text = words.prefix { isNumberWord($0) }.joined(separator: " ")
    return text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 10
      && TelephoneList(text, inheriting: prefix).rest.isEmpty
  }

  /// All rows of a line: numbers with words of their kind and status between them, `… (BTN)  … (WTN)`, `1) … 2) …`.
  static func rows(_ line: RecordLine, inheriting prefix: TelephoneNumber?) -> [NumberRow] {
    guard var row = NumberRow(line, inheriting: prefix) else { return [] }
    var rows: [NumberRow] = []
    while let next = row.next(inheriting: row.list.prefix ?? prefix), rows.count < mostRows {
      let isOfNext = joints.contains { next.own.uppercased().hasPrefix($0) }
      row.rest = isOfNext ? "" : next.own
      rows.append(row)
      row = next.row
      if isOfNext { row.rest = [next.own, row.rest].filter { !$0.isEmpty }.joined(separator: "  ") }
    }
    return rows + [row]
  }

  private static let mostRows = 200
  /// What joins the last number of a list: words behind it tell of that number.
  private static let joints = ["AND ", "PLUS "]

  /// The row that begins behind words which only tell what the number before is.
  private func next(inheriting prefix: TelephoneNumber?) -> (own: String, row: NumberRow)? {
    var depth = 0
    for word in rest.split(separator: " ") {
      // `(this is the billing telephone number) and 603-555-0101`: a remark in parentheses tells of the number before.
      let isRemark = depth > 0 || word.first == "(" && word.dropFirst().first?.isPrintedLetter == true
      depth = max(0, depth + word.count { $0 == "(" } - word.count { $0 == ")" })
      if isRemark || Self.isTag(word) { continue }
      let cells = Self.cells(of: rest[word.startIndex...])
      guard let row = NumberRow(cells: cells, inheriting: prefix) else { return nil }
      return (rest[..<word.startIndex].trimmingBlanks, row)
    }
    return nil
  }

  private static func cells(of text: Substring) -> [String] {
    var cells: [String] = []
    var rest = text
    while let gap = rest.firstByteRange(of: "  ") {
      if gap.lowerBound > rest.startIndex { cells.append(rest[..<gap.lowerBound].trimmingBlanks) }
      rest = rest[gap.upperBound...]
    }
    return (cells + [rest.trimmingBlanks]).filter { !$0.isEmpty }
  }

  /// Marks between numbers, and words of a number's kind and status.
  private static func isTag(_ word: Substring) -> Bool {
    let letters = word.uppercased().filter { $0.isPrintedLetter }
    if letters.isEmpty { return !word.contains(where: \.isPrintedNumber) }
    return !word.contains(where: \.isPrintedNumber) && tags.contains(letters)
  }

  private static let tags: Set<String> = Set(
    Lexicon.numberKinds + Lexicon.listKinds + Lexicon.WorkingLines.status + Lexicon.EndedLines.row
      + Lexicon.didMarks + Lexicon.tollFreeMarks + Lexicon.kindsBefore
      + ["AND", "OR", "RCF"])

  /// Cells that hold nothing but a number each, as lists of several columns have them.
  private mutating func takeNumbers(of cells: [String], inheriting prefix: TelephoneNumber?) {
    var printed = list.items.map(\.printed)
    var taken = 0
    for cell in cells {
      let isNumber = cell.split(separator: " ").allSatisfy { Self.isNumberWord(String($0)) }
      guard isNumber, cell.filter(\.isPrintedNumber).count >= 7,
        !TelephoneList(cell, inheriting: prefix).items.isEmpty
      else { break }
      printed.append(cell)
      taken += 1
    }
    guard taken > 0 else { return }
    list = TelephoneList(printed.joined(separator: ","), inheriting: prefix)
    rest = cells.dropFirst(taken).joined(separator: "  ")
  }

  init(list: TelephoneList, rest: String) {
    self.list = list
    self.rest = rest
  }

  private static func isIndex(_ word: String) -> Bool {
    let digits = word.filter(\.isPrintedNumber)
    let others = word.filter { !$0.isPrintedNumber }
    guard (1...4).contains(digits.count) else { return false }
    // `B.1` numbers a row of a section B.
    let isSectioned = others.utf8.count == 2 && others.last == "." && others.first?.isPrintedLetter == true
    return others.isEmpty || others == "." || others == ")" || (isSectioned && word.utf8.count <= 5)
  }

  /// `603-555-0100 / 0101`: a mark before the last digits of a further number. A whole number begins a row of its own.
  private static func joinsDigits(_ words: [String], at index: Int) -> Bool {
    guard words[index] == "/" || words[index] == "|", index + 1 < words.count else { return false }
    let next = words[index + 1]
    return next.utf8.count == 4 && next.allSatisfy(\.isPrintedNumber)
  }

  private static func isNumberWord(_ word: String) -> Bool {
    let upper = word.uppercased()
    if Lexicon.RangeWords.row.contains(upper) { return true }
    return word.contains { $0.isPrintedNumber }
      && word.allSatisfy { $0.isPrintedNumber || "-.()+,/;|&\u{2013}".contains($0) }
  }

  /// What the words behind the number make of it.
  ///
  /// - Parameters:
  ///   - role: what numbers of the list are where the words say nothing.
  ///   - headed: what a column of states says of the line.
  func write(
    in writer: inout FieldWriter, as role: RecordSighting.Role, _ line: RecordLine, _ rule: String,
    headed: LineStatus = .unsaid
  ) {
    let numbers = list.numbers
    let rest = writer.legend.completed(rest)
    let words = RecordWords(rest)
    func says(_ phrases: [String]) -> Bool { words.says(phrases) }
    var role = role
    var status = headed
    if status == .unsaid, role != .disconnected { status = LineStatus(among: rest) }
    if writeUnserved(status, in: &writer, line, rule) { return }
    if status == .gone || role == .disconnected || words.asserts(Self.gone),
      !says(Lexicon.pendingEnds)
    {
      role = .disconnected
      writer.notebook.meet(.disconnectedNumber, numbers, rest)
    } else if role == .remoteCallForward || says(Lexicon.remoteForwards) {
      role = .remoteCallForward
    } else if role == .line, says(Lexicon.didMarks) {
      role = .didBlock
    } else if role == .line, says(Lexicon.tollFreeMarks) {
      role = .tollFree
    }
    if status == .doubtful, role != .disconnected { doubt(as: role, in: &writer, line, rule) }
    if status != .doubtful || role == .disconnected { writer.notebook.see(list, as: role, line, rule) }
    if role == .disconnected { return }
    let isMain = says(Lexicon.billingNumberMarks) || Lexicon.mainLineKinds.contains(Self.bare(rest))
    if isMain, !Self.isForwarded(words), let number = numbers.first {
      writer.write(.billingNumber, number.e164, [line], rule)
    }
    if role == .didBlock { writer.notebook.meet(.didTrunks, numbers, rest) }
    if role == .remoteCallForward { writer.notebook.meet(.remoteCallForward, numbers, rest) }
    NumberRow.writeWords(rest, of: numbers, in: &writer, line, rule)
  }

  /// Whether calls go to the main number that words name, `rings to main number`: a row that they begin is that number,
  /// `main number, bills to this one`.
  private static func isForwarded(_ words: RecordWords) -> Bool {
    guard words.says(Lexicon.forwardMarks) else { return false }
    return !Lexicon.billingNumberMarks.contains { words.range(of: $0, isWhole: true)?.lowerBound == 0 }
  }

  /// Small letters and digits: `(main)` is a word in parentheses.
  private static func bare(_ text: String) -> String {
    text.lowercased().filter { $0.isPrintedLetter || $0.isPrintedNumber }
  }

  /// Numbers that no line has yet.
  private func writeUnserved(
    _ status: LineStatus, in writer: inout FieldWriter, _ line: RecordLine, _ rule: String
  ) -> Bool {
    guard status == .ordered || status == .reserved else { return false }
    writer.notebook.see(list, as: .pending, line, rule)
    if status == .ordered {
      writer.notebook.meet(.pendingOrder, list.numbers, rest)
    } else {
      noteDoubt("stands in the record as not in service and was left out", in: &writer)
    }
    return true
  }

  /// A number on the account of which nobody knows whether it works.
  private func doubt(
    as role: RecordSighting.Role, in writer: inout FieldWriter, _ line: RecordLine, _ rule: String
  ) {
    writer.notebook.see(list, as: .doubtfulLine, line, rule)
    noteDoubt("was taken for a line of the account, but its status may say otherwise", in: &writer)
  }

  private func noteDoubt(_ words: String, in writer: inout FieldWriter) {
    guard let number = list.numbers.first else { return }
    let more = list.numbers.count > 1 ? " and \(list.numbers.count - 1) more" : ""
    writer.notebook.notes.append(
      ReadingNote(
        kind: .numberUndecided, field: "telephoneNumbers",
        message: "\(number.national)\(more) \(words): “\(rest.prefix(80))”."))
  }

  /// Words about some numbers, on their line or under it: circumstances, and numbers that calls go to.
  static func writeWords(
    _ text: String, of numbers: [TelephoneNumber], in writer: inout FieldWriter, _ line: RecordLine,
    _ rule: String
  ) {
    for kind in RecordPhrase.kinds(in: text) where kind != .passcodeRequired || !numbers.isEmpty {
      if kind == .remoteCallForward || kind == .didTrunks { continue }
      writer.notebook.meet(kind, numbers, text)
    }
    for match in TelephoneNumberScanner().matches(in: text) where !match.isPartOfLongerNumber {
      let isTarget = isForward(text.utf8.prefix(match.utf8Range.lowerBound))
      writer.notebook.sightings.append(
        RecordSighting(
          numbers: match.numbers, printed: text, role: isTarget ? .forwardTo : .mention, line: line,
          rule: rule))
    }
  }

  private static func isForward(_ before: Substring.UTF8View) -> Bool {
    let words = String(decoding: before, as: UTF8.self).uppercased().split { !$0.isPrintedLetter }
    return words.suffix(5).contains {
      Lexicon.forwardMarks.contains(String($0))
    }
  }

  private static let gone = Lexicon.EndedLines.row
}
