import FixtureScoring
import NumberingPlan
import Perturbations

extension Composition {
  /// The issuer's name with what it prints about itself.
  func issuerBlock(width: Double) -> Drawing {
    let logo = style.heading.with {
      $0.size = style.body.size * dice.double(1.4...2.2)
      $0.isBold = true
      $0.letterSpacing = 0
      $0.isSmallCapitals = false
    }
    var parts = [paragraph(vocabulary.issuer, logo, width: width)]
    parts += vocabulary.marks.filter { $0 != vocabulary.issuer && isAboutIssuer($0) }.map {
      paragraph($0, style.body, width: width)
    }
    if dice.chance(0.5) {
      note("decoy", "issuer's address")
      parts += issuerAddress().map { text($0, style.body) }
    }
    if dice.chance(0.3) {
      parts.append(text(dice.pick(["Phone ", "Tel ", "Ph: "]) + tollFreeCare(), style.body))
    }
    if dice.chance(0.15) {
      note("decoy", "fax")
      parts.append(text("Fax " + form.print(otherNumber()), style.body))
    }
    return .stack(parts)
  }

  /// Whether a mark is a name, a web site or an address; others are names of charges.
  private func isAboutIssuer(_ mark: String) -> Bool {
    let name = vocabulary.issuer.lowercased().split(separator: " ")[0]
    return mark.contains { $0 == "." || $0.isNumber } || mark.lowercased().contains(name)
  }

  private func issuerAddress() -> [String] {
    let place = dice.pick(InventedPlace.all.filter { $0.isCanadian == account.place.isCanadian })
    let address = InventedAddress.random(in: place, allowsBox: true, &dice)
    return [address.street + (address.unit.map { ", " + $0 } ?? ""), address.lastLine ?? ""]
  }

  /// Whom to call: care numbers, office, help.
  func contactBlock(width: Double) -> Drawing {
    note("decoy", "care numbers")
    let rows = [
      dice.pick(["Customer service", "Customer care", "Billing questions", "Questions? Call"]) + " "
        + tollFreeCare(),
      dice.pick(["Repair", "Technical support", "Help desk", "Repair service"]) + ": " + tollFreeCare(),
      dice.pick(["Business office", "Local office", "Sales"]) + " "
        + form.print(otherNumber(account.place.areaCodes)),
    ]
    var parts = rows.prefix(dice.int(1...3)).map { paragraph($0, style.body, width: width) }
    if dice.chance(0.5) {
      parts.insert(
        heading(dice.pick(["Contact us", "How to reach us", "Questions?", "Need help?"]), width: width), at: 0
      )
    }
    return .stack(parts)
  }

  /// Running text with numbers and dates that are nobody's field.
  func noticeSection(width: Double) -> Section {
    note("decoy", "notice")
    let sentences = dice.shuffled([
      "If you have questions about this bill, please call us at \(tollFreeCare()) between 8 a.m. and 5 p.m.",
      "Effective \(form.print(account.billDate.later(by: 40))), the administrative fee will increase by $0.50 per line.",
      "To avoid a late charge of 1.5 percent, payment must be received by \(form.print(account.dueDate)).",
      "For the hearing impaired, dial 711 or \(tollFreeCare()).",
      "Call before you dig: \(form.print(otherNumber([800, 888]))).",
      "Our office at 12 Main St will be closed for the holiday. Leave a message at \(form.print(otherNumber(account.place.areaCodes))).",
      "Unpaid basic service charges may result in disconnection of your telephone service.",
      "Visit our web site to enroll in paperless billing and automatic payment.",
    ])
    let words = sentences.prefix(dice.int(2...5)).joined(separator: " ")
    return Section(
      strips: [
        heading(dice.pick(["Important information", "Messages", "News", "Important notice"]), width: width)
      ] + wrapped(words, style.body, width: width).map { text($0, style.body) })
  }

  /// Facts of the account inside sentences.
  func factSentences(_ facts: [Fact]) -> String {
    facts.map { fact in
      if let field = fact.field {
        note("label placement", "in a sentence", field)
        noteWords(fact.label, field)
      }
      let label = fact.label.text.lowercased()
      let value = fact.lines.joined(separator: " ")
      return dice.pick([
        "Your \(label) is \(value).", "The \(label) of this statement is \(value).",
        "Please note the \(label) \(value) for your records.",
      ])
    }.joined(separator: " ")
  }

  /// What the bill comes to, line by line.
  func summarySection(width: Double) -> Section {
    let charges = dice.shuffled([
      "Previous balance", "Payments received", "Monthly charges", "Taxes and surcharges", "Usage charges",
      "One-time charges",
    ])
    let marks = vocabulary.marks.filter { !isAboutIssuer($0) }
    let rows = (marks + charges.prefix(dice.int(2...5))).map {
      row(left: $0, right: form.print(cents: dice.int(100...90_000)), width: width)
    }
    let total = row(
      left: dice.pick(["Total amount due", "Total due", "Balance due"]),
      right: form.print(cents: dice.int(5000...150_000)), width: width)
    return Section(
      strips: [
        heading(
          dice.pick(["Account Summary", "Billing Summary", "Summary of charges", "Bill summary"]),
          width: width)
      ] + rows + [total])
  }

  // MARK: - Coupon

  /// The slip that goes back with the payment.
  func coupon(width: Double) -> Drawing {
    note("coupon", plan.coupon.rawValue)
    var result = Drawing(width: width)
    result.strokes.append(Stroke(x: 0, y: 2, width: width, height: 0, isDashed: true))
    result.add(
      text(
        dice.pick([
          "Please detach and return this portion with your payment", "Return this stub with your payment",
          "Remittance slip",
        ]), style.body.with { $0.size *= 0.85 }), x: width * 0.2, y: 6)
    var facts = [dice.chance(0.75) || plan.facts == .couponOnly ? accountFact() : nil].compactMap { $0 }
    if plan.facts == .couponOnly, plan.printsBillDate, let label = label(.invoiceDate) {
      facts.append(Fact(field: .invoiceDate, label: label, lines: [form.print(account.billDate)]))
    }
    facts += decoys(dice.int(1...2))
    let half = width / 2 - 8
    let group = factGroup(facts, width: half)
    let remittance = remittanceBlock(width: half)
    let isSwapped = dice.chance(0.4)
    var left: [Drawing] = []
    if plan.billing == .inCoupon { left.append(billingBlock(width: half)) }
    let columns =
      isSwapped
      ? (Drawing.stack(left + [group], gap: 12), remittance)
      : (Drawing.stack(left + [remittance], gap: 14), group)
    result.add(columns.0, x: 0, y: 20)
    result.add(columns.1, x: width / 2 + 8, y: 20)
    if dice.chance(0.5) {
      note("decoy", "scan line")
      result.add(
        text(
          "0\(account.accountValue)0000\(dice.digits(9)) \(dice.digits(2))",
          style.body.with {
            $0.family = "Liberation Mono"
            $0.gaps = .spaces
          }), x: 0, y: result.height + 6)
    }
    return result
  }

  private func remittanceBlock(width: Double) -> Drawing {
    note("decoy", "remittance address")
    let head = dice.pick([
      "Remit to:", "Make checks payable to:", "Remit payment to", "Mail payment to:", "Please remit to:",
    ])
    let boxes = vocabulary.remittanceLines.filter { $0.lowercased().contains("box") }
    let own = boxes.isEmpty ? issuerAddress() : [dice.pick(boxes)] + issuerAddress().suffix(1)
    return lines([head, vocabulary.issuer] + own, style.body)
  }
}
