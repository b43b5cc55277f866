internal import DocumentFacts
internal import NumberingPlan

/// A line of service and equipment: a code with its quantity and the fields that float behind it.
struct EquipmentEntry {
  private let start: EquipmentStart
  private let code: ServiceCode?
  private let logical: LogicalLine
  private let lead: String
  private let fields: [FloatedField]
  /// Whether words say that the line does not work yet: `1 1FB PENDING /TN 555-0110`.
  private let isOrdered: Bool
  /// Whether words behind the number say that it is gone: `1 1FB /TN 555-0110 DISC 08-01-26`.
  private let isGone: Bool
  private let table: FieldIdentifierTable
  private let account: TelephoneNumber?
  /// Numbers of the block that the entry stands in, where it names none itself.
  private let block: [TelephoneNumber]
  /// Whether a line of its own names the block's number.
  private let isHeaded: Bool

  init(
    start: EquipmentStart, logical: LogicalLine, table: FieldIdentifierTable, codes: ServiceCodeTable,
    account: TelephoneNumber?, block: [TelephoneNumber], isHeaded: Bool
  ) {
    self.block = block
    self.isHeaded = isHeaded
    self.start = start
    self.logical = logical
    self.table = table
    self.account = account
    code = codes[start.code]
    (lead, fields) = FloatedField.split(start.rest, table: table)
    let number = fields.first { table[$0.name]?.use == .number }?.data
    let words = number.map { TelephoneList.words(behind: $0) } ?? ""
    isGone = start.isOut || !words.isEmpty && LineStatus(among: LogicalLine.prose(words)) == .gone
    isOrdered = [lead, number.map { TelephoneList.words(behind: $0) } ?? ""].contains {
      let status = $0.isEmpty ? LineStatus.unsaid : LineStatus(among: LogicalLine.prose($0))
      return status == .ordered || status == .reserved
    }
  }

