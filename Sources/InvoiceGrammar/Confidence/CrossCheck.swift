internal import NumberingPlan
internal import PostalAddress

/// What two facts of a document say of one another: they agree, or they clash.
///
/// What counts is fitted. What gained nothing on documents that were left out is only told.
struct CrossCheck {
  var field: Field
  /// What counts for the field's reading, or against it; nil for what is only told.
  var feature: FieldFeature?
  /// One of the two is read wrong. It is too seldom to be fitted: nothing clashing is sure.
  var isContradiction = false
  var evidence: Evidence

  /// A derived reason, in words.
  private init(_ field: Field, _ feature: FieldFeature?, _ text: String, _ reason: String) {
    self.init(field, feature, Evidence(page: nil, box: nil, text: text, rule: reason))
  }

  private init(_ field: Field, contradictedBy text: String, _ reason: String) {
    self.init(field, nil, text, reason)
    isContradiction = true
  }

  private init(_ field: Field, _ feature: FieldFeature?, _ evidence: Evidence) {
    self.field = field
    self.feature = feature
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
      checks.append(CrossCheck(.accountNumber, nil, main.printed, reason))
      checks.append(CrossCheck(.billingTelephoneNumber, nil, account.printed, reason))
    }
    if let invoice = facts.invoiceNumber {
      if invoice.value == account.value {
        let reason = "clashes: invoice number and account number are the same"
        checks.append(CrossCheck(.accountNumber, contradictedBy: invoice.printed, reason))
        checks.append(CrossCheck(.invoiceNumber, contradictedBy: account.printed, reason))
      } else if account.value.utf8.count >= 8, invoice.value.hasPrefix(account.value) {
        let reason = "agrees: the invoice number begins with the account number"
        checks.append(CrossCheck(.accountNumber, .beginsInvoiceNumber, invoice.printed, reason))
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
        .accountNumber, isCut ? nil : .inScanLine,
        Evidence(
          page: line.page, box: line.box, text: line.text, rule: "agrees: stands in the coupon's scan line"))
    ]
  }

  /// The main number's area code against the state of the service address, else of the billing address. Numbers move
  /// with their holders: that it is another state's says nothing.
  private static func areaCodeChecks(_ facts: AccountFacts) -> [CrossCheck] {
    guard let main = facts.billingTelephoneNumber, !main.value.isTollFree else { return [] }
    guard let area = AreaCode(main.value.areaCode) else {
      return [
        CrossCheck(
          .billingTelephoneNumber, contradictedBy: main.printed,
          "clashes: no area code \(main.value.areaCode) is known")
      ]
    }
    guard let state = (facts.serviceAddress ?? facts.billingAddress)?.value.stateCode,
      !area.statesOrProvinces.isEmpty
    else { return [] }
    let serves = area.statesOrProvinces.joined(separator: " and ")
    return area.statesOrProvinces.contains(state)
      ? [
        CrossCheck(
          .billingTelephoneNumber, .areaCodeServesState, main.printed,
          "agrees: area code \(area.code) serves \(serves)")
      ]
      : [
        CrossCheck(
          .billingTelephoneNumber, nil, main.printed,
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
        field, nil, "\(state) \(code)",
        matches
          ? "agrees: \(code) is a postal code of \(state)" : "clashes: \(code) is no postal code of \(state)")
    ]
  }
}

extension Reading {
  /// Taken out of another field: agreeing with it says nothing.
  fileprivate var isDerived: Bool { evidence.contains { $0.page == nil } }

  /// The most that a reading weighs which another fact contradicts.
  private static var mostContradicted: Double { 0.7 }

  /// The reading after a check, with what the check says among its evidence.
  fileprivate func after(_ check: CrossCheck, _ weights: FieldWeights) -> Reading {
    var reading = self
    if let weight = check.feature.map({ weights[$0] }), weight != 0 {
      reading.confidence = LogOdds.share(LogOdds.sum(confidence) + weight)
    }
    if check.isContradiction { reading.confidence = min(reading.confidence, Self.mostContradicted) }
    reading.evidence.append(check.evidence)
    return reading
  }
}

extension AccountFacts {
  /// The facts with what they say of one another weighed in.
  func crossChecked(scanLines: [ScanLine], weighing weights: FieldWeights = .fitted) -> AccountFacts {
    CrossCheck.all(self, scanLines: scanLines).reduce(into: self) { facts, check in
      switch check.field {
      case .accountNumber: facts.accountNumber = facts.accountNumber?.after(check, weights)
      case .billingTelephoneNumber:
        facts.billingTelephoneNumber = facts.billingTelephoneNumber?.after(check, weights)
      case .invoiceNumber: facts.invoiceNumber = facts.invoiceNumber?.after(check, weights)
      case .serviceAddress: facts.serviceAddress = facts.serviceAddress?.after(check, weights)
      case .billingAddress: facts.billingAddress = facts.billingAddress?.after(check, weights)
      default: break
      }
    }
  }
}
