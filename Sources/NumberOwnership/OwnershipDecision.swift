internal import DocumentFacts
package import NumberingPlan

/// Whose each number of a document is: the one place where it is decided.
///
/// The place that speaks loudest for a number counts, and what the whole document says of the number is added. Numbers
/// whose places alone make them sure are the account's own; they vouch for others of their exchange, list or column. Hard
/// evidence is not weighed.
package struct OwnershipDecision: Sendable {
  package let weights: OwnershipWeights
  /// The billing telephone number, where another field vouches for it.
  package let main: TelephoneNumber?

  /// From this share on a number is listed.
  private static let listed = 0.6
  /// From this share on a number that is not listed is named as undecided.
  private static let undecided = 0.06
  /// A number that its places alone make so sure vouches for others, in log odds.
  private static let vouching = 2.2
  /// The most that is weighed where a word raises a doubt; see `ConfidenceCurve`.
  private static let doubtful = 0.85

  package init(weights: OwnershipWeights, main: TelephoneNumber?) {
    self.weights = weights
    self.main = main
  }

  /// Every number of a document with its verdict, in the order in which they are printed; behind them those that only
  /// rows of calls have.
  ///
  /// - Parameter most: so many of the calls that are nobody's question are told.
  package func numbers(of census: NumberCensus, calls most: Int = .max) -> [JudgedNumber] {
    let entries = census.inOrder
    let called = census.called.sorted
    let columns = census.columns.features
    let voices = entries.map { loudestPlace(of: $0, columns) }
    let own = zip(entries, voices).filter { entry, voice in
      entry.removal == nil && entry.care == nil
        && (entry.number == main || !entry.isDoubtful && voice.map { $0.weight >= Self.vouching } == true)
    }.map(\.0)
    let calls = CallDecision(self, census, called, columns)
    let company = NumberCompany(
      of: own + calls.own(from: Self.vouching), main: main, census, called, columnFeatures: columns)
    return zip(entries, voices).map { entry, voice in
      judged(entry, voice, company)
    }
      + calls.worthTelling(company, from: Self.undecided, most: most).map { entry in
        judged(entry, loudestPlace(of: entry, columns), company)
      }
  }

  /// What one place of a number says, columns included.
  private struct Voice {
    var place: NumberCensus.Place
    var features: FeatureSet
    var weight: Double
  }

  /// - Parameter columns: by column: what it says of the numbers in it.
  private func loudestPlace(of entry: NumberCensus.Entry, _ columns: [FeatureSet]) -> Voice? {
    var loudest: Voice?
    for place in entry.places {
      let features = place.features(among: columns)
      let weight = weights.bias + weights.sum(features)
      if loudest.map({ weight > $0.weight }) ?? true {
        loudest = Voice(place: place, features: features, weight: weight)
      }
    }
    return loudest
  }

  private func judged(_ entry: NumberCensus.Entry, _ voice: Voice?, _ company: NumberCompany) -> JudgedNumber
  {
    let documentFeatures = company.features(of: entry, besides: voice?.features)
    let weight = (voice?.weight ?? weights.bias) + weights.sum(documentFeatures)
    let isDoubtful =
      entry.removal != nil
      || entry.number != main && (entry.isDoubtful || voice.map { Self.isIdle($0.features) } == true)
    let share = min(LogOdds.share(weight), isDoubtful ? Self.doubtful : 1)
    return JudgedNumber(
      entry: entry, voice: voice?.place, features: (voice?.features ?? FeatureSet()).union(documentFeatures),
      share: share, verdict: verdict(entry, voice, share, company))
  }

  /// A row that charges nothing, or that shows a date and no charge, may be of a line that is no more.
  private static func isIdle(_ features: FeatureSet) -> Bool {
    let isFirm =
      features.contains(.labelMain) || features.contains(.labelOwnSure) && features.contains(.saidByCarrier)
    let isDated =
      features.contains(.date) && !features.contains(.charge) && !features.contains(.chargeOfRow)
      && !features.contains(.wordsBefore)
    return !isFirm && !features.contains(.sentence) && (features.contains(.amountOfNothing) || isDated)
  }

  private func verdict(
    _ entry: NumberCensus.Entry, _ voice: Voice?, _ share: Double, _ company: NumberCompany
  )
    -> JudgedNumber.Verdict
  {
    let isMain = entry.number == main
    if let reason = entry.care, !isMain { return .passedOver(reason) }
    if let removal = entry.removal, !isMain, voice.map({ $0.weight < Self.vouching }) ?? true {
      return .removed(removal)
    }
    guard let voice else { return .passedOver(entry.foreign ?? "") }
    if share >= Self.listed { return .listed }
    let isNear =
      company.isOwnExchange(entry.number) && !voice.features.isOfCalls && !isExplained(voice.features)
    return share >= Self.undecided || entry.isDoubtful || isNear
      ? .undecided : .passedOver(voice.place.evidence.rule)
  }

  /// Words beside the number say firmly that it is somebody else's.
  private func isExplained(_ features: FeatureSet) -> Bool {
    features.contains(.labelOtherSure)
      || features.contains(.labelOfOtherValue) || features.contains(.letterhead)
      || features.contains(.forwardTarget)
  }
}

extension NumberCensus.Place {
  /// What the place says, its column included.
  func features(among columns: [FeatureSet]) -> FeatureSet {
    column.map { features.union(columns[$0]) } ?? features
  }
}
