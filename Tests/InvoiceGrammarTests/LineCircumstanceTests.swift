import NumberingPlan
import PageText
import Testing

@testable import InvoiceGrammar

/// What a bill's rows say of its lines: alarm and fax lines, hunting, ring numbers, DSL, PINs.
@Suite struct LineCircumstanceTests {
  private func findings(_ rows: String) throws -> [String] {
    let library = try GrammarLibrary([GrammarSource(name: "generic", text: Self.generic)])
    let facts = try InvoiceReader(library: library).read(Document(plainText: Array(rows.utf8)))
    return facts.recordFindings.map { "\($0.kind.rawValue) \($0.numbers.map(\.e164).joined(separator: " "))" }
  }

  private static let generic = """
    carrier generic "Unknown issuer"
    passcode code right of or below "Account PIN" or "Security code"
    portOutPin code right of "Transfer PIN"
    numbers telephone right of "Line"
    ignore section "Call detail"
    """

  @Test(
    arguments: [
      ("Line   217-555-0142   Alarm line   25.00", ["alarm-line +12175550142"]),
      ("Line   217-555-0142   Fire panel   25.00", ["alarm-line +12175550142"]),
      ("Line   217-555-0142   Business line w/ hunting   25.00", ["hunt-group +12175550142"]),
      ("Line   217-555-0142   Business line   25.00\nHunting   2.00", ["hunt-group "]),
      ("Line   217-555-0142   Business line   25.00\nHunting is now free of charge", []),
      ("Line   217-555-0142   Business line   25.00\nAlarm monitoring   19.95", []),
      ("Line   217-555-0142   Hunter Street office   25.00", []),
      ("Line   217-555-0142   Disalarmed   25.00", []),
      // Somebody else's number
      ("Line   217-555-0142   Business line   25.00\nAlarm company: 888-555-0177", []),
      ("Call detail\n10/02   9:14 AM   217-555-0199   ALARM CO IL   3 min   0.12", []),
      ("Hunting   2.00", []),
      ("Line   217-555-0142   Business line w/ ADSL 6M   45.00", ["dsl +12175550142"]),
      ("Line   217-555-0142   High speed internet   45.00", ["dsl +12175550142"]),
      ("Line   217-555-0142   Business line   25.00\nHigh speed internet   45.00", []),
      ("Line   217-555-0142   Landslide Studio   25.00", []),
      ("Line   217-555-0142   Ringmaster   25.00", ["distinctive-ring +12175550142"]),
      ("Line   217-555-0142   Business line   25.00\nDistinctive ring   4.00", ["distinctive-ring "]),
      ("Line   217-555-0142   Ringer Street office   25.00", []),
      ("Line   217-555-0142   Fax   25.00", ["special-line +12175550142"]),
      ("Line   217-555-0142   Business line   25.00\nFax to email   4.00", []),
    ] as [(String, [String])])
  func rows(_ rows: String, _ findings: [String]) throws {
    #expect(try self.findings(rows) == findings)
  }

  @Test(
    arguments: [
      ("Account PIN: 4821", ["passcode-required "]), ("Security code   0417", ["passcode-required "]),
      ("Account PIN\n4821", ["passcode-required "]), ("Account PIN: see your account online", []),
      // A port-out PIN is a value of the draft.
      ("Account PIN: 4821\nTransfer PIN: 99182", []),
    ] as [(String, [String])])
  func pins(_ page: String, _ findings: [String]) throws {
    #expect(try self.findings(page) == findings)
  }

  @Test func thePINItselfIsNeverSaid() throws {
    let library = try GrammarLibrary([GrammarSource(name: "generic", text: Self.generic)])
    let facts = try InvoiceReader(library: library).read(Document(plainText: Array("Account PIN: 4821".utf8)))
    let finding = try #require(facts.recordFindings.first)
    #expect(finding.message.contains("Account PIN") && !finding.message.contains("4821"))
    #expect(finding.field == "portOutPin")
  }
}
