internal import DocumentFacts
internal import NumberingPlan

/// Weighs what a record's reader noted and states the account's facts.
struct RecordAssembly {
  let notebook: RecordNotebook
  /// Records in sections number their accounts by the billing telephone number and a customer code.
  let usesCustomerCode: Bool

  /// Confidence of a value that a label or an identifier names.
  static let labelled = 0.97
  /// Of a value that other values contradict.
  static let contradicted = 0.6

  func write(in facts: inout AccountFacts) {
    facts.billingTelephoneNumber = billingNumber() ?? numberBesideCode()
    facts.accountNumber = accountNumber(billing: facts.billingTelephoneNumber)
    let numbers = NumberWeighing(notebook: notebook)
    numbers.write(in: &facts)
    if facts.billingTelephoneNumber == nil, facts.telephoneNumbers.count == 1,
      let only = facts.telephoneNumbers.first,
      !only.value.isTollFree
    {
      facts.billingTelephoneNumber = Reading(
        value: only.value, printed: only.printed, confidence: min(only.confidence, 0.92),
        evidence: [Evidence(page: nil, box: nil, text: only.printed, rule: "the only number of the account")])
    }
    if facts.billingTelephoneNumber == nil, let account = facts.accountNumber {
      facts.billingTelephoneNumber = Self.mainNumber(of: account, among: facts.telephoneNumbers.map(\.value))
    }
    writeNames(in: &facts)
    RecordAddresses(notebook: notebook).write(in: &facts)
    facts.portOutPin = text(.pin)
    facts.authorizedContact = text(.authorizedContact)
    facts.notes += notebook.notes
    facts.recordFindings = RecordFindings(notebook: notebook, facts: facts).findings
    if usesCustomerCode, notebook.first(.customerCode) == nil, facts.accountNumber != nil {
      facts.recordFindings.append(
        RecordFinding(
          .customerCodeMissing, "The account number stands without its three-digit customer code.",
          field: "accountNumber"))
    }
  }

  // MARK: - Values

  /// The first value of a field; others that differ make it doubtful and become alternatives.
  func text(_ field: RecordField) -> Reading<String>? {
    reading(notebook.values[field] ?? []) { $0 }
  }

  private func reading(_ values: [PrintedValue], _ form: (String) -> String) -> Reading<String>? {
    guard let first = values.first else { return nil }
    var same: [PrintedValue] = []
    var others: [(value: PrintedValue, bare: String)] = []
    let bareFirst = Self.bare(form(first.text))
    for value in values {
      let bare = Self.bare(form(value.text))
      if bare == bareFirst {
        same.append(value)
      } else if !others.contains(where: { $0.bare == bare }) {
        others.append((value, bare))
      }
    }
    return Reading(
      value: form(first.text), printed: first.printed,
      confidence: others.isEmpty ? Self.labelled * first.trust : Self.contradicted,
      evidence: Array(same.flatMap(\.evidence).prefix(6)),
      alternatives: others.prefix(5).map { other, _ in
        .init(value: form(other.text), printed: other.printed, confidence: 0.3, evidence: other.evidence)
      })
  }

