package import DocumentFacts
package import NumberingPlan

/// All places of a document where telephone numbers are printed, by number.
package struct NumberCensus: Sendable {
  package private(set) var entries: [TelephoneNumber: Entry] = [:]
  /// Numbers that were seen in rows of calls.
  package private(set) var called = CalledNumbers()
  package var columns = NumberColumnBook()
  /// More numbers were printed than are kept.
  package private(set) var isCut = false
  private let mostNumbers: Int

  /// A number with its places.
  package struct Entry: Sendable {
    package let number: TelephoneNumber
    /// Position among all numbers of the document, by first place.
    package let order: Int
    /// Those that say different things, in the document's order.
    package fileprivate(set) var places: [Place] = []
    /// It is the carrier's own, and why.
    package fileprivate(set) var care: String?
    /// A place says beyond doubt that it is somebody else's there, and why.
    package fileprivate(set) var foreign: String?
    package fileprivate(set) var removal: Evidence?
    package fileprivate(set) var isDoubtful = false
    /// Never printed otherwise than as ten digits in a run.
    package fileprivate(set) var isBare = true
    /// Columns in which it stands as the carrier's own.
    package fileprivate(set) var othersColumns: [Int] = []
    package fileprivate(set) var lists: [Int] = []
    /// What it was seen under on one page, each once, in the document's order.
    package fileprivate(set) var locations: [Int] = []
    /// What it was seen under whose head stands on an earlier page.
    package fileprivate(set) var carriedLocations: [Int] = []
    package fileprivate(set) var isLocationDoubtful = false
  }

  /// What is kept of a place.
  package struct Place: Sendable {
    package var features: FeatureSet
    package var column: Int?
    package var printed: String
    package var evidence: Evidence
    package var isRangeMember: Bool
  }

  /// More that say different things are noise.
  private static let mostPlaces = 16
  /// So many places that say the same are kept, since their columns may differ.
  private static let mostAlike = 3

  /// - Parameter mostNumbers: different numbers that are kept, besides those in rows of calls; an account has fewer.
  package init(mostNumbers: Int = 30_000) { self.mostNumbers = mostNumbers }

  package mutating func add(_ place: NumberPlace) {
    if place.isCalled {
      called.add(place)
      return
    }
    let order = entries.count
    guard order < mostNumbers || entries[place.number] != nil else {
      isCut = true
      return
    }
    entries[place.number, default: Entry(number: place.number, order: order)].add(
      place, most: Self.mostPlaces, alike: Self.mostAlike)
  }

  /// Columns with numbers that are surely others'.
  var othersColumns: [Int] {
    entries.values.flatMap { entry in
      entry.othersColumns
        + entry.places.compactMap { place in
          let isOthers = place.features.contains(.labelOtherSure) || place.features.contains(.letterhead)
          return isOthers ? place.column : nil
        }
    }
  }

  /// Whether rows of calls, and nothing else, have another number of an exchange.
  package func callsAnother(ofExchange number: TelephoneNumber) -> Bool {
    called.contains { $0.exchange == number.exchange && $0 != number && entries[$0] == nil }
  }

  package var inOrder: [Entry] { entries.values.sorted { $0.order < $1.order } }
}

extension NumberCensus.Entry {
  /// What is known of a number that only rows of calls have.
  init(_ call: CalledNumbers.Call, saying features: FeatureSet, order: Int) {
    self.init(number: call.number, order: order)
    isBare = call.isBare
    places = [
      NumberCensus.Place(
        features: features, column: call.column, printed: "",
        evidence: Evidence(
          page: call.page, box: nil, text: number.national, rule: "a row of calls: time or minutes"),
        isRangeMember: false)
    ]
  }

  fileprivate mutating func add(_ place: NumberPlace, most: Int, alike: Int) {
    isDoubtful = isDoubtful || place.isDoubtful
    isBare = isBare && place.isBare
    if let list = place.list, lists.count < most, !lists.contains(list) { lists.append(list) }
    switch place.hardEvidence {
    case .care:
      care = care ?? place.evidence.rule
      if let column = place.column { othersColumns.append(column) }
    case .other: foreign = foreign ?? place.evidence.rule
    case .removed: removal = removal ?? place.evidence
    case nil: keep(place, most: most, alike: alike)
    }
    guard place.hardEvidence == nil else { return }
    if let location = place.location {
      if place.isLocationCarried {
        Self.add(location, to: &carriedLocations, most: most)
      } else {
        Self.add(location, to: &locations, most: most)
      }
    }
    if locations.isEmpty, carriedLocations.isEmpty, place.isLocationDoubtful { isLocationDoubtful = true }
  }

  private static func add(_ location: Int, to locations: inout [Int], most: Int) {
    if locations.count < most, !locations.contains(location) { locations.append(location) }
  }

  private mutating func keep(_ place: NumberPlace, most: Int, alike: Int) {
    guard places.count < most, places.count(where: { $0.features == place.features }) < alike else { return }
    places.append(
      NumberCensus.Place(
        features: place.features, column: place.column, printed: place.printed, evidence: place.evidence,
        isRangeMember: place.isRangeMember))
  }
}
