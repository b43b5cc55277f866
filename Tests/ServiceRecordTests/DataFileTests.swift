import DocumentFacts
import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import ServiceRecord

/// Extracts of programs: sheets, sections, rows of pairs, interchanges.
@Suite struct DataFileTests {
  private func read(_ text: String) -> AccountFacts {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
  }

  private func lines(_ text: String) -> [RecordLine] {
    RecordText(Document(plainText: Array(text.utf8))).lines
  }

  /// One account, two lines that work, one that is gone.
  @Test(arguments: [
    """
    %% ACCTINFO.DET
    ACCT|BTN|TYPE
    4471-2|603 555-0100|BUS
    %% BILL.DET
    ACCT|BN1|BA1|BA2|PO|ZIP
    4471-2|A CO|9 ELM ST|STE 2|RENO NV|89505
    %% LISTING.DET
    ACCT|TN|LN|SA|SACITY|SAST|SAZIP
    4471-2|603 555-0100|A CO|12 MAIN ST|RENO|NV|89501
    %% SVCEQP.DET
    ACCT|TN|USOC|STATUS
    4471-2|603 555-0100|1FB|WORKING
    4471-2|603 555-0101|1FB|WORKING
    4471-2|603 555-0102|1FB|DISCONNECTED
    """,
    """
    ##ACCT##
    acct_no=4471-2
    btn=6035550100
    acct_name=A CO
    ##ADDR##
    S~12 MAIN ST~~RENO~NV~89501
    B~9 ELM ST~STE 2~RENO~NV~89505
    ##TN##
    6035550100~I~main
    6035550101~I~
    6035550102~X~2021
    ##EOF##
    status: I=in service X=out
    """,
    """
    HDR|CSR|2026-10-01
    ACC|ACN=4471-2|BTN=603-555-0100
    NAM|LST=A CO|BIL=A CO
    SAD|NUM=12|STR=MAIN ST|CTY=RENO|STA=NV|ZIP=89501
    BAD|STR=9 ELM ST|UNI=STE 2|CTY=RENO|STA=NV|ZIP=89505
    TNL|TN=603-555-0100,603-555-0101|STA=WKG
    TNL|TN=603-555-0102|STA=DIS 2026-02-01
    """,
    """
    ISA*00*          *00*          *ZZ*A              *ZZ*B              *261020*0914*U*00401*000044127*0*P*:~
    ST*855*0001~
    BAK*00*AT*1*20261020~
    REF*11*6035550100~
    REF*12*4471-2~
    PER*OC*DESK*TE*8885550133~
    N1*EN*A CO~
    N3*12 MAIN ST~
    N4*RENO*NV*89501~
    N1*BT*A CO~
    N3*9 ELM ST*STE 2~
    N4*RENO*NV*89505~
    PO1*1*1*EA***TN*6035550100~
    PID*F****WORKING~
    PO1*2*1*EA***TN*6035550101~
    PID*F****WORKING~
    PO1*3*1*EA***TN*6035550102~
    PID*F****DISCONNECTED 20251119~
    CTT*3~
    SE*19*0001~
    """,
    """
    {"rows": [["CUSTOMER RECORD", ""], ["Account no.", "4471-2", "BTN", "603-555-0100"], ["Name", "A CO"],
    ["Service location", "12 MAIN ST", null, "RENO NV 89501"], ["Mail to", "9 ELM ST, STE 2", null, "RENO NV 89505"],
    ["TN", "Status"], ["603-555-0100", "working"], ["603-555-0101", "working"], ["603-555-0102", "disconnected"]]}
    """,
  ])
  func tellsAccount(_ text: String) {
    let facts = read(text)
    #expect(facts.accountNumber?.value.filter(\.isNumber) == "44712")
    #expect(facts.billingTelephoneNumber?.value.tenDigits == 6_035_550_100)
    #expect(facts.companyName?.value == "A CO")
    #expect(facts.serviceAddress?.value.oneLine == "12 MAIN ST, RENO, NV, 89501")
    #expect(facts.billingAddress?.value.oneLine == "9 ELM ST, STE 2, RENO, NV, 89505")
    #expect(facts.telephoneNumbers.map { $0.value.tenDigits } == [6_035_550_100, 6_035_550_101])
    #expect(facts.recordFindings.contains { $0.kind == .disconnectedNumber })
  }

