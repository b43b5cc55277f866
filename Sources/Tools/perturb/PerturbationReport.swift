import FixtureScoring
import Perturbations

/// The figures of a run for people.
struct PerturbationReport {
  let tally: PerturbationTally
  let perturbations: [Perturbation]

  /// Perturbations whose readings must not change, then those whose may; fields; the worst readings.
  func text(worst: Int) -> String {
    let invariant = perturbations.filter { $0.reason == nil }
    let varying = perturbations.filter { $0.reason != nil }
    var text = table("nothing may change", invariant)
    if !varying.isEmpty { text += "\n" + table("may change, but be told", varying) }
    text += "\n" + fieldTable(invariant.map(\.name))
    text += "\nThe worst readings, silent ones first\n" + worstReadings(worst)
    return text
  }

  /// One line a field that is no more right: outcome, perturbation, medium, document, field, wanted, read.
  var failures: String {
    tally.failures.flatMap { reading in
      reading.fields.compactMap { field in
        field.misreading.map { misreading in
          [
            field.outcome == .silent ? "silent" : "told", reading.perturbation.name, reading.medium.rawValue,
            reading.document, field.field.rawValue, oneLine(misreading.wanted), oneLine(misreading.read),
          ].joined(separator: "\t")
        }
      }
    }.joined(separator: "\n")
  }

  private func table(_ title: String, _ perturbations: [Perturbation]) -> String {
    var rows = [
      [title, "documents", "right", "told", "silent", "share"] + ScoredField.allCases.map(\.rawValue)
    ]
    for perturbation in perturbations where tally.documents[perturbation.name] != nil {
      let counts = tally.counts(perturbation.name)
      rows.append(
        [perturbation.name, "\(tally.documents[perturbation.name] ?? 0)"] + figures(counts)
          + ScoredField.allCases.map { share(tally.counts($0, under: [perturbation.name])) })
    }
    let names = perturbations.map(\.name)
    rows.append(
      ["all", ""] + figures(tally.counts(under: names))
        + ScoredField.allCases.map { share(tally.counts($0, under: names)) })
    return lines(rows)
  }

  private func fieldTable(_ names: [String]) -> String {
    lines(
      [["field", "right", "told", "silent", "share"]]
        + ScoredField.allCases.map { [$0.rawValue] + figures(tally.counts($0, under: names)) })
  }

  private func figures(_ counts: PerturbationTally.Counts) -> [String] {
    ["\(counts.right)", "\(counts.told)", "\(counts.silent)", percent(counts.rightShare)]
  }

  /// Share right, and how many are silent.
  private func share(_ counts: PerturbationTally.Counts) -> String {
    counts.all == 0 ? "-" : percent(counts.rightShare) + (counts.silent > 0 ? " s\(counts.silent)" : "")
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded(.down))
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func lines(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, text in
        let padding = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + padding : padding + text
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  private func worstReadings(_ count: Int) -> String {
    let rated = tally.failures.map { reading in
      (
        reading,
        reading.fields.count { $0.outcome == .silent } * 100 + reading.fields.count { $0.outcome != .right }
      )
    }.sorted { $0.1 > $1.1 }
    return rated.prefix(count).map { reading, _ in
      "\(reading.document) under \(reading.perturbation.name) (\(reading.medium.rawValue))\n"
        + reading.fields.compactMap { field in
          field.misreading.map { misreading in
            "  \(field.field.rawValue) \(field.outcome.rawValue): wanted \(oneLine(misreading.wanted)), read \(oneLine(misreading.read))\n"
          }
        }.joined()
    }.joined()
  }

  private func oneLine(_ text: String) -> String { text.replacing("\n", with: " / ") }
}
