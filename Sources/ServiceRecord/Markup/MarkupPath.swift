/// What the names around a leaf of a program's answer, and its own, say of its value.
struct MarkupPath {
  let names: [String]
  private(set) var field = RecordField.other
  /// The service or billing address that it stands inside.
  private(set) var place: RecordField?
  /// Part of a street that is spread over leaves.
  private(set) var isStreetPart = false
  /// Whether the table knows the name, or it is one that tells about an address and is no part of it.
  private(set) var isKnown = true
  /// Whether it stands in a block of direct inward dialing numbers.
  private(set) var isOfBlock = false
  /// Whether it is a house's number, or the street that stands behind one.
  private(set) var isHouse = false
  private(set) var isStreet = false
  /// Whether nothing but the names around it say what it is.
  private(set) var isInherited = false
  /// Whether a number of the account is called its identifier, which a program may count by itself.
  private(set) var isIdentifier = false

  init(_ names: [String], labels: RecordLabelTable) {
    self.names = names
    guard let name = names.last else { return }
    let key = RecordLabelTable.key(name)
    let listed = labels[name]
    let outer = names.dropLast().map { (label: labels[$0] ?? ComposedLabel($0)?.field, name: $0) }
    let around = outer.compactMap { $0.label ?? Self.group($0.name) }
    place = around.last { $0 == .serviceAddress || $0 == .billingAddress }
    // `address` inside `invoiceTo`.
    let inner = outer.last { $0.label == .serviceAddress }.map { RecordLabelTable.key($0.name) }
    if around.contains(.billingAddress), inner.map(Lexicon.streetLabels.contains) ?? false {
      place = .billingAddress
    }
    if place == nil,
      Lexicon.placeGroups.contains(where: { group in
        names.dropLast().contains { RecordLabelTable.key($0) == group }
      }),
      Self.isOfPlace(key, listed)
    {
      place = .serviceAddress
    }
    let isRegion = place != nil && Lexicon.regionKeys.contains(key)
    // Forms of local service requests spread the street of the end user.
    if place == nil, Lexicon.streetPartLabels.contains(key) { place = .serviceAddress }
    let short = place == nil ? nil : Self.shortNames[key]
    let own =
      isRegion
      ? .serviceState
      : short ?? FieldIdentifierTable().field(named: name, in: names.dropLast()) ?? listed
        ?? ComposedLabel(name)?.field ?? Self.nameOfParty(name, in: names.dropLast().last, labels)
    isHouse = place != nil && Lexicon.houseKeys.contains(key)
    isStreetPart = isHouse || place != nil && Self.streetParts.contains(key)
    isStreet = place != nil && Lexicon.streetLabels.contains(key)
    isKnown = own != nil || Self.tellsAboutAddress(key)
    isOfBlock = own == .didNumbers || outer.contains { $0.label == .didNumbers }
    field = field(own, key, around, parent: outer.last?.label)
    // `"isBtn": true` is no number.
    if key.hasPrefix("is"), Lexicon.mainFlagKeys.contains(key) { field = .mainFlag }
    if field.listRole != nil, Self.isOfRequest(names.dropLast()) { field = .contactNumber }
    isInherited = own == nil && field == around.last.flatMap { Self.inherits($0) }
    isIdentifier = field == .accountNumber && own != .accountNumber && Lexicon.identifierKeys.contains(key)
  }

