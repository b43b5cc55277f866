internal import DocumentFacts
internal import NumberingPlan

/// Writes labelled values into the notebook, each as its field needs.
struct FieldWriter {
  var notebook = RecordNotebook()
  /// What marks in rows mean.
  var legend = RowLegend([])
  /// Area code and central office code for numbers that are written without.
  private(set) var account: TelephoneNumber?

  /// Whether a row of a number says in words that its line works: a row with other words is doubtful then.
  private var tellsStatus = false

  init(notebook: RecordNotebook = RecordNotebook()) { self.notebook = notebook }

  /// Longer values are no account numbers, in bytes; the longest known have 17 digits.
  private static let longestAccountNumber = 80

  mutating func write(_ field: RecordField, _ text: String, _ lines: [RecordLine], _ label: String) {
    let text = Self.withoutLeaders(text)
    guard !text.isEmpty, let line = lines.first else { return }
    switch field {
    case .billingNumberAndAccount: writeNumberAndAccount(text, lines, label)
    case .billingNumber: writeBillingNumber(text, lines, label)
    case .customerName where Self.isSame(text): break
    case .billedName where Self.isSame(text): notebook.note(.billingAddress, text, lines, label)
    case .serviceUnit where notebook.first(.serviceAddress) == nil && Self.isStreet(text):
      notebook.notePlace(.serviceAddress, text, lines, label)
    case .serviceUnit, .billingUnit:
      if notebook.endsInUnitType(field) { return notebook.extend(field, " " + text, lines) }
      notebook.note(field, RecordUnits.typed(text, by: label), lines, label)
    case .streetPart:
      if notebook.first(.serviceAddress)?.rule == Self.streetParts {
        notebook.extend(.serviceAddress, " " + text, lines)
      } else {
        notebook.note(.serviceAddress, text, lines, Self.streetParts)
      }
    case .billedName where Self.endsInPlace(text): writeBilledBlock(text, lines, label)
    case .accountNumber: writeAccountNumber(Self.withoutRemark(text), lines, label)
    case .serviceAddress: writeServiceAddress(Self.withoutSameName(text), lines, label)
    case .billingAddress, .listedAddress:
      notebook.notePlace(field, Self.withoutSameName(text), lines, label)
    // `ST: LIVE` is a status.
    case .serviceState, .billingState:
      if RecordPlace.isState(text) { notebook.note(field, text, lines, label) }
    case .servicePlace, .billingPlace:
      // `Mesa / AZ / 85201` under `City/State/ZIP`.
      notebook.note(field, text.replacing(" / ", with: ", "), lines, label)
    case .customerCode:
      notebook.note(field, text.filter { $0.isPrintedLetter || $0.isPrintedNumber }, lines, label)
    case .freeze, .pendingOrder, .contract: writeState(field, text, label)
    case .pin: writePin(text, lines, label)
    case .passcode: if !RecordPhrase.isNo(text) { notebook.meet(.passcodeRequired, [], text) }
    case .numbers: writeNumbers(text, as: .line, line, label)
    case .tollFreeNumbers: writeNumbers(text, as: .tollFree, line, label)
    case .remoteCallForwardNumbers: writeRow(text, as: .remoteCallForward, line, label)
    case .didNumbers: writeDidNumbers(text, line, label)
    case .huntGroup: writeHuntGroup(text, line, label)
    case .forwardTo: see(text, as: .forwardTo, line, label)
    case .contactNumber: see(text, as: .contact, line, label)
    case .relatedNumber: see(text, as: .relatedAccount, line, label)
    case .summaryNumber:
      see(text, as: .summaryBill, line, label)
      if !RecordPhrase.isNo(text) { notebook.meet(.summaryBill, [], text) }
    case .disconnectedNumber:
      let numbers = see(text, as: .disconnected, line, label)
      if !numbers.isEmpty { notebook.meet(.disconnectedNumber, numbers, text) }
    case .dsl: writeService(.dsl, text, line, label)
    case .bundle: writeService(.bundledServices, text, line, label)
    case .alarm: writeService(.alarmLine, text, line, label)
    case .centrex: writeService(.centrex, text, line, label)
    case .feature, .remark: writeWords(text, line, label)
    case .authorizedContact:
      if !RecordPhrase.isNo(text) { notebook.note(.authorizedContact, Self.person(text), lines, label) }
    case .other: notebook.leave(text, at: label, line)
    case .status, .lineKind, .mainFlag, .serviceCode, .rangeStart, .rangeEnd: break
    default: notebook.note(field, text, lines, label)
    }
  }

