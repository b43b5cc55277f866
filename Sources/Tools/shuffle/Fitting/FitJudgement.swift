import FixtureScoring
import NumberOwnership
import PortDraft
import PortRequest

/// How documents come out by some fits: numbers by ownership, fields, and what was stated of them.
struct FitJudgement {
  private(set) var ownership = OwnershipTally()
  private(set) var scores: [DraftScore] = []

  mutating func add(_ documents: [FitDocument], _ fits: Fits, asOf: CalendarDate) throws {
    try add(documents, try fits.extractor(asOf: asOf), fits.weights)
  }

  mutating func add(_ documents: [FitDocument], _ extractor: InvoiceExtractor, _ weights: OwnershipWeights)
    throws
  {
    for document in documents {
      if let numbers = try OwnershipCase(document, weight: 1, extractor) { ownership.add(numbers, weights) }
      guard document.truth.isInvoice else { continue }
      let draft = try extractor.draft(file: document.name, bytes: document.bytes)
      scores.append(DraftScore(draft, against: document.truth))
    }
  }

  /// Tables for people.
  func text(_ name: String) -> String {
    ([name, "  ownership: \(ownership.text)"] + fieldTable + reliabilityTable).joined(separator: "\n")
  }

  private var fieldTable: [String] {
    let tally = Tally(scores)
    func row(_ name: String, _ field: ScoredField?) -> String {
      Self.row(name, Outcome.allCases.map { String(tally.count($0, field)) })
    }
    return [Self.row("\(scores.count) bills", Outcome.allCases.map(\.rawValue))]
      + ScoredField.allCases.map { row($0.rawValue, $0) } + [row("all fields", nil)]
  }

  private var reliabilityTable: [String] {
    let fields = ScoredField.allCases.map { field in
      (field.rawValue, Calibration(scores.flatMap(\.statements).filter { $0.field == field }))
    }
    let all = Calibration(scores.flatMap(\.statements))
    let bands = all.bands.map {
      Self.row(
        "stated from \(Self.share($0.lowest))",
        [String($0.count), Self.share($0.stated), Self.share($0.rightShare)])
    }
    let sure = fields.map { name, calibration in
      Self.row(
        "\(name) stated as sure",
        [String(calibration.sure.count), "", Self.share(calibration.sure.rightShare)])
    }
    return [Self.row("reliability", ["values", "stated", "right"])] + bands + sure
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    "  " + name + String(repeating: " ", count: max(1, 36 - name.count))
      + cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }.joined()
  }

  private static func share(_ share: Double) -> String {
    let digits = String(1000 + Int((share * 1000).rounded()))
    return share >= 0.9995 ? "1.000" : "0.\(digits.dropFirst())"
  }
}
