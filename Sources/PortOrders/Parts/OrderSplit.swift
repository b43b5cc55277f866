package import PortRequest

/// A draft split into what may stand in one order each.
///
/// A request goes to one losing carrier about one account; toll-free and wireless numbers go apart; places have orders of
/// their own; and targets take only so many numbers in one (Bandwidth, Telnyx, Microsoft, Twilio, Sinch say so).
package struct OrderSplit {
  private let draft: DraftPortRequest
  private let numbers: NumberDecisions
  /// The most numbers that an order of the target takes.
  private let limit: Int?

  /// - Parameter numbers: whose moving ones are split.
  package init(_ draft: DraftPortRequest, _ numbers: NumberDecisions, limit: Int?) {
    self.draft = draft
    self.numbers = numbers
    self.limit = limit
  }

  /// In the order to submit them in: where an account has several, the one that moves its billing number is its last,
  /// because a carrier rejects a billing number that leaves while services remain (reject code E6h).
  ///
  /// - Parameter kinds: of numbers; others stay out.
  package func parts(of kinds: Set<NumberKind>) -> [OrderPart] {
    var parts: [OrderPart] = []
    for group in groups() { parts += chunks(of: group).map { part(group, $0) } }
    parts = Self.billingNumbersLast(parts)
    for index in parts.indices { parts[index].isPartial = isPartial(index, among: parts) }
    parts.removeAll { !kinds.contains($0.kind) }
    for index in parts.indices {
      parts[index].position = index + 1
      parts[index].count = parts.count
    }
    return parts
  }

  private struct Group {
    var account: OrderPart.Account
    var kind: NumberKind
    var numbers: [PortedNumber] = []
  }

  /// The moving numbers by place and kind, in the order in which the first of each is listed.
  private func groups() -> [Group] {
    let places = AccountPlaces(draft)
    var groups: [Group] = []
    var indices: [GroupKey: Int] = [:]
    for number in numbers.moving {
      let (kind, place) = (NumberKind(number.kind), places.index(of: number.value))
      let index = indices[GroupKey(place: place, kind: kind)] ?? groups.count
      if index == groups.count {
        indices[GroupKey(place: place, kind: kind)] = index
        groups.append(Group(account: places.account(place), kind: kind))
      }
      groups[index].numbers.append(number)
    }
    return groups
  }

  private struct GroupKey: Hashable {
    var place: Int?
    var kind: NumberKind
  }

  /// Pieces of at most the limit, the billing number in the last.
  private func chunks(of group: Group) -> [[PortedNumber]] {
    guard let limit, group.numbers.count > limit else { return [group.numbers] }
    let billing = group.account.billingTelephoneNumber?.text
    let ordered = group.numbers.filter { $0.value != billing } + group.numbers.filter { $0.value == billing }
    return stride(from: 0, to: ordered.count, by: limit).map {
      Array(ordered[$0..<min($0 + limit, ordered.count)])
    }
  }

  private func part(_ group: Group, _ numbers: [PortedNumber]) -> OrderPart {
    func value(_ field: DraftField) -> PartValue? {
      draft.value(of: field).map { PartValue($0, at: field.pointer) }
    }
    var part = OrderPart(
      draftID: draft.id, asOf: draft.asOf, kind: group.kind, numbers: numbers, account: group.account)
    part.losingCarrier = value(.losingCarrier)
    part.winningCarrier = value(.winningCarrier)
    part.companyName = value(.companyName)
    part.authorizedContact = value(.authorizedContact)
    part.billingAddress = draft.billingAddress.map {
      PartAddress($0, at: DraftField.billingAddress.pointer)
    }
    part.newBillingTelephoneNumber = draft.port.newBillingTelephoneNumber.map {
      PartValue($0, at: "/port/newBillingTelephoneNumber")
    }
    part.desiredDate = draft.port.desiredDate.map { PartValue($0, at: "/port/desiredDate") }
    part.portOutPin = value(.portOutPin)
    part.holdsLetterOfAuthorization = draft.attachments?.states["letterOfAuthorization"] == .present
    return part
  }

  private static func billingNumbersLast(_ parts: [OrderPart]) -> [OrderPart] {
    var ordered = parts
    for index in parts.indices where parts[index].movesBillingNumber {
      let part = parts[index]
      guard let last = ordered.lastIndex(where: { isSameAccount($0, part) && $0.kind != .tollFree }),
        let place = ordered.firstIndex(where: { $0.numberTexts == part.numberTexts }), place < last
      else { continue }
      ordered.remove(at: place)
      ordered.insert(part, at: last)
    }
    return ordered
  }

  /// Whether numbers of the account stay behind when this order is done; nil where the draft does not say.
  ///
  /// Of a full port that needs several orders each but the last leaves numbers behind. Toll-free numbers are no part of
  /// it: their RespOrg changes while the account stays what it is.
  private func isPartial(_ index: Int, among parts: [OrderPart]) -> Bool? {
    let part = parts[index]
    guard part.kind != .tollFree else { return nil }
    let followed = parts[(index + 1)...].contains { Self.isSameAccount($0, part) && $0.kind != .tollFree }
    switch draft.port.scope {
    case .undecided: return nil
    case .full: return followed
    case .partial:
      let places = AccountPlaces(draft)
      let keepers = numbers.kept.map { places.account(places.index(of: $0.value)).accountNumber?.text }
      return followed || keepers.isEmpty || keepers.contains(part.account.accountNumber?.text)
    }
  }

  private static func isSameAccount(_ part: OrderPart, _ other: OrderPart) -> Bool {
    part.account.accountNumber?.text == other.account.accountNumber?.text
  }
}
