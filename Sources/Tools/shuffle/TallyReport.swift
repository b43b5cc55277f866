import FixtureScoring
import Perturbations

/// A tally as text for people.
struct TallyReport {
  let tally: LayoutTally
  let worst: Int

  var text: String {
    let shown = [fieldTable, traitTable, calibrationTable, failureList].joined(separator: "\n")
    return "\(tally.documents) documents, \(percent(tally.fullyRight, tally.documents)) all right\n\n" + shown
      + tally.unreadable.map { "seed \($0.seed): not read: \($0.error)\n" }.joined()
  }

  // MARK: - Tables

  private var fieldTable: String {
    var lines = [row("field", "right", "flagged", "missing", "silent", "of")]
    for wording in ShuffledBill.Wording.allCases {
      let groups = tally.fields.filter { $0.key.wording == wording }
      guard !groups.isEmpty else { continue }
      lines.append("-- " + wording.rawValue)
      for field in ScoredField.allCases {
        groups[LayoutTally.Group(wording: wording, field: field)].map {
          lines.append(row(field.rawValue, $0))
        }
      }
      lines.append(row("all", sum(groups.map(\.value))))
    }
    lines.append(row("all words", sum(tally.fields.map(\.value))))
    return lines.joined(separator: "\n") + "\n"
  }

  private var traitTable: String {
    var lines = [row("kind of layout", "right", "flagged", "missing", "silent", "of")]
    let sorted = tally.traits.sorted {
      (order($0.key), rightShare($0.value)) < (order($1.key), rightShare($1.value))
    }
    for (trait, count) in sorted {
      let field = trait.field.map { " [\($0.rawValue)]" } ?? ""
      lines.append(row("\(trait.dimension)\(field): \(trait.value)", count))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func order(_ trait: Trait) -> String { trait.dimension + (trait.field?.rawValue ?? "") }
  private func rightShare(_ count: LayoutTally.Count) -> Double {
    Double(count.byOutcome[.right] ?? 0) / Double(max(1, count.total))
  }

  private var calibrationTable: String {
    let heads = LayoutTally.bands.indices.map { "\(LayoutTally.bands[$0])+" }
    var lines = [padded("stated confidence: right of stated", 40) + heads.map { padded($0, 12) }.joined()]
    for wording in ShuffledBill.Wording.allCases {
      for field in ScoredField.allCases {
        let group = LayoutTally.Group(wording: wording, field: field)
        let cells = LayoutTally.bands.indices.map {
          tally.calibration[LayoutTally.Band(group: group, band: $0)]
        }
        guard cells.contains(where: { $0 != nil }) else { continue }
        lines.append(
          padded("\(field.rawValue), \(wording.rawValue)", 52)
            + cells.map { padded($0.map { "\($0.right)/\($0.all)" } ?? "-", 12) }.joined())
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var failureList: String {
    let failures = tally.failures.sorted { ($1.badness, $0.seed) < ($0.badness, $1.seed) }.prefix(worst)
    return failures.map { failure in
      let fields = ScoredField.allCases.compactMap { field -> String? in
        guard let outcome = failure.score.outcomes[field], outcome != .right else { return nil }
        return "    \(outcome.rawValue) \(field.rawValue): \(failure.score.differences[field] ?? "")"
      }
      return "seed \(failure.seed)\n" + fields.joined(separator: "\n") + "\n"
    }.joined()
  }

  // MARK: - Cells

  private func sum(_ counts: [LayoutTally.Count]) -> LayoutTally.Count {
    counts.reduce(into: LayoutTally.Count()) { sum, count in
      for (outcome, number) in count.byOutcome { sum.byOutcome[outcome, default: 0] += number }
    }
  }

  private func row(_ name: String, _ count: LayoutTally.Count) -> String {
    row(
      name, percent(count.byOutcome[.right] ?? 0, count.total), String(count.byOutcome[.flagged] ?? 0),
      String(count.byOutcome[.missing] ?? 0),
      String(count.byOutcome[.silent] ?? 0), String(count.total))
  }

  private func row(_ name: String, _ cells: String...) -> String {
    padded(name, 58) + cells.map { padded($0, 9) }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    let tenths = whole == 0 ? 0 : (part * 1000 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
