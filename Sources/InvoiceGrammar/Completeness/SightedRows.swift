internal import PageText

extension [ListRow] {
  /// Adds a line with the numbers that were sighted on it; of calls and running text one after another only the first.
  mutating func add(_ index: PageIndex, line: Int, sightings: [NumberSighting]) {
    let isOther = !sightings.isEmpty && sightings.allSatisfy(\.standsApart)
    if isOther, last?.kind == .other { return }
    let numbers =
      isOther
      ? []
      : sightings.map {
        ListRow.PlacedNumber(number: $0.number, left: $0.place.left, isFirst: $0.isFirstInCell)
      }
    if let row = ListRow(index, line: line, numbers: numbers, isOther: isOther) { append(row) }
  }
}