  /// A letter of a row that nothing explains makes its line no working one.
  @Test(arguments: [("A", 2), ("D", 1), ("Q", 2)])
  func unexplainedLetters(_ letter: String, _ count: Int) {
    let facts = read(
      "[ACCOUNT]\nacct = 4471\nbtn = 6035550100\n[LINES]\n6035550100|A|main\n6035550101|\(letter)|x\n6035550109|A|y\n"
    )
    #expect(facts.telephoneNumbers.count == count + 1)
    let sure = facts.telephoneNumbers.filter { $0.confidence >= 0.9 }.map { $0.value.tenDigits }
    #expect(sure.contains(6_035_550_101) == (letter == "A"))
  }

  @Test(arguments: [
    ("---LIST\nLN  A CO\nSA  1 MAIN ST\n---BILL\nBN1 A CO\n---S&E\n1 1FB /TN 602 555-0120\n", false),
    ("%% A.DET\nACCT|TN\n1|2\n%% B.DET\nACCT|TN\n1|2\n", true),
    ("[AB]\nx=1\n[CD]\ny=2\nz|3\n", true), ("[AB]\nx = 1\n", false), ("Notes\n=====\nA | B\n", false),
  ])
  func sections(_ text: String, _ isFile: Bool) { #expect(SectionFile.isOne(lines(text)) == isFile) }

  @Test(arguments: [
    ("A1|X=1\nAB|X=1|Y=2\nAC|X=1\nAD|Z=2\n", true), ("AB|X|1\nAC|X|2\nAD|Y|3\nAE|Z|4\n", false),
    ("ab|X=1\nac|X=1\nad|X=1\nae|X=1\n", false),
  ])
  func pairs(_ text: String, _ areSome: Bool) { #expect(TaggedPairs.areSome(lines(text)) == areSome) }

  @Test(arguments: [
    "ST LOUIS BRANCH\nREF 1\nN1 2\n", "ISA BELLE LLC\nN1*A\nREF*B\n", "ST*855*1~\nN1*EN*A~\n",
  ])
  func noInterchange(_ text: String) { #expect(Interchange.read(lines(text)) == nil) }

  /// What a message says of a reference outweighs what the reference is as a rule.
  @Test func statedReferences() {
    let facts = read(
      "ST*855*1~\nREF*11*6035550100~\nREF*AN*9912~\nN1*EN*A CO~\nN3*12 MAIN ST~\nN4*RENO*NV*89501~\n"
        + "PO1*1*1*EA***TN*6035550100~\nMSG*REF 11 IS BTN. REF AN IS ACCOUNT NUMBER.~\nSE*9*1~\n")
    #expect(facts.accountNumber?.value == "9912")
    #expect(facts.billingTelephoneNumber?.value.tenDigits == 6_035_550_100)
  }

  @Test(arguments: [
    ("Customer,NPA,NXX,Line,Status\nA,603,555,0100,Active\n", "603-555-0100"),
    ("Customer;NPA;NXX;From;To;Type\nA;603;555;0100;0103;DID\n", "603-555-0100 - 603-555-0103"),
    ("Customer;NPA;NXX;From;To;Type\nA;603;555;0100;0100;DID\n", "603-555-0100"),
  ])
  func splitNumbers(_ text: String, _ printed: String) {
    let parted = SplitNumbers.joined(DelimitedExport.parted(lines(text)))
    #expect(parted.count == 2)
    #expect(parted[0].cells.map(\.text).contains("Telephone Number"))
    #expect(parted[1].cells.map(\.text).prefix(2) == ["A", printed])
  }

  @Test(arguments: ["Rate,Area,Line\n1,2,3\n", "NPA,Rate,Line\n603,1,0100\n"])
  func columnsThatAreNoNumbers(_ text: String) {
    let lines = DelimitedExport.parted(lines(text))
    #expect(SplitNumbers.joined(lines).map(\.text) == lines.map(\.text))
  }
}
