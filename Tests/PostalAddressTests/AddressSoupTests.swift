import PostalAddress
import Testing

/// Words of addresses and bills in any order: nothing may stop the program, and long text stays cheap.
struct AddressSoupTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let words = [
    "123", "#", "#5", "-", "&", "1/2", "½", "N", "North", "St", "St.", "Ave", "Avenue", "of", "the", "THE",
    "PO", "P.O.",
    "Box", "RR", "HC", "Ste", "Suite", "Fl", "6th", "Floor", "Sixth", "County", "Road", "Hwy", "US", "I-40",
    "FM", "rue",
    "boul.", "Québec", "(", ")", "()", ",", ",,", "\n", "\\n", "\t", "NY", "New", "York", "IN", "OR", "Co",
    "12345",
    "12345-6789", "M5V", "2T6", "USA", "Canada", "Attn:", "c/o", "$12.00", "%", "@", "N165", "W2123", "1-2-3",
    "0",
    "99999999999999999999", "e\u{301}", "🏢", "\u{0}", "\u{202E}", "''", "...", "Conference", "Room", "Box",
    "Unit",
    "General", "Delivery", "One", "Salt", "Lake", "City", "Saint", "Main", "A", "Apt", "No.", "US-", "-1",
    "/", "1/",
  ]

  @Test func survives() {
    var generator = Generator(state: 20_240_607)
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...14, using: &generator)
      let text = (0..<count).map { _ in AddressSoupTests.words.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
      exercise(text)
    }
  }

  /// A bill printed three boxes under one another, its issuer's and the customer's: reading them once never ended.
  @Test func severalBoxesEnd() {
    let address = PostalAddress.parse("C.P. 11078\nP.O. Box 11078\nP.O. Box 20366\nAtlanta, GA 30309")
    #expect(address?.postalCode == "30309")
  }

  @Test func longTextIsNotRead() {
    let text = Array(repeating: "123 Main St Ste 5", count: 20_000).joined(separator: " ")
    exercise(text)
    #expect(PostalAddress.parse(text) == nil)
  }

  private func exercise(_ text: String) {
    _ = LastLine(text)
    _ = DeliveryLine.likelihood(of: text)
    _ = DeliveryLine.isUnitLine(text)
    _ = PostalCode(text)
    guard let address = PostalAddress.parse(text) else { return }
    _ = address.publication28
    _ = address.oneLine
    _ = address.missingParts
    #expect(address.differences(from: address).isEmpty)
    #expect(address.isSamePlace(as: address))
  }
}
