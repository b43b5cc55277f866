import InventedDrafts
import PortOrders
import PortRequest
import Testing

/// What a target requires is named where it is missing, and nothing is written then.
@Suite struct OrderGapTests {
  private func changed(_ change: (inout DraftPortRequest) -> Void) -> DraftPortRequest {
    var draft = DraftPortRequest.whole
    change(&draft)
    return draft
  }

  @Test(arguments: OrderTarget.allCases) func aWholeDraftLacksNothing(_ target: OrderTarget) {
    #expect(Exported.gaps(.whole, target) == [])
  }

  @Test(arguments: [OrderTarget.csv, .json]) func plainFilesRequireNothing(_ target: OrderTarget) {
    #expect(Exported.gaps(.empty(), target) == [])
  }

  @Test(arguments: OrderTarget.allCases.filter { ![.csv, .json].contains($0) })
  func anEmptyDraftGivesNoOrder(_ target: OrderTarget) {
    #expect(Exported.gaps(.empty(), target) == ["The draft has no telephone numbers (/telephoneNumbers)."])
  }

  @Test(
    arguments: [
      (OrderTarget.bandwidth, DraftField.authorizedContact, "LoaAuthorizingPerson"),
      (.bandwidth, .billingTelephoneNumber, "BillingTelephoneNumber"),
      (.bandwidth, .companyName, "Subscriber/BusinessName"),
      (.bandwidth, .serviceAddress, "Subscriber/ServiceAddress/HouseNumber"),
      (.telnyx, .accountNumber, "update/end_user/admin/account_number"),
      (.telnyx, .billingAddress, nil), (.kazoo, .authorizedContact, nil), (.kazoo, .companyName, "name"),
      (.twilio, .authorizedContact, "losing_carrier_information/authorized_representative"),
      (.flowroute, .losingCarrier, "data/attributes/provider"),
      (.sinch, .serviceAddress, "endUser/streetNum"),
      (.lsr, .accountNumber, "LSR/AN"), (.lsr, .serviceAddress, "EU/SANO"),
      (.teams, .companyName, "Company name"),
    ] as [(OrderTarget, DraftField, String?)])
  func namesWhatIsMissing(_ target: OrderTarget, _ field: DraftField, _ name: String?) {
    let draft = changed { draft in
      switch field {
      case .authorizedContact: draft.authorizedContact = nil
      case .billingTelephoneNumber: draft.billingTelephoneNumber = nil
      case .companyName: draft.companyName = nil
      case .serviceAddress: draft.serviceAddress = nil
      case .billingAddress: draft.billingAddress = nil
      case .accountNumber: draft.accountNumber = nil
      case .losingCarrier: draft.losingCarrier = nil
      default: break
      }
    }
    let gaps = Exported.gaps(draft, target)
    guard let name else { return #expect(gaps == []) }
    #expect(
      gaps.contains("\(name) is required, and the draft has no value for it (\(field.pointer)).")
    )
  }

  @Test(arguments: [
    (OrderTarget.bandwidth, ["SiteId"]),
    (.twilio, ["account_sid", "documents", "authorized_representative_email"]),
    (.lsr, ["CCNA", "CC", "NNSP", "NPDI", "AGAUTH", "TEL NO (INIT)"]), (.kazoo, []), (.telnyx, []),
  ])
  func asksForWhatNoDraftKnows(_ target: OrderTarget, _ names: [String]) {
    do {
      _ = try DraftPortRequest.whole.orders(for: target)
      #expect(names.isEmpty)
    } catch {
      #expect(error.gaps.map { $0.field?.split(separator: "/").last.map(String.init) ?? "" } == names)
    }
  }

  @Test(arguments: [
    ("SiteId", "site", "SiteId must be digits, 10 at most."),
    ("SideId", "1", "There is no field 'SideId' to give. There are: SiteId"),
    ("ProcessingStatus", "GO", "ProcessingStatus must be one of DRAFT."),
  ])
  func refusesWrongAnswers(_ name: String, _ value: String, _ gap: String) {
    var options = Exported.answers(for: .bandwidth)
    options.fields[name] = value
    do {
      _ = try DraftPortRequest.whole.orders(for: .bandwidth, options: options)
      Issue.record("accepted")
    } catch {
      #expect(error.gaps.contains { $0.description.hasPrefix(gap) })
    }
  }

  @Test func whatMovesMustBeDecided() {
    var draft = DraftPortRequest.whole
    draft.port.scope = .undecided
    #expect(Exported.gaps(draft, .kazoo).first?.hasPrefix("Which numbers move is not decided") == true)
    draft.port.scope = .full
    draft.telephoneNumbers[2].action = .keep
    #expect(Exported.gaps(draft, .kazoo).first?.hasPrefix("The port is full, yet numbers are kept") == true)
    draft.port.scope = .partial
    #expect(Exported.gaps(draft, .kazoo).first?.hasPrefix("Which numbers move is not decided") == true)
    for index in [0, 1, 3] { draft.telephoneNumbers[index].action = .port }
    #expect(Exported.gaps(draft, .kazoo) == [])
  }