  static func bare(_ text: String) -> String {
    // Names and addresses are next to all ASCII, and characters take ten times as long.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.lowercased().filter { $0.isPrintedLetter || $0.isPrintedNumber }
    }
    var bare: [UInt8] = []
    bare.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: bare.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: bare.append(byte)
      default: break
      }
    }
    return String(decoding: bare, as: UTF8.self)
  }

  private func billingNumber() -> Reading<TelephoneNumber>? {
    guard let reading = text(.billingNumber), let number = TelephoneNumber(reading.value),
      !number.isTollFree || reading.alternatives.isEmpty
    else {
      return nil
    }
    return Reading(
      value: number, printed: reading.printed, confidence: reading.confidence, evidence: reading.evidence,
      alternatives: reading.alternatives.compactMap { other in
        TelephoneNumber(other.value).map {
          .init(value: $0, printed: other.printed, confidence: other.confidence, evidence: other.evidence)
        }
      })
  }

  /// The one number in the line of the customer code: `TEL NO 603-555-0100  CUST CD 118`.
  private func numberBesideCode() -> Reading<TelephoneNumber>? {
    guard let code = notebook.first(.customerCode), let line = code.lines.first else { return nil }
    let beside = notebook.sightings.filter { $0.line?.number == line.number }
    guard let sighting = beside.first, beside.count == 1, sighting.role == .line, sighting.numbers.count == 1
    else {
      return nil
    }
    return Reading(
      value: sighting.numbers[0], printed: sighting.printed, confidence: Self.labelled,
      evidence: [line.evidence(sighting.rule, around: sighting.printed)])
  }

  /// The line with whose number an account number of thirteen digits begins: `404 555-0110 783`.
  private static func mainNumber(
    of account: Reading<String>, among lines: [TelephoneNumber]
  ) -> Reading<TelephoneNumber>? {
    let groups = account.printed.split { !$0.isPrintedNumber }.map(\.count)
    let digits = account.value.filter(\.isPrintedNumber)
    guard digits.count == 13, groups.count > 1,
      let number = UInt64(digits.prefix(10)).flatMap(TelephoneNumber.init(tenDigits:)),
      lines.contains(number)
    else { return nil }
    return Reading(
      value: number, printed: account.printed, confidence: min(account.confidence, 0.9),
      evidence: account.evidence)
  }

  /// Values at labels of the account; what only the customer is numbered by, `Customer ID`, where those are missing, and
  /// doubtful: carriers number customers besides accounts.
  private var accountNumbers: [PrintedValue] {
    let values = notebook.values[.accountNumber] ?? []
    let accounts = values.filter { !Self.isOfCustomer($0) }
    if !accounts.isEmpty { return accounts }
    return values.map { value in
      var doubted = value
      doubted.trust = min(value.trust, 0.9)
      return doubted
    }
  }

  private static func isOfCustomer(_ value: PrintedValue) -> Bool {
    let label = value.rule.split(separator: "/").last ?? ""
    return ComposedLabel(label)?.namesCustomerAlone == true
  }

  /// A labelled account number; else the billing telephone number with its customer code.
  private func accountNumber(billing: Reading<TelephoneNumber>?) -> Reading<String>? {
    if let labelled = reading(accountNumbers, { $0 }) {
      // `0091744 BTN=8025550136`: what a program wrote behind it.
      return completed(labelled.printed.contains("=") ? labelled.limited(to: 0.6) : labelled, billing)
    }
    guard usesCustomerCode || notebook.first(.customerCode) != nil, let billing else { return nil }
    guard let code = text(.customerCode) else {
      return Reading(
        value: String(billing.value.tenDigits), printed: billing.printed, confidence: 0.7,
        evidence: billing.evidence)
    }
    let digits = String(billing.value.tenDigits) + code.value
    let isOneLine =
      notebook.first(.customerCode)?.lines.first?.number
      == notebook.first(.billingNumber)?.lines.first?.number
    return Reading(
      value: digits, printed: isOneLine ? billing.printed : billing.printed + "\n" + code.printed,
      confidence: min(billing.confidence, code.confidence),
      evidence: isOneLine ? billing.evidence : billing.evidence + code.evidence)
  }

  /// An account number that is only the billing telephone number, with the customer code that stands apart.
  private func completed(_ account: Reading<String>, _ billing: Reading<TelephoneNumber>?) -> Reading<String>
  {
    // Where another number is the billing number, the account number is one of its own.
    guard let code = text(.customerCode), let number = TelephoneNumber(account.value),
      billing.map({ $0.value == number }) ?? true
    else { return account }
    var account = account
    account.value = String(number.tenDigits) + code.value
    account.printed += "\n" + code.printed
    account.evidence += code.evidence
    return account
  }

  // MARK: - Names

  private func writeNames(in facts: inout AccountFacts) {
    let names = (notebook.values[.customerName] ?? []).filter { !RecordNames.isKey($0.text) }
    let listed = name(usesCustomerCode ? names : NameTrust(notebook).weighed(names))
    let billed = billedName()
    facts.companyName = listed ?? billed
    guard let listed, let billed else { return }
    if !RecordNames.areSame(listed.value, billed.value) { facts.billedName = billed }
  }

  /// A name without the one that the customer trades under; as printed it is an alternative.
  private func name(_ values: [PrintedValue]) -> Reading<String>? {
    guard var reading = reading(values, { TradeName($0).legal }), let first = values.first else { return nil }
    let name = TradeName(first.text)
    // `Company` of the carrier that asked does not contradict `Customer`, and a reviewer must look all the same.
    if let other = values.map(\.trust).min(), other < first.trust, reading.confidence == Self.contradicted,
      values.filter({ $0.trust == first.trust }).allSatisfy({ RecordNames.areSame($0.text, first.text) })
    {
      reading.confidence = 0.85 * first.trust
    }
    if name.isDoubtful || NameClarity.isDoubtful(name.legal) {
      reading.confidence = min(reading.confidence, 0.85)
    }
    if name.legal != first.text {
      reading.alternatives.append(
        .init(value: first.text, printed: first.printed, confidence: 0.3, evidence: first.evidence))
    }
    return reading
  }

  /// The billed name's lines without attention lines; a second line goes on with the name where nothing says otherwise.
  private func billedName() -> Reading<String>? {
    let lines = notebook.values[.billedName] ?? []
    guard let first = lines.first else { return nil }
    var value = first
    for line in lines.dropFirst() where !RecordNames.isAttention(line.text) && line.rule.hasPrefix("BN") {
      value.text += " " + line.text
      value.lines += line.lines
      value.trust = min(value.trust, 0.85)
    }
    return name([value] + lines.dropFirst().filter { !$0.rule.hasPrefix("BN") })
  }
}

/// Rules on names of customers.
enum RecordNames {
  /// Whether two names are of one party: the same words in another order, `Marsh, Eleanor T` and `ELEANOR T MARSH`.
  static func areSame(_ one: String, _ other: String) -> Bool {
    if RecordAssembly.bare(one) == RecordAssembly.bare(other) { return true }
    guard one.contains(",") || other.contains(",") else { return false }
    func words(_ name: String) -> [String] {
      name.lowercased().split { !$0.isPrintedLetter && !$0.isPrintedNumber }.map(String.init).sorted()
    }
    return words(one) == words(other)
  }

  /// `GOLDFINCH-167`: a carrier's own key for the account.
  static func isKey(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 2 && !text.contains(" ") && parts[1].allSatisfy(\.isPrintedNumber)
      && parts[0].allSatisfy(\.isPrintedLetter)
  }

  /// `ATTN ACCTS PAYABLE`, `C/O DR R OKAFOR`, `DBA`.
  static func isAttention(_ text: String) -> Bool {
    let upper = text.uppercased()
    return Lexicon.recordAttentionMarks.contains {
      upper.hasPrefix($0)
    }
  }
}
