import Testing

@testable import ServiceRecord

@Suite struct EquipmentStartTests {
  private static let codes = ServiceCodeTable()

  @Test(arguments: [
    ("03-15-19   1   1FB    /TN 404 555-0110", 1, "1FB", "/TN 404 555-0110"),
    ("021103  4 1MB    /TN 0161", 4, "1MB", "/TN 0161"),
    ("1 1FB/TN 0161", 1, "1FB", "/TN 0161"),
    ("I1 1FB /TN 0161", 1, "1FB", "/TN 0161"),
    ("40 DID100 /DTN 513 993-2770-2809", 40, "DID100", "/DTN 513 993-2770-2809"),
    ("555 0144 B1W-M /RCU 1", 1, "B1W-M", "/RCU 1"),
    ("9ZR", 1, "9ZR", ""),
  ])
  func reads(_ text: String, _ quantity: Int, _ code: String, _ rest: String) throws {
    let head = try #require(EquipmentStart(text, codes: Self.codes))
    #expect((head.quantity, head.code, head.rest) == (quantity, code, rest))
  }

  /// What an order took out is gone; a code that begins so is none.
  @Test(arguments: [
    ("OUT 1 1MB /TN 0161 DISC", true), ("O 1 1MB /TN 0161", false), ("1 1MB /TN 0161", false),
  ])
  func tellsWhatIsOut(_ text: String, isOut: Bool) {
    #expect(EquipmentStart(text, codes: Self.codes)?.isOut == isOut)
  }

  @Test(arguments: [
    ("***SVC AND EQP***", true), ("SERV & EQUIP", true), ("---S&E", true), ("SERVICE EQUIPMENT", true),
    ("SERVICE AND REPAIR", false), ("EQUIPMENT RENTAL", false),
  ])
  func headsEquipment(_ text: String, isHead: Bool) {
    #expect((RecordSection(heading: text) == .equipment) == isHead)
  }

  @Test(arguments: ["", "0111, 0112, 0113", "2/LPS", "TOTAL", "ALARM LINE", "4258, 4260/PIC 0288", "900,976"])
  func rejects(_ text: String) {
    #expect(EquipmentStart(text, codes: Self.codes) == nil)
  }
}
