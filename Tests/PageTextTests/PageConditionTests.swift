import PageText
import Testing

/// Which pages' text can be used.
struct PageConditionTests {
  private static let bill =
    "Previous balance Payment received thank you Adjustments Total current charges due by February "
    + "Account number Billing date Monthly service charges for lines and features, taxes, fees and surcharges. "

  @Test(arguments: [
    ("", Page.Condition.noText),
    ("Total 12.00", .text),
    (String(repeating: bill, count: 3), .text),
    (String(repeating: "........................ 0.00 ", count: 30), .text),
    // French, as Canadian bills have it.
    (
      String(
        repeating: "Numéro de compte et date de facturation, solde précédent et paiement reçu, merci. ",
        count: 6),
      .text
    ),
    // Codes of usage records.
    (String(repeating: "DENVER CO PEAK LOS ANGELES CA OFFPK INCOMING CL 314 555 0100 ", count: 10), .text),
    (String(repeating: "\u{E001}\u{E002}\u{E003} ", count: 5), .garbage),
    (String(repeating: "\u{1}\u{2}\u{3} ", count: 5), .garbage),
    (String(repeating: "\u{FFFD}\u{FFFD}a ", count: 5), .garbage),
    // Letters three places further on in the alphabet, as fonts with codes of their own give them.
    (String(repeating: shifted(bill), count: 3), .garbage),
  ])
  func condition(text: String, expected: Page.Condition) {
    var glyphs = GlyphPage(width: 612, height: 792)
    for (index, scalar) in text.unicodeScalars.enumerated() where scalar != " " {
      let (left, top) = (Double(index % 100) * 6, Double(index / 100) * 12)
      glyphs.append(
        Glyph(
          scalar: scalar, box: Box(left: left, top: top, right: left + 6, bottom: top + 10), fontSize: 10,
          isBold: false, followsSpace: false))
      if index % 100 == 99 { glyphs.endLine() }
    }
    #expect(glyphs.page(number: 1).condition == expected)
  }

  private static func shifted(_ text: String) -> String {
    let bytes = text.lowercased().utf8.map { byte in
      (0x61...0x7A).contains(byte) ? (byte - 0x61 + 3) % 26 + 0x61 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
