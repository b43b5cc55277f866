import FixtureScoring

/// Fields right, missing, flagged and silently wrong: by field, for known and unknown issuers, by carrier.
struct AccuracyReport {
  let scored: [ScoredDocument]
  /// What the documents are.
  let what: String

  func report() {
    print("\nAccuracy, \(scored.count) \(what)")
    let known = Tally(scored.filter { $0.truth.carrier != nil }.map(\.score))
    let unknown = Tally(scored.filter { $0.truth.carrier == nil }.map(\.score))
    byField(Tally(scored.map(\.score)), "all")
    if known.documents > 0, unknown.documents > 0 {
      byField(known, "known issuers")
      byField(unknown, "unknown issuers")
    }
    byCarrier()
  }

  private func byField(_ tally: Tally, _ name: String) {
    var table = Table(name, "right", "missing", "flagged", "silent", "of", "share")
    for field in ScoredField.allCases where tally.total(field) > 0 {
      table.add(row(field.rawValue, tally, field))
    }
    table.add(row("all fields", tally, nil))
    table.print()
    print(
      "  documents all right \(tally.allRight) of \(tally.documents);",
      "numbers precision \(tally.numbersPrecision.percent), recall \(tally.numbersRecall.percent)\n")
  }

  private func row(_ name: String, _ tally: Tally, _ field: ScoredField?) -> [String] {
    [name] + Outcome.allCases.map { String(tally.count($0, field)) }
      + [String(tally.total(field)), tally.rightShare(field).percent]
  }

  private func byCarrier() {
    var table = Table("carrier", "documents", "all right", "right", "missing", "flagged", "silent", "share")
    for (carrier, group) in Dictionary(grouping: scored, by: { $0.truth.carrier ?? "unknown" }).sorted(by: {
      $0.key < $1.key
    }) {
      let tally = Tally(group.map(\.score))
      table.add(
        [carrier, String(tally.documents), String(tally.allRight)]
          + Outcome.allCases.map { String(tally.count($0)) }
          + [tally.rightShare().percent])
    }
    table.print()
  }
}
