extension String {
  /// Where a text begins in this one, compared byte by byte; the places do not overlap.
  ///
  /// `ranges(of:)` of the standard library searches by characters: the types that it makes for that take longer than a bill's
  /// searches, as an array of ranges does.
  func occurrences(of text: String) -> [Index] {
    guard let first = text.utf8.first else { return [] }
    var places: [Index] = []
    var start = utf8.startIndex
    while let place = utf8[start...].firstIndex(of: first) {
      guard utf8[place...].starts(with: text.utf8) else {
        start = utf8.index(after: place)
        continue
      }
      start = utf8.index(place, offsetBy: text.utf8.count)
      places.append(place)
    }
    return places
  }
}
