import DocumentFacts
import PageText
import PostalAddress
import Testing

@testable import InvoiceGrammar

/// An address under no label is the customer's where an envelope would show it, not in a row of a list.
@Suite struct AddressWindowTests {
  private func billing(_ text: String) throws -> Reading<PostalAddress>? {
    try InvoiceReader(library: .builtIn()).read(Document(plainText: Array(text.utf8))).billingAddress
  }

  @Test(arguments: [
    ("Valmore Tile LLC\n41 W 3rd St\nDayton, OH 45402", true),
    ("Valmore Tile LLC\n41 W 3rd St, Dayton, OH 45402", false),
  ])
  func rowsAreNoWindow(_ block: String, maySure: Bool) throws {
    let text =
      "Mossback Telephone\nAccount number 44718-2\nBill date November 3, 2026\n\n\(block)\n\nLocal service  25.50\n"
      + "Total due  $25.50\n"
    let reading = try #require(try billing(text))
    #expect(maySure || reading.confidence < 0.9)
  }
}
