import Testing

@testable import InvoiceGrammar

/// Dates, codes, amounts and the words of a row as bills print them.
@Suite struct PrintedValueTests {
  @Test(
    arguments: [
      ("July 4, 2026", "2026-07-04"), ("Jul 04 26", "2026-07-04"), ("JUL 4,2026", "2026-07-04"),
      ("October 22nd, 2026", "2026-10-22"), ("4 July 2026", "2026-07-04"), ("04-Jul-26", "2026-07-04"),
      ("7/4/2026", "2026-07-04"), ("07.04.26", "2026-07-04"), ("07-04-2026", "2026-07-04"),
      ("2026-07-04", "2026-07-04"),
      ("20260704", "2026-07-04"), ("2026/7/4", "2026-07-04"), ("31/12/2026", "2026-12-31"),
      ("1er mars 2026", "2026-03-01"), ("4 août 2026", "2026-08-04"), ("le 4", nil),
      ("15 de mars 2026", "2026-03-15"), ("22 de agosto de 2026", "2026-08-22"),
      ("1 enero del 2026", "2026-01-01"),
      ("22 de agua de 2026", nil),
      ("Sept. 9, 2026", "2026-09-09"), ("02/29/2028", "2028-02-29"),
      ("02/29/2026", nil), ("13/13/2026", nil), ("July 4", nil), ("7/4", nil), ("Ju 4, 2026", nil),
      ("July 32, 2026", nil),
      ("555-0143", nil), ("1.2.26-45", nil), ("7/4-2026", nil), ("12345678", nil), ("07/04/1926", nil),
      ("26-11-0088", nil),
      ("2026", nil),
      ("July", nil), ("Julia 4, 2026", nil), ("", nil),
    ] as [(String, String?)])
  func date(_ text: String, _ iso: String?) {
    #expect(PrintedDate.match(ArraySlice(text.utf8))?.date.iso == iso)
  }

  @Test(arguments: [("7/4/2026", true), ("7/7/2026", false), ("7/14/2026", false), ("July 4, 2026", false)])
  func ambiguousDate(_ text: String, _ isAmbiguous: Bool) {
    #expect(PrintedDate.match(ArraySlice(text.utf8))?.date.isAmbiguous == isAmbiguous)
  }

  @Test(arguments: [
    ("Lima OH 45801", true), ("Lima OH 45801-1234", true), ("Lima OH 458011234", true),
    ("Lima OH 45801 1234", true), ("Lima OH 45801 - 1234.", true), ("Lima OH 45801- 1234", true),
    ("Lima OH 45801-12 34", true), ("Moncton NB E1C 4Z7", true), ("419 555 0100", false),
    ("Order 1234", false), ("Order 123 1234", false), ("Order - 1234", false), ("Lot 145801 1234", false),
  ])
  func postalCodeEnd(_ text: String, _ isOne: Bool) {
    #expect(PostalCodeEnd.ends(ArraySlice(text.utf8)) == isOne)
  }

  @Test(
    arguments: [
      ("8155 20 301 0045521", "8155203010045521"), ("AB-10442", "AB10442"), ("4417/22", "441722"),
      ("123.456.789", "123456789"), ("95493.497", "95493497"), ("72883 261348 26 0. The", "72883261348260"),
      ("72883 261348 0 The", "72883261348"), ("954.497", nil), ("95493.49", nil),
      ("NB 440 0931", "NB4400931"), ("FRX 11-88204", "FRX1188204"), ("DLT.70714", "DLT70714"), ("NB 44", nil),
      ("DLT.70", nil), ("10442 B", "10442B"), ("10442 Customer since 2019", "10442"),
      ("10442 01/05/2026", "10442"), ("X10442 77", "X10442"), ("A1234,", "A1234"),
      ("Residential", nil), ("July 4, 2026", nil), ("7/4/2026", nil), ("$45.10", nil), ("123", nil),
      ("1234 of 9", nil),
      ("1/2", nil), ("(512) 555-0143", nil), ("", nil),
    ] as [(String, String?)])
  func code(_ text: String, _ value: String?) {
    #expect(PrintedCode.match(ArraySlice(text.utf8))?.value == value)
  }

  @Test(
    arguments: [
      ("$1,234.56", true), ("-0.43", true), (".00", true), ("12.50 CR", true), ("$45", true),
      ("(12.50)", true),
      ("0.125", true), ("1,234", false), ("12", false), ("512.555.0143", false), ("Total", false),
      ("", false),
      ("Total due 12.50", false), ("7/4", false),
    ])
  func amount(_ text: String, _ isAmount: Bool) {
    #expect(PrintedAmount.isAmount(text.utf8.span) == isAmount)
  }

  enum Found: String { case date, time, minutes, amount }

  @Test(
    arguments: [
      ("07/27", [.date]), ("07/27/26 9:49 AM", [.date, .time]), ("Jul 27", [.date]),
      ("July 27, 2:11A", [.date, .time]),
      ("2026-07-27", [.date]), ("3 min", [.minutes]), ("3.0 Minutes $0.27", [.minutes, .amount]),
      ("45.00", [.amount]),
      ("May we help", []), ("Basic line", []), ("1/4", [.date]), ("5:1", []), ("Suite 5", []), ("", []),
    ] as [(String, Set<Found>)])
  func row(_ text: String, _ found: Set<Found>) {
    let index = PageIndex(plainText: "x " + text)
    let tokens = RowTokens(index, after: 1, inCell: 0, to: index.bytes.count)
    let all: [(Found, Bool)] = [
      (.date, tokens.hasDate), (.time, tokens.hasTime), (.minutes, tokens.hasMinutes),
      (.amount, tokens.hasAmount),
    ]
    #expect(Set(all.filter(\.1).map(\.0)) == found)
  }

  @Test func onlyTheNearestWordsCount() {
    let index = PageIndex(plainText: "07/27 one two three four five six")
    #expect(!RowTokens(index, before: index.bytes.count, inCell: 0, from: 0).hasDate)
    #expect(RowTokens(index, after: 0, inCell: 0, to: index.bytes.count).hasDate)
  }

  @Test(
    arguments: [
      ("Please call us with your questions about this bill", true), ("Business Line Main", false),
      ("ACCOUNT NUMBER AND BILLING DATE ARE SHOWN", false), ("your main line", false),
    ])
  func sentence(_ text: String, _ isSentence: Bool) {
    #expect(RowTokens.isSentence(ArraySlice(text.utf8)) == isSentence)
  }

  @Test(
    arguments: [
      ("acme.com/pay", true), ("mail@acme", true), ("www.acme.net", true), ("Acme Inc.", false),
      ("512.555.0143", false),
    ])
  func webAddress(_ text: String, _ isWebAddress: Bool) {
    #expect(RowTokens.hasWebAddress(ArraySlice(text.utf8)) == isWebAddress)
  }
}
