import Testing

@testable import ServiceRecord

@Suite struct FloatedFieldTests {
  @Test(arguments: [
    ("/TN 312 555-0160/PIC 0288", "", ["TN=312 555-0160", "PIC=0288"]),
    ("1180 MAIN ST, ATLANTA/LOC STE 3", "1180 MAIN ST, ATLANTA", ["LOC=STE 3"]),
    ("152 1/2 ELM ST /STE 4", "152 1/2 ELM ST", ["STE=4"]),
    ("C/O DR OKAFOR", "C/O DR OKAFOR", []),
    ("OPEN 24/7", "OPEN 24/7", []),
    ("/HT\u{1F}G 1/LPS", "", ["HTG=1", "LPS="]),
    ("/LPIC 022\u{1F}2/LPS", "", ["LPIC=022\u{1F}2", "LPS="]),
    ("/TN 0160/LSO\u{1F}312 555", "", ["TN=0160", "LSO=312 555"]),
    ("", "", []),
    ("///", "///", []),
  ])
  func splits(_ text: String, _ lead: String, _ fields: [String]) {
    let split = FloatedField.split(text, table: FieldIdentifierTable())
    #expect(split.lead == lead)
    #expect(split.fields.map { "\($0.name)=\($0.data)" } == fields)
  }
}
