internal import DocumentFacts
internal import NumberingPlan

/// The findings that a record's circumstances make, one of each kind, in the words of a porting coordinator.
struct RecordFindings {
  let notebook: RecordNotebook
  let facts: AccountFacts

  var findings: [RecordFinding] {
    var findings: [RecordFinding] = []
    var seen: Set<RecordFinding.Kind> = []
    let circumstances = circumstances
    for circumstance in circumstances where seen.insert(circumstance.kind).inserted {
      let all = circumstances.filter { $0.kind == circumstance.kind }
      if let finding = finding(circumstance.kind, all) { findings.append(finding) }
    }
    if let listing = listingOnly { findings.append(listing) }
    return findings
  }

  /// Without remarks that call a line disconnected which the record has among its equipment.
  private var circumstances: [RecordNotebook.Circumstance] {
    guard notebook.circumstances.contains(where: \.isHearsay) else { return notebook.circumstances }
    let lines = Set(facts.telephoneNumbers.map(\.value))
    return notebook.circumstances.filter { !$0.isHearsay || lines.isDisjoint(with: $0.numbers) }
  }

  private func finding(
    _ kind: RecordFinding.Kind, _ all: [RecordNotebook.Circumstance]
  ) -> RecordFinding? {
    let numbers = Self.unique(all.flatMap(\.numbers))
    let named = Self.list(numbers)
    let texts = Self.unique(all.map(\.text).filter { !$0.isEmpty && !Self.isYes($0) }).prefix(3).joined(
      separator: "; ")
    let quoted = texts.isEmpty ? "" : ": “\(texts)”"
    func on(_ what: String) -> String {
      numbers.isEmpty ? "\(what)\(quoted)." : "\(what) on \(named)\(quoted)."
    }
    switch kind {
    case .pendingOrder:
      let listed = Set(facts.telephoneNumbers.map(\.value))
      let coming = numbers.filter { !listed.contains($0) }
      let left =
        coming.isEmpty
        ? ""
        : " \(Self.list(coming)) \(coming.count > 1 ? "do" : "does") not work yet and \(coming.count > 1 ? "are" : "is") left out."
      return RecordFinding(kind, "An order is pending on the account\(quoted).\(left)", numbers: numbers)
    case .freeze:
      let isCarrierOnly = all.allSatisfy { RecordWords($0.text).says(Lexicon.CarrierFreezes.phrase) }
      return RecordFinding(
        kind,
        on("A \(isCarrierOnly ? "freeze of the long-distance carrier" : "local service freeze") is set"),
        numbers: numbers)
    case .dsl: return RecordFinding(kind, on("Internet service rides on the account"), numbers: numbers)
    case .bundledServices:
      return RecordFinding(kind, on("Other services are bundled with the lines"), numbers: numbers)
    case .alarmLine: return RecordFinding(kind, on("There is an alarm line"), numbers: numbers)
    case .specialLine:
      return RecordFinding(
        kind, on("There is an elevator, fax, modem or card terminal line"), numbers: numbers)
    case .passcodeRequired:
      guard notebook.first(.pin) == nil else { return nil }
      return RecordFinding(
        kind, "The account is protected by a passcode or PIN that the record does not show\(quoted).",
        field: "portOutPin")
    case .huntGroup: return huntGroup(all)
    case .disconnectedNumber:
      return RecordFinding(
        kind,
        "\(numbers.isEmpty ? "A number" : named) \(numbers.count > 1 ? "are" : "is") disconnected and left out\(quoted).",
        numbers: numbers)
    case .remoteCallForward:
      return RecordFinding(kind, on("There is remote call forwarding"), numbers: numbers)
    case .didTrunks: return didTrunks(all)
    case .distinctiveRing:
      return RecordFinding(kind, on("A distinctive ring number is in use"), numbers: numbers)
    case .centrex: return RecordFinding(kind, on("The lines are part of a Centrex system"), numbers: numbers)
    case .isdn: return RecordFinding(kind, on("ISDN service is in use"), numbers: numbers)
    case .foreignExchange:
      return RecordFinding(kind, on("Foreign exchange service is in use"), numbers: numbers)
    case .contract: return RecordFinding(kind, "A term contract is noted\(quoted).")
    case .summaryBill:
      return RecordFinding(
        kind, "The account is billed through a summary bill\(quoted); its number is not the account's.",
        field: "billingTelephoneNumber")
    case .unknownServiceCode:
      return RecordFinding(
        kind, "\(named) \(numbers.count > 1 ? "stand" : "stands") under the unknown service code \(texts).",
        numbers: numbers,
        field: "telephoneNumbers")
    case .quantityDiffers:
      return RecordFinding(
        kind, "Quantity and numbers differ: \(texts).", numbers: numbers, field: "telephoneNumbers")
    case .listingOnly, .customerCodeMissing: return nil
    }
  }

  private func huntGroup(_ all: [RecordNotebook.Circumstance]) -> RecordFinding {
    let groups = Self.unique(all.map(\.group).filter { !$0.isEmpty })
    let numbers = Self.unique(all.flatMap(\.numbers))
    let name = groups.isEmpty ? "" : " \(groups.prefix(4).joined(separator: ", "))"
    let members =
      numbers.isEmpty
      ? "."
      : ": pilot or first member \(Self.dashed(numbers[0]))"
        + (numbers.count > 1 ? ", with \(Self.list(Array(numbers.dropFirst())))." : ".")
    return RecordFinding(
      .huntGroup, "Lines hunt in \(groups.count > 1 ? "groups" : "a group")\(name)\(members)",
      numbers: numbers)
  }

  private func didTrunks(_ all: [RecordNotebook.Circumstance]) -> RecordFinding {
    let numbers = Self.unique(all.flatMap(\.numbers))
    return RecordFinding(
      .didTrunks,
      numbers.isEmpty
        ? "The account has trunks or direct inward dialing."
        : "The account has trunks or direct inward dialing: \(numbers.count) number\(numbers.count == 1 ? "" : "s"), \(Self.list(numbers)).",
      numbers: numbers)
  }

  private var listingOnly: RecordFinding? {
    let numbers = facts.otherNumbers.filter { $0.role == .listing }.map(\.reading.value)
    guard !numbers.isEmpty else { return nil }
    return RecordFinding(
      .listingOnly,
      "\(Self.list(numbers)) \(numbers.count > 1 ? "have" : "has") a directory listing and no line in the record.",
      numbers: numbers, field: "telephoneNumbers")
  }

  // MARK: - Words

  private static func isYes(_ text: String) -> Bool {
    Lexicon.affirmations.contains(text.lowercased())
  }

  private static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }

  private static func dashed(_ number: TelephoneNumber) -> String {
    let digits = String(number.tenDigits)
    return "\(digits.prefix(3))-\(digits.dropFirst(3).prefix(3))-\(digits.suffix(4))"
  }

  /// The first few, and how many follow.
  private static func list(_ numbers: [TelephoneNumber]) -> String {
    let shown = numbers.prefix(numbers.count > 5 ? 4 : 5).map(dashed)
    guard let last = shown.last else { return "" }
    if numbers.count > 5 { return shown.joined(separator: ", ") + " and \(numbers.count - 4) more" }
    return shown.count == 1 ? last : shown.dropLast().joined(separator: ", ") + " and " + last
  }
}
