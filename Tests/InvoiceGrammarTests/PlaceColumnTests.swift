import Testing

@testable import InvoiceGrammar

/// Places one under another: which of them is the last above a line.
@Suite struct PlaceColumnTests {
  /// The third begins a little over the second, as boxes of one line of print do.
  private static let column = PlaceColumn(
    [10, 30, 29, 60].enumerated().map { place in
      PagePlaces.Place(entry: place.offset, top: place.element, left: 40 - Double(place.offset), right: 200)
    })

  @Test(
    arguments: [
      (5.0, nil), (10, 0), (27, 0), (29, 2), (31, 2), (59, 3), (400, 3),
    ] as [(Double, Int?)])
  func lastAboveALine(_ top: Double, _ entry: Int?) {
    #expect(Self.column.last(above: top)?.entry == entry)
    #expect(Self.column.begins(above: top) == (entry != nil))
  }

  @Test func itsLeftEdgeIsTheLeftmost() { #expect(Self.column.left == 37) }

  @Test func noneIsAboveWhereThereIsNone() {
    #expect(PlaceColumn().last(above: 100) == nil)
    #expect(!PlaceColumn().begins(above: 100))
  }

  /// It is found in so many steps as the count has binary digits, and one more.
  @Test(arguments: [(0, 0), (1, 1), (1000, 10), (1_000_000, 20)])
  func fewStepsAreTaken(_ count: Int, _ most: Int) {
    for place in Set([0, count / 3, count]) {
      var steps = 0
      let found = (0..<count).partitioningIndex {
        steps += 1
        return $0 >= place
      }
      #expect(found == place)
      #expect(steps <= most)
    }
  }
}
