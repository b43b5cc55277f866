import NumberingPlan

/// The telephone numbers of two drafts beside each other, E.164, each in the order of its draft.
public struct NumberComparison: Sendable, Equatable {
  public var inBoth: [String]
  public var onlyInFirst: [String]
  public var onlyInSecond: [String]

  public init(first: [String], second: [String]) {
    let (firstNumbers, secondNumbers) = (Set(first), Set(second))
    inBoth = first.filter(secondNumbers.contains)
    onlyInFirst = first.filter { !secondNumbers.contains($0) }
    onlyInSecond = second.filter { !firstNumbers.contains($0) }
  }

  var verdict: FieldDifference.Verdict {
    switch (onlyInFirst.isEmpty, onlyInSecond.isEmpty) {
    case (true, true): .agrees
    case (false, true): .onlyInFirst
    case (true, false): .onlyInSecond
    case (false, false): .differs
    }
  }

  /// - Parameter roles: which of the two is the request.
  func difference(_ roles: ComparedRoles) -> FieldDifference {
    let (request, record) = roles.isRequestFirst ? (onlyInFirst, onlyInSecond) : (onlyInSecond, onlyInFirst)
    let asked = surplus(request, roles)
    let left = missing(record, roles)
    return FieldDifference(
      field: .telephoneNumbers, verdict: verdict,
      consequence: max(asked?.consequence ?? .none, left?.consequence ?? .none),
      first: Self.count(inBoth.count + onlyInFirst.count),
      second: Self.count(inBoth.count + onlyInSecond.count),
      words: [asked?.words, left?.words].compactMap { $0 },
      remedy: [asked?.remedy, left?.remedy].compactMap { $0 }.joined(separator: " ").nonEmpty)
  }

  private typealias Judged = (consequence: Consequence, words: String, remedy: String)

  /// Numbers of the request that are not on the record (reject codes E42O and 7A, "TN not found").
  private func surplus(_ numbers: [String], _ roles: ComparedRoles) -> Judged? {
    guard !numbers.isEmpty else { return nil }
    let isTollFree = numbers.allSatisfy { TelephoneNumber(e164: $0)?.isTollFree == true }
    let words = "Not on \(roles.names.record): \(Self.list(numbers))."
    guard roles.hasRecord, !isTollFree else {
      return (
        .mayBeRejected, words,
        isTollFree
          ? "Toll-free numbers move by a RespOrg change and are on no local record as a rule."
          : "Find out which of the two has every line: a bill need not show all."
      )
    }
    return (
      .rejected, words,
      "Take what the record does not have out of the request, or ask whose account it is on."
    )
  }

  /// Numbers of the record that the request lacks: a full port that leaves lines behind is rejected (E24), and no
  /// invoice shows the overlines of a hunt group.
  private func missing(_ numbers: [String], _ roles: ComparedRoles) -> Judged? {
    guard !numbers.isEmpty else { return nil }
    let words = "Only on \(roles.names.record): \(Self.list(numbers))."
    if roles.scope == .partial {
      return (.none, words, "They stay where the port is partial: say what shall become of them.")
    }
    return (
      roles.hasRecord ? .rejected : .mayBeRejected, words,
      "A full port must name them too; where they shall stay, make the port partial."
    )
  }

  private static func count(_ count: Int) -> String { count == 1 ? "1 number" : "\(count) numbers" }

  private static func list(_ numbers: [String]) -> String {
    ShortenedList(numbers.map { TelephoneNumber(e164: $0)?.dashed ?? $0 }).text
  }
}

extension NumberComparison: JSONRepresentable {
  var json: JSONValue {
    func list(_ numbers: [String]) -> JSONValue { .array(numbers.map(JSONValue.string)) }
    return .object(
      ("inBoth", list(inBoth)), ("onlyInFirst", list(onlyInFirst)), ("onlyInSecond", list(onlyInSecond)))
  }
}

extension String {
  /// nil where there is no text.
  var nonEmpty: String? { isEmpty ? nil : self }
}
