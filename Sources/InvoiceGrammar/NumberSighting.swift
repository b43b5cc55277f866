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
  /// Order of appearance in the document.
  var order: Int
  /// Index of the service address last seen above it.
  var location: Int?
}

/// What a place says about the numbers that stand there.
struct Verdict {
  var owner: NumberRule.Owner
  /// In log odds; see `NumberSighting.weight`.
  var weight: Double
  var reason: String
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
    return Verdict(
      owner: owner, weight: weight, reason: "\(origin.grammar):\(origin.line) \(place) \"\(label)\"")
  }
}
