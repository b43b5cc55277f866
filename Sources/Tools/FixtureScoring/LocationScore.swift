public import PortRequest

/// The locations of a draft held against those that the truth names, by their service addresses.
public struct LocationScore: Sendable {
  public private(set) var found = 0
  public private(set) var lost = 0
  /// Stated as sure though the truth has no such place.
  public private(set) var silent = 0
  /// Numbers that a draft ties to two places.
  public private(set) var scattered = 0

  /// - Returns: nil where nobody noted the document's locations.
  public init?(_ draft: DraftPortRequest, against truth: DocumentTruth) {
    guard let locations = truth.locations else { return nil }
    let wanted = Set(locations.map(ComparableText.address))
    let stated = draft.locations.compactMap(\.serviceAddress)
    let read = Set(stated.map { ComparableText.address($0.text.value) })
    found = wanted.intersection(read).count
    lost = wanted.subtracting(read).count
    silent = stated.count {
      $0.text.confidence >= Confidence.sure && !wanted.contains(ComparableText.address($0.text.value))
    }
    let numbers = draft.locations.flatMap(\.telephoneNumbers)
    scattered = numbers.count - Set(numbers).count
  }
}
