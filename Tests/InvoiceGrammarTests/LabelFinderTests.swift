import PageText
import Testing

@testable import InvoiceGrammar

/// Labels found in spite of how they are set.
@Suite struct LabelFinderTests {
  private func hits(_ labels: [String], in index: PageIndex) -> [LabelHit] {
    var tree = LabelTree()
    for label in labels { _ = tree.insert(label) }
    return LabelFinder(tree: tree).hits(in: index)
  }

  @Test(
    arguments: [
      ("Account number: 4417", true), ("ACCOUNT NUMBER 4417", true), ("Account-Number", true),
      ("account  number", true),
      ("AccountNumber4417", true), ("A c c o u n t N u m b e r", true), ("Your account number is 4417", true),
      ("Account   number", true), ("Compte: Account number", true), ("YourAccount number", true),
      ("Account\nnumber", true), ("    Account\n    number", true), ("Account number:4417", true),
      ("account_number: 4417", true), ("Account number____4417", true), ("____Account number", true),
      ("parent_account_number: 4417", false), ("account_number_type: 4417", false),
      ("Account", false), ("Account numbers", false), ("Subaccount number", false),
      ("Account no number", false),
      ("number account", false), ("Account\n\n\nnumber", false), ("Account\n               number", false),
      ("Account:\nnumber", false), ("Account   number  :   4417\nInvoice   date    :   1/1", true),
    ])
  func found(_ text: String, _ isFound: Bool) {
    #expect(!hits(["Account number"], in: PageIndex(plainText: text)).isEmpty == isFound)
  }

  @Test(
    arguments: [
      ("Numéro de compte", "NUMERO DE COMPTE"), ("Numero de compte", "Numéro de compte"),
      ("No d'abonné", "no dabonne"),
      ("Acct #", "ACCT #"), ("AT&T", "at&t"), ("Cœur", "COEUR"),
    ])
  func accentsAndSigns(_ label: String, _ text: String) {
    #expect(hits([label], in: PageIndex(plainText: text)).count == 1)
  }

  @Test(arguments: [("Acct #", "Acct 44"), ("AT&T", "ATT Bill")])
  func signsAreNotLost(_ label: String, _ text: String) {
    #expect(hits([label], in: PageIndex(plainText: text)).isEmpty)
  }

  @Test func theLongestLabelWins() {
    let index = PageIndex(plainText: "Account number 4417 Account 12")
    let found = hits(["Account", "Account number", "number"], in: index)
    #expect(found.map { index.text($0.range) } == ["Account number", "Account"])
  }

  @Test func whereALabelStandsInItsCell() throws {
    let index = PageIndex(plainText: "Account number: 4417    Your account number")
    let found = hits(["Account number"], in: index)
    try #require(found.count == 2)
    #expect(found.map(\.startsCell) == [true, false])
    #expect(found.map(\.endsCell) == [false, true])
    #expect(found.map(\.cell) == [0, 1])
  }

  @Test func aLabelOverTwoLines() throws {
    let index = PageIndex(plainText: "Account   Bill\nnumber    date")
    let found = hits(["Account number", "Bill date", "Bill"], in: index)
    try #require(found.count == 2)
    #expect(found.allSatisfy { $0.line == 1 && $0.continuation != nil })
    let table = HitTable(found, cellCount: index.cells.count)
    #expect(index.cells.indices.allSatisfy(table.isLabelled))
  }

  @Test func aLabelOverTwoCells() throws {
    let cells = [("BILLING", 10.0), ("NUMBER", 76.0), ("4417", 160.0)].map { text, left in
      Cell(words: [Word(text: text, box: Box(left: left, top: 0, right: left + 50, bottom: 12), fontSize: 10)]
      )
    }
    let index = PageIndex(page: Page(number: 1, width: 600, height: 800, lines: [Line(cells: cells)]))
    let found = hits(["Billing number"], in: index)
    try #require(found.count == 1)
    #expect(found[0].cell == 1 && found[0].lead == 0 && found[0].startsCell)
    let table = HitTable(found, cellCount: 3)
    #expect([0, 1, 2].map(table.isLabelled) == [true, true, false])
  }

  @Test(arguments: [("-", true), (" : ", true), ("", true), ("A", false), ("#", false)])
  func textsWithoutAKey(_ text: String, _ hasNone: Bool) {
    var tree = LabelTree()
    #expect((tree.insert(text) == nil) == hasNone)
  }

  @Test func equalKeysAreOnePhrase() {
    var tree = LabelTree()
    #expect(tree.insert("Account no.") == tree.insert("ACCOUNT NO"))
    #expect(tree.insert("Account") != tree.insert("Account no"))
  }
}
