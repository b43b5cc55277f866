import PortRequest

/// The table's second section: every value with how sure it is.
extension DraftTable {
  /// Columns for the confidence in words, the blanks before it included.
  private var confidenceWidth: Int { 15 }

  func values(_ draft: DraftPortRequest) -> [String] {
    let rows = DraftField.allCases.filter { $0 != .telephoneNumbers }.flatMap { field -> [String] in
      let value = draft.value(of: field)
      if value == nil && field.isLeftOutWhenAbsent { return [] }
      return row(
        field, value.map { words(field, $0) } ?? absence(field, draft), value, in: draft)
    }
    return [title("VALUES")] + rows + plan(draft) + locations(draft) + numbers(draft) + completeness(draft)
  }

  private func row(
    _ field: DraftField, _ text: String, _ value: DraftValue?, in draft: DraftPortRequest
  ) -> [String] {
    let lines = TerminalText.wrapped(text, to: width - labelWidth - confidenceWidth)
    return lines.enumerated().map { index, line in
      let label = TerminalText.padded(index == 0 ? field.label : "", to: labelWidth - 2)
      let text = TerminalText.padded(line, to: width - labelWidth - confidenceWidth)
      let mark = index == 0 ? mark(field, draft) : " "
      return trimmed(
        mark + " " + label + (value == nil ? styled(line, .dim) : text)
          + (index == 0 ? value.map { "  " + confidenceInWords($0) } ?? "" : ""))
    }
  }

  private func words(_ field: DraftField, _ value: DraftValue) -> String {
    switch field {
    case .portOutPin: return MaskedPin.mask
    case .billingTelephoneNumber, .newBillingTelephoneNumber:
      return TerminalText.printable(value.nationalNumber)
    case .accountNumber, .invoiceDate:
      let text = TerminalText.printable(value.value)
      guard let printed = value.printed.map(TerminalText.printable), printed != text else { return text }
      return "\(text)  (printed \(printed))"
    default: return TerminalText.printable(value.value)
    }
  }

  private func absence(_ field: DraftField, _ draft: DraftPortRequest) -> String {
    switch field {
    case .winningCarrier, .desiredDate: "not given"
    case .authorizedContact: "not named"
    case .serviceAddress where draft.locations.count > 1: "several, see below"
    case .billingTelephoneNumber where draft.isWireless, .serviceAddress where draft.isWireless:
      "none, as usual on wireless accounts"
    default: "not found"
    }
  }

  private func locations(_ draft: DraftPortRequest) -> [String] {
    draft.locations.enumerated().flatMap { index, location in
      let address = location.serviceAddress.map { TerminalText.printable($0.value) } ?? "no address found"
      let account = location.accountNumber.map { "account \(TerminalText.printable($0.value))" }
      let main = location.billingTelephoneNumber.map { "BTN \(TerminalText.printable($0.nationalNumber))" }
      let count = location.telephoneNumbers.count
      let numbers = count == 1 ? "1 number" : "\(count) numbers"
      let text = [address, account, main, numbers].compactMap { $0 }.joined(separator: " · ")
      return TerminalText.wrapped(text, to: width - labelWidth).enumerated().map { line, text in
        TerminalText.padded(line == 0 ? "  Location \(index + 1)" : "", to: labelWidth) + text
      }
    }
  }

  // MARK: - The plan

  private func plan(_ draft: DraftPortRequest) -> [String] {
    let states = Attachments.Paper.allCases.compactMap { paper in
      draft.attachments?[paper].map { "\(paper.words) \($0.words)" }
    }
    let scope = lines(
      "Full or partial port", scopeInWords(draft), mark: mark(PortPlan.scopePointer, draft))
    guard !states.isEmpty else { return scope }
    return scope + lines("Papers", states.joined(separator: ", "), mark: mark("/attachments", draft))
  }

  private func lines(_ label: String, _ text: String, mark: String) -> [String] {
    TerminalText.wrapped(text, to: width - labelWidth).enumerated().map { index, line in
      (index == 0 ? mark : " ") + " " + TerminalText.padded(index == 0 ? label : "", to: labelWidth - 2)
        + line
    }
  }

