public import PageDrawing
import PortOrders
import PortRequest

extension AuthorizationLetter {
  /// Numbers that stand in the letter itself; more continue on an attachment (Somos allows 15 toll-free ones there).
  static let numbersInLetter = 15

  /// The letter as PDF, with its attachment.
  public func pdf() throws(DrawingError) -> [UInt8] { try paper.pdf() }

  var paper: Paper {
    var paper = Paper(
      title: "Letter of authorization", footer: "Letter of authorization · \(customer.text) · \(reference)",
      date: preparedOn.iso8601)
    paper.blocks = [.title(title), .fields(parties)]
    for account in accounts { paper.blocks += blocks(of: account) }
    paper.blocks += [.heading("Authorization")] + statements.map(Paper.Block.paragraph)
    paper.blocks += signature
    if isAttached { paper.blocks += attachment }
    return paper
  }

  private var title: String {
    responsibleOrganization == nil
      ? "Letter of authorization to move telephone numbers"
      : "Letter of authorization to change the RespOrg of toll-free numbers"
  }

  private var parties: [Paper.Field] {
    [
      .init("Customer (billing name)", customer.text), .init("Billing address", billingAddress.text),
      .init("Current carrier", losingCarrier.text), .init("New carrier", winningCarrier.text),
    ] + [responsibleOrganization.map { .init("New RespOrg", $0) }].compactMap { $0 }
      + [desiredDate.map { .init("Date asked for", $0.text) }].compactMap { $0 }
  }

  private func blocks(of part: OrderPart) -> [Paper.Block] {
    let account = part.account
    let fields: [Paper.Field?] = [
      account.accountNumber.map { .init("Account number", $0.text) },
      account.billingTelephoneNumber?.dashedNumber.map { .init("Billing telephone number", $0.text) },
      account.serviceAddress.map { .init("Service address", $0.line.text) },
      .init("Telephone numbers", "\(part.numbers.count)"),
    ]
    let heading =
      accounts.count > 1 ? "Account and telephone numbers \(part.position)" : "Account and telephone numbers"
    return [.heading(heading), .fields(fields.compactMap { $0 }), numbersBlock(of: part)]
  }

  private func numbersBlock(of part: OrderPart) -> Paper.Block {
    guard isAttached else { return .columns(part.numbers.map(\.dashed)) }
    let (first, last) = (part.numbers.first?.dashed ?? "", part.numbers.last?.dashed ?? "")
    return .paragraph(
      part.numbers.count == 1
        ? first
        : "\(part.numbers.count) telephone numbers, from \(first) to \(last): every one is listed on the attachment,"
          + " which is part of this letter.")
  }

  private var isAttached: Bool { numbers.count > Self.numbersInLetter }

  /// What 47 CFR 64.1130(e) and (f) have the subscriber confirm.
  private var statements: [String] {
    let (old, new) = (losingCarrier.text, winningCarrier.text)
    let count = numbers.count == 1 ? "the telephone number" : "each of the \(numbers.count) telephone numbers"
    let services =
      responsibleOrganization == nil
      ? "local, intraLATA toll and interLATA toll service" : "toll-free service"
    return [
      "1. I am the customer named above, or may act for the customer. The billing name, the billing address and"
        + " \(count) listed in this letter are correct.",
      "2. I have decided to change the carrier of \(numbers.count == 1 ? "this number" : "these numbers") from \(old)"
        + " to \(new), for \(services), and to keep the \(numbers.count == 1 ? "number" : "numbers").",
      "3. I designate \(new) to act as my agent for this change: to request it of \(old), and to obtain the records of"
        + " the \(numbers.count == 1 ? "number" : "numbers") that the change needs.",
      "4. I understand that only one carrier may be designated for any one service and any one telephone number.",
      "5. I understand that \(old) or \(new) may charge a fee for the change, and that I may ask \(new) whether one"
        + " applies.",
    ]
  }

  private var signature: [Paper.Block] {
    let name = authorizedContact?.text
    return [
      .blanks(["Signature of the customer, or for the customer", "Date signed"])
    ]
      + (name.map { [.fields([.init("Name in print", $0)]), .blanks(["Title", "Telephone number"])] }
        ?? [.blanks(["Name in print", "Title", "Telephone number"])])
  }

  /// The attachment alone, to a letter on a provider's own form.
  public func attachmentPDF() throws(DrawingError) -> [UInt8] {
    var paper = paper
    paper.title = "Attachment to a letter of authorization"
    paper.footer = "Attachment · \(customer.text) · \(reference)"
    paper.blocks = attachment
    return try paper.pdf()
  }

  private var attachment: [Paper.Block] {
    let head: [Paper.Block] = [
      .newPage, .title("Attachment: telephone numbers"),
      .paragraph("Part of the letter of authorization of \(customer.text), \(reference)."),
    ]
    return head
      + accounts.flatMap { part -> [Paper.Block] in
        let account = part.account.accountNumber.map { "Account \($0.text)" } ?? "Account"
        let place = part.account.serviceAddress.map { ", \($0.line.text)" } ?? ""
        return [
          .heading(
            "\(account)\(place): \(part.numbers.count == 1 ? "1 number" : "\(part.numbers.count) numbers")"),
          .columns(part.numbers.map(\.dashed)),
        ]
      } + [.blanks(["Initials of who signs the letter", "Date"])]
  }
}
