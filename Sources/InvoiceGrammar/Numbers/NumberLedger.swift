internal import NumberingPlan
internal import PageText

/// All sightings of telephone numbers in a document, added up by number.
///
/// Numbers that only others own, such as the numbers called on thousands of pages, keep one weight and nothing else.
struct NumberLedger {
  private(set) var entries: [TelephoneNumber: Entry] = [:]
  private var foreign: [TelephoneNumber: Other] = [:]
  private var reasons = SharedTexts()
  /// Sightings at places that say little about the number itself.
  private var loose: [TelephoneNumber: NumberSighting] = [:]
  /// Lists and columns of such places.
  private var looseGroups: [TelephoneNumber: NumberGroups] = [:]
  private var order = 0

  /// What the places say of a number that are not the account's: one look-up for each of thousands of calls.
  private struct Other {
    var weight: Float = 0
    /// The heaviest place's, among `reasons`.
    var reason = SharedTexts.empty
    /// A place says firmly that it is another's.
    var isExplained = false
  }

  struct Entry {
    var number: TelephoneNumber
    var order: Int
    /// The heaviest reason to list it and the sum of lighter ones.
    var weight = 0.0
    var furtherPlaces = 0
    var isRangeMember = false
    var printed = ""
    var evidence: [Evidence] = []
    var removal: Evidence?
    /// Printed as ten digits in a run and not otherwise.
    var isBare = true
    /// See `NumberSighting.isDoubtful`.
    var isDoubtful = false
    /// A charge stands behind it or below.
    var hasAmount = false
    var location: Int?
    /// The first place it was seen at says not clearly which service address is its.
    var isPlaceDoubtful = false
    /// Lists and columns it stands in.
    var groups = NumberGroups()
  }

  mutating func add(_ sighting: NumberSighting) {
    switch sighting.owner {
    case .account: addOwn(sighting)
    case .removed:
      entry(sighting) { entry in
        if entry.removal == nil { entry.removal = sighting.evidence }
        if let list = sighting.list { entry.groups.insert(.list(list)) }
      }
    case .other:
      if !sighting.isFirm { addLoose(sighting) }
      Self.note(sighting, in: &foreign[sighting.number, default: Other()], reasons: &reasons)
    case .none: break
    }
  }

  private static func note(_ sighting: NumberSighting, in other: inout Other, reasons: inout SharedTexts) {
    if sighting.isFirm { other.isExplained = true }
    guard Float(sighting.weight) > other.weight else { return }
    other.weight = Float(sighting.weight)
    other.reason = reasons.number(of: sighting.evidence.rule)
  }

  private mutating func addLoose(_ sighting: NumberSighting) {
    guard loose.count < 2000 || loose[sighting.number] != nil else { return }
    let known = loose[sighting.number]
    looseGroups[sighting.number, default: NumberGroups()].formUnion(sighting.groups)
    if known == nil || sighting.hasAmount && known?.hasAmount == false || sighting.isDoubtful {
      loose[sighting.number] = sighting
      if known?.isDoubtful == true { loose[sighting.number]?.isDoubtful = true }
    }
  }

  /// Whether other numbers of the same exchange are printed that were not said to be removed.
  func printsOthers(ofExchange number: TelephoneNumber) -> Bool {
    return foreign.keys.contains { $0 != number && $0.exchange == number.exchange }
      || entries.values.contains {
        $0.number != number && $0.removal == nil && $0.number.exchange == number.exchange
      }
  }

  private mutating func entry(_ sighting: NumberSighting, _ change: (inout Entry) -> Void) {
    order += 1
    change(&entries[sighting.number, default: Entry(number: sighting.number, order: order)])
  }

