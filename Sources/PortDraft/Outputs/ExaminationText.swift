internal import InvoiceGrammar
internal import PortRequest

extension Examination {
  /// Which marks and candidates were found and what decided, in words for people.
  ///
  /// - Parameter field: nil: all fields.
  func explanation(of field: DraftField?) -> String {
    var lines: [String] = []
    if field == nil || field == .losingCarrier { lines += carrierLines }
    for name in candidates.map(\.field).uniqued() where field == nil || name == field?.rawValue {
      lines += ["", name]
      for candidate in candidates where candidate.field == name { lines += candidateLines(candidate) }
    }
    if lines.first == "" { lines.removeFirst() }
    if lines.isEmpty { lines = ["no candidate was found"] }
    return lines.map(Self.printable).joined(separator: "\n") + "\n"
  }

  /// Control characters out, the indentation kept.
  private static func printable(_ line: String) -> String {
    line.prefix { $0 == " " } + TerminalText.printable(line)
  }

  private var carrierLines: [String] {
    let verdict: String =
      switch recognition.outcome {
      case .recognized(let id): "recognized as \(id)"
      case .tied(let ids): "undecided between \(ids.joined(separator: " and "))"
      case .none: "not recognized"
      }
    let head = "losingCarrier: \(verdict); read with the grammar '\(facts.grammar ?? "none")'"
    return [head] + recognition.contenders.prefix(5).flatMap(contenderLines)
  }

  private func contenderLines(_ contender: Recognition.Contender) -> [String] {
    var lines = ["  \(contender.id)  score \(contender.score)"]
    for mark in contender.found {
      let place = "on page \(mark.evidence.page ?? 0)" + (mark.isInSentence ? ", in a sentence" : "")
      lines.append("    found \"\(mark.text)\" \(place)")
    }
    lines += contender.missing.map { "    missing \"\($0)\"" }
    lines += contender.contrary.map { "    against it \"\($0)\"" }
    return lines
  }

  private func candidateLines(_ candidate: ExplainedCandidate) -> [String] {
    ["  \(candidate.value)  confidence \(candidate.confidence)" + (candidate.outcome.map { "  \($0)" } ?? "")]
      + candidate.evidence.prefix(4).map { evidence in
        let place = evidence.page.map { "page \($0)" } ?? "derived"
        return
          "    \(place): \(evidence.text.split(separator: "\n").joined(separator: " / "))  (\(evidence.rule))"
      } + (candidate.against.map { ["    against: \($0)"] } ?? [])
      + candidate.reasons.map { "    \(Self.signed($0.weight))  \($0.meaning)" }
  }
}

extension Examination {
  /// In hundredths, with its sign, five characters wide: `+2.88`.
  private static func signed(_ weight: Double) -> String {
    let hundredths = Int((abs(weight) * 100).rounded())
    let decimals = String(100 + hundredths % 100).dropFirst()
    return "\(weight < 0 ? "-" : "+")\(hundredths / 100).\(decimals)"
  }
}
