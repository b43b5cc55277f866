import DocumentFacts
import NumberingPlan
import PageText
import Testing

@testable import ServiceRecord

/// Sentences that tell of an account.
@Suite struct ProseTests {
  private static let main = TelephoneNumber(areaCode: 603, centralOfficeCode: 555, lineNumber: 100)

  private func lines(_ text: String) -> [RecordLine] {
    RecordText(Document(plainText: Array(text.utf8))).lines
  }

  @Test(
    arguments: [
      ("Besides that one they have 603-555-0101 and 0102 on the account.", "doubtfulLine", 2),
      ("The block on this trunk runs from 603-555-0120 through 603-555-0129 in all.", "doubtfulLine", 10),
      ("There used to be a 603-555-0107 as well in the old office.", "disconnected", 1),
      ("The number 603-555-0107 was disconnected in the spring of 2023.", "disconnected", 1),
      ("If you need anything else I am at 603-555-0109 until four.", "contact", 1),
      ("She is the owner and her cell is 603-555-0109 for the day.", "contact", 1),
      ("The number 603-555-0137 was never ours as far as we know.", "mention", 1),
      ("They will be glad that 603-555-0137 is in this sentence too.", "mention", 1),
    ] as [(String, String, Int)])
  func roles(_ text: String, _ role: String, _ count: Int) {
    let numbers = ProseFacts(text, inheriting: Self.main).numbers
    #expect(numbers.flatMap(\.list.numbers).count == count)
    #expect(numbers.allSatisfy { "\($0.role)" == role })
  }

  @Test(
    arguments: [
      (
        "For as long as we know they have been at 148 Main Street, Suite 2, Otego, NY 13825.",
        "148 Main Street, Suite 2, Otego, NY 13825", true
      ),
      (
        "The bill goes to their office in town: PO Box 314, Otego, NY 13820.", "PO Box 314, Otego, NY 13820",
        false
      ),
    ] as [(String, String, Bool)])
  func places(_ text: String, _ place: String, _ isService: Bool) {
    let places = ProseFacts(text, inheriting: nil).places
    #expect(places.map(\.text) == [place])
    #expect(places.first?.field == (isService ? .serviceAddress : .billingAddress))
  }

  @Test(arguments: ["12 Main St, Otego, NY 13825", "We met in March of 2023 and that was that for us in NY."])
  func noPlaces(_ text: String) { #expect(ProseFacts(text, inheriting: nil).places.isEmpty) }

  @Test(arguments: [
    ("Here is what I have on Otter Lumber Hospital. Their account is old", "Otter Lumber Hospital"),
    ("The account is under Otter Packers, Inc., account 4471", "Otter Packers, Inc."),
    ("we confirm the following for Otter Lumber Inc, account 3391", "Otter Lumber Inc"),
    ("we are on the road", nil),
  ])
  func names(_ text: String, _ name: String?) { #expect(ProseName(text)?.name == name) }

  @Test(arguments: [
    ("OTTER AWNING & SHADE LLC", true), ("Otter Lumber Inc.", true), ("Hello Otter", false),
    ("see Otter LLC", false),
    ("CALL 555 LLC", false),
  ])
  func namesAlone(_ text: String, _ isName: Bool) { #expect((ProseName.alone(text) != nil) == isName) }

  @Test func sentences() {
    #expect(
      ProseFacts.sentences(of: "Ask Dr. Lee of A Inc. now. He knows.") == [
        "Ask Dr. Lee of A Inc. now.", "He knows.",
      ])
  }

  // MARK: - Mails and screens

  @Test(arguments: [
    (
      [
        "| 1) account number", ">>> 4471-20", "| 2) BTN", ">>> 603-555-0100", "| 3) name on account",
        ">>> A CO",
      ],
      ["account number: 4471-20", "BTN: 603-555-0100", "name on account: A CO"]
    ),
    (
      ["> hello", "there", "> you", "all", "> BTN", "603"],
      ["> hello", "there", "> you", "all", "> BTN", "603"]
    ),
  ])
  func answers(_ texts: [String], _ joined: [String]) {
    let lines = texts.map { Self.line($0, column: 0, y: 0) }
    #expect(AnsweredMail.joined(lines, labels: RecordLabelTable()).map(\.text) == joined)
  }

  private static let screen = """
     EUI  NAME ......... A CO
          CITY ......... RENO
     BIL  NAME ......... A CO
          CITY ......... RENO
     SRV  603 555 0100   LINE   INSV
          603 555 0101   LINE   INSV
    """

  @Test(arguments: [
    (
      screen,
      [
        "NAME ......... A CO", "CITY ......... RENO", "Billing NAME ......... A CO",
        "Billing CITY ......... RENO",
      ]
    ),
    ("BIL  A CO\n     RENO\n", ["BIL  A CO", "RENO"]),
  ])
  func tags(_ text: String, _ written: [String]) {
    #expect(SideTags.written(lines(text)).prefix(4).map(\.text) == written)
  }

  private static func line(_ text: String, column: Int, y: Double) -> RecordLine {
    RecordLine(
      page: 1, number: 0, cells: [RecordCell(text: text, column: column, end: column + text.count, tabs: 0)],
      box: Box(left: Double(column) * 6, top: y, right: Double(column + text.count) * 6, bottom: y + 10))
  }

  /// A label half way between the lines of its value, and one on a line of its own.
  @Test(arguments: [(5.0, 2), (11.0, 3)])
  func centredLabels(_ step: Double, _ count: Int) {
    let lines = [
      Self.line("12 MAIN ST", column: 30, y: 0), Self.line("Service address", column: 0, y: step),
      Self.line("RENO NV 89501", column: 30, y: 2 * step),
    ]
    let lowered = CentredLabels.lowered(lines, labels: RecordLabelTable())
    #expect(lowered.count == count)
    if count == 2 { #expect(lowered[0].cells.map(\.text) == ["Service address", "12 MAIN ST"]) }
  }

  // MARK: - Other languages

  @Test(
    arguments: [
      ("Teléfonos en servicio", .numbers), ("Números desconectados", .disconnectedNumber),
      ("Dirección de facturación", .billingAddress),
      ("Adresse de facturation du client", .billingAddress), ("Número de orden", nil),
      ("Nombre del cliente", .customerName),
      ("Ville de service", .serviceCity),
    ] as [(String, RecordField?)])
  func labels(_ label: String, _ field: RecordField?) {
    #expect((RecordLabelTable()[label] ?? ComposedLabel(label)?.field) == field)
  }

  @Test(arguments: [
    ("6 de noviembre de 2026", "2026-11-06"), ("3 de marzo del 2026", "2026-03-03"), ("6 de la tarde", nil),
  ])
  func days(_ text: String, _ iso: String?) {
    #expect(PrintedDay.matches(in: Array(text.utf8)).first?.day.iso == iso)
  }

  @Test(
    arguments: [
      ("REMOVIDA     2025-11-02", .gone), ("TRABAJANDO", .unsaid), ("résiliée le 12", .gone),
      ("taken out 6-1-24", .gone), ("TAKEN CARE OF", .unsaid),
    ] as [(String, LineStatus)])
  func statuses(_ text: String, _ status: LineStatus) { #expect(LineStatus(among: text) == status) }
}
