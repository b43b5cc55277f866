import NumberingPlan

/// Rules on the kinds of the telephone numbers.
enum NumberRules {
  /// Either the number is no working line, or the list misses it: both are for a person to say.
  static func billingNumberNotListed(_ draft: DraftPortRequest) -> [Finding] {
    guard let billing = draft.billingTelephoneNumber, !draft.telephoneNumbers.isEmpty,
      !draft.telephoneNumbers.contains(where: { $0.value == billing.value })
    else { return [] }
    return [
      Finding(
        .billingTelephoneNumberNotListed, .warning, .reading,
        field: DraftField.billingTelephoneNumber.pointer,
        message:
          "The billing telephone number \(TelephoneNumber(e164: billing.value)?.dashed ?? billing.value) is not"
          + " among the numbers of the account.",
        remedy: "Ask whether it is a working line. If it is, the list may miss others too.")
    ]
  }

  /// Toll-free numbers move by a change of the responsible organization (RespOrg) through Somos, not by a port.
  static func tollFree(_ draft: DraftPortRequest) -> [Finding] {
    let moving = draft.movingIndices
    let indices = moving.filter { draft.telephoneNumbers[$0].kind == .tollFree }
    guard !indices.isEmpty else { return [] }
    if indices.count == moving.count {
      return [
        Finding(
          .tollFreeOnly, .warning, .port, field: DraftField.telephoneNumbers.pointer,
          message: "All numbers are toll-free: they are not ported but change their RespOrg.",
          remedy: "Submit a RespOrg change with a toll-free letter of authorization instead of a port.")
      ]
    }
    return [
      finding(
        .tollFree, .warning, draft, indices, "is toll-free", "are toll-free",
        " and cannot move in one request with local numbers.",
        remedy: "Take toll-free numbers out and move them by a separate RespOrg change.")
    ]
  }

  static func special(_ draft: DraftPortRequest) -> [Finding] {
    let indices = draft.movingIndices.filter {
      draft.telephoneNumbers[$0].number?.isSpecialService == true
    }
    guard !indices.isEmpty else { return [] }
    return [
      finding(
        .premiumNumber, .warning, draft, indices, "is a number", "are numbers",
        " without a place (900, 5XX, 700 and the like) and cannot be ported.",
        remedy: "Keep such numbers with the losing carrier or give them up.")
    ]
  }

  /// Ten digits that the numbering plan has no room for: a pseudo number of a summary bill, or a mistyped one.
  static func invalid(_ draft: DraftPortRequest) -> [Finding] {
    let indices = draft.movingIndices.filter { draft.telephoneNumbers[$0].number == nil }
    var findings: [Finding] = []
    if !indices.isEmpty {
      findings.append(
        finding(
          .invalidNumber, .error, draft, indices, "is no telephone number", "are no telephone numbers", ".",
          remedy: invalidRemedy))
    }
    if let billing = draft.billingTelephoneNumber, TelephoneNumber(e164: billing.value) == nil {
      findings.append(
        Finding(
          .invalidNumber, .error, .port, field: DraftField.billingTelephoneNumber.pointer,
          message:
            "The billing telephone number \(billing.value) is no telephone number; summary bills have such ones.",
          remedy: invalidRemedy))
    }
    return findings
  }

  private static let invalidRemedy = "Compare it with the bill; ask for the number of the account itself."

  static func duplicates(_ draft: DraftPortRequest) -> [Finding] {
    var known: Set<String> = []
    let indices = draft.telephoneNumbers.indices.filter {
      !known.insert(draft.telephoneNumbers[$0].value).inserted
    }
    guard !indices.isEmpty else { return [] }
    return [
      finding(
        .duplicateNumber, .error, draft, indices, "stands", "stand", " more than once in the request.",
        remedy: "Name each number once.")
    ]
  }

