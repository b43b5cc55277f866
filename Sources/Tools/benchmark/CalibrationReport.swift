import FixtureScoring

/// Stated confidence against the share that is right, in all and by field.
struct CalibrationReport {
  let scores: [DraftScore]
  let what: String

  func report() {
    print("\nCalibration, \(what): values stated, each telephone number one")
    report("all fields", scores.flatMap(\.statements))
    let fields = ScoredField.allCases.filter { $0 != .numbers }
    report("all fields but numbers", scores.flatMap(\.statements).filter { fields.contains($0.field) })
    for field in ScoredField.allCases {
      report(field.rawValue, scores.flatMap(\.statements).filter { $0.field == field })
    }
  }

  private func report(_ name: String, _ statements: [DraftScore.Statement]) {
    let calibration = Calibration(statements)
    guard calibration.count > 0 else { return }
    var table = Table(name, "values", "stated", "right")
    for band in calibration.bands {
      table.add([
        "from \(band.lowest.text(2))", String(band.count), band.stated.text(3), band.rightShare.text(3),
      ])
    }
    table.print()
    let sure = calibration.sure
    print(
      "  stated at 0.90 or more: \(sure.right) of \(sure.count) right (\(sure.rightShare.percent));",
      "of the right values \(calibration.sureShareOfRight.percent) are stated so;",
      "a reviewer may skip \(calibration.skippable(atCorrectness: 0.995).percent) at 99.5 % correctness\n")
  }
}
