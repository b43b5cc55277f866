internal import NumberingPlan

/// What a document's numbers say of one another: those that stand in one list have one owner, and an exchange of the
/// account's own makes a number likely its own.
struct NumberCompany {
  private let main: TelephoneNumber?
  private let exchanges: Codes
  /// Exchanges of numbers that are not only printed as ten digits in a run.
  private let groupedExchanges: Codes
  private let areas: Codes
  /// By list: the first own number in it.
  private let lists: [Int: TelephoneNumber]
  /// By column.
  private let columns: [Column]
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
    exchanges = Codes(local.map(\.exchange))
    areas = Codes(local.map(\.area))
    groupedExchanges = Codes(own.filter { !$0.isBare }.map(\.number.exchange))
    lists = own.reduce(into: [:]) { first, entry in
      for list in entry.lists where first[list] == nil { first[list] = entry.number }
    }
    columns = Self.columns(columnFeatures.count, own, census)
  }

  /// Of a column: the first own number in it, and whether one is the carrier's or named as others' by a label.
  private struct Column {
    var own: TelephoneNumber?
    var hasOthers = false
  }

  private static func columns(_ count: Int, _ own: [NumberCensus.Entry], _ census: NumberCensus) -> [Column] {
    var columns = [Column](repeating: Column(), count: count)
    for entry in own {
      for place in entry.places {
        guard let column = place.column, columns[column].own == nil else { continue }
        columns[column].own = entry.number
      }
    }
    for column in census.othersColumns { columns[column].hasOthers = true }
    return columns
  }

  /// Area codes or exchanges, in rising order: few, so that a set would cost more.
  private struct Codes {
    private let sorted: [UInt64]

    init(_ codes: [UInt64]) {
      sorted = codes.sorted()
    }

    var isEmpty: Bool { sorted.isEmpty }

    func contains(_ code: UInt64) -> Bool {
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < code { low = middle + 1 } else { high = middle }
      }
      return low < sorted.count && sorted[low] == code
    }
  }

  func isOwnExchange(_ number: TelephoneNumber) -> Bool { exchanges.contains(number.exchange) }

  /// - Parameter voice: what the number's loudest place says.
  func features(of entry: NumberCensus.Entry, besides voice: FeatureSet?) -> FeatureSet {
    var features = features(
      of: entry.number, isBare: entry.isBare, columns: entry.places.lazy.map { $0.column })
    features.insert(.listedWithOwn, if: entry.lists.contains { isOther(lists[$0], entry.number) })
    addOtherPlaces(of: entry, besides: voice, to: &features)
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
    } else if !areas.isEmpty, !areas.contains(number.area), !number.isTollFree {
      features.insert(.foreignArea)
    }
    features.insert(
      .codeAmongNumbers,
      if: isBare && !groupedExchanges.isEmpty && !groupedExchanges.contains(number.exchange))
    for case let column? in places {
      features.insert(.inColumnWithOwn, if: isOther(columns[column].own, number))
      features.insert(.inColumnWithOthers, if: columns[column].own == nil && columns[column].hasOthers)
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
    for place in entry.places {
      let said = place.features(among: columnFeatures)
      let isOthers =
        said.contains(.labelOtherSure) || said.contains(.forwardTarget)
      guard said != voice else { continue }
      features.insert(.calledToo, if: said.isOfCalls && !isVoiceOfCalls)
      features.insert(.othersToo, if: isOthers)
    }
  }
}
