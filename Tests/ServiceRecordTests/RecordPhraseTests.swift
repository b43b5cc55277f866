import DocumentFacts
import Testing

@testable import ServiceRecord

@Suite struct RecordPhraseTests {
  @Test(arguments: [
    ("LOCAL SVC PROVIDER FREEZE 02/11/24", [RecordFinding.Kind.freeze]),
    ("PIC FREEZE", []),
    ("FREEZE REMOVED", []),
    ("no local service freeze", [.freeze]),
    ("NO FREEZE", []),
    ("ALARM LINE", [.alarmLine]),
    ("CUST REQ CPNI PASSCODE ON ACCT", [.passcodeRequired]),
    ("ADSL 6M", [.dsl]),
    ("Hunting to 7312", [.huntGroup]),
    ("KEYS AT FRONT DESK", []),
    ("TREFREEZER", []),
  ])
  func tells(_ text: String, _ kinds: [RecordFinding.Kind]) {
    #expect(RecordPhrase.kinds(in: text) == kinds)
  }

  @Test(arguments: ["No", "NONE", "N", "n/a", "false", "0", "", "-", "Not set", "null", "Off"])
  func denies(_ text: String) { #expect(RecordPhrase.isNo(text)) }

  @Test(arguments: ["Yes", "C4471982", "true", "Required", "North side", "ON"])
  func affirms(_ text: String) { #expect(!RecordPhrase.isNo(text)) }
}
