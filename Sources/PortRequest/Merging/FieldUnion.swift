/// One field of two drafts made one.
struct FieldUnion {
  var mine: DraftPortRequest
  /// Its evidence points to sources of both.
  var theirs: DraftPortRequest
  /// Whether a bill and a record are made one: no reader reads both.
  var isIndependent: Bool

  struct Value {
    var value: DraftValue?
    /// Whether the second draft's won.
    var isTheirs = false
    /// Whether both say the same.
    var isConfirmed = false
  }

  func union(_ field: DraftField) -> Value {
    guard let one = mine.value(of: field) else {
      return Value(value: theirs.value(of: field), isTheirs: true)
    }
    guard let other = theirs.value(of: field) else { return Value(value: one) }
    if !field.isMerged { return Value(value: one) }
    let match = match(field, one, other)
    if match.kind == .agrees {
      return Value(value: one.confirmed(by: other, isIndependent: isIndependent), isConfirmed: true)
    }
    return wins(field, one, other, match)
      ? Value(value: other.winning(over: one), isTheirs: true) : Value(value: one.winning(over: other))
  }

  /// Whether the second draft's value is to be taken.
  private func wins(_ field: DraftField, _ one: DraftValue, _ other: DraftValue, _ match: ValueMatch) -> Bool
  {
    if field == .accountNumber, match.kind == .form {
      return AccountNumberForm.isBetter(other.value, than: one.value)
    }
    return field.isOfRecord && theirs.isRecord && !mine.isFromRecord(one)
  }

  private func match(_ field: DraftField, _ one: DraftValue, _ other: DraftValue) -> ValueMatch {
    let roles = ComparedRoles(mine, theirs)
    let sides = (ComparedSide(mine, beside: theirs), ComparedSide(theirs, beside: mine))
    return roles.isRequestFirst
      ? FieldComparison(request: sides.0, record: sides.1, roles: roles).match(field, one, other)
      : FieldComparison(request: sides.1, record: sides.0, roles: roles).match(field, other, one)
  }

  // MARK: - Values with more to them

  /// The main document's carrier, unless only the other's was recognised.
  var losingCarrier: LosingCarrier? {
    guard var carrier = mine.losingCarrier else { return theirs.losingCarrier }
    guard let other = theirs.losingCarrier else { return carrier }
    if carrier.id == nil, other.id != nil {
      var recognised = other
      recognised.text = other.text.winning(over: carrier.text)
      return recognised
    }
    carrier.text = union(.losingCarrier).value ?? carrier.text
    return carrier
  }

  /// The address whose text won.
  func address(_ field: DraftField, _ union: Value) -> DraftAddress? {
    let addresses =
      field == .serviceAddress
      ? (mine.serviceAddress, theirs.serviceAddress) : (mine.billingAddress, theirs.billingAddress)
    guard let value = union.value, var address = union.isTheirs ? addresses.1 : addresses.0 else {
      return nil
    }
    address.text = value
    guard field == .serviceAddress, union.isTheirs, theirs.isRecord, let other = addresses.0 else {
      return address
    }
    return address.completed(by: other) ?? address
  }
}

extension DraftField {
  /// Whether a customer service record decides the field.
  var isOfRecord: Bool {
    switch self {
    case .accountNumber, .billingTelephoneNumber, .telephoneNumbers, .companyName, .serviceAddress: true
    default: false
    }
  }

  /// Whether two documents can say different things of it without either being wrong: each has its own date.
  fileprivate var isMerged: Bool { self != .invoiceDate && self != .invoiceNumber }
}