  /// Without the dots that lead to a value, `. . . . : ACME`; those of an initial or of a short number stay.
  private static func withoutLeaders(_ text: String) -> String {
    let isLed = text.trimmingBlanks.hasPrefix(". ") || text.hasPrefix("..")
    return String(text.trimmingBlanks.drop { $0 == ":" || $0 == "=" || $0 == " " || isLed && $0 == "." })
  }

  /// The rule of an address whose house number, name and type have labels of their own.
  private static let streetParts = "parts of the street"

  /// `44 Beverley St` behind `Service Loc`, which names units elsewhere.
  private static func isStreet(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\n" }
    return words.count > 2 && words[0].allSatisfy(\.isPrintedNumber)
      && !RecordUnits.isUnitType(String(words[1]))
  }

  // MARK: - Numbers

  /// Numbers that are written without area code and central office code have those of this one.
  mutating func inherit(from number: TelephoneNumber?) {
    if account == nil { account = number }
  }

  @discardableResult
  mutating func see(
    _ text: String, as role: RecordSighting.Role, _ line: RecordLine?, _ rule: String
  ) -> [TelephoneNumber] {
    let matches = TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: text)
    for match in matches {
      notebook.sightings.append(
        RecordSighting(
          numbers: match.numbers, printed: text, role: role, line: line, rule: rule,
          isRange: match.rangeEnd != nil))
    }
    return matches.flatMap(\.numbers)
  }

  /// A series in one value, else whatever numbers stand in it.
  private mutating func writeNumbers(
    _ text: String, as role: RecordSighting.Role, _ line: RecordLine, _ label: String
  ) {
    // `6035550109|CEASED`.
    let text = text.contains(where: \.isPrintedLetter) ? text.replacing("|", with: "  ") : text
    let rows = NumberRow.rows(line.saying(text), inheriting: account)
    if rows.contains(where: { !$0.rest.isEmpty }) {
      let before = notebook.sightings.count
      for row in rows {
        let tells = LineStatus.saysWorking(row.rest)
        let isDoubtful = tellsStatus && !tells && LineStatus.holdsOtherWords(row.rest)
        row.write(
          in: &self, as: role, line, label, headed: isDoubtful ? LineStatus(otherwise: row.rest) : .unsaid)
        tellsStatus = tellsStatus || tells
      }
      inherit(from: rows.first?.list.numbers.first)
      if role == .line { noteMentions(notebook.sightings[before...], text) }
      return
    }
    let list = TelephoneList(text, inheriting: account)
    if list.rest.isEmpty, !list.items.isEmpty {
      inherit(from: list.numbers.first { !$0.isTollFree })
      return notebook.see(list, as: role, line, label)
    }
    if role == .line, text.utf8.count < 6, let count = Int(text) {
      notebook.statedCount = count
      return
    }
    see(text, as: role, line, label)
  }

  /// A number among the account's lines behind words that nobody knows may be a line too.
  private mutating func noteMentions(_ sightings: ArraySlice<RecordSighting>, _ text: String) {
    guard let number = sightings.first(where: { $0.role == .mention })?.numbers.first else { return }
    notebook.notes.append(
      ReadingNote(
        kind: .numberUndecided, field: "telephoneNumbers",
        message: "\(number.national) stands among the account's numbers: “\(text.prefix(100))”."))
  }

  /// A number with words about it: `720-408-1100 forwards to 303-555-0170`.
  private mutating func writeRow(
    _ text: String, as role: RecordSighting.Role, _ line: RecordLine, _ label: String
  ) {
    guard !RecordPhrase.isNo(text), let row = NumberRow(line.saying(text), inheriting: account) else {
      return
    }
    row.write(in: &self, as: role, line, label)
  }

  private mutating func writeDidNumbers(_ text: String, _ line: RecordLine, _ label: String) {
    if RecordPhrase.isNo(text) { return }
    let before = notebook.sightings.count
    if text.filter(\.isPrintedNumber).count >= 7 { writeNumbers(text, as: .didBlock, line, label) }
    notebook.meet(.didTrunks, notebook.sightings[before...].flatMap(\.numbers), text)
  }

  private mutating func writeHuntGroup(_ text: String, _ line: RecordLine, _ label: String) {
    if RecordPhrase.isNo(text) { return }
    let numbers = see(text, as: .huntMember, line, label)
    notebook.meet(.huntGroup, numbers, numbers.isEmpty ? text : "")
  }

  private mutating func writeBillingNumber(_ text: String, _ lines: [RecordLine], _ label: String) {
    guard let number = number(in: text) else { return }
    if account == nil { account = number }
    notebook.note(.billingNumber, number.e164, lines, label)
    // A main number works; a billing number may only name the account.
    if Lexicon.mainNumberLabels.contains(RecordLabelTable.key(label))
      || ComposedLabel(label)?.isMainNumber == true
    {
      notebook.sightings.append(
        RecordSighting(numbers: [number], printed: text, role: .feature, line: lines.first, rule: label))
    }
  }

  private func number(in text: String) -> TelephoneNumber? {
    TelephoneList(Self.withoutRemark(text), inheriting: account).numbers.first
      ?? TelephoneNumberScanner().matches(in: text).first?.number
  }

  /// `214-555-0130 / 6610043927 (Business)`: the number first, or the account.
  private mutating func writeNumberAndAccount(_ text: String, _ lines: [RecordLine], _ label: String) {
    let parts = Self.withoutRemark(text).split(separator: "/").map(\.trimmingBlanks).filter { !$0.isEmpty }
    let position =
      parts.firstIndex { TelephoneNumber($0) != nil && $0.contains { !$0.isPrintedNumber } }
      ?? parts.firstIndex { TelephoneNumber($0) != nil }
    if let position { writeBillingNumber(parts[position], lines, label) }
    for (index, part) in parts.enumerated() where index != position {
      notebook.note(.accountNumber, part, lines, label)
    }
  }

  /// `100482 / Old Town Santos`: the number, and the name behind it. A number in words is doubtful.
  private mutating func writeAccountNumber(_ text: String, _ lines: [RecordLine], _ label: String) {
    guard text.utf8.count <= Self.longestAccountNumber else { return }
    let parts =
      text.firstByteRange(of: " / ").map { [text[..<$0.lowerBound], text[$0.upperBound...]] } ?? []
    if let number = parts.first, let name = parts.last, number.contains(where: \.isPrintedNumber),
      !number.trimmingBlanks.contains(" "), !name.contains(where: \.isPrintedNumber)
    {
      notebook.note(.accountNumber, String(number), lines, label)
      notebook.note(.customerName, String(name), lines, label)
      return
    }
    // `(we do not use account numbers)`.
    if !text.contains(where: \.isPrintedNumber), text.split(separator: " ").count > 3 {
      return notebook.leave(text, at: label, lines[0])
    }
    let letters = text.count(where: \.isPrintedLetter)
    // What holds another label is more than a number.
    let isWords =
      text.contains(":")
      || letters > 4 && letters > text.count(where: \.isPrintedNumber) && text.contains(" ")
    let hasDigits = text.contains(where: \.isPrintedNumber)
    notebook.note(.accountNumber, text, lines, label, trust: isWords || !hasDigits ? 0.6 : 1)
  }

  /// `12 Main St, Reno, NV 89501, same for billing`: a remark behind says where bills go.
  private mutating func writeServiceAddress(_ text: String, _ lines: [RecordLine], _ label: String) {
    guard let comma = text.lastIndex(of: ","), Self.isSame(String(text[text.index(after: comma)...])),
      text[comma...].lowercased().holds("bill")
    else { return notebook.notePlace(.serviceAddress, text, lines, label) }
    notebook.notePlace(.serviceAddress, String(text[..<comma]), lines, label)
    notebook.note(.billingAddress, text[text.index(after: comma)...].trimmingBlanks, lines, label)
  }

  /// `SAME`, as forms say of a name that another line has.
  static func isSame(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isPrintedLetter }.drop { $0 == "the" || $0 == "is" }
    return words.first == "same" && words.count < 8 && !text.contains(where: \.isPrintedNumber)
  }

  /// `same party, P O Box 31`: the address behind a name that another line has.
  private static func withoutSameName(_ text: String) -> String {
    guard let comma = text.firstIndex(of: ","), text.distance(from: text.startIndex, to: comma) < 24,
      isSame(String(text[..<comma])),
      text[comma...].contains(where: \.isPrintedNumber)
    else { return text }
    return text[text.index(after: comma)...].trimmingBlanks
  }

  /// A name with its address below, or the address alone.
  private mutating func writeBilledBlock(_ text: String, _ lines: [RecordLine], _ label: String) {
    var parts = text.split(separator: "\n").map(String.init)
    if parts.count > 1, parts.first?.contains(where: \.isPrintedNumber) == false {
      notebook.note(.billedName, parts.removeFirst(), lines, label)
    }
    notebook.note(.billingAddress, parts.joined(separator: "\n"), lines, label)
  }

  /// Whether a text ends in a state and a ZIP code: what stands behind `Bill-to` is an address then.
  static func endsInPlace(_ text: String) -> Bool {
    let words = text.split { " ,\n".contains($0) }
    guard words.count > 3 else { return false }
    // A Canadian code has two words, as a rule.
    for codeWords in 1...2 {
      let code = words.suffix(codeWords).joined()
      let state = words[words.count - codeWords - 1].trimming { "()".contains($0) }
      if isPostalCode(code), state.utf8.count == 2, state.allSatisfy(\.isPrintedLetter) { return true }
    }
    return false
  }

  /// `89501`, `89501-1234`, `K0M1N0`.
  private static func isPostalCode(_ code: String) -> Bool {
    if code.utf8.count >= 5, code.allSatisfy({ $0.isPrintedNumber || $0 == "-" }) { return true }
    return code.utf8.count == 6
      && code.enumerated().allSatisfy { $0 % 2 == 0 ? $1.isPrintedLetter : $1.isPrintedNumber }
  }

  // MARK: - Circumstances

  private mutating func writeState(_ field: RecordField, _ text: String, _ label: String) {
    if RecordPhrase.isNo(text) { return }
    switch field {
    case .freeze:
      let isCarrierOnly = RecordWords(label).says(Lexicon.CarrierFreezes.label)
      notebook.meet(.freeze, [], isCarrierOnly ? "\(label): \(text)" : text)
    case .pendingOrder: notebook.meet(.pendingOrder, [], text)
    default: notebook.meet(.contract, [], text)
    }
  }

  /// `9043 (required to port)` is one; `Required - customer must supply` and `true` are none.
  private mutating func writePin(_ text: String, _ lines: [RecordLine], _ label: String) {
    if RecordPhrase.isNo(text), text != "0" { return }
    let first = text.split { $0 == " " || $0 == "(" || $0 == "," || $0 == ";" }.first.map(String.init) ?? ""
    let isPin =
      (3...15).contains(first.count) && first.contains { $0.isPrintedNumber }
      && first.allSatisfy { $0.isASCII && ($0.isPrintedNumber || $0.isPrintedLetter) }
    if isPin { notebook.note(.pin, first, lines, label) } else { notebook.meet(.passcodeRequired, [], text) }
  }

  private mutating func writeService(
    _ kind: RecordFinding.Kind, _ text: String, _ line: RecordLine, _ label: String
  ) {
    if RecordPhrase.isNo(text) { return }
    let matches = TelephoneNumberScanner(localAreaCode: account?.areaCode).matches(in: text)
    for match in matches {
      notebook.sightings.append(
        RecordSighting(numbers: match.numbers, printed: text, role: .feature, line: line, rule: label))
    }
    notebook.meet(kind, matches.flatMap(\.numbers), text)
  }

  private mutating func writeWords(_ text: String, _ line: RecordLine, _ label: String) {
    for kind in RecordPhrase.kinds(in: text) { notebook.meet(kind, [], text) }
    see(text, as: .mention, line, label)
  }

  /// Without what stands in parentheses behind it.
  private static func withoutRemark(_ text: String) -> String {
    guard let open = text.lastIndex(of: "("), open != text.startIndex, text.last == ")",
      text[open...].contains(where: \.isPrintedLetter)
    else { return text }
    return text[..<open].trimmingBlanks
  }

  /// Without a telephone number or title behind the name.
  private static func person(_ text: String) -> String {
    let name = text.prefix { $0 != "," && $0 != "(" && $0 != ";" }
    return name.prefix { !$0.isPrintedNumber }.trimmingBlanks
  }
}