  /// What it is by its name, in the light of the names around it.
  private func field(
    _ own: RecordField?, _ key: String, _ around: [RecordField], parent: RecordField?
  ) -> RecordField {
    if let parent, parent == .accountNumber || parent == .billingNumber,
      Lexicon.numberKeys.contains(key)
    {
      return parent
    }
    if own == nil, let place, Lexicon.wholeAddressKeys.contains(key) { return place }
    // `from` and `to` of a mail elsewhere.
    if key == "from" || key == "to", around.contains(where: { $0 == .didNumbers || $0 == .numbers }) {
      return key == "from" ? .rangeStart : .rangeEnd
    }
    if around.last == .numbers || around.last == .didNumbers {
      if Lexicon.mainFlagKeys.contains(key) { return .billingNumber }
      if key == "s" || key == "sta" { return .status }
      if own == nil, Lexicon.NumberParts.first.contains(key) { return .rangeStart }
      if own == nil, Lexicon.NumberParts.last.contains(key) { return .rangeEnd }
    }
    // `company: phone: …`: somebody to talk to, and no line of the account.
    if parent == .customerName || parent == .billedName, Lexicon.phoneLabels.contains(key) {
      return .contactNumber
    }
    if parent == .accountNumber || parent == .customerName, Lexicon.identifierKeys.contains(key) {
      return .accountNumber
    }
    if own == nil, let place, Self.secondLines.contains(key) {
      return place == .billingAddress ? .billingUnit : .serviceUnit
    }
    guard let own else { return around.last.flatMap { Self.inherits($0) } ?? .other }
    for outer in around.reversed() {
      switch outer {
      case .billingAddress:
        if let moved = own.billed { return moved }
      case .tollFreeNumbers, .didNumbers, .huntGroup, .disconnectedNumber, .contactNumber, .relatedNumber,
        .summaryNumber, .alarm, .dsl, .forwardTo:
        if own == .numbers || own == .billingNumber || own == .huntGroup { return outer }
        if outer == .contactNumber, Self.ofParty.contains(own) { return .other }
        if outer == .relatedNumber, own == .accountNumber { return .other }
      // `provider: name: …`.
      case .carrier:
        if own == .customerName { return .carrier }
        if Self.ofParty.contains(own) { return .other }
      case .authorizedContact:
        if own == .customerName { return .authorizedContact }
        if own.listRole != nil || own == .billingNumber { return .contactNumber }
      default: break
      }
    }
    return own.listRole != nil && place != nil ? .other : own
  }

  /// Whether a leaf is a part of an address or a whole one.
  private static func isOfPlace(_ key: String, _ listed: RecordField?) -> Bool {
    let parts: Set<RecordField> = [
      .serviceAddress, .serviceHouse, .serviceUnit, .serviceCity, .serviceState, .servicePostalCode,
      .servicePlace,
    ]
    return listed.map(parts.contains) ?? (Lexicon.wholeAddressKeys.contains(key) || streetParts.contains(key))
  }

  /// `LST` and `BIL` of an object of names: listed name, billed name.
  private static func nameOfParty(_ name: String, in outer: String?, _ labels: RecordLabelTable)
    -> RecordField?
  {
    guard let outer, labels[outer] == .customerName, let both = ComposedLabel(name + " name")?.field,
      both == .customerName || both == .billedName
    else { return nil }
    return both
  }

  /// What anybody has: name, account, address.
  private static let ofParty: Set<RecordField> = [
    .customerName, .billedName, .accountNumber, .serviceAddress, .serviceCity, .serviceState,
    .servicePostalCode,
    .serviceUnit, .servicePlace, .serviceHouse, .billingAddress, .billingCity, .billingState,
    .billingPostalCode,
    .billingUnit, .billingPlace,
  ]

  /// Whether the value stands in what was asked, which an answer repeats, or in the head that programs send with it.
  private static func isOfRequest(_ names: some Sequence<String>) -> Bool {
    names.contains { Lexicon.requestKeys.contains(RecordLabelTable.key($0)) }
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
    if key.holds("contact") || Lexicon.askerKeys.contains(where: { key.hasPrefix($0) }) {
      return .contactNumber
    }
    if key == "billing" || key == "invoiceto" || key == "billto" || key == "bill" { return .billingAddress }
    if key.holds("disconnect") { return .disconnectedNumber }
    if key.holds("tollfree") { return .tollFreeNumbers }
    if key.holds("hunt") { return .huntGroup }
    if key.holds("related") { return .relatedNumber }
    return nil
  }

  /// Parts of an address that are named by a letter.
  private static let shortNames: [String: RecordField] = [
    "c": .serviceCity, "s": .serviceState, "z": .servicePostalCode, "l2": .serviceUnit, "sta": .serviceState,
  ]

  private static func tellsAboutAddress(_ key: String) -> Bool {
    Lexicon.addressNotes.contains(key) || key.hasSuffix("id") || key.hasSuffix("type") || key.hasPrefix("is")
  }

  private static let streetParts: [String] = Lexicon.streetParts

  private static let secondLines: [String] = Lexicon.secondLines
}
