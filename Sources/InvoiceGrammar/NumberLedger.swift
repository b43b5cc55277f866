internal import NumberingPlan
internal import PageText

/// All sightings of telephone numbers in a document, added up by number.
///
/// Numbers that only others own, such as the numbers called on thousands of pages, keep one weight and nothing else.
struct NumberLedger {
  private(set) var entries: [TelephoneNumber: Entry] = [:]
  private var othersWeight: [TelephoneNumber: Float] = [:]
  private var othersReason: [TelephoneNumber: String] = [:]
  /// Sightings in running text, which say little.
  private var mentions: [TelephoneNumber: NumberSighting] = [:]
  private var order = 0

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
    var location: Int?
  }

  mutating func add(_ sighting: NumberSighting) {
    switch sighting.owner {
    case .account: addOwn(sighting)
    case .removed:
      entry(sighting) { if $0.removal == nil { $0.removal = sighting.evidence } }
    case .other:
      if sighting.weight < 2, mentions.count < 500 { mentions[sighting.number] = sighting }
      if Float(sighting.weight) > othersWeight[sighting.number, default: 0] {
        othersWeight[sighting.number] = Float(sighting.weight)
        othersReason[sighting.number] = sighting.evidence.rule
      }
    case .none: break
    }
  }

  /// Whether other numbers of the same exchange are printed that were not said to be removed.
  func printsOthers(ofExchange number: TelephoneNumber) -> Bool {
    let exchange = number.tenDigits / 10_000
    return othersWeight.keys.contains { $0 != number && $0.tenDigits / 10_000 == exchange }
      || entries.values.contains {
        $0.number != number && $0.removal == nil && $0.number.tenDigits / 10_000 == exchange
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
      entry.location = entry.location ?? sighting.location
    }
  }

  /// Numbers that stand only in running text but on an exchange of the account's own.
  func mentioned(exchanges: Set<UInt64>, areas: Set<UInt64>) -> [Reading<TelephoneNumber>] {
    mentions.values.filter { sighting in
      (exchanges.contains(sighting.number.tenDigits / 10_000)
        || sighting.weight < 1 && areas.contains(sighting.number.tenDigits / 10_000_000))
        && entries[sighting.number] == nil
        && othersWeight[sighting.number, default: 0] < 2
    }.sorted { $0.number < $1.number }.map {
      Reading(value: $0.number, printed: $0.printed, confidence: 0.4, evidence: [$0.evidence])
    }
  }

  /// How much speaks against a number, and what.
  func against(_ number: TelephoneNumber) -> (weight: Double, reason: String)? {
    othersWeight[number].map { (Double($0), othersReason[number] ?? "") }
  }

  /// Numbers that no place gives to the account, with what speaks against the first few.
  var others: [(number: TelephoneNumber, reason: String)] {
    othersReason.filter { entries[$0.key] == nil }.map { ($0.key, $0.value) }.sorted { $0.number < $1.number }
  }

  var inOrder: [Entry] { entries.values.sorted { $0.order < $1.order } }
}
