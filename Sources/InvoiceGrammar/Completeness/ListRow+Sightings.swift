internal import PageText

extension ListRow {
  /// A line with the numbers that were sighted on it.
  init?(_ index: PageIndex, line: Int, sightings: [NumberSighting]) {
    let isOther = !sightings.isEmpty && sightings.allSatisfy(\.standsApart)
    self.init(
      index, line: line,
      numbers: isOther ? [] : sightings.map { PlacedNumber(number: $0.number, left: $0.place.left) },
      isOther: isOther)
  }
}
