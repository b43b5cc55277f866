internal import NumberOwnership
internal import NumberingPlan

/// What a document is that is no telephone invoice: a receipt, a quote, an electricity bill.
struct OtherDocument {
  /// With its article: "a payment receipt".
  var name: String
  var issuer: Grammar.OtherDocument.Issuer
  /// The words that say so.
  var marks: [String]
  /// What a telephone invoice has and this document has not, where no words say what it is.
  private var lack: String

  /// Words of such kinds stand on invoices too: so much need they weigh, more than a carrier's marks.
  static let threshold = 4.0

  /// The likeliest kind whose marks suffice and whose rivals are not recognised; nil: the document may be an invoice.
  ///
  /// - Parameter isCertain: whether a kind that others yield to is recognised, by its id.
  init?(_ recognition: Recognition, _ library: GrammarLibrary, isCertain: (String) -> Bool) {
    let isCarriers = recognition.recognizedID != nil
    for contender in recognition.otherDocuments {
      guard let kind = library.header(contender.id)?.other, let issuer = kind.issuer,
        contender.found.count >= (isCarriers && issuer == .other ? 3 : 2),
        !kind.rivals.contains(where: isCertain)
      else { continue }
      self.init(
        name: contender.name, issuer: issuer == .losing && !isCarriers ? .other : issuer,
        marks: contender.found.prefix(4).map(\.text))
      return
    }
    return nil
  }

  private init(
    name: String, issuer: Grammar.OtherDocument.Issuer, marks: [String],
    lack: String = "nothing on its first pages speaks of telephone service"
  ) {
    self.name = name
    self.issuer = issuer
    self.marks = marks
    self.lack = lack
  }

  /// A document that speaks of telephone service nowhere; nil where it does, or a carrier's marks or lines stand on it.
  ///
  /// - Parameter isCarriers: whether a carrier was recognised.
  init?(
    withoutTelephoneService isCarriers: Bool, _ facts: AccountFacts, _ numbers: [JudgedNumber],
    hasMark: (String) -> Bool
  ) {
    guard !isCarriers, facts.unreadablePages.isEmpty,
      !facts.telephoneNumbers.contains(where: { $0.confidence >= 0.5 }),
      numbers.count(where: { !$0.isPassedOver && !$0.number.isTollFree }) < 2,
      numbers.count(where: { $0.isPassedOver && !$0.number.isTollFree }) < 3,
      facts.notes.count(where: { $0.kind == .numberUndecided }) < 2,
      !facts.notes.contains(where: { $0.kind == .numbersMayBeIncomplete }),
      !hasMark("telephone-service")
    else { return nil }
    self.init(name: "", issuer: .other, marks: [])
  }

  /// A document of no known carrier that prints no amount of money: whatever it is, it is no bill.
  init?(withoutMoney isCarriers: Bool, _ facts: AccountFacts, namesMoney: @autoclosure () -> Bool) {
    guard !isCarriers, facts.unreadablePages.isEmpty, !namesMoney() else { return nil }
    self.init(name: "", issuer: .other, marks: [], lack: "no amount of money stands on its first pages")
  }

  /// What is said of the document.
  var notes: [ReadingNote] {
    let words = marks.map { "“\($0)”" }.joined(separator: ", ")
    let message =
      name.isEmpty
      ? "The document may be no telephone invoice: \(lack)."
      : "The document looks like \(name), not like a telephone invoice: it says \(words)."
    let consequence =
      switch issuer {
      case .losing: " What it prints of the account is true as a rule; it has no invoice date."
      case .winning: " The carrier that makes it need not be the one that has the numbers now."
      case .other: " What it prints need not be the telephone account's."
      }
    return [ReadingNote(kind: .otherDocument, field: nil, message: message + consequence)]
  }
}

extension AccountFacts {
  /// The facts of a document that is no telephone invoice: no value is sure that is not the telephone account's.
  mutating func doubt(as document: OtherDocument) {
    kind = .other
    notes = document.notes + notes
    if let date = invoiceDate?.confidence { invoiceDate?.confidence = min(date, 0.5) }
    guard document.issuer != .losing else { return }
    if document.issuer == .winning { dropCarrier() }
    changeConfidences { _ in { min($0, 0.6) } }
  }

  /// No account and no line of one stands on the document: a form, a paper, a letter prints names and places too.
  mutating func doubtWithoutAccount() {
    let isOfAccount =
      accountNumber != nil || (billingTelephoneNumber?.confidence ?? 0) >= 0.9
      || telephoneNumbers.contains { $0.confidence >= 0.9 }
    guard !isOfAccount else { return }
    changeConfidences { field in field == "losingCarrier" ? { $0 } : { min($0, 0.85) } }
  }

  /// The carrier of an offer is not the one that has the numbers.
  private mutating func dropCarrier() {
    guard let carrier = losingCarrier, carrier.id != nil else { return }
    losingCarrier = nil
    notes.append(
      ReadingNote(
        kind: .carrierUnknown, field: "losingCarrier",
        message:
          "\(carrier.reading.value) is named, but the document is not an invoice of the carrier that has the numbers"
      ))
  }
}
