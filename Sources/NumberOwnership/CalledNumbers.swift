internal import DocumentFacts
package import NumberingPlan

/// The telephone numbers in rows of calls: a bill may print hundreds of thousands, each of them many times.
package struct CalledNumbers: Sendable {
  /// Up to `unique` by number, each once; behind that as they were seen.
  private var calls: [Call] = []
  private var unique = 0
  /// What places say, each once: nearly all say the same.
  private var said: [FeatureSet] = []

  /// A number with its first row.
  package struct Call: Sendable {
    package let number: TelephoneNumber
    fileprivate let columnNumber: Int32
    fileprivate let pageNumber: Int32
    fileprivate let saidNumber: UInt16
    package let isBare: Bool

    package var column: Int? { columnNumber < 0 ? nil : Int(columnNumber) }
    package var page: Int { Int(pageNumber) }
  }

  /// So many that may stand there twice are kept before they are sorted.
  private static let fewest = 4096
  /// Places that say something else again are taken for the last that did.
  private static let mostSaid = 1000

  package init() {}

  mutating func add(_ place: NumberPlace) {
    calls.append(
      Call(
        number: place.number, columnNumber: Int32(place.column ?? -1),
        pageNumber: Int32(place.evidence.page ?? 0), saidNumber: UInt16(number(of: place.features)),
        isBare: place.isBare))
    if calls.count >= 2 * max(unique, Self.fewest) { sort() }
  }

  private mutating func number(of features: FeatureSet) -> Int {
    if let known = said.lastIndex(of: features) { return known }
    if said.count < Self.mostSaid { said.append(features) }
    return said.count - 1
  }

  /// The same with each number once, in rising order.
  package var sorted: CalledNumbers {
    var sorted = self
    sorted.sort()
    return sorted
  }

  private mutating func sort() {
    guard unique < calls.count else { return }
    calls.sort { $0.number < $1.number }
    var end = 0
    for call in calls where end == 0 || calls[end - 1].number != call.number {
      calls[end] = call
      end += 1
    }
    calls.removeSubrange(end...)
    unique = end
  }

  /// Of those sorted, in rising order.
  package var inOrder: ArraySlice<Call> { calls[..<unique] }

  package func features(of call: Call) -> FeatureSet { said[Int(call.saidNumber)] }

  func contains(where passes: (TelephoneNumber) -> Bool) -> Bool { calls.contains { passes($0.number) } }

  /// Whether a number is among those sorted.
  func contains(_ number: TelephoneNumber) -> Bool {
    var (low, high) = (0, unique)
    while low < high {
      let middle = (low + high) / 2
      if calls[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < unique && calls[low].number == number
  }
}
