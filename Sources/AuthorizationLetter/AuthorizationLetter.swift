public import PortOrders
public import PortRequest

/// A letter by which the customer lets the winning carrier move the numbers: what it says, not yet on paper.
///
/// It holds what 47 CFR 64.1130 asks for and nothing else: the billing name and address, each number, both carriers, the
/// agent, and the lines to sign and date. It asks for no PIN.
public struct AuthorizationLetter: Sendable {
  package var customer: PartValue
  package var billingAddress: PartValue
  package var billingParts: PartAddress?
  package var losingCarrier: PartValue
  package var winningCarrier: PartValue
  package var authorizedContact: PartValue?
  package var desiredDate: PartValue?
  /// What is asked of each account and place, with its numbers.
  package var accounts: [OrderPart]
  /// The RespOrg that toll-free numbers move to; nil in a letter about others.
  package var responsibleOrganization: String?
  /// Of the draft.
  package var reference: String
  package var preparedOn: CalendarDate
  /// What a person must be told.
  public private(set) var notices: [String] = []

  /// What the letter is about: a change of the RespOrg has a letter of its own.
  public enum Subject: String, Sendable, CaseIterable {
    case local
    case tollFree = "toll-free"

    package var kinds: Set<NumberKind> { self == .tollFree ? [.tollFree] : [.local, .wireless] }
  }

  /// - Parameters:
  ///   - subject: nil: toll-free numbers where no others move, else the others.
  ///   - responsibleOrganization: five letters and digits; required where toll-free numbers move.
  /// - Throws: ``LetterRefusal`` with everything that is missing.
  public init(
    _ draft: DraftPortRequest, about subject: Subject? = nil, responsibleOrganization: String? = nil
  ) throws(LetterRefusal) {
    let numbers = NumberDecisions(draft)
    var needs = LetterNeeds(gaps: OrderObstacles(draft, numbers).gaps)
    let split = OrderSplit(draft, numbers, limit: nil)
    let others = split.parts(of: Subject.local.kinds)
    let subject = subject ?? (others.isEmpty ? .tollFree : .local)
    accounts = subject == .local ? others : split.parts(of: subject.kinds)
    if accounts.isEmpty { needs.lackNumbers(of: subject) }
    let responsible =
      subject == .tollFree && !accounts.isEmpty ? needs.responsibleOrganization(responsibleOrganization) : nil
    let company = needs.value(of: .companyName, draft)
    let losing = needs.value(of: .losingCarrier, draft)
    let winning = needs.value(of: .winningCarrier, draft)
    let billing = needs.billingAddress(draft)
    guard needs.gaps.isEmpty, let company, let losing, let winning, let billing else {
      throw LetterRefusal(gaps: needs.gaps)
    }
    (customer, losingCarrier, winningCarrier, billingAddress) = (company, losing, winning, billing)
    self.responsibleOrganization = responsible
    billingParts = (draft.billingAddress ?? draft.serviceAddress).map { PartAddress($0, at: billing.pointer) }
    authorizedContact = draft.authorizedContact.map {
      PartValue($0, at: DraftField.authorizedContact.pointer)
    }
    desiredDate = draft.port.desiredDate.map { PartValue($0, at: "/port/desiredDate") }
    reference = draft.id
    preparedOn = draft.asOf
    notices = needs.notices
    tell(of: draft, numbers, subject)
  }

  /// Every number of the letter, in the order listed.
  package var numbers: [PortedNumber] { accounts.flatMap(\.numbers) }

  private mutating func tell(of draft: DraftPortRequest, _ numbers: NumberDecisions, _ subject: Subject) {
    if authorizedContact == nil {
      notices.append("The draft names no authorized contact: the name of who signs stays blank.")
    }
    let values =
      [customer, billingAddress, losingCarrier, winningCarrier, authorizedContact]
      .compactMap { $0 } + accounts.compactMap(\.account.accountNumber)
    for value in values where value.isDoubtful {
      notices.append("\(value.pointer) may be read wrong: check it before it is signed.")
    }
    let doubtful = self.numbers.filter(\.isDoubtful)
    if !doubtful.isEmpty {
      notices.append(
        "\(ShortenedList(doubtful.map(\.dashed)).text) may be read wrong: check before it is signed.")
    }
    let others = numbers.moving.filter { !subject.kinds.contains(NumberKind($0.kind)) }
    if !others.isEmpty {
      notices.append(
        subject == .local
          ? "\(ShortenedList(others.map(\.dashed)).text) needs a letter of its own: --only toll-free --resp-org ID."
          : "Left out: \(ShortenedList(others.map(\.dashed)).text), which a letter without --only toll-free covers."
      )
    }
  }
}

/// A draft from which no letter can be made, with all that is missing.
public struct LetterRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// At least one.
  public var gaps: [OrderGap]

  public var description: String {
    (["No letter of authorization can be made of this draft:"] + gaps.sentences.map { "  \($0)" })
      .joined(separator: "\n")
  }

  public init(gaps: [OrderGap]) { self.gaps = gaps }
}
