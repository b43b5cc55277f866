internal import InvoiceGrammar
internal import NumberingPlan

/// Reads records in sections of field identifiers and service codes: the regional carriers' form.
struct SectionedRecord {
  let table = FieldIdentifierTable()
  private let codes = ServiceCodeTable()
  var notebook = RecordNotebook()
  /// The account's number, from which lines inherit area code and central office code.
  private(set) var account: TelephoneNumber?

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
      if let section = RecordSection(head: line) {
        reader.open(section)
      } else if !header.isRepeated(in: line), !Self.isRule(line) {
        reader.add(line)
      }
    }
    read(reader.logicalLines, under: lines[..<first])
  }

  /// Headers, then statements.
  private mutating func read(_ logicalLines: [LogicalLine], under header: ArraySlice<RecordLine>) {
    readHeader(RecordHeader(header))
    readAccount(logicalLines)
    let wrap = WrapColumn(logicalLines)
    for logical in logicalLines {
      if logical.name == nil { readEquipment(logical) } else { readIdentified(logical, wrap) }
    }
  }

  /// A record that has identifiers and service codes without heads of sections between them.
  private mutating func readUnsectioned(_ lines: [RecordLine], from first: Int) {
    let header = PageHeader(lines[..<first])
    var reader = LogicalLineReader(table: table, codes: codes)
    var isEquipment = false
    reader.open(.listing)
    for line in lines[first...] {
      if PageHeader.isNotice(line) || header.isRepeated(in: line) || Self.isRule(line) { continue }
      let word = line.text.prefix { $0 != " " }
      let startsEquipment =
        EquipmentHead(EquipmentText.withoutPrices(line), codes: codes)?.isKnown ?? false
        || LogicalLineReader.isNumber(line.text)
      let startsListing = table[word].map { Self.ofListing.contains($0.use) } ?? false
      if startsEquipment != startsListing, startsEquipment != isEquipment {
        isEquipment = startsEquipment
        reader.open(isEquipment ? .equipment : .listing)
      }
      reader.add(line)
    }
    read(reader.logicalLines, under: lines[..<first])
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
        notebook.note(.accountNumber, special.text, [special.line], "account number in the record's header")
      }
    }
    if let code = header.customerCode {
      notebook.note(.customerCode, code.code, [code.line], "CUS")
    }
    if let state = header.state {
      notebook.note(.serviceState, state.text, [state.line], "state in the record's header", trust: 0.96)
    }
    if let order = header.pendingOrder { notebook.meet(.pendingOrder, [], order.text) }
  }

  private mutating func note(
    _ number: TelephoneNumber, code: String?, _ line: RecordLine, _ codeLine: RecordLine, _ rule: String
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

  // MARK: - Identifiers

  private mutating func readIdentified(_ logical: LogicalLine, _ wrap: WrapColumn) {
    let name = logical.name ?? ""
    let (lead, floated) = FloatedField.split(logical.text, table: table)
    let text = LogicalLine.prose(lead)
    let trust = wrap.mayBreakWords(logical, lead) ? 0.75 : 1
    func note(_ field: RecordField) { notebook.note(field, text, logical.lines, name, trust: trust) }
    let use = name == "SUMMARY BILL" ? .summary : table[name]?.use
    switch use {
    case .listedName: note(.customerName)
    case .serviceAddress:
      note(.serviceAddress)
      readPlace(floated, logical)
    case .listedAddress: break
    case .unit: notebook.note(.serviceUnit, text, logical.lines, name)
    case .postalCode: note(.servicePostalCode)
    case .city: note(.serviceCity)
    case .state where logical.section != .status: note(.serviceState)
    case .billedName: note(.billedName)
    case .billedAddress: note(.billingAddress)
    case .billedPlace: note(.billingPlace)
    case .related: see(lead, as: .relatedAccount, logical, name)
    case .summary:
      see(lead, as: .summaryBill, logical, name)
      notebook.meet(.summaryBill, [], text)
    case .contact: see(lead, as: .contact, logical, name)
    case .additionalListing: see(lead, as: .listing, logical, name)
    case .freeze where !RecordPhrase.isNo(text): notebook.meet(.freeze, [], text)
    case .pendingOrder where !RecordPhrase.isNo(text): notebook.meet(.pendingOrder, [], text)
    case .disconnected: readDisconnected(lead, logical, name)
    case .forwardTo: see(lead, as: .forwardTo, logical, name)
    case .addressPointer: readPointedAddress(lead, logical)
    case .number where logical.section == .equipment:
      let list = TelephoneList(lead, inheriting: account)
      notebook.see(list, as: .line, logical.lines.first, "number of a block")
      block = (list.numbers, true)
    case .number where logical.section == .status && Self.isDisconnected(text):
      readDisconnected(lead, logical, name)
    default: readWords(text, logical)
    }
    if logical.section != .equipment, use != .serviceAddress, use != .related {
      readFloatedWords(floated, logical)
    }
  }

  private mutating func readFloatedWords(_ floated: [FloatedField], _ logical: LogicalLine) {
    for field in floated {
      switch table[field.name]?.use {
      case .freeze where !RecordPhrase.isNo(field.data): notebook.meet(.freeze, [], field.data)
      case .contact: see(field.data, as: .contact, logical, field.name)
      default: break
      }
    }
  }

  /// Remarks and text of other identifiers.
  private mutating func readWords(_ text: String, _ logical: LogicalLine) {
    if let name = logical.name, table[name]?.use == .plain,
      logical.section == .listing || logical.section == .directory
    {
      return
    }
    if Self.isDisconnected(text), logical.section == .status {
      return readDisconnected(text, logical, logical.name ?? "")
    }
    let kinds = RecordPhrase.kinds(in: text)
    for kind in kinds where kind != .huntGroup && kind != .didTrunks && kind != .remoteCallForward {
      notebook.meet(kind, [], text)
    }
    for match in TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: text) {
      notebook.sightings.append(
        RecordSighting(
          numbers: match.numbers, printed: text, role: .mention, line: logical.lines.first,
          rule: logical.name ?? "remark"))
    }
  }

  private mutating func readDisconnected(_ text: String, _ logical: LogicalLine, _ name: String) {
    let prose = LogicalLine.prose(text)
    let before = notebook.sightings.count
    for match in TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: prose) {
      notebook.sightings.append(
        RecordSighting(
          numbers: match.numbers, printed: prose, role: .disconnected, line: logical.lines.first, rule: name))
    }
    if notebook.sightings.count == before {
      let digits = prose.split(separator: " ").filter { $0.allSatisfy { $0.isNumber || ",-".contains($0) } }
      notebook.see(
        TelephoneList(digits.first.map(String.init) ?? "", inheriting: account), as: .disconnected,
        logical.lines.first,
        name)
    }
    notebook.meet(.disconnectedNumber, notebook.sightings[before...].flatMap(\.numbers), prose)
  }

  private mutating func see(
    _ text: String, as role: RecordSighting.Role, _ logical: LogicalLine, _ rule: String
  ) {
    let list = TelephoneList(text, inheriting: account)
    if list.items.isEmpty {
      let prose = LogicalLine.prose(text)
      for match in TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: prose) {
        notebook.sightings.append(
          RecordSighting(
            numbers: match.numbers, printed: prose, role: role, line: logical.lines.first, rule: rule))
      }
    } else {
      notebook.see(list, as: role, logical.lines.first, rule)
    }
  }

  // MARK: - Service and equipment

  /// The numbers of the line or block that is being read, and whether a line of its own names them.
  private var block: (numbers: [TelephoneNumber], isHeading: Bool) = ([], false)

  private mutating func readEquipment(_ logical: LogicalLine) {
    guard let head = EquipmentHead(logical.text, codes: codes) else { return }
    let entry = EquipmentEntry(
      head: head, logical: logical, table: table, codes: codes, account: account, block: block.numbers,
      isHeaded: block.isHeading)
    let numbers = entry.write(in: &notebook)
    if !numbers.isEmpty { block = (numbers, false) }
  }
}