  private func scopeInWords(_ draft: DraftPortRequest) -> String {
    let complexity =
      switch draft.port.complexity {
      case .simple: ", a simple port"
      case .nonSimple: ", not a simple port"
      case .undecided: ""
      }
    switch draft.port.scope {
    case .full: return "full" + complexity
    case .partial:
      let moving = draft.telephoneNumbers.count { $0.action == .port }
      return "partial: \(moving) of \(draft.telephoneNumbers.count) numbers move" + complexity
    case .undecided: return "not decided"
    }
  }

  // MARK: - Numbers

  private func numbers(_ draft: DraftPortRequest) -> [String] {
    let count = draft.telephoneNumbers.count
    let heading =
      mark(.telephoneNumbers, draft) + " "
      + TerminalText.padded(DraftField.telephoneNumbers.label, to: labelWidth - 2)
    if count == 0 { return [heading + styled("none found", .dim)] }
    let cells = draft.telephoneNumbers.map(numberCell)
    let cellWidth = (cells.map { TerminalText.width($0.text) }.max() ?? 0) + 3
    let perLine = max(1, (width - 4 + 3) / cellWidth)
    let lines = stride(from: 0, to: count, by: perLine).map { start in
      trimmed(
        "    "
          + cells[start..<min(start + perLine, count)].map { cell in
            let blanks = TerminalText.padded("", to: cellWidth - TerminalText.width(cell.text))
            return (cell.isDoubtful ? styled(cell.text, .yellow) : cell.text) + blanks
          }.joined())
    }
    return [heading + "\(count)" + (count == 1 ? " number" : " numbers") + numberSummary(draft)] + lines
  }

  private func numberCell(_ number: PortedNumber) -> (text: String, isDoubtful: Bool) {
    let tags = [
      number.role == .billing ? "BTN" : nil, number.role == .overline ? "overline" : nil,
      number.kind == .tollFree ? "toll-free" : nil, number.action == .keep ? "stays" : nil,
      number.isDoubtful ? percent(number.confidence) + " !" : nil,
    ]
    return (
      ([TerminalText.printable(number.dashed)] + tags.compactMap { $0 }).joined(separator: " "),
      number.isDoubtful
    )
  }

  private func numberSummary(_ draft: DraftPortRequest) -> String {
    let doubtful = draft.telephoneNumbers.count { $0.isDoubtful }
    let tollFree = draft.telephoneNumbers.count { $0.kind == .tollFree }
    let parts = [doubtful > 0 ? "\(doubtful) doubtful" : nil, tollFree > 0 ? "\(tollFree) toll-free" : nil]
    return parts.compactMap { $0.map { ", " + $0 } }.joined()
  }

  // MARK: - Confidence

  private func confidenceInWords(_ value: DraftValue) -> String {
    if value.isGiven { return styled("given", .dim) }
    let percent = percent(value.confidence)
    return value.isDoubtful ? styled(percent + " doubtful", .yellow) : styled(percent, .dim)
  }

  /// Whole percent, rounded down: 89.9 % must not read as 90 %.
  private func percent(_ confidence: Double) -> String {
    "\(Int(confidence * 100 + 1e-6)) %"
  }

  /// `✗` where an error, `!` where a warning speaks of the field.
  private func mark(_ field: DraftField, _ draft: DraftPortRequest) -> String { mark(field.pointer, draft) }

  private func mark(_ place: String, _ draft: DraftPortRequest) -> String {
    let findings = draft.findings.filter { finding in
      guard let pointer = finding.field else { return false }
      return pointer == place || pointer.hasPrefix(place + "/")
    }
    if findings.contains(where: { $0.severity == .error }) { return styled("✗", .red) }
    return findings.contains { $0.severity == .warning } ? styled("!", .yellow) : " "
  }
}

extension DraftTable {
  /// Without blanks at its end.
  func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return String(line)
  }
}

extension DraftField {
  /// Whether most documents do not give it, so that its absence is not worth a line.
  fileprivate var isLeftOutWhenAbsent: Bool {
    switch self {
    case .billedName, .invoiceNumber, .portOutPin, .newBillingTelephoneNumber: true
    default: false
    }
  }
}

extension Attachments.Paper {
  fileprivate var words: String {
    switch self {
    case .invoice: "invoice"
    case .letterOfAuthorization: "letter of authorization"
    case .customerServiceRecord: "record"
    }
  }
}

extension Attachments.State {
  fileprivate var words: String {
    switch self {
    case .present: "present"
    case .missing: "missing"
    case .notNeeded: "not needed"
    }
  }
}
