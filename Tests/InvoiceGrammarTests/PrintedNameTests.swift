import Testing

@testable import InvoiceGrammar

/// Names of companies and people as lines of a bill.
@Suite struct PrintedNameTests {
  @Test(
    arguments: [
      ("IRONWOOD MACHINE WORKS, INC.", true), ("Dr. Fenwick-Ashby Orthodontics, P.C.", true),
      ("Café Étoile", true),
      ("3 Brothers Pizza", true), ("A", false), ("417 County Road 250", false),
      ("Springfield IL 62704", false),
      ("PO Box 12", false), ("$45.10", false), ("mail@acme.example", false), ("Service address:", false),
      ("Questions?", false), ("July 4, 2026", false), ("F4417-0001", false), ("KEYLINE 4417", false),
      ("Invoice date Feb 06", false), ("May 12", false), ("Studio 12", true), ("March 404", true),
      ("Montant prélevé le", false), ("Address", false), ("Service location", false),
      ("Address Systems LLC", true),
      ("Thank you for your payment", false), ("THANK YOU.", false), ("Your account manager: Jane Roe", false),
      ("cus_Q7hX2mLr", false), ("Dana | Voice", false), ("Items", false),
      ("Items of Interest Antiques", true),
      ("STATEMENT ACCT 88104-2", false), ("FACTURA FECHA 10/23/2026", false),
      ("AATAAFTAAFAATADTFAAAFFTTTDTTAAAF", false), ("Fatta Data", true),
      ("Agreement. A leave we sign for all of you", false),
    ])
  func mayBeName(_ text: String, _ isName: Bool) { #expect(PrintedName.mayBeName(text) == isName) }

  @Test(
    arguments: [
      ("Jane Q. Smith", "Jane Q. Smith"), ("Jane Smith, Controller", "Jane Smith"),
      ("Jan van der Berg 512", "Jan van der Berg"),
      ("Anne-Marie O’Hara", "Anne-Marie O’Hara"), ("Accounts Payable", nil), ("Jane", nil),
      ("jane smith", nil),
      ("512 Main", nil), ("Billing Dept", nil), ("", nil), ("Public Utility Commission", nil),
      ("Sunpoint Mgmt", nil),
      ("SHOREWAY HOTELS INC", nil), ("RIDGELINE COMPANIES-IT", nil), ("Jane Smith-Roe", "Jane Smith-Roe"),
      ("Kealoha Bookkeeping", nil),
    ] as [(String, String?)])
  func person(_ text: String, _ person: String?) { #expect(PrintedName.person(in: text) == person) }

  @Test(
    arguments: [
      ("Acme Inc", .legal("Acme Inc")), ("ATTN: Jane Smith", .attention("Jane Smith")),
      ("Attention Accounts Payable", .attention("Accounts Payable")),
      ("C/O Jane Smith", .attention("Jane Smith")),
      ("DBA Acme Dental", .tradeName("Acme Dental")), ("d/b/a Acme Dental", .tradeName("Acme Dental")),
      ("A DIVISION OF LILYGROVE, INC.", .noise), ("Accounts Payable", .attention("Accounts Payable")),
      ("Payable Systems", .legal("Payable Systems")),
      ("Attnborough Films", .legal("Attnborough Films")), ("417 Oak St", .noise), ("$12.00", .noise),
    ] as [(String, PrintedName.Line)])
  func classify(_ text: String, _ line: PrintedName.Line) { #expect(PrintedName.classify(text) == line) }

  @Test(
    arguments: [
      ("Ironwood Machine Works,", "Inc", true), ("Smith", "& Sons", true), ("Bank of", "Springfield", true),
      ("Ironwood Machine Works", "L.L.C.", true), ("Ironwood", "Oak Street Dental", false),
      ("Ironwood", "", false),
    ])
  func continues(_ name: String, _ line: String, _ goesOn: Bool) {
    #expect(PrintedName.continues(name, line) == goesOn)
  }

  @Test(
    arguments: [
      ("ACME INC DBA ACME DENTAL", "ACME INC"), ("Acme Inc", nil), ("DBA Acme", nil), ("Acme DBA", nil),
    ] as [(String, String?)])
  func tradeName(_ text: String, _ legal: String?) {
    #expect(PrintedName.withoutTradeName(text)?.legal == legal)
  }
}