  /// - Returns: the numbers that the entry names.
  @discardableResult
  func write(in notebook: inout RecordNotebook) -> [TelephoneNumber] {
    var prefix = account
    let own = ownNumbers(&prefix)
    for list in own { notebook.see(list.list, as: list.role, line, list.rule) }
    let numbers = own.flatMap(\.list.numbers)
    for field in fields { write(field, of: numbers, &prefix, in: &notebook) }
    writeCircumstances(of: numbers.isEmpty ? block : numbers, in: &notebook)
    if numbers.isEmpty { checkNumberless(in: &notebook) }
    checkQuantity(own.filter { $0.role == role }.flatMap(\.list.numbers), in: &notebook)
    for list in own where !list.list.rest.isEmpty && list.role == role {
      notebook.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "“\(list.list.rest.joined(separator: " "))” of \(start.code) could not be read as numbers."
        )
      )
    }
    return numbers
  }

  /// A line without a number that no block names: an overline whose number the record keeps to itself.
  private func checkNumberless(in notebook: inout RecordNotebook) {
    guard code?.kind == .line, !isHeaded, !notebook.sightings.isEmpty else { return }
    notebook.notes.append(
      ReadingNote(
        kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
        message:
          "\(start.quantity) \(start.code) stands without a number: a line whose number is not printed.")
    )
  }

  private var line: RecordLine? { logical.lines.first }

  /// What the code says of the numbers behind `/TN`.
  private var role: RecordSighting.Role {
    if isGone { return .disconnected }
    if isOrdered { return .pending }
    return switch code?.kind {
    case .line, .trunk, .centrex, .isdn, .foreignExchange: .line
    case .didBlock: .didBlock
    case .tollFree: .tollFree
    case .remoteCallForward: .remoteCallForward
    case .distinctiveRing, .dsl, .charge, .feature, .hunting: .feature
    case nil: .unknownCode
    }
  }

  /// The numbers that are on the account by this entry.
  private func ownNumbers(
    _ prefix: inout TelephoneNumber?
  ) -> [(list: TelephoneList, role: RecordSighting.Role, rule: String)] {
    var own: [(list: TelephoneList, role: RecordSighting.Role, rule: String)] = []
    func add(_ text: String, _ role: RecordSighting.Role, _ rule: String) {
      let list = TelephoneList(text, inheriting: prefix)
      prefix = list.prefix ?? prefix
      own.append((list, role, "\(start.code) \(rule)"))
    }
    if let number = start.number { add(number, role, "number") }
    if start.number == nil, let number = leadNumber { add(number, role, "number") }
    for field in fields {
      switch table[field.name]?.use {
      case .number: add(field.data, role, "/\(field.name)")
      case .didNumber: add(field.data, .didBlock, "/\(field.name)")
      case .ringNumber where code?.kind == .distinctiveRing || field.name != "SRG":
        add(field.data, .ringNumber, "/\(field.name)")
      default: break
      }
    }
    return own
  }

  /// A number that stands behind the code without an identifier.
  private var leadNumber: String? {
    let list = TelephoneList(lead, inheriting: account)
    guard let item = list.items.first, item.printed.filter(\.isPrintedNumber).count >= 7 else { return nil }
    return lead
  }

  private func write(
    _ field: FloatedField, of numbers: [TelephoneNumber], _ prefix: inout TelephoneNumber?,
    in notebook: inout RecordNotebook
  ) {
    // Most fields are plain and need neither.
    lazy var rule = "\(start.code) /\(field.name)"
    lazy var data = LogicalLine.prose(field.data)
    switch table[field.name]?.use {
    case .huntMember:
      let list = TelephoneList(field.data, inheriting: numbers.first ?? prefix)
      notebook.see(list, as: .huntMember, line, rule)
      notebook.meet(.huntGroup, list.numbers, "", group: huntGroup)
    case .huntGroup: notebook.meet(.huntGroup, numbers, data, group: data)
    case .forwardTo:
      notebook.see(TelephoneList(field.data, inheriting: numbers.first ?? prefix), as: .forwardTo, line, rule)
    case .contact: notebook.see(TelephoneList(field.data, inheriting: prefix), as: .contact, line, rule)
    case .related:
      notebook.see(TelephoneList(field.data, inheriting: prefix), as: .relatedAccount, line, rule)
    case .circuitNumber: notebook.see(TelephoneList(field.data, inheriting: prefix), as: .circuit, line, rule)
    case .freeze where !RecordPhrase.isNo(data): notebook.meet(.freeze, numbers, data)
    case .dsl: notebook.meet(.dsl, numbers, data)
    case .disconnected: notebook.meet(.disconnectedNumber, numbers, data)
    case .addressPointer:
      // Rates may stand behind it in its row, and its line's number alone in a row above.
      let above = notebook.sightings.last { $0.role == .line }?.numbers ?? []
      let pointer = data.prefix { $0.isPrintedNumber || $0.isPrintedLetter }
      notebook.pointers.append((String(pointer), numbers.isEmpty ? above : numbers))
    case .description, .remark: writeWords(data, of: numbers, in: &notebook)
    default:
      if field.name == "CTX" { notebook.meet(.centrex, numbers, data) }
    }
  }

  private var huntGroup: String {
    fields.first { table[$0.name]?.use == .huntGroup }.map { LogicalLine.prose($0.data) } ?? ""
  }

  private func writeWords(_ text: String, of numbers: [TelephoneNumber], in notebook: inout RecordNotebook) {
    for kind in RecordPhrase.kinds(in: text) where kind != .huntGroup && kind != .didTrunks {
      notebook.meet(kind, numbers, text)
    }
  }

  private func writeCircumstances(of numbers: [TelephoneNumber], in notebook: inout RecordNotebook) {
    switch code?.kind {
    case .trunk, .didBlock: notebook.meet(.didTrunks, numbers, start.code)
    case .remoteCallForward: notebook.meet(.remoteCallForward, numbers)
    case .dsl: notebook.meet(.dsl, numbers, code?.meaning ?? "")
    case .distinctiveRing: notebook.meet(.distinctiveRing, numbers)
    case .centrex: notebook.meet(.centrex, numbers, start.code)
    case .isdn: notebook.meet(.isdn, numbers, start.code)
    case .foreignExchange: notebook.meet(.foreignExchange, numbers, start.code)
    case .hunting: notebook.meet(.huntGroup, numbers)
    case nil where !numbers.isEmpty: notebook.meet(.unknownServiceCode, numbers, start.code)
    default: break
    }
    if code == nil || code?.kind == .line {
      writeWords(LogicalLine.prose(leadNumber == nil ? lead : ""), of: numbers, in: &notebook)
    }
    let status = LogicalLine.prose(lead)
    if isGone { notebook.meet(.disconnectedNumber, numbers, LogicalLine.prose(logical.text)) }
    if isOrdered { notebook.meet(.pendingOrder, numbers, LogicalLine.prose(logical.text)) }
    if SectionedRecord.isDisconnected(status) { notebook.meet(.disconnectedNumber, numbers, status) }
  }

  /// The quantity of a line is the count of its numbers.
  private func checkQuantity(_ numbers: [TelephoneNumber], in notebook: inout RecordNotebook) {
    guard role == .line, code?.kind == .line, !numbers.isEmpty, start.number == nil,
      start.quantity != numbers.count
    else {
      return
    }
    notebook.meet(
      .quantityDiffers, numbers,
      "\(start.code) has the quantity \(start.quantity) and \(numbers.count) number\(numbers.count == 1 ? "" : "s")"
    )
  }
}
