import PortRequest

/// What a person must be told of orders that can be made.
struct OrderNotices {
  private(set) var sentences: [String] = []

  init(
    _ target: OrderTarget, _ draft: DraftPortRequest, _ numbers: NumberDecisions, _ parts: [OrderPart],
    _ options: OrderOptions
  ) {
    if let authority = target.authority, authority.hasPrefix("No schema") { sentences.append(authority) }
    tellStatus(draft)
    tellNumbers(target, numbers, parts, options)
    tellSplit(parts)
  }

  private mutating func tellStatus(_ draft: DraftPortRequest) {
    for finding in draft.findings where finding.severity == .error {
      sentences.append("Would be rejected: \(finding.message)")
    }
    let warnings = draft.findings.count { $0.severity == .warning }
    if warnings > 0 {
      sentences.append("\(warnings) \(warnings == 1 ? "warning stands" : "warnings stand") in the draft.")
    }
  }

  private mutating func tellNumbers(
    _ target: OrderTarget, _ numbers: NumberDecisions, _ parts: [OrderPart], _ options: OrderOptions
  ) {
    let doubtful = parts.flatMap(\.numbers).filter(\.isDoubtful)
    if !doubtful.isEmpty {
      sentences.append(
        "\(ShortenedList(doubtful.map(\.dashed)).text) may be read wrong: check before you submit.")
    }
    let ordered = Set(parts.flatMap(\.numberTexts))
    let others = numbers.moving.filter { !ordered.contains($0.value) }
    guard !others.isEmpty else { return }
    let reason =
      options.onlyKind.map { "only \($0.rawValue) numbers were asked for" }
      ?? "a \(target.label) does not move them"
    sentences.append("Left out, because \(reason): \(ShortenedList(others.map(\.dashed)).text).")
  }

  private mutating func tellSplit(_ parts: [OrderPart]) {
    guard parts.count > 1 else { return }
    let lists = parts.map { "\($0.position): \($0.numbers.count) \($0.kind.rawValue)" }
    sentences.append(
      "\(parts.count) orders, to be submitted in this order (\(lists.joined(separator: "; "))).")
  }
}
