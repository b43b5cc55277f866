internal import InvoiceGrammar
internal import NumberingPlan

/// Reads a record that a program answered with: each leaf by its name and the names around it.
struct MarkupRecord {
  private let labels = RecordLabelTable()
  private let lines: [RecordLine]
  private(set) var writer = FieldWriter()
  private(set) var knownFields: Set<RecordField> = []

  init(_ markup: MarkupText, _ lines: [RecordLine]) {
    self.lines = lines
    let leaves = markup.leaves
    if markup.isCut {
      writer.notebook.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "The answer ends in the middle: what followed is missing."))
    }
    for leaf in leaves where field(of: leaf) == .billingNumber { write(leaf, .billingNumber) }
    var index = 0
    while index < leaves.count {
      var end = index + 1
      while end < leaves.count, leaves[end].object == leaves[index].object { end += 1 }
      readObject(leaves[index..<end])
      index = end
    }
  }

  var notebook: RecordNotebook { writer.notebook }

  /// Leaves of one object that follow each other: a number with its status and kind, or values of the account.
  private mutating func readObject(_ leaves: ArraySlice<MarkupText.Leaf>) {
    let fields = leaves.map { (leaf: $0, field: field(of: $0)) }
    let about = fields.filter { [.status, .lineKind, .feature, .serviceCode].contains($0.field) }
    let rest = about.map(\.leaf.value).joined(separator: "  ")
    let numbers = fields.filter { $0.field.listRole != nil }
    readRange(fields)
    readStreet(leaves)
    for item in fields {
      if item.field.listRole != nil, numbers.count == 1 || rest.isEmpty {
        let status = about.first { $0.field == .status && numbers.count == 1 }.map {
          LineStatus(headed: $0.leaf.value)
        }
        writeNumber(item.leaf, item.field, rest, status ?? .unsaid)
      } else if !(numbers.count == 1 && about.contains { $0.leaf.path == item.leaf.path }),
        item.field != .billingNumber
      {
        write(item.leaf, item.field)
      }
    }
  }

  private mutating func writeNumber(
    _ leaf: MarkupText.Leaf, _ field: RecordField, _ rest: String, _ status: LineStatus
  ) {
    knownFields.insert(field)
    guard let line = line(of: leaf) else { return }
    let list = TelephoneList(leaf.value, inheriting: writer.account)
    guard !list.items.isEmpty, let role = field.listRole else {
      return writer.write(field, leaf.value, [line], leaf.path.joined(separator: "/"))
    }
    let words = role == .disconnected ? rest + " DISCONNECTED" : rest
    NumberRow(list: list, rest: words).write(
      in: &writer, as: role, line, leaf.path.joined(separator: "/"), headed: status)
  }

  /// `Start` and `End` of a block.
  private mutating func readRange(_ fields: [(leaf: MarkupText.Leaf, field: RecordField)]) {
    guard let start = fields.first(where: { $0.field == .rangeStart }),
      let end = fields.first(where: { $0.field == .rangeEnd }), let line = line(of: start.leaf)
    else { return }
    let list = TelephoneList("\(start.leaf.value) - \(end.leaf.value)", inheriting: writer.account)
    let isDID =
      start.leaf.path.contains { labels[$0] == .didNumbers }
      || fields.contains { $0.leaf.value.uppercased() == "DID" }
    writer.notebook.see(list, as: isDID ? .didBlock : .line, line, start.leaf.path.joined(separator: "/"))
    if isDID { writer.notebook.meet(.didTrunks, list.numbers, "") }
  }

  private func line(of leaf: MarkupText.Leaf) -> RecordLine? {
    lines.indices.contains(leaf.line) ? lines[leaf.line] : nil
  }

  private mutating func write(_ leaf: MarkupText.Leaf, _ field: RecordField) {
    guard let line = line(of: leaf), !isStreetPart(leaf) else { return }
    if field == .other, !leaf.value.isEmpty, let place = place(around: leaf), !isKnown(leaf) {
      writer.notebook.unreadParts.insert(place)
    }
    if field != .other { knownFields.insert(field) }
    writer.write(field, leaf.value, [line], leaf.path.joined(separator: "/"))
    if leaf.path.contains(where: { labels[$0] == .didNumbers }), field != .didNumbers,
      !RecordPhrase.isNo(leaf.value),
      field == .lineKind
    {
      writer.notebook.meet(.didTrunks, [], leaf.value)
    }
  }

  // MARK: - Streets in parts

  private static let streetParts: [String] = [
    "housenumber", "streetnumber", "sano", "housesuffix", "sasf", "houseprefix", "sapr", "predirectional",
    "sasd",
    "prefixdirectional", "streetprefix", "streetname", "sasn", "streetsuffix", "streettype", "sath", "suffix",
    "postdirectional", "sass", "suffixdirectional", "line1", "addressline1", "address1", "street1",
  ]

  private static let secondLines: Set<String> = [
    "line2", "street2", "line3", "subaddress", "secondary", "unitnumber", "unitvalue", "suitenumber",
    "aptnumber",
  ]

  private func isStreetPart(_ leaf: MarkupText.Leaf) -> Bool {
    guard let name = leaf.path.last, Self.streetParts.contains(RecordLabelTable.key(name)) else {
      return false
    }
    return place(around: leaf) != nil
  }

  /// Whether the table knows the name, or it is one that tells about an address and is no part of it.
  private func isKnown(_ leaf: MarkupText.Leaf) -> Bool {
    guard let name = leaf.path.last else { return true }
    let key = RecordLabelTable.key(name)
    return labels[name] != nil
      || [
        "type", "kind", "county", "latitude", "longitude", "lat", "lng", "lon", "validated", "plus4", "zip4",
        "code",
      ]
      .contains(key) || key.hasSuffix("id") || key.hasSuffix("type") || key.hasPrefix("is")
  }

  /// Whether a leaf stands inside a service or a billing address.
  private func place(around leaf: MarkupText.Leaf) -> RecordField? {
    leaf.path.dropLast().reversed().compactMap { labels[$0] ?? Self.group($0) }
      .first { $0 == .serviceAddress || $0 == .billingAddress }
  }

  /// A street whose house number, name and type are leaves of their own, in the order of the record.
  private mutating func readStreet(_ leaves: ArraySlice<MarkupText.Leaf>) {
    let parts = leaves.filter { isStreetPart($0) && !$0.value.isEmpty }
    guard let first = parts.first, let field = place(around: first) else { return }
    knownFields.insert(field)
    writer.write(
      field, parts.map(\.value).joined(separator: " "), parts.compactMap { line(of: $0) },
      first.path.dropLast().joined(separator: "/"))
  }

  // MARK: - Names

  /// What a leaf is by its name, in the light of the names around it.
  private func field(of leaf: MarkupText.Leaf) -> RecordField {
    guard let name = leaf.path.last else { return .other }
    if let parent = leaf.path.dropLast().last.flatMap({ labels[$0] }),
      parent == .accountNumber || parent == .billingNumber,
      ["number", "no", "num", "nbr", "value"].contains(RecordLabelTable.key(name))
    {
      return parent
    }
    let around = leaf.path.dropLast().compactMap { labels[$0] ?? Self.group($0) }
    let own = labels[name]
    if own == nil, Self.secondLines.contains(RecordLabelTable.key(name)), let place = place(around: leaf) {
      return place == .billingAddress ? .billingUnit : .serviceUnit
    }
    guard let own else { return own ?? around.last.flatMap { Self.inherits($0) } ?? .other }
    for outer in around.reversed() {
      switch outer {
      case .billingAddress:
        if let moved = Self.billing[own] { return moved }
      case .tollFreeNumbers, .didNumbers, .huntGroup, .disconnectedNumber, .contactNumber, .relatedNumber,
        .summaryNumber, .alarm, .dsl, .forwardTo:
        if own == .numbers || own == .billingNumber || own == .huntGroup { return outer }
        if outer == .contactNumber, own == .customerName || own == .accountNumber { return .other }
        if outer == .relatedNumber, own == .accountNumber { return .other }
      default: break
      }
    }
    return own
  }

  /// A leaf without a known name under a known group: `WTNs/Item`.
  private static func inherits(_ field: RecordField) -> RecordField? {
    switch field {
    case .numbers, .tollFreeNumbers, .didNumbers, .disconnectedNumber, .huntGroup: field
    default: nil
    }
  }

  private static func group(_ name: String) -> RecordField? {
    let key = RecordLabelTable.key(name)
    if key.holds("billing") && key.holds("address") { return .billingAddress }
    if key.holds("requestor") || key.holds("requester") || key.holds("contact") {
      return .contactNumber
    }
    if key == "billing" || key == "billto" || key == "bill" { return .billingAddress }
    if key.holds("disconnect") { return .disconnectedNumber }
    if key.holds("tollfree") { return .tollFreeNumbers }
    if key.holds("hunt") { return .huntGroup }
    if key.holds("related") { return .relatedNumber }
    return nil
  }

  private static let billing: [RecordField: RecordField] = [
    .serviceAddress: .billingAddress, .serviceCity: .billingCity, .serviceState: .billingState,
    .servicePostalCode: .billingPostalCode, .serviceUnit: .billingUnit, .servicePlace: .billingPlace,
    .customerName: .billedName,
  ]
}
