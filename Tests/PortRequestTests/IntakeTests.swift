import InventedDrafts
import NumberingPlan
import PostalAddress
import Testing

@testable import PortRequest

/// Drafts that a person completes or corrects.
@Suite struct IntakeTests {
  @Test func aCorrectionKeepsWhatWasRead() throws {
    var draft = DraftPortRequest.whole
    draft.accountNumber = .read("100", confidence: 0.7)
    draft.accountNumber?.alternatives = [
      DraftAlternative(value: "200", confidence: 0.2, evidence: [.document(page: 2, text: "200")])
    ]
    let set = try draft.setting(.accountNumber, to: "8155 10-001", by: "Dana")
    let value = try #require(set.accountNumber)
    #expect(value.value == "815510001" && value.printed == "8155 10-001" && value.confidence == 1)
    #expect(value.evidence == [.review(text: "8155 10-001")])
    #expect(value.alternatives.map(\.value) == ["100", "200"])
    #expect(
      set.reviews == [
        Review(
          at: "2026-11-24", by: "Dana", field: "/accountNumber/value", from: .string("100"),
          to: .string("815510001"))
      ])
    #expect(!set.findings.contains { $0.code == "doubtful-value" })
    #expect(try set.setting(.accountNumber, to: "815510001", by: "Dana") == set)
  }

  @Test func aChosenCandidateKeepsItsPlace() throws {
    var draft = DraftPortRequest.whole
    draft.companyName = .read("Acme", confidence: 0.5)
    draft.companyName?.alternatives = [
      DraftAlternative(value: "Acme Inc", confidence: 0.4, evidence: [.document(page: 3, text: "Acme Inc")])
    ]
    let value = try #require(try draft.setting(.companyName, to: "Acme Inc", by: "Dana").companyName)
    #expect(value.evidence.map(\.origin) == [.review, .document] && value.evidence.last?.page == 3)
    #expect(value.alternatives.map(\.value) == ["Acme"] && value.isGiven)
  }

  @Test func settingTwiceKeepsNoTypedAlternative() throws {
    let once = try DraftPortRequest.whole.setting(.companyName, to: "A Inc", by: "Dana")
    let twice = try once.setting(.companyName, to: "B Inc", by: "Max")
    #expect(twice.companyName?.alternatives.map(\.value) == ["Acme Plumbing, Inc."])
    #expect(twice.reviews.map(\.by) == ["Dana", "Max"])
  }

  @Test(arguments: [
    (DraftField.accountNumber, " - ", "neither letters nor digits"),
    (.billingTelephoneNumber, "555-0100", "no telephone number"),
    (.newBillingTelephoneNumber, "911-555-0100", "no telephone number"),
    (.desiredDate, "12/04/2026", "is no day"),
    (.invoiceDate, "2026-02-30", "is no day"), (.companyName, " \n ", "is empty"),
    (.companyName, "Acme\u{202E}", "cannot be seen"), (.telephoneNumbers, "908-555-0100 x", "no list"),
  ])
  func refuses(_ field: DraftField, _ text: String, _ message: String) {
    let error = #expect(throws: IntakeError.self) {
      try DraftPortRequest.whole.setting(field, to: text, by: "Dana")
    }
    #expect(error?.message.contains(message) == true)
  }

  @Test func anAddressIsTakenApart() throws {
    let address = try #require(
      try DraftPortRequest.whole.setting(
        .serviceAddress, to: "7 Oak Ave, Ste 2, Edison, NJ 08817", by: "Dana"
      ).serviceAddress)
    #expect(address.components?.number == "7" && address.components?.postalCode == "08817")
    #expect(address.value == "7 Oak Ave, Ste 2, Edison, NJ 08817")
  }

  /// What was exported and given back confirms nothing: only where it differs did somebody give it.
  @Test func anExportConfirmsNothing() throws {
    var draft = DraftPortRequest.whole
    draft.accountNumber = .read("100", confidence: 0.7)
    var export = Intake()
    export.values = [.accountNumber: "100", .companyName: "Acme Heating"]
    export.exported = [.accountNumber, .companyName]
    let done = try draft.completed(with: Intake().overridden(by: export), origin: .review)
    #expect(done.accountNumber == draft.accountNumber && done.companyName?.isGiven == true)
    var given = Intake()
    given.values = [.accountNumber: "100"]
    let confirmed = try draft.completed(with: export.overridden(by: given), origin: .review)
    #expect(confirmed.accountNumber?.isGiven == true)
  }

  // MARK: - What moves

  /// What moves, what stays, the scope and the numbers' actions that follow.
  private static let decisions: [(String?, String?, PortPlan.Scope, String)] = [
    ("all", nil, .full, "pppp"), ("0100,0101", nil, .partial, "ppkk"),
    (nil, "0103", .partial, "pppk"), ("0100", "0103", .partial, "puuk"), ("0100", "all", .partial, "pkkk"),
    ("all", "0103", .partial, "pppk"), ("0100,0101,0102,0103", nil, .full, "pppp"),
    (nil, "all", .partial, "kkkk"),
  ]

  @Test(arguments: decisions)
  func decides(_ move: String?, _ keep: String?, _ scope: PortPlan.Scope, _ actions: String) throws {
    var draft = DraftPortRequest.whole
    draft.port.scope = .undecided
    var intake = Intake()
    intake.moving = move.map(Self.selection)
    intake.kept = keep.map(Self.selection)
    let done = try draft.completed(with: intake, origin: .intake)
    #expect(done.port.scope == scope)
    #expect(done.telephoneNumbers.map { String($0.action.rawValue.prefix(1)) }.joined() == actions)
    #expect(try done.completed(with: intake, origin: .review) == done)
  }

  private static func selection(_ text: String) -> Intake.Selection {
    text == "all"
      ? .all
      : .numbers(text.split(separator: ",").compactMap { TelephoneNumber("908-555-" + $0) })
  }

  @Test func refusesNumbersThatAreNotOnTheAccount() {
    var intake = Intake()
    intake.moving = .numbers([TelephoneNumber("908-555-0188")].compactMap { $0 })
    let error = #expect(throws: IntakeError.self) {
      try DraftPortRequest.whole.completed(with: intake, origin: .intake)
    }
    #expect(error?.key == "move")
    intake.overlines = intake.moving?.numbers ?? []
    #expect(throws: Never.self) { try DraftPortRequest.whole.completed(with: intake, origin: .intake) }
  }

  @Test func overlinesAndRemovedNumbers() throws {
    var intake = Intake()
    intake.overlines = [TelephoneNumber("908-555-0177")].compactMap { $0 }
    intake.removed = [TelephoneNumber("908-555-0103")].compactMap { $0 }
    let done = try DraftPortRequest.whole.judged().completed(with: intake, origin: .intake)
    #expect(done.telephoneNumbers.map { String($0.value.suffix(4)) } == ["0100", "0101", "0102", "0177"])
    #expect(done.telephoneNumbers.last?.role == .overline && done.telephoneNumbers.last?.isGiven == true)
    #expect(try done.completed(with: intake, origin: .intake) == done)
  }

  @Test func aPersonSettlesWhatTheReaderDoubted() throws {
    var draft = DraftPortRequest.whole
    draft.findings = [
      Finding(
        .numberUndecided, .warning, .reading, field: "/telephoneNumbers",
        message: "(908) 555-0177 may be the account's", remedy: "Ask.")
    ]
    draft.telephoneNumbers[3] = .read("+19085550103", confidence: 0.6)
    #expect(draft.judged().status == .needsReview)
    var intake = Intake()
    intake.removed = [TelephoneNumber("908-555-0177")].compactMap { $0 }
    intake.moving = Self.selection("0100,0101,0102,0103")
    #expect(try draft.completed(with: intake, origin: .intake).status == .ready)
  }

  @Test func thePinIsInNoReview() throws {
    let draft = try DraftPortRequest.wireless.setting(.portOutPin, to: "775533", by: "Dana")
    #expect(draft.portOutPin?.value == "775533")
    #expect(!draft.reviews.contains { "\($0)".contains("775533") || "\($0)".contains("482913") })
  }

  @Test func approvalEndsWhereSomethingChanges() throws {
    var intake = Intake()
    intake.isApproved = true
    var old = DraftPortRequest.whole
    old.invoiceDate = .read("2026-09-02")
    let approved = try old.completed(with: intake, origin: .review)
    #expect(approved.status == .approved)
    #expect(try approved.completed(with: intake, origin: .review) == approved)
    #expect(try approved.setting(.winningCarrier, to: "Other", by: "Dana").status == .needsDecisions)
  }

  @Test func findingsAreThoseOfTheDay() throws {
    let moment = try #require(RequestMoment(iso8601: "2027-01-15"))
    let late = DraftPortRequest.whole.judged(at: moment)
    #expect(late.asOf.iso8601 == "2027-01-15" && late.findings.contains { $0.code == "desired-date-past" })
  }
}
