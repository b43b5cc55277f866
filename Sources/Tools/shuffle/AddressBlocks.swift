import FixtureScoring
import InvoiceGrammar
import Perturbations

extension Composition {
  /// Street, unit and last line in one of the ways that bills break them.
  func addressLines(_ address: InventedAddress, width: Double, allowsOneLine: Bool) -> [String] {
    let streetAndUnit = address.street + (address.unit.map { dice.pick([" ", ", "]) + $0 } ?? "")
    let last = address.lastLine.map { dice.chance(0.25) ? $0.replacingComma : $0 }
    let whole = streetAndUnit + (last.map { ", " + $0 } ?? "")
    if allowsOneLine, dice.chance(0.4), text(whole, style.value).width < width { return [whole] }
    if let unit = address.unit, dice.chance(0.35) {
      return [address.street, unit] + (last.map { [$0] } ?? [])
    }
    return [streetAndUnit] + (last.map { [$0] } ?? [])
  }

  /// The customer's name, over two lines where it is long.
  func nameLines(width: Double) -> [String] {
    let name = account.companyName
    let narrow = name.count > 27 && dice.chance(0.3) ? 0.7 : 1
    let full = text(name, style.value).width
    let lines = wrapped(name, style.value, width: min(width, max(full * narrow, 90)))
    if lines.count > 1 { note("company name", "wrapped", .companyName) }
    return lines
  }

  /// Name and billing address as the window shows them.
  func billingLines(width: Double) -> [String] {
    var lines = nameLines(width: width)
    if let tradeName = account.tradeName {
      note("company name", "with DBA", .companyName)
      lines.append(dice.pick(["DBA ", "d/b/a ", "dba "]) + tradeName)
    }
    if let contact = account.contact {
      note("company name", "with ATTN", .companyName)
      let line =
        dice.pick(["ATTN: ", "Attn ", "ATTN ", "c/o "]) + (dice.chance(0.3) ? "Accounts Payable" : contact)
      if dice.chance(0.2) { lines.insert(line, at: 0) } else { lines.append(line) }
    }
    return lines + addressLines(account.billing, width: width, allowsOneLine: false)
  }

  /// The block with name and billing address, labelled or as a window shows it.
  func billingBlock(width: Double) -> Drawing {
    note("billing address", plan.billing.rawValue, .billingAddress)
    note("company name in", plan.billing.rawValue, .companyName)
    let lines = billingLines(width: width)
    guard plan.billing == .labelled, let label = label(.billingAddress, .below) else {
      return self.lines(lines, windowStyle)
    }
    noteWords(label, .billingAddress)
    return labelled(label, lines, .billingAddress, width: width)
  }

  private var windowStyle: TextStyle { style.value.with { $0.size = max($0.size, 8) } }

  /// A label over or beside a block of lines.
  private func labelled(_ label: FieldLabel, _ lines: [String], _ field: ScoredField, width: Double)
    -> Drawing
  {
    let drawn = self.lines(lines, style.value)
    let head = text(cased(label.text) + style.colon, style.label)
    let isBeside =
      label.relations.contains(.right) && head.width + drawn.width + 14 < width && dice.chance(0.35)
    let isBelow = label.relations.contains(.below)
    if isBeside || (!isBelow && head.width + drawn.width + 14 < width) {
      note("address label", "left", field)
      return .row([head, drawn], gap: dice.double(5...14))
    }
    note("address label", "above", field)
    let block = Drawing.stack([head, drawn.indented(dice.chance(0.2) ? 10 : 0)], gap: dice.double(0...3))
    return dice.chance(0.2) ? block.framed() : block
  }

  /// The service address with its label; nil where the bill prints none here.
  func serviceBlock(width: Double) -> Drawing? {
    note("service address", plan.service.rawValue, .serviceAddress)
    guard plan.service == .labelled, let label = label(.serviceAddress) else { return nil }
    noteWords(label, .serviceAddress)
    note("service address ends with", ["postal code", "state", "street"][plan.serviceEnd], .serviceAddress)
    note(
      "service and billing", account.service.street == account.billing.street ? "same" : "different",
      .serviceAddress)
    var lines = addressLines(account.service, width: width * 0.7, allowsOneLine: true)
    if dice.chance(0.25) { lines = nameLines(width: width * 0.7) + lines }
    return labelled(label, lines, .serviceAddress, width: width)
  }

  /// The service address inside a sentence.
  func serviceSentence() -> String? {
    guard plan.service == .inSentence else { return nil }
    let label = label(.serviceAddress, .right) {
      $0.isProse && ($0.text.lowercased().contains("address") || $0.text.lowercased().contains("location"))
    }
    if let label { noteWords(label, .serviceAddress) }
    let address = account.service.printed
    let words = label?.text.lowercased() ?? "service address"
    if label == nil { labelIsKnownForSentence(.serviceAddress) }
    return dice.pick([
      "The \(words) is \(address).", "Your \(words): \(address).",
      "This bill is for the \(words) \(address).",
    ])
  }

  private func labelIsKnownForSentence(_ field: ScoredField) {
    noteWords(FieldLabel(text: "service address", relations: [.right], isKnown: true), field)
  }
}

extension String {
  /// `Austin TX 78701`.
  fileprivate var replacingComma: String { filter { $0 != "," } }
}
