/// A field identifier (FID) of service records: what its data mean.
///
/// A FID begins a line, or floats behind a slash on the data of another FID or of a service code. Which identifiers are
/// known is data: ``FieldIdentifierTable``.
struct FieldIdentifier {
  var name: String
  var use: Use
  var meaning: String

  /// What the reader does with the data.
  enum Use: String {
    /// Telephone numbers of the account.
    case number
    /// Numbers of a direct inward dialing block, mostly ranges.
    case didNumber
    /// A second number of a line that rings in another way.
    case ringNumber
    /// The numbers of a hunt group.
    case huntMember
    case huntGroup
    /// Where calls are forwarded to: not on the account.
    case forwardTo
    /// Another account.
    case related
    case summary
    case contact
    /// The number by which a trunk or circuit is known.
    case circuitNumber
    case exchange
    case customerCode
    case accountNumber
    case billingNumber
    case listedName
    case listedAddress
    case serviceAddress
    /// Units as printed: `FLR 2, STE 310`.
    case unit
    /// A unit whose type is the identifier itself: `/FLR 6`.
    case typedUnit
    case state
    case postalCode
    case city
    case addressPointer
    case additionalListing
    case billedName
    case billedAddress
    case billedPlace
    case freeze
    case pendingOrder
    case dsl
    case disconnected
    case remark
    /// Words that tell what a line is for.
    case description
    /// A date, a carrier, a code: nothing of the draft.
    case plain
  }
}

/// The identifiers that are known, with what each means.
///
/// Sources: the published FID manual of a regional carrier (LSO, AHN, ROUT, BOX, RA, CUS, PFN, CLS), pages for auditors
/// (PIC, LPIC, HTG, ADL), descriptions of AT&T's two record formats (SLA, DZIP, CLA, CNTS, TACC) and usage of the trade
/// for the rest. State commissions and carriers have more: an unknown one is kept as plain data.
struct FieldIdentifierTable {
  private static let known: (identifiers: [FieldIdentifier], names: WordIndex) = {
    var identifiers: [FieldIdentifier] = []
    var names = WordIndex(words: 400, bytes: text.utf8CodeUnitCount)
    for row in SourceTable(text).rows where row.count == 3 {
      guard let use = FieldIdentifier.Use(rawValue: row[1]) else { continue }
      let meaning = row[2]
      for name in row.parts(of: 0, between: UInt8(ascii: " ")) {
        names.insert(identifiers.count, name)
        identifiers.append(
          FieldIdentifier(name: String(decoding: name, as: UTF8.self), use: use, meaning: meaning))
      }
    }
    return (identifiers, names)
  }()

  subscript(name: some StringProtocol) -> FieldIdentifier? { self[name.utf8] }

  /// Names may end in the number of a line: `BN2`, `BA1`.
  subscript(name: some Collection<UInt8>) -> FieldIdentifier? {
    if let known = Self.identifier(name) { return known }
    let length = name.count
    guard length > 2, let last = name.dropFirst(length - 1).first, (0x30...0x39).contains(last),
      let known = Self.identifier(name.dropLast()), Self.isNumbered(known.use)
    else { return nil }
    return known
  }

  private static func identifier(_ name: some Collection<UInt8>) -> FieldIdentifier? {
    let place: Int? = known.names[name]
    return place.map { known.identifiers[$0] }
  }

  private static func isNumbered(_ use: FieldIdentifier.Use) -> Bool {
    switch use {
    case .billedName, .billedAddress, .billedPlace, .listedName, .listedAddress, .serviceAddress, .unit,
      .remark:
      true
    default: false
    }
  }

  private static let text: StaticString = """
    TN WTN PTN MTN TEL ID TN2 TN3 TN4 2TN|number|telephone number
    DTN DIDN DID DNR|didNumber|numbers of a direct inward dialing block
    SRG RDN DRN SGN RTN|ringNumber|second number of a line, distinctive ring
    HNT HML HTN HTGL|huntMember|numbers of a hunt group, or the next to be tried
    HTG HTY HGP HG|huntGroup|hunt group
    CFN PFN CFND CFNB CFNA CFND1 CFDN CFNV CFBN FWD FWDTO RCFN RTO RINGS TTN CFDA CFBL|forwardTo|number that calls are forwarded to
    RA RAN RACC|related|related account
    SBN SB SUMB MAN MBA|summary|summary bill account
    CBR CTN LCON CON TELCON|contact|contact, can be reached at
    TLI BTNL TLN TKID|circuitNumber|number by which a trunk is known
    LSO EX WC CO|exchange|area code and central office of the line
    CUS CC CUSC|customerCode|customer code
    AN ACCT ACNA|accountNumber|account number
    BTN ATN MBTN EATN|billingNumber|billing telephone number
    LN NAME LNR|listedName|listed name
    LA LADR|listedAddress|listed address
    SA SADR SVA|serviceAddress|service address
    LOC LD|unit|place inside the building
    FLR FL RM STE BLDG UNIT APT SUITE WING SPC|typedUnit|unit
    ST STATE|state|state of the service address
    DZIP ZIP SZIP|postalCode|ZIP code of the service address
    CITY SACITY|city|city of the service address
    SLA|addressPointer|pointer to another service address
    ADL XL AL|additionalListing|additional listing
    BN BNM|billedName|billed name
    BA BAD|billedAddress|billing address
    PO CSZ|billedPlace|city, state and ZIP code of the billing address
    FRZ LSPF LF LFRZ LPF PFRZ|freeze|local service freeze
    PON ORD PO# PEND|pendingOrder|pending order
    DSL ADSL SPEED|dsl|digital subscriber line
    DISC DISCO|disconnected|disconnected
    RMKR RMK RMKS RMK1 REM NOTE|remark|remark
    ZLLU DES LLN LNU LABEL DESC|description|what the line is for
    YPH SIC TAR DEL NP NPU NLST NL OAD HDS NSTN|plain|listing or tax detail
    PIC LPIC PCA LPCA IPIC PICX LPICX PIU|plain|presubscribed carrier
    BLK TBE LPS RTX TOS CRD BAL|plain|restriction or blocking
    CLS CLT CKL CKR CKT TGID TKGP|plain|circuit or trunk group
    AHN ROUT BOX ROUTE|plain|assigned house number or rural route
    RCU NSR TACC CLA CNTS TXX TFC STAT EXK ASGM LCC CCH SED TC TER GST PGI NMC ZRTI SN LTN|plain|other data
    SAPR SANO SASF SASD SASN SATH SASS CLASS COS EST DUE DD CTX PULL HTQ CIC LIST|plain|other data
    IN INDD NPIN|plain|other data
    """
}
