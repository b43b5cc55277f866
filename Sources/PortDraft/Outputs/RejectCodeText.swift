import NumberingPlan
public import PortRequest

/// What a reject code means and what to change in a draft, for people.
public struct RejectCodeText: Sendable {
  private let table: DraftTable

  public init(width: Int = 100, isColored: Bool = false) {
    table = DraftTable(width: width, isColored: isColored)
  }

  /// Ended by a line break.
  ///
  /// - Parameter draft: what was rejected; nil: the code alone is explained.
  public func text(_ code: RejectCode, in draft: DraftPortRequest?) -> String {
    var lines = [table.title("\(code.code)  \(code.meaning)") + "  (\(code.family.rawValue))"]
    lines += wrapped("→ " + code.remedy, indent: 2)
    if let draft {
      for field in code.fields { lines += has(field, draft) }
      let findings = code.findings(in: draft)
      lines +=
        findings.isEmpty
        ? [] : ["", table.title("WHAT WAS FOUND")] + findings.flatMap { table.task($0, in: draft) }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What the draft would submit, and what else its documents offer.
  private func has(_ field: DraftField, _ draft: DraftPortRequest) -> [String] {
    guard field != .telephoneNumbers else {
      return wrapped("The draft has \(draft.telephoneNumbers.count) telephone numbers.", indent: 2)
    }
    guard let value = draft.value(of: field) else {
      return wrapped("The draft has no \(field.label.lowercased()).", indent: 2)
    }
    guard field != .portOutPin else { return wrapped("The draft has a port-out PIN.", indent: 2) }
    let rivals = value.alternatives.prefix(3).map { "“\(shown($0.value, field))”" }
    let other = rivals.isEmpty ? "" : " The documents also offer \(rivals.joined(separator: ", "))."
    let sure = value.isGiven ? "given" : "read with \(Int(value.confidence * 100 + 1e-6)) % confidence"
    return wrapped("\(field.label): “\(shown(value.value, field))”, \(sure).\(other)", indent: 2)
  }

  private func shown(_ value: String, _ field: DraftField) -> String {
    field == .billingTelephoneNumber || field == .newBillingTelephoneNumber
      ? TelephoneNumber(value)?.dashed ?? value : value
  }

  private func wrapped(_ text: String, indent: Int) -> [String] {
    TerminalText.wrapped(TerminalText.printable(text), to: table.width - indent).map {
      String(repeating: " ", count: indent) + $0
    }
  }
}
