import NumberingPlan
import PostalAddress

/// A draft that a person changes: each value says who gave it, what was read stays among the alternatives, and each change
/// is noted among the reviews.
struct DraftEdit {
  var draft: DraftPortRequest
  let origin: DraftEvidence.Origin
  let author: String
  let day: CalendarDate

  init(_ draft: DraftPortRequest, _ origin: DraftEvidence.Origin, author: String, on day: CalendarDate) {
    self.draft = draft
    self.origin = origin
    self.author = author
    self.day = day
  }

  // MARK: - Values

  /// - Parameter confirms: whether a value that was read so already becomes a given one.
  mutating func set(_ field: DraftField, to text: String, confirms: Bool = true) throws(IntakeError) {
    guard field != .telephoneNumbers else { return try setNumbers(text, confirms: confirms) }
    let given = try GivenText(text, for: field)
    let old = draft.value(of: field)
    if let old, old.value == given.value, old.isGiven || !confirms { return }
    if !confirms && draft.locations.contains(where: { $0.holds(given.value) }) { return }
    put(value(given, over: old), into: field)
    note(field.pointer + "/value", old.map { .string($0.value) } ?? .null, .string(given.value))
    if field == .billingTelephoneNumber { draft.markBillingNumber() }
  }

  /// A given value is sure; documents that say the same stand behind it, and what they say otherwise stands among the
  /// alternatives.
  private func value(_ given: GivenText, over old: DraftValue?) -> DraftValue {
    let read = [old.flatMap(DraftAlternative.init(read:))].compactMap { $0 } + (old?.alternatives ?? [])
    let agreeing = read.filter { $0.value == given.value }.flatMap(\.evidence)
    return DraftValue(
      value: given.value, printed: given.typed == given.value ? nil : given.typed, confidence: 1,
      evidence: [evidence(given.typed)] + agreeing.filter { $0.page != nil },
      alternatives: read.filter { $0.value != given.value })
  }

  func evidence(_ text: String) -> DraftEvidence {
    origin == .review ? .review(text: text) : .intake(text: text)
  }

  private mutating func put(_ value: DraftValue, into field: DraftField) {
    switch field {
    case .losingCarrier:
      let isSame = draft.losingCarrier?.value == value.value
      draft.losingCarrier = LosingCarrier(text: value, id: isSame ? draft.losingCarrier?.id : nil)
    case .winningCarrier: draft.winningCarrier = value
    case .accountNumber: draft.accountNumber = value
    case .billingTelephoneNumber: draft.billingTelephoneNumber = value
    case .telephoneNumbers: break
    case .companyName: draft.companyName = value
    case .billedName: draft.billedName = value
    case .authorizedContact: draft.authorizedContact = value
    case .serviceAddress: draft.serviceAddress = DraftAddress(given: value)
    case .billingAddress: draft.billingAddress = DraftAddress(given: value)
    case .invoiceDate: draft.invoiceDate = value
    case .invoiceNumber: draft.invoiceNumber = value
    case .portOutPin: draft.portOutPin = value
    case .newBillingTelephoneNumber: draft.port.newBillingTelephoneNumber = value
    case .desiredDate: draft.port.desiredDate = value
    }
  }

  /// The same change on another day, or by another, is noted once: what it made stands there already.
  mutating func note(_ field: String, _ old: JSONValue, _ new: JSONValue) {
    let isSecret = field.hasPrefix(DraftField.portOutPin.pointer)
    func shown(_ value: JSONValue) -> JSONValue { isSecret && value != .null ? .string("••••") : value }
    draft.reviews.append(
      Review(at: day.iso8601, by: author, field: field, from: shown(old), to: shown(new)))
    if draft.status == .approved { draft.status = .needsReview }
  }

  // MARK: - Papers

  mutating func set(_ papers: [Attachments.Paper: Attachments.State], _ letter: LetterOfAuthorization?) {
    var states = draft.attachments ?? Attachments(states: [:])
    for paper in Attachments.Paper.allCases {
      guard let state = papers[paper] ?? (paper == .letterOfAuthorization && letter != nil ? .present : nil),
        states[paper] != state
      else { continue }
      note(
        "/attachments/\(paper.rawValue)", states[paper].map { .string($0.rawValue) } ?? .null,
        .string(state.rawValue))
      states[paper] = state
    }
    draft.attachments = states
    guard let letter, letter != draft.letterOfAuthorization else { return }
    note("/letterOfAuthorization", draft.letterOfAuthorization?.json ?? .null, letter.json)
    draft.letterOfAuthorization = letter
  }

  mutating func approve() {
    guard draft.status != .approved else { return }
    note("/status", .null, .string(DraftStatus.approved.rawValue))
    draft.status = .approved
  }
}

extension DraftAlternative {
  /// - Returns: nil for a value that no document says.
  fileprivate init?(read value: DraftValue) {
    let evidence = value.evidence.filter(\.isRead)
    guard !evidence.isEmpty else { return nil }
    self.init(
      value: value.value, printed: value.printed, confidence: value.confidence, evidence: evidence)
  }
}

extension DraftEvidence {
  /// Whether a document shows it, or it follows from what one shows.
  fileprivate var isRead: Bool { origin == .document || origin == .derived }
}

extension DraftAddress {
  /// An address as a person gave it: taken apart where it can be.
  fileprivate init(given text: DraftValue) {
    let parts = PostalAddress.parse(text.value)
    self.init(text: text, components: parts, normalized: parts?.publication28)
  }
}

extension DraftLocation {
  /// Whether a value is one of the place's own: an export of its numbers alone gives it for the account's.
  fileprivate func holds(_ value: String) -> Bool {
    [accountNumber, billingTelephoneNumber, serviceAddress?.text].contains { $0?.value == value }
  }
}
