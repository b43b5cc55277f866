internal import NumberingPlan

/// What a document's numbers say of one another: those that stand in one list have one owner, and an exchange of the
/// account's own makes a number likely its own.
struct NumberCompany {
  private let main: TelephoneNumber?
  private let exchanges: Set<UInt64>
  /// Exchanges of numbers that are not only printed as ten digits in a run.
  private let groupedExchanges: Set<UInt64>
  private let areas: Set<UInt64>
  /// By list, by column: the first own number in it.
  private let lists: [Int: TelephoneNumber]
  private let columns: [Int: TelephoneNumber]
  /// Columns with numbers that are the carrier's or that a label names as others'.
  private let othersColumns: Set<Int>
  private let called: CalledNumbers
  /// By column: what it says of the numbers in it.
  private let columnFeatures: [FeatureSet]

  /// - Parameters:
  ///   - own: numbers that their places alone make sure.
  ///   - called: the census's, sorted.
  ///   - columnFeatures: by column, what it says of the numbers in it.
  init(
    of own: [NumberCensus.Entry], main: TelephoneNumber?, _ census: NumberCensus, _ called: CalledNumbers,
    columnFeatures: [FeatureSet]
  ) {
    self.main = main
    self.columnFeatures = columnFeatures
    self.called = called
    let numbers = own.map(\.number) + [main].compactMap { $0 }
    let local = numbers.filter { !$0.isTollFree }
    exchanges = Set(local.map(\.exchange))
    areas = Set(local.map(\.area))
    groupedExchanges = Set(own.filter { !$0.isBare }.map(\.number.exchange))
    lists = Self.first(own) { $0.lists }
    columns = Self.first(own) { $0.places.compactMap(\.column) }
    othersColumns = Set(census.othersColumns)
  }

  private static func first(_ own: [NumberCensus.Entry], _ groups: (NumberCensus.Entry) -> [Int])
    -> [Int: TelephoneNumber]
  {
    own.reduce(into: [:]) { first, entry in
      for group in groups(entry) where first[group] == nil { first[group] = entry.number }
    }
  }

  func isOwnExchange(_ number: TelephoneNumber) -> Bool { exchanges.contains(number.exchange) }

  /// - Parameter voice: what the number's loudest place says.
  func features(of entry: NumberCensus.Entry, besides voice: FeatureSet?) -> FeatureSet {
    var features = features(of: entry.number, isBare: entry.isBare, columns: entry.places.lazy.map(\.column))
    features.insert(.listedWithOwn, if: entry.lists.contains { isOther(lists[$0], entry.number) })
    addOtherPlaces(of: entry, besides: voice, to: &features)
    features.insert(.removedToo, if: entry.removal != nil)
    return features
  }

  /// Of a number that only rows of calls have.
  func features(of call: CalledNumbers.Call) -> FeatureSet {
    features(of: call.number, isBare: call.isBare, columns: CollectionOfOne(call.column))
  }

  private func features(of number: TelephoneNumber, isBare: Bool, columns places: some Sequence<Int?>)
    -> FeatureSet
  {
    var features = FeatureSet()
    features.insert(.mainNumber, if: number == main)
    if exchanges.contains(number.exchange) {
      features.insert(.ownExchange)
    } else if areas.contains(number.area) {
      features.insert(.ownArea)
    } else if !areas.isEmpty, !number.isTollFree {
      features.insert(.foreignArea)
    }
    features.insert(
      .codeAmongNumbers,
      if: isBare && !groupedExchanges.isEmpty && !groupedExchanges.contains(number.exchange))
    for case let column? in places {
      features.insert(.inColumnWithOwn, if: isOther(columns[column], number))
      features.insert(.inColumnWithOthers, if: columns[column] == nil && othersColumns.contains(column))
    }
    return features
  }

  private func isOther(_ own: TelephoneNumber?, _ number: TelephoneNumber) -> Bool {
    own.map { $0 != number } ?? false
  }

  private func addOtherPlaces(
    of entry: NumberCensus.Entry, besides voice: FeatureSet?, to features: inout FeatureSet
  ) {
    features.insert(.othersToo, if: entry.foreign != nil)
    let isVoiceOfCalls = voice?.isOfCalls ?? true
    features.insert(.calledToo, if: !isVoiceOfCalls && called.contains(entry.number))
    guard entry.places.count > 1 else { return }
    var places = 0
    for place in entry.places {
      let said = place.features(among: columnFeatures)
      let isOthers =
        said.contains(.labelOtherSure) || said.contains(.labelOtherLikely) || said.contains(.forwardTarget)
      places += said.isOfCalls || isOthers ? 0 : 1
      guard said != voice else { continue }
      features.insert(.calledToo, if: said.isOfCalls && !isVoiceOfCalls)
      features.insert(.othersToo, if: isOthers)
    }
    features.insert(.severalPlaces, if: places > 1)
  }
}
