internal import DocumentFacts
internal import NumberingPlan

// What the identifiers of a record in sections say.

extension SectionedRecord {
  mutating func readIdentified(_ logical: LogicalLine, _ wrap: WrapColumn) {
    if logical.section == .pending { return readOrder(logical) }
    let name = logical.name ?? ""
    let (lead, floated) = FloatedField.split(logical.text, table: table)
    let text = LogicalLine.prose(lead)
    let trust = wrap.mayBreakWords(logical, lead) ? 0.75 : 1
    func note(_ field: RecordField) {
      notebook.note(field, text, logical.lines, name, trust: trust)
    }
    let use = name == "SUMMARY BILL" ? .summary : table[name]?.use
    switch use {
    case .listedName: note(.customerName)
    case .serviceAddress:
      notebook.notePlace(.serviceAddress, lead, logical.lines, name, trust: trust)
      readPlace(floated, logical)
    case .listedAddress: notebook.notePlace(.listedAddress, lead, logical.lines, name, trust: trust)
    case .unit: readUnit(lead, logical, name)
    case .postalCode: note(.servicePostalCode)
    case .city: note(.serviceCity)
    case .state where logical.section != .status: note(.serviceState)
    case .billedName: note(.billedName)
    case .billedAddress: notebook.notePlace(.billingAddress, lead, logical.lines, name, trust: trust)
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
    case .billingNumber where logical.section == .equipment:
      readBlock(lead, logical)
      if notebook.first(.billingNumber) == nil, let number = block.numbers.first {
        if account == nil || account?.lineNumber == 0 { account = number }
        notebook.note(.billingNumber, number.e164, logical.lines, name)
      }
    case .number where logical.section == .equipment: readBlock(lead, logical)
    case .number where logical.section == .status && Self.isDisconnected(text):
      readDisconnected(lead, logical, name)
    default: readWords(text, logical)
    }
    if logical.section != .equipment, use != .serviceAddress, use != .related {
      readFloatedWords(floated, logical)
    }
  }

  /// The number that heads a block, with the status that its line may state.
  private mutating func readBlock(_ lead: String, _ logical: LogicalLine) {
    let text = LogicalLine.prose(lead)
    let list = TelephoneList(lead, inheriting: account)
    block = (list.numbers, true)
    guard let line = logical.lines.first else { return }
    let words = TelephoneList.words(behind: text)
    guard LineStatus(among: words) != .unsaid || Self.isDisconnected(words) else {
      return notebook.see(list, as: .line, line, "number of a block")
    }
    var writer = FieldWriter(notebook: notebook)
    NumberRow(list: list, rest: words).write(in: &writer, as: .line, line, "number of a block")
    notebook = writer.notebook
    if notebook.sightings.last?.role != .line { block = ([], true) }
  }

  /// An order that is not worked yet: its numbers are lines only where the equipment has them too.
  private mutating func readOrder(_ logical: LogicalLine) {
    let text = LogicalLine.prose(logical.text)
    if RecordPhrase.isNo(text) { return }
    let before = notebook.sightings.count
    for field in FloatedField.split(logical.text, table: table).fields {
      switch table[field.name]?.use {
      case .number, .didNumber:
        notebook.see(
          TelephoneList(field.data, inheriting: account), as: .pending, logical.lines.first, "pending order")
      default: break
      }
    }
    for match in TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: text) {
      notebook.sightings.append(
        RecordSighting(
          numbers: match.numbers, printed: text, role: .pending, line: logical.lines.first,
          rule: "pending order"))
    }
    notebook.meet(.pendingOrder, notebook.sightings[before...].flatMap(\.numbers), text)
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
    if Self.isDisconnected(text), !kinds.contains(.pendingOrder), readHearsay(text, logical) {
      return
    }
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

  /// A remark that calls numbers disconnected.
  private mutating func readHearsay(_ text: String, _ logical: LogicalLine) -> Bool {
    let matches = TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: text)
    for match in matches {
      notebook.sightings.append(
        RecordSighting(
          numbers: match.numbers, printed: text, role: .disconnected, line: logical.lines.first,
          rule: logical.name ?? "remark"))
    }
    if !matches.isEmpty {
      notebook.meet(.disconnectedNumber, matches.flatMap(\.numbers), text, isHearsay: true)
    }
    return !matches.isEmpty
  }

  private mutating func readDisconnected(_ text: String, _ logical: LogicalLine, _ name: String) {
    let prose = LogicalLine.prose(text)
    let before = notebook.sightings.count
    for match in TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: prose) {
      notebook.sightings.append(
        RecordSighting(
          numbers: match.numbers, printed: prose, role: .disconnected, line: logical.lines.first,
          rule: name))
    }
    if notebook.sightings.count == before {
      let digits = prose.split(separator: " ").filter {
        $0.allSatisfy { $0.isPrintedNumber || ",-".contains($0) }
      }
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
            numbers: match.numbers, printed: prose, role: role, line: logical.lines.first,
            rule: rule))
      }
    } else {
      notebook.see(list, as: role, logical.lines.first, rule)
    }
  }
}
