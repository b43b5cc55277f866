import PageText
import Testing

@testable import InvoiceGrammar

/// Whose bill it is, by weighed marks.
@Suite struct RecognitionTests {
  static let acme = """
    carrier acme-telephone "Acme Telephone"
    recognize strongly "Acme Telephone"
    recognize "acme.example" or "Acme at a glance"
    recognize weakly "Due date" or "Payment coupon"
    not "Acme Mobile"
    """
  static let bison = """
    carrier bison-voice "Bison Voice"
    recognize strongly "Bison Voice"
    recognize "bison.example"
    recognize weakly "Due date"
    """
  static let mobile = "carrier acme-mobile \"Acme Mobile\"\nrecognize strongly \"Acme Mobile\"\nkind wireless"

  private func recognition(_ page: String) throws -> Recognition {
    let sources = [Self.acme, Self.bison, Self.mobile, "carrier generic \"Unknown issuer\""]
    let library = try GrammarLibrary(sources.map { GrammarSource(name: "test", text: $0) })
    return try InvoiceReader(library: library).examine(Document(plainText: Array(page.utf8))).recognition
  }

  @Test(
    arguments: [
      // One strong mark, or two plain ones, suffice.
      ("ACME TELEPHONE\nbill", .recognized("acme-telephone")),
      ("acme.example\n\nAcme at a glance", .recognized("acme-telephone")),
      ("acme.example\n\nDue date", .recognized("acme-telephone")),
      ("acme.example", .none), ("Due date\n\nPayment coupon", .none), ("", .none), ("Somebody else", .none),
      // In running text a mark counts half: another carrier is spoken of.
      ("Acme Telephone\n\nplease note that calls to Bison Voice are now free", .recognized("acme-telephone")),
      ("please note that calls made with acme.example and others are now free", .none),
      // Right behind a small word, too, but not behind "to" or "by"
      ("Acme Telephone\n\nCall 888 to add Bison Voice", .recognized("acme-telephone")),
      ("Acme Telephone\n\nPayable to Bison Voice", .tied(["acme-telephone", "bison-voice"])),
      // Alike, or nearly so
      ("Acme Telephone\n\nBison Voice", .tied(["acme-telephone", "bison-voice"])),
      ("Acme Telephone\n\nPayment coupon\n\nBison Voice", .tied(["acme-telephone", "bison-voice"])),
      ("Acme Telephone\n\nacme.example\n\nBison Voice", .recognized("acme-telephone")),
      // A mark that the carrier's bills never bear
      ("Acme Telephone\n\nAcme Mobile", .recognized("acme-mobile")),
    ] as [(String, Recognition.Outcome)])
  func outcome(_ page: String, _ outcome: Recognition.Outcome) throws {
    #expect(try recognition(page).outcome == outcome)
  }

