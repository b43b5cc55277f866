import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import InvoiceGrammar

@Suite struct CrossCheckTests {
  private func facts(
    account: String? = nil, invoice: String? = nil, main: String? = nil, address: String? = nil
  ) -> AccountFacts {
    func reading<Value>(_ value: Value, _ printed: String) -> Reading<Value> {
      let evidence = Evidence(page: 1, box: nil, text: printed, rule: "test:1")
      return Reading(value: value, printed: printed, confidence: 0.9, evidence: [evidence])
    }
    var facts = AccountFacts()
    facts.accountNumber = account.map { reading($0, $0) }
    facts.invoiceNumber = invoice.map { reading($0, $0) }
    facts.billingTelephoneNumber = main.flatMap { text in TelephoneNumber(text).map { reading($0, text) } }
    facts.serviceAddress = address.flatMap { text in PostalAddress.parse(text).map { reading($0, text) } }
    return facts
  }

  private func scanLine(_ digits: String) -> ScanLine {
    ScanLine(
      digits: Array(digits.utf8), page: 2, box: .init(left: 0, top: 0, right: 9, bottom: 9), text: digits)
  }

  @Test(
    arguments: [
      ("8123450001", "0000812345000100000012995507", 0.95...1.0),
      ("812345-0001", "0000812345000100000012995507", 0.95...1),
      ("8123450002", "0000812345000100000012995507", 0.9...0.9),
      ("12345", "0000812345000100000012995507", 0.9...0.9),
    ] as [(String, String, ClosedRange<Double>)])
  func scanLineVouchesForTheAccountNumber(account: String, line: String, share: ClosedRange<Double>) throws {
    let checked = try #require(
      facts(account: account).crossChecked(scanLines: [scanLine(line)]).accountNumber)
    #expect(share.contains((checked.confidence * 1e6).rounded() / 1e6))
    #expect(checked.evidence.last?.rule.hasPrefix("agrees") == (share.upperBound == 1))
  }

  @Test(
    arguments: [
      ("816-555-0142", "12 Oak St, Kansas City, MO 64106", 0.9...1.0, "agrees: area code 816 serves MO"),
      (
        "816-555-0142", "12 Oak St, Boise, ID 83702", 0.8...0.9,
        "clashes: area code 816 serves MO, the address is in ID"
      ),
      ("816-555-0142", nil, 0.9...0.9, "test:1"),
      ("800-555-0142", "12 Oak St, Boise, ID 83702", 0.9...0.9, "test:1"),
    ] as [(String, String?, ClosedRange<Double>, String)])
  func areaCodeIsHeldAgainstTheState(
    main: String, address: String?, share: ClosedRange<Double>, reason: String
  ) throws {
    let checked = try #require(
      facts(main: main, address: address).crossChecked(scanLines: []).billingTelephoneNumber)
    #expect(share.contains(checked.confidence))
    #expect(checked.evidence.last?.rule == reason)
  }

  @Test(
    arguments: [
      ("8165550142001", "816-555-0142", nil, true), ("99816555014201", "816-555-0142", nil, nil),
      ("287301245", nil, "287301245X11042026", true), ("287301245", nil, "287301245", false),
      ("287301245", nil, "5580001", nil),
    ] as [(String, String?, String?, Bool?)])
  func accountNumberIsHeldAgainstOtherNumbers(
    account: String, main: String?, invoice: String?, agrees: Bool?
  ) throws {
    let checked = try #require(
      facts(account: account, invoice: invoice, main: main).crossChecked(scanLines: []).accountNumber)
    #expect(
      agrees.map { $0 ? checked.confidence >= 0.9 : checked.confidence < 0.8 } ?? (checked.confidence == 0.9))
    #expect(checked.evidence.count == (agrees == nil ? 1 : 2))
  }

  /// A main number that was taken out of the account number agrees with it by itself.
  @Test func derivedNumbersProveNothing() throws {
    var facts = facts(account: "8165550142001", main: "816-555-0142")
    facts.billingTelephoneNumber?.evidence[0].page = nil
    #expect(facts.crossChecked(scanLines: []).accountNumber?.confidence == 0.9)
  }

  @Test(arguments: [
    ("12 Oak St, Kansas City, MO 64106", "agrees: 64106 is a postal code of MO"),
    ("12 Oak St, Kansas City, CA 64106", "clashes: 64106 is no postal code of CA"),
  ])
  func postalCodeIsHeldAgainstTheState(address: String, reason: String) {
    #expect(
      facts(address: address).crossChecked(scanLines: []).serviceAddress?.evidence.last?.rule == reason)
  }
}
