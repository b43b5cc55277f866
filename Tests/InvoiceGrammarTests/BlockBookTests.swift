import PageText
import PostalAddress
import Testing

@testable import InvoiceGrammar

@Suite struct BlockBookTests {
  private func block(_ text: String) throws -> PrintedBlock {
    let box = Box(left: 0, top: 0, right: 9, bottom: 9)
    return PrintedBlock(
      names: [], lines: [BlockLine(text: text, box: box, isBold: false, fontSize: 9)],
      address: try #require(PostalAddress.parse(text)), purpose: .service, strength: .surely, page: 1,
      viewBox: box,
      isTurned: false, box: box, pageHeight: 792, pageWidth: 612)
  }

  @Test func equalAddressesAreOneGroup() throws {
    var book = BlockBook()
    #expect(book.add(try block("12 Oak St, Bend, OR 97703")) == 0)
    #expect(book.add(try block("14 Oak St, Bend, OR 97703")) == 1)
    #expect(book.add(try block("12 Oak Street, Bend, OR 97703")) == 0)
    #expect(book.groups.map(\.count) == [2, 1])
  }

  /// A block that finds no room belongs to no other address.
  @Test func aFullBookTakesNoFurtherAddress() throws {
    var book = BlockBook(mostGroups: 1)
    #expect(book.add(try block("12 Oak St, Bend, OR 97703")) == 0)
    #expect(book.add(try block("14 Oak St, Bend, OR 97703")) == nil)
    #expect(book.add(try block("12 Oak St, Bend, OR 97703")) == 0)
  }
}
