import FixtureScoring
import InvoiceGrammar
import NumberingPlan
import Perturbations
import PortRequest

extension Composition {
  /// The facts that head a bill, account number and date among them.
  func mainFacts() -> [Fact] {
    var facts = [accountFact()]
    if plan.printsBillDate, let label = label(.invoiceDate) {
      facts.append(Fact(field: .invoiceDate, label: label, lines: [form.print(account.billDate)]))
    }
    if plan.mainNumber == .fact, dice.chance(0.7), let fact = mainNumberFact() { facts.append(fact) }
    if dice.chance(0.12), let label = label(.companyName), account.companyName.count < 40 {
      facts.append(Fact(field: .companyName, label: label, lines: [account.companyName]))
    }
    facts += decoys(dice.int(0...5))
    return dice.shuffled(facts)
  }

  func accountFact() -> Fact {
    let label =
      label(.accountNumber) ?? FieldLabel(text: "Account Number", relations: [.right, .below], isKnown: true)
    return Fact(field: .accountNumber, label: label, lines: [account.accountNumber])
  }

  func mainNumberFact() -> Fact? {
    label(.btn).map { Fact(field: .btn, label: $0, lines: [form.print(account.mainNumber)]) }
  }

  private func decoy(_ name: String, _ labels: [String], _ value: String) -> Fact {
    note("decoy", name)
    return Fact(
      field: nil,
      label: FieldLabel(text: dice.pick(labels), relations: [.right, .below, .above, .left], isKnown: true),
      lines: [value])
  }

  /// Whether the issuer calls one of the fields so: some carriers' "Parent account" is the account.
  private func isFieldLabel(_ text: String) -> Bool {
    let key = VocabularySource.key(text)
    return vocabulary.isKnown
      && vocabulary.labels.values.joined().contains { label in
        let other = VocabularySource.key(label.text)
        return other.hasPrefix(key) || key.hasPrefix(other)
      }
  }

  /// Values that are none of the fields, each under its own label.
  func decoys(_ count: Int) -> [Fact] {
    let kinds = dice.shuffled([
      "invoice number", "invoice number", "due date", "due date", "amount", "amount", "period", "PIN",
      "order", "purchase order", "former account",
      "parent account", "contact", "tax id", "previous bill", "ticket", "bank", "terms",
    ])
    var chosen: [String] = []
    for kind in kinds where !chosen.contains(kind) && chosen.count < count { chosen.append(kind) }
    return chosen.map(decoy)
  }

  private func decoy(_ kind: String) -> Fact {
    switch kind {
    case "invoice number":
      decoy(
        kind,
        [
          "Invoice Number", "Invoice No.", "Invoice #", "Bill Number", "Document no.", "Invoice ID",
          "Inv. No.",
        ], account.invoiceNumber)
    case "due date":
      decoy(
        kind, ["Due Date", "Payment Due", "Due By", "Please pay by", "Payment due date", "Pay by"],
        form.print(account.dueDate))
    case "amount":
      decoy(
        kind, ["Amount Due", "Total Due", "Balance Due", "Total Amount Due", "Please pay"],
        form.print(cents: dice.int(2500...250_000)))
    case "period":
      decoy(
        kind, ["Billing Period", "Service Period", "Bill period", "For services from"],
        form.print(account.billDate) + dice.pick([" - ", " to ", " through "])
          + form.print(account.billDate.later(by: 30)))
    case "PIN":
      decoy(
        kind, ["PIN", "Account PIN", "Security code", "Passcode", "Web PIN"], dice.digits(dice.int(4...6)))
    case "order":
      decoy(kind, ["Order Number", "Sales Order", "Order #", "Work order"], dice.digits(dice.int(6...8)))
    case "purchase order":
      decoy(
        kind, ["P.O. Number", "Purchase Order", "Customer PO", "PO #", "Your PO"],
        String(otherNumber(account.place.areaCodes).tenDigits))
    case "former account":
      decoy(
        kind, ["Former account number", "Old account number", "Previous account number"],
        dice.digits(account.accountValue.count > 5 ? account.accountValue.count : 6))
    case "parent account":
      decoy(kind, ["Parent account", "Master account", "Parent account number"], dice.digits(8))
    case "contact":
      decoy(
        kind, ["Contact number", "Contact phone", "Contact telephone", "Can be reached at"],
        form.print(otherNumber(account.place.areaCodes)))
    case "tax id":
      decoy(
        kind, ["Tax ID", "Federal Tax ID", "GST Number", "FEIN", "EIN"], dice.digits(2) + "-" + dice.digits(7)
      )
    case "previous bill":
      decoy(
        kind, ["Previous bill date", "Last bill date", "Prior invoice date", "Last payment date"],
        form.print(account.billDate.later(by: -31)))
    case "ticket": decoy(kind, ["Ticket #", "Ticket number", "Case number"], dice.digits(dice.int(6...10)))
    case "bank": decoy(kind, ["ACH routing", "Bank account", "Routing number"], dice.digits(9))
    default: decoy(kind, ["Terms", "Payment terms"], dice.pick(["Net 30", "Due on receipt", "Net 15"]))
    }
  }

  /// A number that is none of the account's.
  func otherNumber(_ areaCodes: [Int]? = nil) -> TelephoneNumber {
    let codes = areaCodes ?? [206, 212, 303, 312, 405, 513, 602, 801, 919, 415, 617, 702]
    return TelephoneNumber.random(codes, &dice, unlike: &invention.used)
  }

  func tollFreeCare() -> String {
    if let care = vocabulary.careNumbers.first, dice.chance(0.7) { return "1-" + care }
    return "1-" + otherNumber([800, 855, 866, 877, 888]).dashedForm
  }
}