  private mutating func addOwn(_ sighting: NumberSighting) {
    entry(sighting) { entry in
      if sighting.weight > entry.weight {
        if entry.weight == 0 { entry.isRangeMember = sighting.isRangeMember }
        entry.weight = sighting.weight
        entry.printed = sighting.printed
        entry.evidence.insert(sighting.evidence, at: 0)
      } else if entry.evidence.count < 4 {
        entry.evidence.append(sighting.evidence)
      }
      entry.furtherPlaces += 1
      entry.isBare = entry.isBare && sighting.isBare
      entry.hasAmount = entry.hasAmount || sighting.hasAmount
      entry.isDoubtful = entry.isDoubtful || sighting.isDoubtful
      if entry.location == nil, !entry.isPlaceDoubtful {
        entry.location = sighting.location
        entry.isPlaceDoubtful = sighting.isPlaceDoubtful
      }
      entry.groups.formUnion(sighting.groups)
    }
  }

  /// Numbers that no place gives to the account and none explains as another's.
  var unexplained: [NumberSighting] {
    loose.values.filter {
      entries[$0.number] == nil && ($0.isDoubtful || foreign[$0.number]?.isExplained != true)
    }
    .sorted { $0.number < $1.number }
  }

  /// A place says that the number may be the account's no more, or not yet.
  func isDoubted(_ number: TelephoneNumber) -> Bool {
    entries[number]?.isDoubtful == true || loose[number].map { $0.isDoubtful && $0.weight >= 1 } == true
  }

  /// The service address a number stands below, as an index of the book's groups.
  func location(of number: TelephoneNumber) -> Int? { entries[number]?.location ?? loose[number]?.location }

  /// Lists and columns that a number stands in.
  func groups(of number: TelephoneNumber) -> NumberGroups {
    var groups = entries[number]?.groups ?? NumberGroups()
    if let loose = looseGroups[number] { groups.formUnion(loose) }
    return groups
  }

  /// Those of them that may well be the account's: on an exchange of its own, or in a row like those of its lines.
  func undecided(exchanges: OfficeCodes, areas: OfficeCodes) -> [Reading<TelephoneNumber>] {
    unexplained.filter { sighting in
      sighting.isDoubtful || exchanges.contains(sighting.number.exchange)
        || sighting.weight < 1 && areas.contains(sighting.number.tenDigits / 10_000_000)
        || sighting.hasAmount
          && (sighting.number.isTollFree || sighting.weight < 2 && !sighting.standsApart && !sighting.isBare)
    }.map {
      Reading(value: $0.number, printed: $0.printed, confidence: 0.4, evidence: [$0.evidence])
    }
  }

  /// Takes back that a number was removed, which a line of its list was not.
  mutating func restore(_ number: TelephoneNumber) {
    guard var entry = entries[number], let removal = entry.removal else { return }
    entry.removal = nil
    entry.weight = max(entry.weight, 1)
    if entry.evidence.isEmpty { (entry.printed, entry.evidence) = (removal.text, [removal]) }
    entries[number] = entry
  }

  /// Takes a number for the account's for the company it stands in.
  mutating func adopt(_ sighting: NumberSighting, weight: Double, reason: String) {
    var own = sighting
    own.owner = .account
    own.weight = weight
    own.evidence.rule = reason
    addOwn(own)
  }

  /// How much speaks against a number, and what.
  func against(_ number: TelephoneNumber) -> (weight: Double, reason: String)? {
    foreign[number].map { (Double($0.weight), reasons[$0.reason]) }
  }

  /// Numbers that no place gives to the account, with what speaks against the first few.
  var others: [(number: TelephoneNumber, reason: String)] {
    foreign.filter { entries[$0.key] == nil }.map { ($0.key, reasons[$0.value.reason]) }
      .sorted { $0.number < $1.number }
  }

  var inOrder: [Entry] { entries.values.sorted { $0.order < $1.order } }
}

extension NumberSighting {
  fileprivate var groups: NumberGroups {
    var groups = NumberGroups()
    if let list { groups.insert(.list(list)) }
    if let column { groups.insert(.column(column)) }
    return groups
  }

}
