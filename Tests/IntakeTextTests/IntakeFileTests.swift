import InventedDrafts
import NumberingPlan
import PortRequest
import SchemaValidation
import Testing

@testable import IntakeText

/// Intake files that are read, beside those that are refused with their place.
@Suite struct IntakeFileTests {
  private static func intake(_ text: String) throws -> Intake { try IntakeFile(Array(text.utf8)).intake }

  static let whole = """
    # What Dana said.
    by: Dana Reyes
    desiredDate: 2026-12-04
    scope: partial
    move:
      - 908-555-0100 to 908-555-0101
    keep: [ "(908) 555-0102", "+19085550103" ]
    overlines: 908-555-0177
    remove: []
    newBillingTelephoneNumber: 908 555 0102
    winningCarrier: Example Voice LLC
    authorizedContact: ~
    portOutPin: 0042
    set:
      accountNumber: 00123
      serviceAddress: |
        120 Main St
        Ste 4, Piscataway, NJ 08854
    attachments: {invoice: present, customerServiceRecord: notNeeded}
    letterOfAuthorization:
      signedOn: 2026-11-20
      telephoneNumbers: 908-555-0100, 908-555-0101
      responsibleOrganization: EXV01
    """

  @Test func readsEveryKey() throws {
    let intake = try Self.intake(Self.whole)
    #expect(intake.author == "Dana Reyes")
    #expect(intake.scope == .partial)
    #expect(intake.moving == .numbers(numbers("9085550100", "9085550101")))
    #expect(intake.kept == .numbers(numbers("9085550102", "9085550103")))
    #expect(intake.overlines == numbers("9085550177") && intake.removed.isEmpty)
    #expect(
      intake.values == [
        .desiredDate: "2026-12-04", .newBillingTelephoneNumber: "+19085550102",
        .winningCarrier: "Example Voice LLC", .portOutPin: "0042", .accountNumber: "00123",
        .serviceAddress: "120 Main St\nSte 4, Piscataway, NJ 08854\n",
      ])
    #expect(intake.attachments == [.invoice: .present, .customerServiceRecord: .notNeeded])
    #expect(intake.letterOfAuthorization?.signedOn?.iso8601 == "2026-11-20")
    #expect(intake.letterOfAuthorization?.telephoneNumbers == ["+19085550100", "+19085550101"])
  }

  private func numbers(_ texts: String...) -> [TelephoneNumber] { texts.compactMap { TelephoneNumber($0) } }

  @Test(arguments: [
    ("", true), ("# nothing", true), ("{}", true), ("by: Dana", true), ("move:", true), ("null", true),
    ("move: all", false), (#"{"move": "all"}"#, false), ("portOutPin: 'null'", false),
    ("letterOfAuthorization: {}", false),
  ])
  func tellsWhetherItSaysAnything(_ text: String, _ isEmpty: Bool) throws {
    #expect(try Self.intake(text).isEmpty == isEmpty)
  }

  @Test(arguments: [
    ("winning: x", "1:1: There is no key 'winning'. Known are: by, desiredDate,"),
    ("by: a\nmove: 555", "2:7: “555” is no telephone number."),
    ("keep: [908-555-0100,\n  908-555-010]", "2:3: “908-555-010” is no telephone number."),
    ("move: 908-555-0100 and more", "1:7: “908-555-0100 and more” is no telephone number."),
    ("desiredDate: 4.12.2026", "1:14: “4.12.2026” is no day;"),
    ("desiredDate: 2026-02-30", "1:14: “2026-02-30” is no day;"),
    ("scope: half", "1:8: “half” is none of: full, partial."),
    ("set:\n  accountNo: 1", "2:3: There is no field 'accountNo'. Known are: losingCarrier,"),
    ("set: 1", "1:6: Keys with their values are wanted here."),
    ("by: [a]", "1:5: A text is wanted here."),
    ("attachments: {loa: present}", "1:15: There is no paper 'loa'."),
    ("attachments:\n  invoice: here", "2:12: “here” is none of: present, missing, notNeeded."),
    ("letterOfAuthorization: {signed: 2026-11-20}", "1:25: There is no key 'signed'."),
    ("by: a\nby: b", "2:1: The key 'by' stands here a second time."),
    ("- a\n- b", "1:1: An intake is a list of keys with their values."),
    ("by: &x a", "1:5: Anchors, aliases and tags are not read;"),
    ("by: !!str a", "1:5: Anchors, aliases and tags are not read;"),
    ("by: a\n---\nby: b", "2:1: A second document begins here;"),
    ("by: {", "This is no YAML or JSON:"), ("by: \"a", "This is no YAML or JSON:"),
    ("a: b: c", "This is no YAML or JSON:"), ("\tby: a", "This is no YAML or JSON:"),
    ("[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]", "1:17: This is nested too deep."),
  ])
  func refuses(_ text: String, _ message: String) {
    let error = #expect(throws: IntakeSyntaxError.self) { try Self.intake(text) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func endsOnAnyBytes() {
    for length in 0..<Self.whole.utf8.count { _ = try? IntakeFile(Array(Self.whole.utf8.prefix(length))) }
    for byte in UInt8.min...UInt8.max { _ = try? IntakeFile([byte, 0x3A, 0x20, byte, 0xFF]) }
  }

  @Test(arguments: [
    ("bill.intake.yaml", "bill"), ("a/b.c.intake.json", "b.c"), ("a/intake.yml", ""), ("intake.yaml", ""),
    ("intake", nil), ("myintake.yaml", nil), ("bill.yaml", nil), (".intake.yaml", nil),
    ("bill.intake.pdf", nil),
  ])
  func knowsIntakesByTheirNames(_ name: String, _ subject: String?) {
    #expect(IntakeFile.subject(ofFile: name) == subject)
  }

  /// What the schema takes is read, and what it refuses is not.
  @Test func followsTheSchema() throws {
    let read = [
      #"{}"#, #"{"move": "all", "keep": null}"#,
      #"{"set": {"accountNumber": "1", "telephoneNumbers": ["908-555-0100"]}}"#,
      #"{"scope": "full", "desiredDate": "2026-12-04", "attachments": {"invoice": "missing"}}"#,
      #"{"letterOfAuthorization": {"signedOn": "2026-11-20", "telephoneNumbers": "908-555-0100"}}"#,
    ]
    let refused = [
      #"{"mov": "all"}"#, #"{"scope": "half"}"#, #"{"set": {"status": "ready"}}"#,
      #"{"desiredDate": "tomorrow"}"#,
      #"{"attachments": {"invoice": "here"}}"#, #"{"letterOfAuthorization": {"signed": "2026-11-20"}}"#,
    ]
    let validator = try SchemaValidator()
    let schema = "Docs/intake.schema.json"
    #expect(try validator.complaints(about: read, schema: schema) == [])
    let complaints = try validator.complaints(about: refused, schema: schema)
    for (index, text) in refused.enumerated() {
      #expect(complaints.contains { $0.hasPrefix("\(index): ") }, "\(text)")
      #expect(throws: IntakeSyntaxError.self) { try Self.intake(text) }
    }
    for text in read { _ = try Self.intake(text) }
  }

  // MARK: - Exports

  @Test func takesBackWhatWasExported() throws {
    let json = """
      {"draft": "pd-3f2a9c01d2e4b5a6", "losingCarrier": "Comcast Business", "accountNumber": "8155100010234567",
       "companyName": "Acme Plumbing, Inc.", "scope": "partial", "desiredDate": "2026-12-04",
       "telephoneNumbers": [{"number": "+19085550100", "kind": "local", "role": "billing", "action": "keep"},
         {"number": "+19085550101", "kind": "local", "role": "listed", "action": "port"}]}
      """
    let csv =
      "telephoneNumber,kind,action,losingCarrier,accountNumber,companyName,scope,desiredDate\r\n"
      + "+19085550100,local,keep,Comcast Business,8155100010234567,\"Acme Plumbing, Inc.\",partial,2026-12-04\r\n"
      + "'+19085550101,local,port,Comcast Business,8155100010234567,\"Acme Plumbing, Inc.\",partial,2026-12-04\r\n"
    for text in [json, csv] {
      let intake = try Self.intake(text)
      #expect(intake.exported == Set(intake.values.keys) && intake.scope == .partial)
      #expect(
        intake.moving == .numbers(numbers("9085550101")) && intake.kept == .numbers(numbers("9085550100")))
      #expect(
        intake.values == [
          .losingCarrier: "Comcast Business", .accountNumber: "8155100010234567",
          .companyName: "Acme Plumbing, Inc.", .desiredDate: "2026-12-04",
        ])
    }
  }

  @Test func leavesOutWhatDiffersByRow() throws {
    let intake = try Self.intake(
      "telephoneNumber,action,accountNumber\n+19085550100,undecided,1\n+19085550101,undecided,2\n")
    #expect(intake.values.isEmpty && intake.moving == nil && intake.kept == nil)
  }

  @Test func refusesRowsWithoutNumbers() {
    #expect(
      throws: IntakeSyntaxError(place: TextPlace(line: 2, column: 1), message: "“x” is no telephone number.")
    ) {
      try Self.intake("telephoneNumber,action\nx,port\n")
    }
  }
}
