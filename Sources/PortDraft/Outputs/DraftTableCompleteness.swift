import PortRequest

/// The line under the numbers: whether the documents show that the list is whole.
extension DraftTable {
  func completeness(_ draft: DraftPortRequest) -> [String] {
    guard let complete = draft.numbersComplete, let text = words(complete) else { return [] }
    return TerminalText.wrapped(text, to: width - 4).map { line in
      "    " + styled(line, complete.state == .contradicted ? .yellow : .dim)
    }
  }

  /// - Returns: nil where there is nothing to say.
  private func words(_ complete: NumbersComplete) -> String? {
    switch complete.state {
    case .shown:
      let reasons = complete.checks.map(agreement).uniqued()
      let more = reasons.count > 2 ? " and \(reasons.count - 2) more" : ""
      return "list shown to be whole: " + reasons.prefix(2).joined(separator: "; ") + more
    case .contradicted:
      let reasons = complete.checks.filter(\.isContradicting).map(contradiction).uniqued()
      return "list may not be whole: " + reasons.prefix(2).joined(separator: "; ")
    case .unknown: return nil
    }
  }

  private func agreement(_ check: NumbersComplete.Check) -> String {
    let expected = TerminalText.printable(check.expected)
    return switch check.kind {
    case .sum: "charges add up to \(DollarText(expected).text)"
    case .count: "\(expected) printed and listed"
    case .details: "\(expected) with details of their own"
    }
  }

  private func contradiction(_ check: NumbersComplete.Check) -> String {
    let (expected, found) = (TerminalText.printable(check.expected), TerminalText.printable(check.found))
    return switch check.kind {
    case .sum: "charges add up to \(DollarText(found).text), not \(DollarText(expected).text)"
    case .count: "\(expected) printed, \(found) listed"
    case .details: "\(expected) with details of their own, \(found) of them listed"
    }
  }
}

/// An amount in dollars as people write it.
struct DollarText {
  let text: String

  /// - Parameter amount: `1234.56`; what is no such amount stays as it is, behind the sign.
  init(_ amount: String) {
    let parts = amount.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let whole = parts.first, whole.allSatisfy(\.isNumber) else {
      text = "$" + amount
      return
    }
    var grouped = ""
    for (position, digit) in whole.enumerated() {
      if position > 0, (whole.count - position) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    text = "$\(grouped).\(parts[1])"
  }
}
