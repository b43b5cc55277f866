import PostalAddress

/// A draft that takes in what another document of the account says.
///
/// A customer service record wins where it is the record of the field: account number, billing telephone number,
/// numbers, listed name and service address. What loses stays among the alternatives, so that a reviewer sees both.
struct DraftUnion {
  private(set) var draft: DraftPortRequest
  /// What was changed, in the order of the fields: JSON Pointers into the draft, and values before and after.
  private(set) var changes: [Change] = []
  /// Fields on which the documents agree.
  private var confirmed: Set<DraftField> = []

  struct Change: Equatable {
    var field: String
    var from: String?
    var to: String
  }

  init(_ draft: DraftPortRequest) { self.draft = draft }

  mutating func add(_ addition: DraftPortRequest) {
    let before = draft
    let indices = addSources(addition.sources)
    let other = addition.mappingSources(to: indices)
    let fields = FieldUnion(
      mine: before, theirs: other,
      isIndependent: before.isRecord != addition.isRecord && draft.sources.count > before.sources.count)
    confirmed = []
    for field in DraftField.allCases where field != .telephoneNumbers {
      add(field, by: fields)
    }
    addNumbers(of: other, by: fields)
    draft.numbersComplete = .union(before, other, numbers: draft.telephoneNumbers)
    if draft.locations.isEmpty { draft.locations = other.locations }
    draft.attachments = draft.attachments ?? other.attachments
    addFindings(of: other)
    for field in DraftField.allCases { note(field, before.value(of: field), draft.value(of: field)) }
    noteNumbers(before)
  }

  /// The places of documents among the draft's sources; what it already has is not added again.
  private mutating func addSources(_ sources: [DraftSource]) -> [Int] {
    sources.map { source in
      let known = draft.sources.firstIndex { $0.sha256 == source.sha256 && $0.file == source.file }
      if let known { return known }
      draft.sources.append(source)
      return draft.sources.count - 1
    }
  }

  private mutating func add(_ field: DraftField, by fields: FieldUnion) {
    let union = fields.union(field)
    if union.isConfirmed { confirmed.insert(field) }
    switch field {
    case .losingCarrier: draft.losingCarrier = fields.losingCarrier
    case .winningCarrier: draft.winningCarrier = union.value
    case .accountNumber: draft.accountNumber = union.value
    case .billingTelephoneNumber: draft.billingTelephoneNumber = union.value
    case .telephoneNumbers: break
    case .companyName: draft.companyName = union.value
    case .billedName: draft.billedName = union.value
    case .authorizedContact: draft.authorizedContact = union.value
    case .serviceAddress: draft.serviceAddress = fields.address(field, union)
    case .billingAddress: draft.billingAddress = fields.address(field, union)
    case .invoiceDate: draft.invoiceDate = union.value
    case .invoiceNumber: draft.invoiceNumber = union.value
    case .portOutPin: draft.portOutPin = union.value
    case .newBillingTelephoneNumber: draft.port.newBillingTelephoneNumber = union.value
    case .desiredDate: draft.port.desiredDate = union.value
    }
  }

  // MARK: - Numbers

  private mutating func addNumbers(of other: DraftPortRequest, by fields: FieldUnion) {
    let areOverlines = fields.theirs.isRecord && !fields.mine.isRecord
    var positions: [String: Int] = [:]
    for (index, number) in draft.telephoneNumbers.enumerated() { positions[number.value] = index }
    for var number in other.telephoneNumbers {
      if let position = positions[number.value] {
        let own = draft.telephoneNumbers[position].text
        draft.telephoneNumbers[position].text = own.confirmed(
          by: number.text, isIndependent: fields.isIndependent)
      } else {
        positions[number.value] = draft.telephoneNumbers.count
        if areOverlines { number.role = .overline }
        draft.telephoneNumbers.append(number)
      }
    }
    draft.markBillingNumber()
  }

  // MARK: - Findings

  /// Those that only a document gives; what the other document answers is left out.
  private mutating func addFindings(of other: DraftPortRequest) {
    for var finding in other.findings where finding.comesFromDocument {
      if let index = finding.numberIndex {
        let number =
          other.telephoneNumbers.indices.contains(index) ? other.telephoneNumbers[index].value : nil
        let position = draft.telephoneNumbers.firstIndex { $0.value == number }
        finding.field =
          DraftField.telephoneNumbers.pointer + (position.map { "/\($0)" } ?? "")
      }
      if !draft.findings.contains(finding) { draft.findings.append(finding) }
    }
    draft.findings.removeAll(where: isAnswered)
  }

  private func isAnswered(_ finding: Finding) -> Bool {
    switch FindingCode(rawValue: finding.code) {
    case .carrierUnknown, .carrierTied: draft.losingCarrier?.id != nil && confirmsCarrier
    case .candidatesCompete, .textMayBeHidden:
      DraftField.allCases.contains { $0.pointer == finding.field && confirmed.contains($0) }
    default: false
    }
  }

  /// Whether a document whose carrier was recognised beyond doubt stands for the others.
  private var confirmsCarrier: Bool { draft.losingCarrier.map { !$0.isDoubtful } ?? false }

  // MARK: - Changes

  private mutating func note(_ field: DraftField, _ before: DraftValue?, _ after: DraftValue?) {
    guard let after, before?.value != after.value else { return }
    changes.append(Change(field: field.pointer + "/value", from: before?.value, to: after.value))
  }

  private mutating func noteNumbers(_ before: DraftPortRequest) {
    for index in draft.telephoneNumbers.indices.dropFirst(before.telephoneNumbers.count) {
      changes.append(
        Change(
          field: "\(DraftField.telephoneNumbers.pointer)/\(index)/value", from: nil,
          to: draft.telephoneNumbers[index].value))
    }
  }
}

extension Finding {
  /// The index of `/telephoneNumbers/3`.
  fileprivate var numberIndex: Int? {
    let prefix = DraftField.telephoneNumbers.pointer + "/"
    guard let field, field.hasPrefix(prefix) else { return nil }
    return Int(field.dropFirst(prefix.count).prefix { $0 != "/" })
  }
}