  /// What a document calls disconnected is left out by the reader; a person may have named it all the same.
  static func disconnected(_ draft: DraftPortRequest) -> [Finding] {
    let ended = draft.findings.filter { $0.code == FindingCode.disconnectedNumber.rawValue }
    guard !ended.isEmpty else { return [] }
    let named = Set(
      ended.flatMap { TelephoneNumberScanner().matches(in: $0.message).flatMap(\.numbers).map(\.e164) })
    let indices = draft.movingIndices.filter {
      named.contains(draft.telephoneNumbers[$0].value) && draft.telephoneNumbers[$0].isGiven
    }
    guard !indices.isEmpty else { return [] }
    return [
      finding(
        .movesDisconnectedNumber, .error, draft, indices, "shall", "shall",
        " move, but a document says that the line is disconnected.",
        remedy: "A disconnected number cannot be ported: have it restored first, or take it out.")
    ]
  }

  /// Wireless and wireline numbers are ported in requests of two kinds (Bandwidth 6206; Telnyx splits them).
  static func wirelessMixed(_ draft: DraftPortRequest) -> [Finding] {
    let wireless = draft.movingIndices.filter { draft.telephoneNumbers[$0].kind == .wireless }
    guard !wireless.isEmpty, draft.movingNumbers.contains(where: { $0.kind == .local }) else { return [] }
    return [
      finding(
        .wirelessMixed, .error, draft, wireless, "is wireless", "are wireless",
        " and cannot move in one request with wireline numbers.",
        remedy: "Make a request of their own for the wireless numbers.")
    ]
  }

  static func tooMany(_ draft: DraftPortRequest) -> [Finding] {
    let count = draft.movingIndices.count
    let limit = CarrierPractice(of: draft).mostNumbers
    guard count > limit else { return [] }
    return [
      Finding(
        .tooManyNumbers, .warning, .port, field: DraftField.telephoneNumbers.pointer,
        message: "\(count) numbers move; no more than \(limit) are taken in one request.",
        remedy: "Split the request, or ask for a project with a date of its own.")
    ]
  }

  static func fictional(_ draft: DraftPortRequest) -> [Finding] {
    let indices = draft.movingIndices.filter { draft.telephoneNumbers[$0].number?.centralOfficeCode == 555 }
    guard !indices.isEmpty else { return [] }
    return [
      finding(
        .fictionalNumber, .info, draft, indices, "is", "are", " of exchange 555, which has no subscribers.",
        remedy: "Make sure that the document is no sample.")
    ]
  }

  /// A finding on some numbers of the draft, which its message begins with.
  private static func finding(
    _ code: FindingCode, _ severity: Finding.Severity, _ draft: DraftPortRequest, _ indices: [Int],
    _ ofOne: String, _ ofSeveral: String, _ rest: String, remedy: String
  ) -> Finding {
    Finding(
      code, severity, .port, field: pointer(indices),
      message: "\(ShortenedList(indices.map { draft.telephoneNumbers[$0].dashed }).text) "
        + (indices.count == 1 ? ofOne : ofSeveral) + rest,
      remedy: remedy)
  }

  /// To the one number, or to the list where they are several.
  static func pointer(_ indices: [Int]) -> String {
    let numbers = DraftField.telephoneNumbers.pointer
    return indices.count == 1 ? "\(numbers)/\(indices[0])" : numbers
  }
}

extension TelephoneNumber {
  /// - Parameter e164: `+1` and ten digits.
  package init?(e164: String) {
    guard e164.hasPrefix("+1"), e164.utf8.count == 12, let digits = UInt64(e164.dropFirst(2)) else {
      return nil
    }
    self.init(tenDigits: digits)
  }

  /// `908-555-0100`.
  package var dashed: String {
    let digits = String(tenDigits)
    return "\(digits.prefix(3))-\(digits.dropFirst(3).prefix(3))-\(digits.suffix(4))"
  }
}

extension PortedNumber {
  var number: TelephoneNumber? { TelephoneNumber(e164: value) }
  /// `908-555-0100`; the value itself where it is no number.
  package var dashed: String { number?.dashed ?? value }
}
