/// What a labelled value of a record is.
enum RecordField: String {
  case accountNumber
  case billingNumber
  /// Billing telephone number and account number in one value.
  case billingNumberAndAccount
  case customerCode
  case customerName
  case billedName
  case serviceAddress
  /// As the directory has it: mostly where the service is.
  case listedAddress
  /// The number of the house, apart from its street.
  case serviceHouse
  /// A house number, a direction, a name or a type of a street that have labels of their own.
  case streetPart
  case serviceUnit
  case serviceCity
  case serviceState
  case servicePostalCode
  /// City, state and postal code in one value.
  case servicePlace
  case billingAddress
  case billingUnit
  case billingCity
  case billingState
  case billingPostalCode
  case billingPlace
  case authorizedContact
  case pin
  case passcode
  case freeze
  case pendingOrder
  case recordDate
  /// A list of numbers follows, or one number.
  case numbers
  case tollFreeNumbers
  case remoteCallForwardNumbers
  case didNumbers
  case huntGroup
  case rangeStart
  case rangeEnd
  case forwardTo
  case contactNumber
  case relatedNumber
  case summaryNumber
  case disconnectedNumber
  case dsl
  case bundle
  case alarm
  case centrex
  case status
  case lineKind
  /// Whether a row's number is the main one.
  case mainFlag
  case feature
  case serviceCode
  case carrier
  case contract
  case remark
  /// Something that ends another value and is not used.
  case other
}

extension RecordField {
  /// What a field of the customer is where the words around it say billing; nil where it stays what it is.
  var billed: RecordField? {
    switch self {
    case .serviceAddress: .billingAddress
    case .serviceCity: .billingCity
    case .serviceState: .billingState
    case .servicePostalCode: .billingPostalCode
    case .serviceUnit: .billingUnit
    case .servicePlace: .billingPlace
    case .customerName: .billedName
    default: nil
    }
  }
}

/// The labels by which forms, e-mails, portals, exports and programs name the values of a record.
///
/// Labels are compared by their letters and digits alone; `BillingTelephoneNumber`, `billing_telephone_number` and
/// `Billing Telephone Number` are one.
struct RecordLabelTable {
  private static let index = LabelIndex(text)

  subscript(label: some StringProtocol) -> RecordField? {
    let key = Self.keyBytes(label.utf8)
    if let field = Self.index[key] { return field }
    let words = label.split(separator: " ")
    let bare = words.filter { !Self.isFiller($0) }
    if bare.count < words.count { return Self.index[Self.keyBytes(bare.joined(separator: " ").utf8)] }
    // `Billing Telephone No.` is a number.
    for (short, length) in [("no", 2), ("nbr", 3), ("num", 3)] as [(StaticString, Int)]
    where key.count > length + 2 && short.withUTF8Buffer({ $0.elementsEqual(key.suffix(length)) }) {
      if let field = Self.index[key.dropLast(length) + Array("number".utf8)] { return field }
    }
    // `TN 1`, `Phone 2`: labels that are counted.
    let stem = key.reversed().drop { (0x30...0x39).contains($0) }.count
    if stem > 1, stem < key.count, key.count - stem <= 2, let field = Self.index[key.prefix(stem)],
      field == .numbers || field == .tollFreeNumbers
    {
      return field
    }
    return inOneOfTwoLanguages(label)
  }

  /// What a label says in each of two languages, or in the one that is known: `Service address / Adresse de service`.
  private func inOneOfTwoLanguages(_ label: some StringProtocol) -> RecordField? {
    guard label.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let parts = label.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmingBlanks)
    guard parts.count == 2, parts.allSatisfy({ $0.count(where: \.isPrintedLetter) > 2 }) else { return nil }
    let known = parts.compactMap { self[$0] ?? ComposedLabel($0)?.field }
    guard let first = known.first, known.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static func isFiller(_ word: some StringProtocol) -> Bool {
    guard (3...4).contains(word.utf8.count) else { return false }
    return Lexicon.LabelOwners.record.contains(word.lowercased())
  }

  /// Whether a label may head telephone numbers.
  func mayHeadNumbers(_ label: some StringProtocol) -> Bool {
    switch self[label] {
    case .numbers, .rangeStart, .didNumbers, .tollFreeNumbers: true
    default: false
    }
  }

  /// Letters and digits in lower case; what stands in parentheses is no part of a label.
  static func key(_ label: some StringProtocol) -> String {
    String(decoding: keyBytes(label.utf8), as: UTF8.self)
  }

  static func keyBytes(_ label: some Sequence<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(label.underestimatedCount)
    append(keyOf: label, to: &key)
    return key
  }

  @inline(__always)
  static func append(keyOf label: some Sequence<UInt8>, to key: inout [UInt8]) {
    var depth = 0
    for byte in label {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case _ where depth > 0: break
      case UInt8(ascii: "#"): key.append(contentsOf: "number".utf8)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(byte)
      default: break
      }
    }
  }

  private static let text: StaticString = Lexicon.recordLabels
}
