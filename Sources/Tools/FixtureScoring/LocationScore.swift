public import PortRequest

/// The locations of a draft held against those that the truth names: a place is known by its address, one without by its
/// account.
public struct LocationScore: Sendable {
  /// Places whose address the draft states.
  public private(set) var found = 0
  public private(set) var lost = 0
  /// Stated as sure though the truth has no such place.
  public private(set) var silent = 0
  /// Numbers that a draft ties to two places.
  public private(set) var scattered = 0
  /// The account numbers and the BTNs of the places; one that neither truth nor draft has is not counted.
  public private(set) var accountNumbers: [Outcome: Int] = [:]
  public private(set) var btns: [Outcome: Int] = [:]
  /// Numbers tied to their own place alone.
  public private(set) var tied = 0
  /// Numbers of a place that are tied to none.
  public private(set) var untied = 0
  /// Numbers tied to a place that is not theirs.
  public private(set) var mistied = 0

  /// - Returns: nil where nobody noted the document's locations.
  public init?(_ draft: DraftPortRequest, against truth: DocumentTruth) {
    guard let locations = truth.locations else { return nil }
    judgeAddresses(draft, locations)
    for location in locations { judgeAccount(of: location, in: draft) }
    judgeNumbers(draft, locations)
  }

  /// Scores added up.
  public init(_ scores: some Sequence<LocationScore>) {
    for score in scores {
      found += score.found
      lost += score.lost
      silent += score.silent
      scattered += score.scattered
      accountNumbers.merge(score.accountNumbers, uniquingKeysWith: +)
      btns.merge(score.btns, uniquingKeysWith: +)
      tied += score.tied
      untied += score.untied
      mistied += score.mistied
    }
  }

  private mutating func judgeAddresses(_ draft: DraftPortRequest, _ locations: [LocationTruth]) {
    let wanted = Set(locations.compactMap(\.comparableAddress))
    let read = Set(draft.locations.compactMap(\.comparableAddress))
    found = wanted.intersection(read).count
    lost = wanted.subtracting(read).count
    silent = draft.locations.count { location in
      guard let address = location.serviceAddress, let comparable = location.comparableAddress else {
        return false
      }
      return address.text.confidence >= Confidence.sure && !wanted.contains(comparable)
    }
  }

  private mutating func judgeAccount(of location: LocationTruth, in draft: DraftPortRequest) {
    let places = draft.locations.filter { place in
      location.address == nil
        ? place.comparablePlace == location.comparablePlace
        : place.comparableAddress == location.comparableAddress
    }
    // Accounts may share an address: the one of this number, where there is one.
    let account = location.accountNumber.map(ComparableText.lettersAndDigits)
    let stated =
      places.first { $0.accountNumber.map { ComparableText.lettersAndDigits($0.value) } == account }
      ?? places.first
    let accountOutcome = Self.outcome(
      account, stated?.accountNumber, by: ComparableText.lettersAndDigits)
    let btnOutcome = Self.outcome(
      location.btn.map(ComparableText.lastTenDigits), stated?.billingTelephoneNumber,
      by: ComparableText.lastTenDigits)
    if let accountOutcome { accountNumbers[accountOutcome, default: 0] += 1 }
    if let btnOutcome { btns[btnOutcome, default: 0] += 1 }
  }

  /// - Returns: nil where there is nothing to say and nothing is said.
  private static func outcome(
    _ wanted: String?, _ stated: DraftValue?, by comparable: (String) -> String
  ) -> Outcome? {
    guard let stated else { return wanted == nil ? nil : .missing }
    if comparable(stated.value) == wanted { return .right }
    return stated.confidence >= Confidence.sure ? .silent : .flagged
  }

  private mutating func judgeNumbers(_ draft: DraftPortRequest, _ locations: [LocationTruth]) {
    var stated: [String: Set<String>] = [:]
    for location in draft.locations {
      for number in location.telephoneNumbers {
        stated[number, default: []].insert(location.comparablePlace)
      }
    }
    var wanted: [String: Set<String>] = [:]
    for location in locations {
      for number in location.numbers { wanted[number, default: []].insert(location.comparablePlace) }
    }
    for number in Set(stated.keys).union(wanted.keys) {
      let (places, own) = (stated[number] ?? [], wanted[number] ?? [])
      if places.isEmpty {
        untied += 1
      } else if places.isSubset(of: own) {
        tied += 1
      } else {
        mistied += 1
      }
    }
    let ties = draft.locations.flatMap(\.telephoneNumbers)
    scattered = ties.count - Set(ties).count
  }
}

extension LocationTruth {
  var comparableAddress: String? { address.map(ComparableText.address) }

  /// What a number's place is known by.
  var comparablePlace: String {
    comparableAddress ?? "account " + ComparableText.lettersAndDigits(accountNumber ?? "")
  }
}

extension DraftLocation {
  /// Nil where the place has no address.
  var comparableAddress: String? { serviceAddress.map { ComparableText.address($0.text.value) } }

  /// What a number's place is known by.
  var comparablePlace: String {
    comparableAddress ?? "account " + ComparableText.lettersAndDigits(accountNumber?.value ?? "")
  }
}
