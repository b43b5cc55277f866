package import DocumentFacts
package import NumberingPlan

/// A place where a telephone number is printed, and what the place says of it.
package struct NumberPlace: Sendable {
  package var number: TelephoneNumber
  package var printed: String
  package var evidence: Evidence
  /// What it says, to be weighed.
  package var features: FeatureSet
  /// What it says beyond doubt.
  package var hardEvidence: HardEvidence?
  /// A word beside it says that the number may be the account's no more, or not yet: it is never sure, and never left out
  /// in silence.
  package var isDoubtful = false
  /// What stands beside it may mean more numbers than were read.
  package var isOpen = false
  /// The number is one of a printed range.
  package var isRangeMember = false
  /// Printed with seven digits: its area code only holds the place of one.
  package var isLocal = false
  /// Printed as ten digits in a run.
  package var isBare = false
  /// The list it is printed in: numbers parted by commas. Numbers of one list have one owner.
  package var list: Int?
  /// The column it stands in, a number in the document's `NumberColumnBook`.
  package var column: Int?
  /// Left edge of its cell, in points on its view.
  package var left = 0.0
  /// Index of the place or account whose head is last seen above it.
  package var location: Int?
  /// That head stands on an earlier page.
  package var isLocationCarried = false
  /// It stands between service addresses side by side, and which of them is its is not clear.
  package var isLocationDoubtful = false

  /// What no weight undoes.
  package enum HardEvidence: Sendable {
    /// The carrier's own number.
    case care
    /// A label of the carrier's own grammar says that it is somebody else's, at this place.
    case other
    /// A word beside the number, or a list it stands in, says that it was removed.
    case removed
  }

  /// It stands in a row of calls, and nothing is sure but that.
  package var isCalled: Bool { hardEvidence == nil && features.contains(.timeOrMinutes) }

  package init(number: TelephoneNumber, printed: String, evidence: Evidence, features: FeatureSet) {
    self.number = number
    self.printed = printed
    self.evidence = evidence
    self.features = features
  }
}
