import PageText
import Testing

@testable import ServiceRecord

/// Forms that number their labels, and labels that stand where a name is looked for.
@Suite struct NumberedLabelTests {
  private static func texts(_ lines: [String]) -> [String] {
    let document = Document(plainText: Array(lines.joined(separator: "\n").utf8))
    return NumberedLabels.unnumbered(RecordText(document).lines).map {
      $0.cells.map(\.text).joined(separator: "|")
    }
  }

  @Test func aFormsNumbersAreNoPartOfItsLabels() {
    let form = [
      "1. CCNA     2. TXNUM    3. D/TSENT", "NGV         5297694     1342", "4. AN       5. ATN      6. CUS",
    ]
    #expect(Self.texts(form) == ["CCNA: NGV", "TXNUM: 5297694", "D/TSENT: 1342", "AN|ATN|CUS"])
  }

  private static let form = ["1. CCNA     2. TXNUM", "NGV", "3. REP      4. DATE     5. VER     6. CC"]

  @Test(arguments: [
    // A value under one of two labels that nobody knows.
    (["7. NAME                 8. AFT", "ACME TOOL"], ["NAME: ACME TOOL"]),
    (["7. SANO     8. SASD     9. SASN", "6721                    CHERRY"], ["SANO: 6721", "SASN: CHERRY"]),
    // Two values under one label, and a value under none.
    (["7. NAME                 8. AFT", "ACME    TOOL"], ["NAME|AFT", "ACME|TOOL"]),
    (["        7. NAME     8. AFT", "X       ACME TOOL"], ["NAME|AFT", "X|ACME TOOL"]),
    // A label alone.
    (["7. NAME", "ACME TOOL"], ["NAME", "ACME TOOL"]),
  ])
  func valuesStandUnderTheirLabels(_ rows: [String], _ read: [String]) {
    #expect(Self.texts(Self.form + rows).suffix(read.count) == read[...])
  }

  @Test(arguments: [
    ["1. Business line", "2. Fax line", "3. Alarm line"],
    [
      "1. 319-555-0141", "2. 319-555-0142", "3. 319-555-0143", "4. 319-555-0144", "5. 319-555-0145",
      "6. 319-555-0146",
    ],
    ["12. AFT", "3. AN", "9. ATN", "2. CUS", "7. SANO", "1. SASN", "5. SATH"],
  ])
  func otherNumbersStay(_ lines: [String]) { #expect(Self.texts(lines) == lines) }

  @Test(arguments: [
    ("Hollis Machine & Tool", true), ("Customer name", false), ("Account number", false), ("Name", false),
    ("Telephone Pioneers of America", true),
  ])
  func mayBeAName(_ text: String, _ mayBe: Bool) { #expect(NameTrust.mayBeName(text) == mayBe) }
}
