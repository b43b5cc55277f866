import PageText
import Testing

@testable import InvoiceGrammar

/// What a document is that is no telephone invoice; and that an invoice is never taken for something else.
@Suite struct OtherDocumentTests {
  private func facts(_ page: String) throws -> AccountFacts {
    try InvoiceReader(library: .builtIn()).read(Document(plainText: Array(page.utf8)))
  }

  /// A document of nobody known without any money on it is no bill; one figure with cents makes it one.
  @Test(arguments: [
    ("", true), ("Local service   25.50", false), ("Amount payable  2 5 5 0", false),
    ("Service since 11.2019", true),
    ("Version 2.1.3", true), ("Montant 25,50", false),
  ])
  func money(_ line: String, isOther: Bool) throws {
    let facts = try facts(
      "Mossback Exchange\nAccount number 44718\nTelephone number 937-442-0120\nTelephone lines\n937-442-0120 Voice\n"
        + "937-442-0121 Voice\n" + line)
    #expect((facts.kind == .other) == isOther)
    if isOther { #expect(facts.accountNumber.map { $0.confidence < 0.9 } ?? true) }
  }

  private static let customer = """
    Granger Tile, Inc.
    41 W 3rd St
    Dayton, OH 45402

    """

  private static let others: [(String, String)] = [
    (
      "a debt collector's letter",
      "Creditor: AT&T Mobility   Account number: 287014471882\nThis is an attempt to collect a debt by a debt collector.\nUnless you dispute this debt we assume that it is valid."
    ),
    (
      "a payment receipt",
      "Comcast Business\nPayment receipt\n\nPayment date   November 3, 2026\nAmount paid   $212.88\nAccount number   8396 40 014 4471882"
    ),
    (
      "a notice of disconnection",
      "FRONTIER COMMUNICATIONS      PAST DUE NOTICE\n\nAccount number 937-555-0120-041207-5\nNotice date 11/05/2026\n\nTo avoid interruption pay now."
    ),
    (
      "a quote or proposal",
      "AT&T Business\nPrice quote\nQuote number 2026-447188\nValid through 12/05/2026\nBusiness phone lines   4   $208.00\nTaxes and fees   $31.00"
    ),
    (
      "a service order or agreement",
      "Spectrum Enterprise Service Order\nOrder ID   CO-574-4471\nTerm   36 months\nBilling address   41 W 3rd St, Dayton, OH 45402\nEarly termination   75 %"
    ),
    (
      "a paper of a port",
      "LETTER OF AUTHORIZATION\n\nCurrent service provider: Frontier\nI hereby authorize Nextiva to act as my agent.\nNumbers to be ported\n937-555-0120"
    ),
    (
      "a letter",
      "Spectrum Business\nWelcome to Spectrum Business!\n\nDear Customer,\nYour installation is on November 9.\n\nSincerely,"
    ),
    (
      "an electricity, gas or water bill",
      "City of Brindle Falls\nAccount number 00-44718-02\nBill date 10/28/2026\nMeter number   44718812   Gallons   12,900\nSewer   61.20\nTotal due   157.34"
    ),
    (
      "an electricity, gas or water bill",
      "Valley Electric\nAccount number 4420118773\nkWh 1116\nEnergy charge   118.40\n\nOur partner sells telephone service: call 423-555-0100."
    ),
    (
      "a statement of a card or bank account",
      "Gulf Bank Visa Business\nAccount number 4417 1200 4471 8820\nClosing date 10/31/2026\nNew balance 41.20\n10/03  VERIZON WIRELESS 800-922-0204  41.20"
    ),
    (
      "an insurance bill",
      "Harbor Mutual\nPolicy number BOP-4471882\nAccount number 7718820044\nBill date 10/28/2026\nPremium due   1,204.00"
    ),
    (
      "a tax bill",
      "County treasurer\nParcel number 44-718-820-031\nAssessed value 412,000\nStatement date 10/01/2026\nAccount number 4471882003"
    ),
    // Nothing in it speaks of telephone service.
    (
      "nothing on its first pages",
      "Sycamore Properties LP\nInvoice date 11/01/2026\nAccount number T-4471\nBase rent suite 200   4,100.00\nTotal due   4,100.00"
    ),
  ]

  @Test(arguments: others) func isNoInvoice(_ name: String, _ page: String) throws {
    let facts = try facts(page + "\n\n" + Self.customer)
    let note = facts.notes.first { $0.kind == .otherDocument }
    #expect(note?.message.contains(name) == true, "\(note?.message ?? "taken for an invoice")")
    #expect(facts.kind == .other)
    #expect((facts.invoiceDate?.confidence ?? 0) < 0.9)
  }

  @Test(arguments: [
    // The words of other documents on telephone invoices
    "Acme Telephone\nInvoice date 11/01/2026\nLocal service   24.00\nReceipt number 7312004\nPayment method   AutoPay\nConfirmation number 88412",
    "City of Eldridge\nElectric   meter 5634410982   kWh 1768   212.16\nWater   61.40\nTELEPHONE DEPARTMENT\nLINE 563-285-3237   24.00\nTotal due   297.56",
    "Comcast Business\nFinal notice\nPrevious balance   41.20\nMonthly charges   80.00\nTaxes, fees and surcharges   8.12\nDisconnect date 11/20/2026",
    "Acme Voice\nInvoice number 4471\nAmount due 40.00\nYour quote number 4471 was accepted. Term 36 months.\nVoice lines   40.00",
    "Acme Telecom\nStatement date 11/01/2026\nNew balance 40.00\nTransactions\nMonthly charges   40.00\nVisa ending 4471\nLong distance   2.00",
  ])
  func mayBeAnInvoice(_ page: String) throws {
    let facts = try facts(page + "\n\n" + Self.customer)
    #expect(!facts.notes.contains { $0.kind == .otherDocument })
    #expect(facts.kind == .invoice)
  }

  /// What the losing carrier itself sends is true; an offer's carrier is not the one that has the numbers.
  @Test func whatIsSure() throws {
    let notice = try facts(Self.others[2].1)
    #expect(notice.losingCarrier?.id == "frontier" && (notice.accountNumber?.confidence ?? 0) >= 0.9)
    let order = try facts(Self.others[4].1 + "\n\n" + Self.customer)
    #expect(order.losingCarrier?.id == nil)
    #expect((order.companyName?.confidence ?? 0) < 0.9)
  }
}
