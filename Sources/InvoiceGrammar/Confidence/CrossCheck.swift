internal import NumberingPlan
internal import PostalAddress

/// What two facts of a document say of one another: they agree, or they clash.
struct CrossCheck {
  var field: Field
  /// Added to the log odds of the field's reading; below 0 for a clash.
  var weight: Double
  var evidence: Evidence

  /// A derived reason, in words.
  private init(_ field: Field, _ weight: Double, _ text: String, _ reason: String) {
    self.init(field, weight, Evidence(page: nil, box: nil, text: text, rule: reason))
  }

  private init(_ field: Field, _ weight: Double, _ evidence: Evidence) {
    self.field = field
    self.weight = weight
    self.evidence = evidence
  }

  /// Every check for which the facts give both sides.
  static func all(_ facts: AccountFacts, scanLines: [ScanLine]) -> [CrossCheck] {
    accountChecks(facts) + scanLineChecks(facts, scanLines) + areaCodeChecks(facts)
      + addressChecks(.serviceAddress, facts.serviceAddress)
      + addressChecks(.billingAddress, facts.billingAddress)
  }

  /// The account number against the billing telephone number and the invoice number.
  private static func accountChecks(_ facts: AccountFacts) -> [CrossCheck] {
    guard let account = facts.accountNumber else { return [] }
    var checks: [CrossCheck] = []
    if let main = facts.billingTelephoneNumber, !main.isDerived,
      account.value.hasPrefix(String(main.value.tenDigits))
    {
      let reason = "agrees: the account number begins with the billing telephone number"
      checks.append(CrossCheck(.accountNumber, 0.7, main.printed, reason))
      checks.append(CrossCheck(.billingTelephoneNumber, 1, account.printed, reason))
    }
    if let invoice = facts.invoiceNumber {
      if invoice.value == account.value {
        let reason = "clashes: invoice number and account number are the same"
        checks.append(CrossCheck(.accountNumber, -1.5, invoice.printed, reason))
        checks.append(CrossCheck(.invoiceNumber, -1.5, account.printed, reason))
      } else if account.value.utf8.count >= 8, invoice.value.hasPrefix(account.value) {
        let reason = "agrees: the invoice number begins with the account number"
        checks.append(CrossCheck(.accountNumber, 0.7, invoice.printed, reason))
      }
    }
    return checks
  }

  private static func scanLineChecks(_ facts: AccountFacts, _ scanLines: [ScanLine]) -> [CrossCheck] {
    guard let account = facts.accountNumber, let line = scanLines.first(where: { $0.holds(account.value) })
    else { return [] }
    // Where a number of several groups may go on, the line holds its beginning in any case.
    let isCut = account.confidence < 0.9 && account.printed.contains(" ")
    return [
      CrossCheck(
        .accountNumber, isCut ? 0 : 1,
        Evidence(
          page: line.page, box: line.box, text: line.text, rule: "agrees: stands in the coupon's scan line"))
    ]
  }

  /// The main number's area code against the state of the service address, else of the billing address. Numbers move
  /// with their holders, so that a clash says little.
  private static func areaCodeChecks(_ facts: AccountFacts) -> [CrossCheck] {
    guard let main = facts.billingTelephoneNumber, !main.value.isTollFree else { return [] }
    guard let area = AreaCode(main.value.areaCode) else {
      return [
        CrossCheck(
          .billingTelephoneNumber, -1, main.printed, "clashes: no area code \(main.value.areaCode) is known")
      ]
    }
    guard let state = (facts.serviceAddress ?? facts.billingAddress)?.value.stateCode,
      !area.statesOrProvinces.isEmpty
    else { return [] }
    let serves = area.statesOrProvinces.joined(separator: " and ")
    return area.statesOrProvinces.contains(state)
      ? [
        CrossCheck(
          .billingTelephoneNumber, 0.3, main.printed, "agrees: area code \(area.code) serves \(serves)")
      ]
      : [
        CrossCheck(
          .billingTelephoneNumber, -0.5, main.printed,
          "clashes: area code \(area.code) serves \(serves), the address is in \(state)")
      ]
  }

  /// That the postal code is of the state has been weighed when the block was read; here it is said.
  private static func addressChecks(_ field: Field, _ reading: Reading<PostalAddress>?) -> [CrossCheck] {
    guard let reading, let code = reading.value.postalCode, let state = reading.value.stateCode,
      let matches = reading.value.postalCodeMatchesState
    else { return [] }
    return [
      CrossCheck(
        field, 0, "\(state) \(code)",
        matches
          ? "agrees: \(code) is a postal code of \(state)" : "clashes: \(code) is no postal code of \(state)")
    ]
  }
}

extension Reading {
  /// Taken out of another field: agreeing with it says nothing.
  fileprivate var isDerived: Bool { evidence.contains { $0.page == nil } }

  /// The reading after a check, with what the check says among its evidence.
  fileprivate func after(_ check: CrossCheck) -> Reading {
    var reading = self
    if check.weight != 0 { reading.confidence = LogOdds.share(LogOdds.sum(confidence) + check.weight) }
    reading.evidence.append(check.evidence)
    return reading
  }
}

extension AccountFacts {
  /// The facts with what they say of one another weighed in.
  func crossChecked(scanLines: [ScanLine]) -> AccountFacts {
    CrossCheck.all(self, scanLines: scanLines).reduce(into: self) { facts, check in
      switch check.field {
      case .accountNumber: facts.accountNumber = facts.accountNumber?.after(check)
      case .billingTelephoneNumber: facts.billingTelephoneNumber = facts.billingTelephoneNumber?.after(check)
      case .invoiceNumber: facts.invoiceNumber = facts.invoiceNumber?.after(check)
      case .serviceAddress: facts.serviceAddress = facts.serviceAddress?.after(check)
      case .billingAddress: facts.billingAddress = facts.billingAddress?.after(check)
      default: break
      }
    }
  }
}
