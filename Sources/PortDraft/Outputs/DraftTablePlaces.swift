import PortRequest

/// The table's third section: where each value stands.
extension DraftTable {
  /// How many places are shown of one value.
  private var mostPlaces: Int { 3 }
  /// How many numbers are shown one by one; more are counted by page.
  private var mostNumbers: Int { 12 }

  func places(_ draft: DraftPortRequest) -> [String] {
    let fields = DraftField.allCases.flatMap { field -> [String] in
      guard let value = draft.value(of: field) else { return [] }
      return rows(field.label, value, in: draft, isSecret: field == .portOutPin)
    }
    let numbers =
      draft.telephoneNumbers.count > mostNumbers
      ? numbersByPage(draft) : draft.telephoneNumbers.flatMap { rows($0.dashed, $0.text, in: draft) }
    if fields.isEmpty && numbers.isEmpty { return [] }
    let header =
      TerminalText.padded("WHERE EACH STANDS", to: labelWidth)
      + columns("page", "left", "top", "")
    return [title(trimmed(header))] + fields + numbers
  }

  private func rows(
    _ label: String, _ value: DraftValue, in draft: DraftPortRequest, isSecret: Bool = false
  ) -> [String] {
    // That other facts agree is no place where the value stands; the JSON has it.
    let places = value.evidence.filter { $0.rule?.hasPrefix("agrees:") != true || $0.page != nil }
      .map { place($0, draft, isSecret: isSecret) }.uniqued()
    var lines = places.prefix(mostPlaces).enumerated().map { index, place in
      line(index == 0 ? label : "", place)
    }
    let more = places.count - mostPlaces
    if more > 0 { lines.append(line("", columns("", "", "", "and \(more) more"))) }
    return lines
  }

  private func line(_ label: String, _ place: String) -> String {
    trimmed(TerminalText.padded("  " + TerminalText.printable(label), to: labelWidth) + place)
  }

  private func place(_ evidence: DraftEvidence, _ draft: DraftPortRequest, isSecret: Bool) -> String {
    let text =
      isSecret
      ? MaskedPin.mask
      : MaskedPin.hidden(draft.portOutPin?.value, in: TerminalText.printable(evidence.text))
    guard evidence.page != nil else {
      let origin = evidence.origin == .derived ? "derived" : "given"
      let rule = evidence.rule.map { " (\(TerminalText.printable($0)))" } ?? ""
      return columns("—", "", "", "\(origin): \(text)\(rule)")
    }
    return columns(
      pageName(evidence, draft), evidence.box.map { inches($0.left) } ?? "",
      evidence.box.map { inches($0.top) } ?? "", text)
  }

  private func columns(_ page: String, _ left: String, _ top: String, _ text: String) -> String {
    let place =
      TerminalText.right(page, in: 6) + TerminalText.right(left, in: 7) + TerminalText.right(top, in: 7)
      + "   "
    return place + TerminalText.cut(text, to: max(8, width - labelWidth - TerminalText.width(place)))
  }

  /// Points in inches, for somebody who looks for the place on paper: `4.2″`.
  private func inches(_ points: Double) -> String {
    let tenths = (points / 7.2).rounded()
    guard let whole = Int(exactly: tenths) else { return "" }
    return "\(whole < 0 ? "-" : "")\(whole.magnitude / 10).\(whole.magnitude % 10)″"
  }

  private func numbersByPage(_ draft: DraftPortRequest) -> [String] {
    var groups: [(page: String, numbers: [String])] = []
    for number in draft.telephoneNumbers {
      let page = number.evidence.first.map { pageName($0, draft) } ?? "—"
      if let group = groups.firstIndex(where: { $0.page == page }) {
        groups[group].numbers.append(TerminalText.printable(number.dashed))
      } else {
        groups.append((page, [TerminalText.printable(number.dashed)]))
      }
    }
    return groups.enumerated().map { index, group in
      let first = group.numbers.first ?? ""
      let last = group.numbers.last ?? ""
      let text = group.numbers.count == 1 ? first : "\(group.numbers.count) numbers, \(first) to \(last)"
      return line(
        index == 0 ? DraftField.telephoneNumbers.label : "", columns(group.page, "", "", text))
    }
  }

  /// The page, after the number of its document where there are several.
  private func pageName(_ evidence: DraftEvidence, _ draft: DraftPortRequest) -> String {
    guard let page = evidence.page else { return "—" }
    let document = draft.sources.count > 1 ? evidence.source.map { "[\($0 + 1)] " } ?? "" : ""
    return document + "\(page)"
  }
}
