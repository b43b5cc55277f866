import InventedDrafts
import PortOrders
import PortRequest
import Testing

/// What stands in an order, in the form that its target takes.
@Suite struct OrderValueTests {
  private func text(_ draft: DraftPortRequest, _ target: OrderTarget) throws -> String {
    try Exported.orders(draft, target).orders.map(\.text).joined()
  }

  @Test(arguments: [
    (OrderTarget.bandwidth, "<PhoneNumber>9085550101</PhoneNumber>"),
    (.telnyx, #""phone_numbers": ["+19085550100""#), (.twilio, #"{"phone_number": "+19085550101"}"#),
    (.sinch, #""phoneNumber": "+19085550101""#), (.flowroute, #""numbers": ["+19085550100""#),
    (.kazoo, #""+19085550101": {}"#), (.lsr, #""PORTEDNBR": "908-555-0101""#),
    (.teams, "Phone number,+19085550101\r\n"), (.csv, "\r\n+19085550101,local,listed,undecided,"),
    (.json, #""number": "+19085550101""#),
  ])
  func numbersStandInTheFormOfTheTarget(_ target: OrderTarget, _ form: String) throws {
    #expect(try text(.whole, target).contains(form))
  }

  @Test(arguments: [
    (OrderTarget.bandwidth, true), (.telnyx, true), (.twilio, true), (.sinch, true), (.kazoo, true),
    (.teams, true), (.flowroute, false), (.csv, false), (.json, false),
  ])
  func thePinStandsOnlyWhereItIsAskedFor(_ target: OrderTarget, _ stands: Bool) throws {
    #expect(try text(.wholeWireless, target).contains("482913") == stands)
  }

  @Test(arguments: [OrderTarget.bandwidth, .twilio, .lsr, .teams])
  func aWirelinePinGoesToNobodyWhoDoesNotAsk(_ target: OrderTarget) throws {
    var draft = DraftPortRequest.whole
    draft.portOutPin = .typed("482913")
    #expect(try !text(draft, target).contains("482913"))
  }

  @Test(arguments: [
    ("=1+1 Ltd", true), ("+Plus LLC", true), ("-Minus", true), ("@Home Inc.", true), ("Acme = Co", false),
  ])
  func onlyFormulasAreNeutralisedAndTold(_ name: String, _ isNeutralised: Bool) throws {
    var draft = DraftPortRequest.whole
    draft.companyName = .read(name)
    for target in [OrderTarget.csv, .teams] {
      let export = try Exported.orders(draft, target)
      #expect(export.orders[0].text.contains(",'\(name)") == isNeutralised)
      #expect(
        export.notices.contains { $0.contains("ompany") && $0.contains("' would be a formula") }
          == isNeutralised)
      #expect(!export.orders[0].text.contains("'+1908"))
    }
    #expect(try text(draft, .telnyx).contains("\"entity_name\": \"\(name)\""))
  }

  @Test func textOfTheBillIsEscaped() throws {
    var draft = DraftPortRequest.whole
    draft.companyName = .read("A&B <\"C\">\u{202E}\u{7}")
    let order = try Exported.orders(draft, .bandwidth)
    #expect(order.orders[0].text.contains("<BusinessName>A&amp;B &lt;&quot;C&quot;&gt;</BusinessName>"))
    #expect(order.notices.contains { $0.hasPrefix("/companyName holds characters that are not printed") })
    #expect(try text(draft, .csv).contains("\"A&B <\"\"C\"\">\""))
  }

  @Test func doubtIsTold() throws {
    var draft = DraftPortRequest.whole
    draft.companyName = .read("Acme", confidence: 0.7)
    draft.telephoneNumbers[2] = .read(draft.telephoneNumbers[2].value, confidence: 0.5)
    let notices = try Exported.orders(draft, .kazoo).notices
    #expect(notices.contains { $0.hasPrefix("/companyName may be read wrong") })
    #expect(notices.contains { $0.hasPrefix("908-555-0102 may be read wrong") })
  }

  @Test func theDayStandsAsTheTargetCountsIt() throws {
    // 4 December 2026, in seconds from the year 0 as Erlang counts them.
    #expect(try text(.whole, .kazoo).contains("\"transfer_date\": 63963561600"))
    #expect(try text(.whole, .lsr).contains("\"DDD\": \"20261204\""))
    #expect(try text(.whole, .twilio).contains("\"target_port_in_date\": \"2026-12-04\""))
  }

  @Test func aPartialPortSaysSo() throws {
    #expect(try text(.partial, .bandwidth).contains("<PartialPort>true</PartialPort>"))
    #expect(try text(.partial, .bandwidth).contains("<NewBillingTelephoneNumber>9085550103<"))
    #expect(try text(.partial, .telnyx).contains("\"remaining_numbers_action\": \"keep\""))
    #expect(try text(.partial, .lsr).contains("NEW BTN FOR REMAINING NUMBERS 908-555-0103"))
    var staying = DraftPortRequest.partial
    (staying.telephoneNumbers[0].action, staying.telephoneNumbers[3].action) = (.keep, .port)
    staying.port.newBillingTelephoneNumber = nil
    #expect(try text(staying, .teams).contains("Port type,partial\r\n"))
    #expect(try !text(.whole, .telnyx).contains("new_billing_phone_number"))
  }

  @Test func theSameDraftGivesTheSameBytes() throws {
    for target in OrderTarget.allCases {
      #expect(try text(.withTollFree, target) == text(.withTollFree, target))
    }
  }
}
