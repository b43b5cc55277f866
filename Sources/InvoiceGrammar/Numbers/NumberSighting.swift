internal import NumberingPlan
internal import PageText

/// A telephone number seen at one place, and what the place says about whose it is.
struct NumberSighting {
  var number: TelephoneNumber
  /// The number is one of a printed range.
  var isRangeMember = false
  var printed: String
  var owner: NumberRule.Owner
  /// Weight of what the place says, in log odds; more than 0.
  var weight: Double
  var evidence: Evidence
  /// Index of the service address last seen above it.
  var location: Int?
  /// It stands between service addresses side by side, and which of them is its is not clear.
  var isPlaceDoubtful = false
  /// The reason is about this very number; else it only happens to stand there, such as below a heading further up.
  var isFirm = true
  /// Something beside it says that the number may be the account's no more, or not yet: it is never sure, and never
  /// left out in silence.
  var isDoubtful = false
  /// What stands beside it may mean more numbers than were read.
  var isOpen = false
  /// It is no row of a list: running text, or a row of calls.
  var standsApart = false
  /// Printed as ten digits in a run.
  var isBare = false
  /// No words stand before it in its cell.
  var isFirstInCell = true
  /// A charge stands behind it or below.
  var hasAmount = false
  /// The list it is printed in: numbers parted by commas. Numbers of one list have one owner.
  var list: Int?
  /// The column of like rows it stands in.
  var column: Int?
  /// The number's place on its view, from the left edge of its cell.
  var place: Box
}

/// What a place says about the numbers that stand there.
struct Verdict {
  var owner: NumberRule.Owner
  /// In log odds; see `NumberSighting.weight`.
  var weight: Double
  var reason: String
  /// See `NumberSighting.isFirm`.
  var isFirm = true
  /// Charges stand below it.
  var hasCharges = false
  /// The place is a row of calls.
  var isCall = false
  /// The place is a list of numbers that another carrier still has.
  var isTransfer = false
  /// See `NumberSighting.isDoubtful`.
  var isDoubtful = false

  /// The same of a place that says little about the number itself.
  var loosely: Verdict {
    var verdict = self
    verdict.isFirm = false
    return verdict
  }
}

extension NumberRule {
  /// How much the rule says, in log odds.
  var weight: Double {
    let base: Double =
      switch strength {
      case .surely: 3.6
      case .likely: 2.4
      case .weakly: 1.0
      }
    return origin.isGeneric ? base * 0.85 : base
  }

  func verdict(_ label: String) -> Verdict {
    let place =
      switch self.place {
      case .section: "in section"
      case .heading: "under heading"
      case .label: "beside"
      case .row: "in a row with"
      }
    var verdict = Verdict(
      owner: owner, weight: weight, reason: "\(origin.grammar):\(origin.line) \(place) \"\(label)\"")
    if owner == .other, strength == .weakly { (verdict.isFirm, verdict.isDoubtful) = (false, true) }
    return verdict
  }
}