  @Test func aPartialPortOfTheBillingNumberNeedsANewOne() {
    #expect(Exported.gaps(.partial, .bandwidth) == [])
    var draft = DraftPortRequest.partial
    draft.port.newBillingTelephoneNumber = nil
    for target in [OrderTarget.bandwidth, .telnyx, .lsr] {
      #expect(Exported.gaps(draft, target).contains { $0.contains("/port/newBillingTelephoneNumber") })
    }
    draft.port.newBillingTelephoneNumber = .typed(draft.telephoneNumbers[1].value)
    #expect(Exported.gaps(draft, .kazoo).first?.hasPrefix("The new billing number moves itself") == true)
    draft.port.newBillingTelephoneNumber = draft.billingTelephoneNumber
    #expect(Exported.gaps(draft, .kazoo).first?.hasPrefix("The new billing number is the old one") == true)
  }

  /// Names are refused rather than cut, and cut only where somebody says so.
  @Test func noNameIsCutSilently() throws {
    var draft = DraftPortRequest.whole
    draft.companyName = .read("Acme Plumbing and Heating, Inc.")
    #expect(
      Exported.gaps(draft, .bandwidth).first?.hasPrefix("Subscriber/BusinessName takes 25 characters") == true
    )
    var options = Exported.answers(for: .bandwidth)
    options.cutsNames = true
    let export = try draft.orders(for: .bandwidth, options: options)
    #expect(export.orders[0].text.contains("<BusinessName>Acme Plumbing and Heating<"))
    #expect(export.notices.contains { $0.hasPrefix("Subscriber/BusinessName is cut to 25 characters") })
    #expect(Exported.gaps(draft, .telnyx) == [])
  }

  @Test func wirelessNumbersNeedTheirPin() {
    #expect(Exported.gaps(.wholeWireless, .bandwidth) == [])
    var draft = DraftPortRequest.wholeWireless
    draft.portOutPin = nil
    for target in [OrderTarget.bandwidth, .telnyx, .sinch, .teams] {
      #expect(Exported.gaps(draft, target).contains { $0.contains("(/portOutPin)") })
    }
  }

  @Test func whatWaitsForOneValueStandsInOneSentence() {
    let gaps = changed { $0.serviceAddress = nil }
    do {
      _ = try gaps.orders(for: .flowroute)
      Issue.record("accepted")
    } catch {
      let address = ["street", "city", "state", "zip", "country"].map { "data/attributes/\($0)" }
      #expect(
        error.description == "No Flowroute port order can be made of this draft:\n  "
          + address.joined(separator: ", ")
          + " are required, and the draft has no value for them (/serviceAddress).")
    }
  }

  /// A draft is a file that anybody may have edited.
  @Test(arguments: OrderTarget.allCases.filter { ![.csv, .json].contains($0) })
  func whatIsNoNumberStandsInTheWay(_ target: OrderTarget) {
    let wrong = Exported.gaps(changed { $0.telephoneNumbers[2] = .read("+1908555") }, target)
    #expect(wrong.contains("No North American telephone number stands at /telephoneNumbers/2."))
    let twice = Exported.gaps(changed { $0.telephoneNumbers[2] = $0.telephoneNumbers[1] }, target)
    #expect(twice.contains("The number at /telephoneNumbers/2 is listed twice."))
    let soon = Exported.gaps(changed { $0.port.desiredDate = .typed("soon") }, target)
    #expect(soon.contains("The desired date is no day such as 2026-12-04 (/port/desiredDate)."))
  }

  @Test func teamsMovesABillingNumberOnlyInAFullPort() {
    #expect(
      Exported.gaps(.partial, .teams).first?.hasPrefix("A partial port must leave the billing number") == true
    )
    let without = changed { $0.telephoneNumbers.removeFirst() }
    #expect(
      Exported.gaps(without, .teams).first?.hasPrefix("A full port must move the billing number") == true)
  }

  @Test(arguments: [
    (OrderTarget.twilio, "2026-11-30", false), (.twilio, "2026-12-01", true),
    (.bandwidth, "2026-11-24", false),
    (.bandwidth, "2026-11-25", true), (.sinch, "2026-11-01", false), (.kazoo, "2026-11-24", true),
  ])
  func aDateMustBeLateEnough(_ target: OrderTarget, _ date: String, _ isAccepted: Bool) {
    let gaps = Exported.gaps(changed { $0.port.desiredDate = .typed(date) }, target)
    #expect(gaps.isEmpty == isAccepted)
    #expect(isAccepted || gaps[0].contains("after 2026-11-24 (/port/desiredDate)"))
  }

  @Test func tollFreeNumbersAreNoLocalServiceRequest() {
    var draft = DraftPortRequest.withTollFree
    draft.telephoneNumbers.removeAll { $0.kind != .tollFree }
    #expect(Exported.gaps(draft, .lsr).first?.hasPrefix("None of the numbers that move") == true)
  }
}
