internal import NumberOwnership
internal import NumberingPlan
internal import PageText

extension [ListRow] {
  /// Adds a line with the numbers that were sighted on it in full; of calls and running text one after another only the
  /// first.
  mutating func add(_ index: PageIndex, line: Int, places sighted: [NumberPlace]) {
    let places = sighted.contains(where: \.isLocal) ? sighted.filter { !$0.isLocal } : sighted
    let isOther = !places.isEmpty && places.allSatisfy(\.standsApart)
    if isOther, last?.kind == .other { return }
    let numbers =
      isOther
      ? []
      : places.map {
        ListRow.PlacedNumber(number: $0.number, left: $0.left, isFirst: !$0.features.contains(.wordsBefore))
      }
    if let row = ListRow(index, line: line, numbers: numbers, isOther: isOther) { append(row) }
  }
}

extension NumberPlace {
  /// It is no row of a list: running text, or a row of calls.
  fileprivate var standsApart: Bool {
    features.contains(.sentence) || features.contains(.fullStop) || features.contains(.timeOrMinutes)
  }
}
