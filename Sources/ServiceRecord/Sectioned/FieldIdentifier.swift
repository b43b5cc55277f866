/// A field identifier (FID) of service records: what its data mean.
///
/// A FID begins a line, or floats behind a slash on the data of another FID or of a service code. Which identifiers are
/// known is data: ``FieldIdentifierTable``.
struct FieldIdentifier {
  var name: String
  var use: Use
  var meaning: String

  /// What the reader does with the data.
  enum Use: String {
    /// Telephone numbers of the account.
    case number
    /// Numbers of a direct inward dialing block, mostly ranges.
    case didNumber
    /// A second number of a line that rings in another way.
    case ringNumber
    /// The numbers of a hunt group.
    case huntMember
    case huntGroup
    /// Where calls are forwarded to: not on the account.
    case forwardTo
    /// Another account.
    case related
    case summary
    case contact
    /// The number by which a trunk or circuit is known.
    case circuitNumber
    case exchange
    case customerCode
    case accountNumber
    case billingNumber
    case listedName
    case listedAddress
    case serviceAddress
    /// Units as printed: `FLR 2, STE 310`.
    case unit
    /// A unit whose type is the identifier itself: `/FLR 6`.
    case typedUnit
    case state
    case postalCode
    case city
    case addressPointer
    case additionalListing
    case billedName
    case billedAddress
    case billedPlace
    case freeze
    case pendingOrder
    case dsl
    case disconnected
    case remark
    /// Words that tell what a line is for.
    case description
    /// A date, a carrier, a code: nothing of the draft.
    case plain
  }
}

/// The identifiers that are known (`field-identifiers.words`), with what each means. State commissions and carriers have more: an
/// unknown one is kept as plain data.
struct FieldIdentifierTable {
  private static let known: (identifiers: [FieldIdentifier], names: WordIndex) = {
    var identifiers: [FieldIdentifier] = []
    var names = WordIndex(words: 400, bytes: text.utf8CodeUnitCount)
    for row in SourceTable(text).rows where row.count == 3 {
      guard let use = FieldIdentifier.Use(rawValue: row[1]) else { continue }
      let meaning = row[2]
      for name in row.parts(of: 0, between: UInt8(ascii: " ")) {
        names.insert(identifiers.count, name)
        identifiers.append(
          FieldIdentifier(name: String(decoding: name, as: UTF8.self), use: use, meaning: meaning))
      }
    }
    return (identifiers, names)
  }()

  subscript(name: some StringProtocol) -> FieldIdentifier? { self[name.utf8] }

  /// Names may end in the number of a line: `BN2`, `BA1`.
  subscript(name: some Collection<UInt8>) -> FieldIdentifier? {
    if let known = Self.identifier(name) { return known }
    let length = name.count
    guard length > 2, let last = name.dropFirst(length - 1).first, (0x30...0x39).contains(last),
      let known = Self.identifier(name.dropLast()), Self.isNumbered(known.use)
    else { return nil }
    return known
  }

  private static func identifier(_ name: some Collection<UInt8>) -> FieldIdentifier? {
    let place: Int? = known.names[name]
    return place.map { known.identifiers[$0] }
  }

  private static func isNumbered(_ use: FieldIdentifier.Use) -> Bool {
    switch use {
    case .billedName, .billedAddress, .billedPlace, .listedName, .listedAddress, .serviceAddress, .unit,
      .remark:
      true
    default: false
    }
  }

  /// What an element or a column is that is named by an identifier: `BN1`, `BA2`, and `LN` inside a listing.
  func field(named name: String, in groups: some Collection<String>) -> RecordField? {
    guard (2...4).contains(name.utf8.count), !name.contains(where: \.isLowercase), let known = self[name]
    else { return nil }
    let isSecond = name.utf8.last.map { (0x32...0x39).contains($0) } ?? false
    switch known.use {
    case .listedName where groups.contains(where: Self.isListing): return .customerName
    case .listedAddress where groups.contains(where: Self.isListing): return .listedAddress
    case .serviceAddress: return .serviceAddress
    case .billedName: return isSecond ? .other : .billedName
    case .billedAddress: return isSecond ? .billingUnit : .billingAddress
    // Elsewhere a purchase order.
    case .billedPlace
    where name != "PO" || groups.contains(where: { RecordLabelTable.key($0).hasPrefix("bil") }):
      return .billingPlace
    default: return nil
    }
  }

  private static func isListing(_ group: String) -> Bool {
    ["list", "lst"].contains { RecordLabelTable.key(group).hasPrefix($0) }
  }

  private static let text: StaticString = Lexicon.fieldIdentifiers
}
