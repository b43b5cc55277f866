internal import DocumentFacts
internal import NumberingPlan

/// Reads records in sections of field identifiers and service codes: the regional carriers' form.
struct SectionedRecord {
  let table = FieldIdentifierTable()
  let codes = ServiceCodeTable()
  var notebook = RecordNotebook()
  /// The account's number, from which lines inherit area code and central office code.
  var account: TelephoneNumber?

  /// - Returns: nil where the lines have no sections.
  init?(_ lines: [RecordLine]) {
    guard let first = Self.firstSection(lines) else {
      guard let first = Self.firstIdentifier(lines) else { return nil }
      readUnsectioned(lines, from: first)
      return
    }
    let header = PageHeader(lines[..<first])
    var reader = LogicalLineReader(table: table, codes: codes)
    for line in lines[first...] {
      if PageHeader.isNotice(line) { continue }
      if let section = RecordSection(heading: line) {
        reader.open(section)
      } else if !header.isRepeated(in: line), !Self.isRule(line) {
        read(line, in: &reader)
      }
    }
    read(reader.logicalLines, under: lines[..<first])
  }

  /// A line of a section, which a heading may begin.
  private func read(_ line: RecordLine, in reader: inout LogicalLineReader) {
    guard let heading = RunInHeading(line, table: table, codes: codes) else {
      if reader.section != .equipment, isNumbered(line) { reader.open(.equipment) }
      return reader.add(line)
    }
    reader.open(heading.section)
    reader.add(heading.entry)
  }

  /// Whether a line begins with its number, a quantity and a known code: service and equipment without its heading.
  private func isNumbered(_ line: RecordLine) -> Bool {
    guard line.cells.count > 1, line.text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else {
      return false
    }
    let start = EquipmentStart(EquipmentText.withoutPrices(line), codes: codes)
    return start.map { $0.isKnown && $0.number != nil } ?? false
  }

  /// Headers, then statements.
  private mutating func read(_ logicalLines: [LogicalLine], under header: ArraySlice<RecordLine>) {
    readHeader(RecordHeader(header))
    readProtection(header)
    readAccount(logicalLines)
    let wrap = WrapColumn(logicalLines)
    for logical in logicalLines {
      if logical.name == nil { readEquipment(logical) } else { readIdentified(logical, wrap) }
    }
  }

  /// A record that has identifiers and service codes without headings of sections between them.
  private mutating func readUnsectioned(_ lines: [RecordLine], from first: Int) {
    let header = PageHeader(lines[..<first])
    var reader = LogicalLineReader(table: table, codes: codes)
    var isEquipment = false
    let isNamed = lines[..<first].contains { $0.text.utf8.count { (0x30...0x39).contains($0) } >= 10 }
    reader.open(.listing)
    for line in lines[first...] {
      if PageHeader.isNotice(line) || header.isRepeated(in: line) || Self.isRule(line) { continue }
      let word = line.text.prefix { $0 != " " }
      let startsEquipment =
        EquipmentStart(EquipmentText.withoutPrices(line), codes: codes)?.isKnown ?? false
        || LogicalLineReader.isNumber(line.text) || isNamed && headsBlock(line, word)
      let startsListing = table[word].map { Self.ofListing.contains($0.use) } ?? false
      if startsEquipment != startsListing, startsEquipment != isEquipment {
        isEquipment = startsEquipment
        reader.open(isEquipment ? .equipment : .listing)
      }
      read(line, in: &reader)
    }
    read(reader.logicalLines, under: lines[..<first])
  }

  /// Whether a number stands alone behind its identifier, `TN  555-0103 MAIN`: a block of service and equipment, where
  /// the header has named the account.
  private func headsBlock(_ line: RecordLine, _ word: Substring) -> Bool {
    table[word]?.use == .number && line.cells.count == 2 && line.firstCell == word
      && LogicalLineReader.isNumber(line.cells[1].text)
  }

  // MARK: - Account

  private mutating func readHeader(_ header: RecordHeader) {
    if let account = header.account {
      self.account = account.number
      note(
        account.number, code: account.customerCode, account.line, account.line,
        "account number in the record's header")
    }
    if header.account == nil {
      account = header.exchange
      if let special = header.special {
        notebook.note(
          .accountNumber, special.text, [special.line], "account number in the record's header")
      }
    }
    if let code = header.customerCode {
      notebook.note(.customerCode, code.code, [code.line], "CUS")
    }
    if let state = header.state {
      notebook.note(
        .serviceState, state.text, [state.line], "state in the record's header", trust: 0.96)
    }
    if let order = header.pendingOrder { notebook.meet(.pendingOrder, [], order.text) }
  }

  /// `LOCAL SERVICE PROVIDER FREEZE: YES` and the like above the sections.
  private mutating func readProtection(_ header: ArraySlice<RecordLine>) {
    lazy var labels = RecordLabelTable()
    var writer = FieldWriter()
    for line in header {
      for cell in line.cells where cell.text.contains(":") {
        guard let labelled = LabelledCell(cell.text, labels: labels, mayBeBare: false) else {
          continue
        }
        switch labelled.field {
        case .freeze, .passcode, .pin:
          writer.write(labelled.field, labelled.value, [line], labelled.label)
        default: break
        }
      }
      if let range = line.text.uppercased().firstByteRange(of: "SUMMARY BILL ") {
        notebook.meet(
          .summaryBill, [], String(line.text.uppercased()[range.upperBound...]).trimmingBlanks)
      }
    }
    notebook.circumstances += writer.notebook.circumstances
    if let pin = writer.notebook.first(.pin) { notebook.note(.pin, pin) }
  }

  private mutating func note(
    _ number: TelephoneNumber, code: String?, _ line: RecordLine, _ codeLine: RecordLine,
    _ rule: String
  ) {
    notebook.note(.billingNumber, number.e164, [line], rule)
    if let code { notebook.note(.customerCode, code, [codeLine], rule) }
  }

  /// The number and customer code of the identification section.
  private mutating func readAccount(_ lines: [LogicalLine]) {
    for logical in lines where logical.section == .identification || logical.section == .listing {
      guard let name = logical.name else { continue }
      let known = table[name]?.use
      if known == .number || known == .billingNumber || known == .accountNumber,
        logical.section == .identification || account == nil
      {
        let list = TelephoneList(logical.text, inheriting: account)
        guard let number = list.numbers.first else { continue }
        if account == nil { account = number }
        notebook.note(.billingNumber, number.e164, logical.lines, name)
      } else if known == .customerCode {
        notebook.note(.customerCode, LogicalLine.prose(logical.text), logical.lines, name)
      }
    }
  }

  // MARK: - Service and equipment

  /// The numbers of the line or block that is being read, and whether a line of its own names them.
  var block: (numbers: [TelephoneNumber], isHeading: Bool) = ([], false)

  private mutating func readEquipment(_ logical: LogicalLine) {
    guard let start = EquipmentStart(logical.text, codes: codes) else { return }
    // A count under the list: `4 LINES TOTAL`.
    if !start.isKnown, start.number == nil, RecordWords(start.rest).says(Lexicon.sumWords) {
      return
    }
    let entry = EquipmentEntry(
      start: start, logical: logical, table: table, codes: codes, account: account,
      block: block.numbers,
      isHeaded: block.isHeading)
    let numbers = entry.write(in: &notebook)
    if !numbers.isEmpty { block = (numbers, false) }
  }
}
