/// A universal service order code (USOC): what it is that the customer has.
struct ServiceCode {
  var name: String
  var kind: Kind
  var meaning: String

  enum Kind: String {
    /// An access line: its number works.
    case line
    case trunk
    /// A block of direct inward dialing numbers.
    case didBlock
    case tollFree
    case remoteCallForward
    case dsl
    case distinctiveRing
    case centrex
    case isdn
    case foreignExchange
    /// Charged for each line or account: not a line, and worth a check of the count of lines.
    case charge
    case feature
    case hunting
  }
}

/// The codes that are known: a small table, since states and carriers have thousands.
///
/// Sources, by the letter behind the meaning: B the telecommunications-cost-management blog of 2008, D lists of the
/// District of Columbia and of switched trunks on docstoc, C carrierbid.com, T usage of the trade.
struct ServiceCodeTable {
  private static let known: (codes: [ServiceCode], names: WordIndex) = {
    var codes: [ServiceCode] = []
    var names = WordIndex(words: 400, bytes: text.utf8CodeUnitCount)
    for row in SourceTable(text).rows where row.count == 3 {
      guard let kind = ServiceCode.Kind(rawValue: row[1]) else { continue }
      // The source's letter is for readers of the table.
      let meaning = String(row[2].dropLast(2))
      for name in row.parts(of: 0, between: UInt8(ascii: " ")) {
        names.insert(codes.count, name)
        codes.append(ServiceCode(name: String(decoding: name, as: UTF8.self), kind: kind, meaning: meaning))
      }
    }
    return (codes, names)
  }()

  subscript(name: some StringProtocol) -> ServiceCode? { self[name.utf8] }

  /// A code may end in a mark of the main line, `B1W-M`.
  subscript(name: some Collection<UInt8>) -> ServiceCode? {
    let place =
      Self.known.names[name]
      ?? name.firstIndex(of: UInt8(ascii: "-")).flatMap { Self.known.names[name[..<$0]] }
    return place.map { Self.known.codes[$0] }
  }

  private static let text: StaticString = """
    1FB 1MB|line|business line, flat or measured B
    1FR 1MR 1MF 1MS RUA RMN|line|residence line D
    AFH NUW AHR AFN|line|additional residence line D
    ALN AFK AFB B1M BHC 1PB B1W B1F BFB BMB ALB ALM FB1 MB1 LMB LFB 1BC 1BF 1BM 1CF|line|business line of a state T
    DTLRT DTLBT SORBX SORF1 SORO1 VWDO1 DTLR DTLB|line|dial tone line or package D
    UEPBL UEPBX UEPRX UEPBC|line|line of an unbundled platform T
    B1PTY R1PTY B1P R1P B1PT BUS1 RES1 BLINE|line|one-party line of GTE and its successors T
    DTLB1 BUSLN ACCLN BUSL BIZLN VLINE VOIPL|line|line of a competitive carrier T
    TFB TMB TB2 TDD T1V T3B T5B T7B T7D TXG TFC TFU TFN1 PBX PBXTK SRG AS3DW TDDX DS0TK|trunk|trunk D
    ND8 NDZ DID100 DID20 NDA ND4 NDV DIDNB DID10 D20 D1F2X|didBlock|direct inward dialing numbers D
    NDT DIDCE|trunk|direct inward dialing, common equipment D
    TFS 8XX TFREE TF800 TFNBR 800S|tollFree|toll-free service T
    RCF RCFVF RCFVE RCFOU RCFB|remoteCallForward|remote call forwarding T
    ADSLX ADL11 ADSL DSL HSI FASTX A2DSL IPDSL DSLLN HSIAC|dsl|digital subscriber line T
    DRS DRS1X DRS2X DRING RNGMT|distinctiveRing|distinctive ring T
    CENTX M1ACS CTX CXN NRS RXR CENTR CNTRX|centrex|Centrex station T
    ISDN LTQ1X PR71V BRI PRI PR7BF DIGI1 1LU1 PRIB|isdn|ISDN T
    1LHB4 1LHBN FFL FFW FN9 FNX FVW FX3 MFZ XMF|foreignExchange|foreign exchange line D
    9ZR 9LM 9PZLM SLC SLCM EUCL NSR 9ZEU|charge|federal line charge, one a line B
    TTB TTV TCH TTR|charge|touch-tone B
    UXT25|feature|mark of a line's rate, flagged as not billed T
    LNP 9LNP LNPCX E911 911 FUSF USF TRS FCC FET TAX 9SU NHL SUR LNPSC|charge|charge or tax T
    ESX CWB CWT ESXB|feature|call waiting C
    ESM CFV CFB ESC ESF E3P EVB GCE GCJ EVD CFBNA RAF|feature|call forwarding or speed calling C
    VMJXA VMB VMS VOICE VMJ|feature|voice mail C
    RJ11C RJ21X WMR 1WK JACK|feature|jack or wire C
    NPU NLT NPUB|feature|number not published T
    CLDX NSD NSDX CID CNAM NNK NXM|feature|caller identification T
    RTVXN RTVXP HBS HBQ BLKPC TBE|feature|blocking D
    HBG HSO HTGR HUNT|hunting|hunting T
    """
}
