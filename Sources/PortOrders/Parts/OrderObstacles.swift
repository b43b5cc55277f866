import NumberingPlan
package import PortRequest

/// What stands against any order of a draft, whatever the target's fields.
package struct OrderObstacles {
  package private(set) var gaps: [OrderGap] = []

  package init(_ draft: DraftPortRequest, _ numbers: NumberDecisions) {
    if draft.telephoneNumbers.isEmpty {
      add("The draft has no telephone numbers (/telephoneNumbers).")
    } else if !numbers.undecided.isEmpty {
      add(
        "Which numbers move is not decided (/port/scope): \(ShortenedList(numbers.undecided.map(\.dashed)).text)."
          + " Decide for every number whether it is ported or kept.")
    } else if numbers.moving.isEmpty {
      add("No number moves: all are kept (/telephoneNumbers).")
    }
    if draft.port.scope == .full, !numbers.kept.isEmpty {
      add(
        "The port is full, yet numbers are kept: \(ShortenedList(numbers.kept.map(\.dashed)).text) (/port/scope). Make it partial, or move them."
      )
    }
    checkNumbers(draft)
    checkNewBillingNumber(draft, numbers)
    if let date = draft.port.desiredDate, CalendarDate(iso8601: date.value) == nil {
      add("The desired date is no day such as 2026-12-04 (/port/desiredDate).")
    }
  }

  /// A draft may have been edited by hand: a number that is none, or stands twice, would leave an order unnoticed.
  private mutating func checkNumbers(_ draft: DraftPortRequest) {
    var seen: Set<String> = []
    for (index, number) in draft.telephoneNumbers.enumerated() {
      let isNumber = FieldForm.e164.accepts(number.value) && TelephoneNumber(e164: number.value) != nil
      if !isNumber { add("No North American telephone number stands at /telephoneNumbers/\(index).") }
      if !seen.insert(number.value).inserted {
        add("The number at /telephoneNumbers/\(index) is listed twice.")
      }
    }
  }

  /// It stays on the account, is no number that moves, and no other name of the old one (Bandwidth 7204 and its field).
  private mutating func checkNewBillingNumber(_ draft: DraftPortRequest, _ numbers: NumberDecisions) {
    guard let new = draft.port.newBillingTelephoneNumber?.value else { return }
    if new == draft.billingTelephoneNumber?.value {
      add("The new billing number is the old one (/port/newBillingTelephoneNumber).")
    } else if numbers.moving.contains(where: { $0.value == new }) {
      add("The new billing number moves itself (/port/newBillingTelephoneNumber). Name one that stays.")
    }
  }

  private mutating func add(_ sentence: String) { gaps.append(OrderGap(reason: .obstacle(sentence))) }

  /// No moving number is of a kind that the target has an order for.
  static func nothingMoves(_ target: OrderTarget, _ numbers: NumberDecisions) -> OrderGap {
    OrderGap(
      reason: .obstacle(
        "None of the numbers that move is of a kind for a \(target.label): \(ShortenedList(numbers.moving.map(\.dashed)).text)."
      ))
  }
}