  @Test func reasons() throws {
    let contender = try #require(
      try recognition("Acme Telephone\n\nAcme Mobile\n\nDue date").contenders.first {
        $0.id == "acme-telephone"
      })
    #expect(contender.found.map(\.text) == ["Acme Telephone", "Due date"])
    #expect(contender.missing == ["acme.example", "Acme at a glance", "Payment coupon"])
    #expect(contender.contrary == ["Acme Mobile"])
    #expect(abs(contender.score - 1.6) < 1e-9)
    #expect(contender.found.map(\.evidence.page) == [1, 1])
  }

  @Test(
    arguments: [
      ("Somebody else", ReadingNote.Kind.carrierUnknown, "The carrier is none whose bills are known."),
      (
        "acme.example", .carrierUnknown,
        "The carrier is not certain: “acme.example” stands for Acme Telephone, and too little else."
      ),
      (
        "Acme Telephone\n\nacme.example\n\nBison Voice\n\nbison.example", .carrierTied,
        "The bill may be of Acme Telephone or of Bison Voice: “Acme Telephone”, “acme.example” stand for Acme Telephone; "
          + "“Bison Voice”, “bison.example” stand for Bison Voice."
      ),
    ])
  func notes(_ page: String, _ kind: ReadingNote.Kind, _ message: String) throws {
    let sources = [Self.acme, Self.bison, "carrier generic \"Unknown issuer\""]
    let library = try GrammarLibrary(sources.map { GrammarSource(name: "test", text: $0) })
    // Without any money on it a document is no bill, which is told first.
    let text = page + "\n\nLine  25.00"
    let facts = try InvoiceReader(library: library).read(Document(plainText: Array(text.utf8)))
    #expect(facts.notes.first == ReadingNote(kind: kind, field: "losingCarrier", message: message))
    #expect(facts.grammar == "generic")
  }

  /// Two carriers of one name, each with its own form of account number.
  @Test(
    arguments: [
      ("413 323 6018 642 07Y", "acme-business"), ("413 323 6018 642 07", nil),
      ("413 323 601 8642 07", "acme-home"),
      ("none", nil), ("413 323 601 8642 07-4", nil),
    ] as [(String, String?)])
  func theAccountNumberTellsSiblings(_ account: String, _ id: String?) throws {
    let home =
      "carrier acme-home \"Acme Home\"\nrecognize strongly \"Acme\"\n"
      + "accountNumber shape \"### ### ### #### ##\" right of \"Account number\""
    let business =
      "carrier acme-business \"Acme Business\"\nrecognize strongly \"Acme\"\n"
      + "accountNumber shape \"### ### #### ### ## A\" right of \"Account number\""
    let sources = [home, business, "carrier generic \"Unknown issuer\""]
    let library = try GrammarLibrary(sources.map { GrammarSource(name: "test", text: $0) })
    let page = "Acme\n\nAccount number: \(account)"
    let facts = try InvoiceReader(library: library).read(Document(plainText: Array(page.utf8)))
    #expect(facts.losingCarrier?.id == id)
    #expect((facts.losingCarrier?.reading.confidence ?? 0) < 0.9, "marks alone do not tell")
    #expect(facts.notes.contains { $0.kind == .carrierTied } == (id == nil))
  }

  /// A plain name is enough where documents name their issuer, and says nothing where a service is sold on.
  @Test(
    arguments: [
      ("Acme            Account number", .recognized("acme")),
      ("ACME\nyour bill", .recognized("acme")),
      ("Voice Line, an Acme company          Page 1", .recognized("acme")),
      ("Somebody else\n\nChecks payable to: Acme", .recognized("acme")),
      ("Voice Line\n(a reseller of Acme services)", .none),
      ("Voice Line, powered by Acme", .none),
      ("Acme Street 4", .none),
      ("Voice Line, an Acme customer", .none),
      (String(repeating: "\n", count: 40) + "Acme", .none),
      // Words that any bill may print name nobody, as many as there are.
      ("Master account\n\nSub-account\n\nLocation summary", .none),
      ("Acme\n\nMaster account", .recognized("acme")),
    ] as [(String, Recognition.Outcome)])
  func aNameWhereIssuersAreNamed(_ page: String, _ outcome: Recognition.Outcome) throws {
    let acme = """
      carrier acme "Acme"
      recognize "Acme" or "Master account" or "Sub-account" or "Location summary"
      """
    let library = try GrammarLibrary(
      [acme, "carrier generic \"Unknown issuer\""].map { GrammarSource(name: "test", text: $0) })
    let examination = try InvoiceReader(library: library).examine(Document(plainText: Array(page.utf8)))
    #expect(examination.recognition.outcome == outcome)
  }

  /// A bill without its logo: care number and web address are too little, unless the account number has the carrier's form.
  @Test(
    arguments: [
      ("8155 10 021 0334455", "acme"), ("8155 10 021 033445", nil), ("123456", nil),
    ] as [(String, String?)])
  func tooFewMarksAndTheAccountNumber(_ account: String, _ id: String?) throws {
    let acme = """
      carrier acme "Acme"
      recognize weakly "800-555-0142" or "acme.example"
      accountNumber shape "#### ## ### #######" right of "Account number"
      accountNumber shape "######" right of "Account number"
      """
    let library = try GrammarLibrary(
      [acme, "carrier generic \"Unknown issuer\""].map { GrammarSource(name: "test", text: $0) })
    let page = "Questions? 800-555-0142\n\nacme.example\n\nAccount number: \(account)"
    let facts = try InvoiceReader(library: library).read(Document(plainText: Array(page.utf8)))
    #expect(facts.losingCarrier?.id == id)
    #expect((facts.losingCarrier?.reading.confidence ?? 0) < 0.9)
  }

  /// Digits that a grammar takes a telephone number from must be one: no exchange is 000.
  @Test(arguments: [("831 000 8363 784", "acme-national"), ("413 323 6018 642", nil)] as [(String, String?)])
  func anAccountThatHoldsATelephoneNumber(_ account: String, _ id: String?) throws {
    let shape = "accountNumber shape \"### ### #### ###\" right of \"Account number\""
    let sources = [
      "carrier acme-local \"Acme Local\"\nrecognize strongly \"Acme\"\n\(shape)\n"
        + "billingTelephoneNumber first 10 digits of accountNumber",
      "carrier acme-national \"Acme National\"\nrecognize strongly \"Acme\"\n\(shape)",
      "carrier generic \"Unknown issuer\"",
    ]
    let library = try GrammarLibrary(sources.map { GrammarSource(name: "test", text: $0) })
    let page = "Acme\n\nAccount number: \(account)"
    let facts = try InvoiceReader(library: library).read(Document(plainText: Array(page.utf8)))
    #expect(facts.losingCarrier?.id == id)
  }

  /// An account number that has not the form of the carrier whose marks weigh most, but that of its sibling.
  @Test(
    arguments: [
      ("850 555 0142 271", "acme-north", "8505550142271", true),
      ("850 555 0142 271 3457", "acme-south", "8505550142271", false),
      ("AB-12345", "acme-north", "AB12345", false),
    ] as [(String, String, String, Bool)])
  func theFormOfTheAccountNumber(_ account: String, _ id: String, _ value: String, _ isSure: Bool) throws {
    let sources = [
      "carrier acme-north \"Acme North\"\nrecognize strongly \"Acme\"\nrecognize \"acme.example\"\n"
        + "accountNumber shape \"### ### #### ###\" right of \"Acme account\"",
      "carrier acme-south \"Acme South\"\nrecognize \"Acme\" or \"acme.example\"\n"
        + "accountNumber shape \"### ### #### ### [(####)]\" right of \"Account number\"",
      "carrier generic \"Unknown issuer\"\naccountNumber code right of \"Account number\"",
    ]
    let library = try GrammarLibrary(sources.map { GrammarSource(name: "test", text: $0) })
    let page = "Acme\n\nacme.example\n\nAccount number: \(account)"
    let facts = try InvoiceReader(library: library).read(Document(plainText: Array(page.utf8)))
    #expect(facts.losingCarrier?.id == id)
    #expect(facts.accountNumber?.value == value)
    if !isSure {
      #expect(
        (facts.losingCarrier?.reading.confidence ?? 1) < 0.9 || (facts.accountNumber?.confidence ?? 1) < 0.9)
    }
  }

  @Test(arguments: [1, 3, 4, 9]) func marksCountOnTheFirstThreePagesAndTheLast(_ page: Int) throws {
    let pages = (1...9).map { $0 == page ? "Acme Telephone" : "page \($0)" }
    let outcome = try recognition(pages.joined(separator: "\u{0C}")).outcome
    #expect(outcome == (page == 4 ? .none : .recognized("acme-telephone")))
  }

  @Test func aMarkCountsOnce() throws {
    let once = try recognition("acme.example").contenders.first?.score
    let often = try recognition("acme.example\n\nacme.example\n\nacme.example").contenders.first?.score
    #expect(once == often && once == 1.6)
  }
}
