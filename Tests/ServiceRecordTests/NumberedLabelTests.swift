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
    #expect(Self.texts(form) == ["CCNA|TXNUM|D/TSENT", "NGV|5297694|1342", "AN|ATN|CUS"])
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
