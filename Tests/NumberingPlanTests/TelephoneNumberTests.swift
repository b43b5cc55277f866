import Foundation
import NumberingPlan
import Testing

@Suite struct TelephoneNumberTests {
  @Test(arguments: [
    "(610) 510-1318", "610.510.1318", "610-510-1318", "610–510–1318", "610 510 1318", "610/510-1318",
    "1-610-510-1318",
    "+1 610 510 1318", "+16105101318", "6105101318", "16105101318", "1 (610) 510-1318", "1(610)510-1318",
    " 610-510-1318 ",
    "610510-1318", "610-5101318", "(610)5101318", "1.610.510.1318", "+1-610-510-1318", "610•510•1318",
  ])
  func readsWholeTexts(text: String) {
    #expect(TelephoneNumber(text)?.tenDigits == 6_105_101_318)
  }

  @Test(arguments: [
    "", " ", "610", "510-1318", "610-510-131", "610-510-13180", "tel 610-510-1318", "610-510-1318 x5",
    "110-510-1318",
    "610-110-1318", "611-510-1318", "690-510-1318", "610-911-1318", "+2 610 510 1318", "+44 207 946 0958",
    "610-510-1318-1",
    "610-555-0100 thru 0149", "610-510-1318 610-510-1319", "2 610-510-1318", "６１０-510-1318", "++16105101318",
  ])
  func rejectsOtherTexts(text: String) {
    #expect(TelephoneNumber(text) == nil)
  }

  @Test(
    arguments: [
      (2_002_000_000, true), (6_105_101_318, true), (9_899_999_999, true), (2_119_990_000, false),
      (9_905_551_234, false),
      (1_999_999_999, false), (6_101_999_999, false), (6_103_110_000, false), (0, false), (UInt64.max, false),
    ] as [(UInt64, Bool)])
  func checksTenDigits(digits: UInt64, isValid: Bool) {
    #expect((TelephoneNumber(tenDigits: digits) != nil) == isValid)
  }

  @Test(arguments: [
    (610, 510, 10_000), (610, 510, -1), (610, 1_000, 0), (1_610, 510, 0), (-610, 510, 0), (610, Int.max, 0),
  ])
  func rejectsParts(areaCode: Int, centralOfficeCode: Int, lineNumber: Int) {
    let number = TelephoneNumber(
      areaCode: areaCode, centralOfficeCode: centralOfficeCode, lineNumber: lineNumber)
    #expect(number == nil)
  }

  @Test func printsItsForms() throws {
    let number = try #require(TelephoneNumber(areaCode: 610, centralOfficeCode: 510, lineNumber: 38))
    #expect(number.e164 == "+16105100038")
    #expect(number.national == "(610) 510-0038")
    #expect(number.description == "(610) 510-0038")
    #expect(number.areaCode == 610 && number.centralOfficeCode == 510 && number.lineNumber == 38)
  }

  @Test func isItsInternationalFormInJSON() throws {
    let number = try #require(TelephoneNumber("610-510-1318"))
    let json = try JSONEncoder().encode([number])
    #expect(String(decoding: json, as: UTF8.self) == #"["+16105101318"]"#)
    #expect(try JSONDecoder().decode([TelephoneNumber].self, from: json) == [number])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([TelephoneNumber].self, from: Data(#"["510-1318"]"#.utf8))
    }
  }

  @Test(arguments: [
    ("800-321-2000", true, false, false), ("888-321-2000", true, false, false),
    ("822-321-2000", true, false, false),
    ("880-321-2000", true, false, false), ("889-321-2000", true, false, false),
    ("811-321-2000", false, false, false),
    ("890-321-2000", false, false, false), ("878-321-2000", false, false, false),
    ("801-321-2000", false, false, false),
    ("900-321-2000", false, true, false), ("901-321-2000", false, false, false),
    ("500-321-2000", false, false, true),
    ("533-321-2000", false, false, true), ("501-321-2000", false, false, false),
    ("610-321-2000", false, false, false),
  ])
  func knowsSpecialAreaCodes(text: String, isTollFree: Bool, isPremium: Bool, isPersonal: Bool) {
    let number = TelephoneNumber(text)
    #expect((number?.isTollFree ?? false) == isTollFree)
    #expect((number?.isPremium ?? false) == isPremium)
    #expect((number?.isPersonal ?? false) == isPersonal)
    #expect((number?.isSpecialService ?? false) == (isPremium || isPersonal))
  }

  @Test(arguments: [
    ("610-555-0100", true), ("610-555-0199", true), ("610-555-0099", false), ("610-555-0200", false),
    ("610-554-0100", false),
  ])
  func knowsFiction(text: String, isFictional: Bool) {
    #expect(TelephoneNumber(text)?.isFictional == isFictional)
  }
}
