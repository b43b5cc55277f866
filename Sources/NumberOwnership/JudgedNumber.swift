package import DocumentFacts
package import NumberingPlan

/// A number with what was decided of it, and by what.
package struct JudgedNumber: Sendable {
  package var entry: NumberCensus.Entry
  /// The place that speaks loudest for it.
  package var voice: NumberCensus.Place?
  /// Everything that was weighed.
  package var features: FeatureSet
  /// The weighed share of numbers like it that are the account's, 0 to 1.
  package var share: Double
  package var verdict: Verdict

  package enum Verdict: Sendable {
    case listed
    case undecided
    case removed(Evidence)
    /// Somebody else's, and why.
    case passedOver(String)
  }

  package var number: TelephoneNumber { entry.number }
}

extension JudgedNumber {
  /// Neither hard evidence nor a removal decided.
  package var isWeighed: Bool {
    entry.care == nil && entry.removal == nil && voice != nil
  }

  package var isListed: Bool { if case .listed = verdict { true } else { false } }
  package var isUndecided: Bool { if case .undecided = verdict { true } else { false } }
  package var isPassedOver: Bool { if case .passedOver = verdict { true } else { false } }

  /// The places that speak for it, the loudest first.
  package var evidence: [Evidence] {
    var evidence = [voice].compactMap { $0?.evidence }
    for place in entry.places where evidence.count < 5 && !evidence.contains(place.evidence) {
      evidence.append(place.evidence)
    }
    return evidence
  }

  package var reading: Reading<TelephoneNumber> {
    Reading(value: number, printed: voice?.printed ?? "", confidence: share, evidence: evidence)
  }

  /// What settled that it is not listed.
  package var against: String? {
    switch verdict {
    case .removed(let removal): removal.rule
    case .passedOver(let reason): reason
    case .listed, .undecided: entry.removal?.rule
    }
  }

  /// Another number of an exchange, and not removed.
  package func isOther(ofExchange other: TelephoneNumber) -> Bool {
    if case .removed = verdict { return false }
    return number != other && number.exchange == other.exchange
  }
}

extension JudgedNumber {
  /// The verdict in words.
  package var outcome: String {
    switch verdict {
    case .listed: "listed"
    case .undecided: "undecided"
    case .removed: "removed"
    case .passedOver: "passed over"
    }
  }
}
