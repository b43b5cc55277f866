internal import PageText

/// Places of a view one under another, of which the last one above a line is asked for.
struct PlaceColumn {
  private var places: [PagePlaces.Place] = []
  /// By place: the least top of it and those behind it, which grows: the boxes of one line of print begin at different
  /// heights.
  private var leastTops: [Double] = []
  /// The leftmost edge of its places.
  private(set) var left = 0.0

  init() {}

  init(_ places: [PagePlaces.Place]) {
    for place in places { append(place) }
  }

  var last: PagePlaces.Place? { places.last }

  mutating func append(_ place: PagePlaces.Place) {
    left = places.isEmpty ? place.left : min(left, place.left)
    places.append(place)
    leastTops.append(place.top)
    var before = leastTops.count - 2
    while before >= 0, leastTops[before] > place.top {
      leastTops[before] = place.top
      before -= 1
    }
  }

  /// The last place that begins no lower than a line.
  ///
  /// - Parameter top: of the line.
  func last(above top: Double) -> PagePlaces.Place? {
    let end = leastTops.partitioningIndex { $0 > top + Tolerance.overlap }
    return end > 0 ? places[end - 1] : nil
  }

  /// Whether some place begins no lower than a line.
  func begins(above top: Double) -> Bool {
    leastTops.first.map { $0 <= top + Tolerance.overlap } ?? false
  }
}
