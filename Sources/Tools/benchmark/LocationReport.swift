import FixtureScoring

/// Places of documents of several locations: whether they are found, with their accounts and their numbers.
struct LocationReport {
  let scores: [LocationScore]

  func report() {
    let sum = LocationScore(scores)
    print("\nLocations, \(scores.count) documents of several")
    print(
      "  places: \(sum.found) found, \(sum.lost) lost, \(sum.silent) stated as sure that are none;",
      "\(sum.scattered) numbers scattered over several")
    print(
      "  numbers: \(sum.tied) tied to the right place, \(sum.untied) to none, \(sum.mistied) to a wrong one")
    var table = Table("of a place", "right", "missing", "flagged", "silent")
    for (name, outcomes) in [("accountNumber", sum.accountNumbers), ("btn", sum.btns)] {
      table.add([name] + Outcome.allCases.map { String(outcomes[$0] ?? 0) })
    }
    table.print()
  }
}
