/// What a labelled value of a record is.
enum RecordField: String {
  case accountNumber
  case billingNumber
  /// Billing telephone number and account number in one value.
  case billingNumberAndAccount
  case customerCode
  case customerName
  case billedName
  case serviceAddress
  /// The number of the house, apart from its street.
  case serviceHouse
  case serviceUnit
  case serviceCity
  case serviceState
  case servicePostalCode
  /// City, state and postal code in one value.
  case servicePlace
  case billingAddress
  case billingUnit
  case billingCity
  case billingState
  case billingPostalCode
  case billingPlace
  case authorizedContact
  case pin
  case passcode
  case freeze
  case pendingOrder
  case recordDate
  /// A list of numbers follows, or one number.
  case numbers
  case tollFreeNumbers
  case remoteCallForwardNumbers
  case didNumbers
  case huntGroup
  case rangeStart
  case rangeEnd
  case forwardTo
  case contactNumber
  case relatedNumber
  case summaryNumber
  case disconnectedNumber
  case dsl
  case bundle
  case alarm
  case centrex
  case status
  case lineKind
  case feature
  case serviceCode
  case carrier
  case contract
  case remark
  /// Something that ends another value and is not used.
  case other
}

/// The labels by which forms, e-mails, portals, exports and programs name the values of a record.
///
/// Labels are compared by their letters and digits alone; `BillingTelephoneNumber`, `billing_telephone_number` and
/// `Billing Telephone Number` are one.
struct RecordLabelTable {
  private static let index = LabelIndex(text)

  subscript(label: some StringProtocol) -> RecordField? {
    let key = Self.keyBytes(label.utf8)
    if let field = Self.index[key] { return field }
    let words = label.split(separator: " ")
    let bare = words.filter { !Self.isFiller($0) }
    if bare.count < words.count { return Self.index[Self.keyBytes(bare.joined(separator: " ").utf8)] }
    // `Billing Telephone No.` is a number.
    for (short, length) in [("no", 2), ("nbr", 3), ("num", 3)] as [(StaticString, Int)]
    where key.count > length + 2 && short.withUTF8Buffer({ $0.elementsEqual(key.suffix(length)) }) {
      if let field = Self.index[key.dropLast(length) + Array("number".utf8)] { return field }
    }
    // `TN 1`, `Phone 2`: labels that are counted.
    let stem = key.reversed().drop { (0x30...0x39).contains($0) }.count
    guard stem > 1, stem < key.count, key.count - stem <= 2 else { return nil }
    let field = Self.index[key.prefix(stem)]
    return field == .numbers || field == .tollFreeNumbers ? field : nil
  }

  private static func isFiller(_ word: some StringProtocol) -> Bool {
    guard (3...4).contains(word.utf8.count) else { return false }
    return ["the", "your", "our", "this"].contains(word.lowercased())
  }

  /// Whether a label may head telephone numbers.
  func mayHeadNumbers(_ label: some StringProtocol) -> Bool {
    switch self[label] {
    case .numbers, .rangeStart, .didNumbers, .tollFreeNumbers: true
    default: false
    }
  }

  /// Letters and digits in lower case; what stands in parentheses is no part of a label.
  static func key(_ label: some StringProtocol) -> String {
    String(decoding: keyBytes(label.utf8), as: UTF8.self)
  }

  static func keyBytes(_ label: some Sequence<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(label.underestimatedCount)
    append(keyOf: label, to: &key)
    return key
  }

  @inline(__always)
  static func append(keyOf label: some Sequence<UInt8>, to key: inout [UInt8]) {
    var depth = 0
    for byte in label {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case _ where depth > 0: break
      case UInt8(ascii: "#"): key.append(contentsOf: "number".utf8)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(byte)
      default: break
      }
    }
  }

  private static let text: StaticString = """
    accountNumber|Account Number;Account #;Account No;Acct #;Acct No;Acct Number;Account;Acct;Acct Num;Customer Account Number;Customer Account;Account Id;Customer Number;Account Num;Billing Account Number;BAN;Losing Account Number;AN;Account Nbr;Cust Acct;Customer Id;Customer Acct #;Subscriber Account;Service Account Number;Provider Account Number
    billingNumber|BTN;Billing Telephone Number;Billing Number;Billing TN;Main Billing Number;Account Telephone Number;ATN;Acct TN;Account TN;Main TN;Main Number;Billing Telephone;Billing Phone Number;Billing Phone;Bill Telephone Number;Bent Phone;Master BTN;Primary Number;Primary TN;Primary Telephone Number;Main BTN;Billing Tel No;Pilot Number;Bill TN;Main Billing TN;Main Telephone Number;Account Phone;Main Tel No;Bill Phone;BTN Number
    billingNumberAndAccount|BTN / Acct #;BTN / Account #;BTN / Account Number;BTN/Acct;Account/BTN;BTN and Account Number;BTN & Acct;Acct # / BTN;Account Number / BTN;Account # / BTN;BTN/Acct No
    customerCode|Customer Code;CUS;Cust Code;CUS Code;Customer Cd;CC Code;CCNA Code
    customerName|Customer Name;Account Name;Business Name;Company Name;Subscriber Name;Name;End User Name;Service Name;Listed Name;Customer;Business/Residence Name;Name on Account;Residence Name;Company;Subscriber;End User;Acct Name;Cust Name;Name of Record;Name on Record;Listing Name;Account Holder;Directory Name;Business Name if different;Residential Name;Service Location Name;Legal Name;Legal Business Name;Account Holder Name;Subscriber Business Name
    billedName|Billing Name;Bill Name;Billed Name;Bill To Name;Billing Customer;Bill To;Billed To;Name on Bill;Bill Party;Billing Party;Billing Company;Billing Contact Name
    serviceAddress|Service Address;SvcAddr;ServAddr;Serv Address;Serv Addr;Svc Street;Service Location;Service Addr;Svc Address;Svc Addr;Service At;Premise Address;Location Address;Physical Address;Service Street;Address of Service;End User Address;Street Address;Installation Address;Premises;Service Address 1;Unparsed Address;E911 Address;Site Address;Address;Location;Svc Location;Service Addr 1;Service Street Address;Premises Address;Service Address Line 1;Service Loc;Street;Install Address;Street Name;Service Street Name;St Name
    serviceHouse|House;House Number;House No;House Nbr;House Num;Hse;Hse No;Street Number;Street No;Street Nbr;Street Num;St No;St Num;Address Number;Service House;Service House Number;Svc House;Bldg Number;Premise Number
    serviceUnit|Service Unit;Unit;Suite;Service Suite;Service Floor;Floor;Service Address 2;Service Addr 2;Address Line 2;Service Address Line 2;Address 2;Extended Address;Apt;LOC;Building;Room;Service LOC
    serviceCity|Service City;City;Svc City;Locality
    serviceState|Service State;State;St;Svc State;State Code;Province;Service St;Administrative Area
    servicePostalCode|Service ZIP;ZIP;Zip Code;Service Zip Code;Postal Code;Svc ZIP;Service Postal Code;ZIP Postal Code
    servicePlace|City State ZIP;City, State, ZIP;City/State/ZIP;City/St/ZIP;Service City/State/ZIP;City State;City/ST;Service City State ZIP;Svc City/St/Zip
    billingAddress|Billing Address;BillAddr;Bill To Addr;Billing;Bill Address;Mail To;Billing Addr;Mailing Address;Bill To Address;Bill Addr;Billing Street;Invoice Address;Billing Address 1;Mail Address;Remit Bills To;Send Bills To;Billing Addr 1;Billing Address Line 1;Billing Location;Billing Street Address;Billed Address
    billingUnit|Billing Unit;Billing Suite;Billing Address 2;Billing Addr 2;Billing Address Line 2
    billingCity|Billing City;Bill City
    billingState|Billing State;Bill State;Billing St
    billingPostalCode|Billing ZIP;Billing Zip Code;Bill ZIP;Billing Postal Code
    billingPlace|Billing City/State/ZIP;Billing City State ZIP;Billing City, State, ZIP;Bill City/St/ZIP;Bill City State ZIP
    authorizedContact|Authorized User;Auth User;Authorized Contact;Authorized User Name;Authorized Name;Auth Contact;Authorised User;Authorized Person;Auth Name;Authorized Signer;Authorized By;Authorized Users;Authorizing Person;Decision Maker;Authorized Representative
    pin|Port-Out PIN;PIN;Port Out PIN;Port PIN;Account PIN;Porting PIN;Transfer PIN;End User PIN;Number Transfer PIN;Portout Pin;Security PIN;Port Out Pin Code;PIN Number;PIN Code;Passcode/PIN;Passcode Pin;Pin or Password
    passcode|Passcode;Password;Account Passcode;Account Passcode Required;Passcode Required;End User PIN Required;PIN Required;Account Password;CPNI Passcode;CPNI Password;Security Code;Port Protection;Passcode on File;Pin Required to Port;Passcode on Account;Password Required;Password Protected;Requires Pin;Requires Passcode;Pass Code;Passcode Status;Pin on File;Account Security
    freeze|Local Service Freeze;LSP Freeze;Freeze;Port Freeze;Local Freeze;LSP Freeze Status;Local Service Provider Freeze;Port Block;Account Freeze;Freeze Status;Carrier Freeze;Local Carrier Freeze;Number Lock;Port Lock;LEC Freeze;Slam Freeze;Is Frozen;Local Svc Freeze;Local Service Provider Lock;Service Freeze;Port Out Lock;PIC Freeze;InterLATA PIC Freeze;IntraLATA PIC Freeze;Long Distance PIC Freeze;Toll Freeze
    pendingOrder|Pending Order;Pending Orders;Pending Order Number;Pending Service Order;Open Order;Open Orders;Pending;Pend Order;Pending Ord;Order Pending;Pending Activity;Has Pending Order;Service Orders Pending;Pending Svc Order;Open Service Orders
    recordDate|Inquiry Date;Record Date;Date;As Of;Response Date;Print Date;Order Create Date;Created;Report Date;Run Date;Generated;Retrieved;Date Printed;Bill Date;Sent;Completed;Received;Response Date/Time;Date of Record;Timestamp;Created At;Completed At
    numbers|Numbers on account;Telephone Numbers;Working Telephone Numbers;Working Telephone Numbers on Account;Telephone Number;Phone Numbers;WTN;WTNs;TN;TNs;BTN and WTNs with vertical features;BTN and WTNs;Phone Number;Telephone No;Number;Lines;Working TNs;Working Numbers;Telephone Number Summary;Numbers;Working Telephone Number;Line Numbers;Sent Phone;Phone;Tel No;Tel Number;Associated Numbers;Active Numbers;Line Number;TN List;Services;Phone Nbr;Phone Lines;Telephone;Working TN;Account Numbers List;Line TN;Service Number;TN Details;Number Details;Line Details;Telephone Lines;Voice Lines;DN;DNs;Directory Number;Directory Numbers;Telephone Nbr;Numbers and Features;WTNs and Features;Subscriber Numbers;Numbers in Service;Phone Numbers on Account;TNs on Account;Telephone Numbers on Account;Lines on Account;Phone No;Tel;Working Lines;Second Line;2nd Line;Additional Line;Additional Lines;Additional Numbers;Additional TNs;Other Lines;Secondary Number;Secondary Line;Main Line;Fax Line;Voice Numbers;TNs on the Account;Numbers on the Account;TN #;WTN #
    tollFreeNumbers|Toll Free Numbers;Toll Free;Toll Free Number;Tollfree Numbers;TFN;TFNs;800 Numbers;Toll-Free TNs
    remoteCallForwardNumbers|RCF;RCF Number;RCF Numbers;Remote Call Forward;Remote Call Forwarding;RCF TN;Remote Call Forward Number
    didNumbers|DID Numbers;DID Range;DID Ranges;DID Block;DID Blocks;DIDs;DID;DID Numbers Range;Block;Blocks;Number Blocks;Number Ranges;Ranges;Did Trunk Group;Telephone Number Ranges;TN Ranges;DID Number Ranges
    huntGroup|HTG;Hunt Grp;HuntGroup Id;Hunt Group;Hunt Groups;Hunting;Hunt;Hunt Group Members;Members;Hunting Sequence;Hunt Sequence
    rangeStart|Range Start;Start;From TN;First;First Number;Start Number;Begin;Range Begin;Start TN;Low;From Number;Range From
    rangeEnd|Range End;End;To TN;Last;Last Number;End Number;End TN;High;To Number;Range To
    forwardTo|Forwarding Targets;Forwarding Numbers;Forwarding Destinations;Rings To;Ring To;Forward To;Forwards To;Forwarded To;Forward Number;RCF Target;Terminates To;Terminating Number;Forward;Destination;Ring To Number;Forward To Number;RCF To;Remote Call Forward To;Target;Routes To;Points To;CFWD To
    contactNumber|Contact Phone;Contact Number;Contact;Customer Contact Phone;Contact TN;Can Be Reached;CBR;Contact Telephone;Site Contact;Requestor Phone;Attention;Customer Contact;Callback Number;Call Back;Tel No Init;Alternate Contact;Alternate Number;Reach Number;Contact Tel;LNP Desk;Fax Number;Support;Questions;Questions Call;Daytime Phone;Mobile Contact;Agent Phone;Contact Name;Site Contact Number;From;Reply To;Billing Contact;Help Desk;Requestor;Requested By;Prepared By;Phone Contact;Cell;Email;E-mail;Local Contact;Requester Phone;Customer Phone;Phone Support
    relatedNumber|Related Account;Other Account;Related Accounts;Other Accounts;Associated Account;Linked Account;Parent Account;Related BTN;Related Account Number;Sister Account;Cross Reference Account;Also See Account;Related TN;Additional Account
    summaryNumber|Summary Bill;Summary Bill Number;Summary Billing Number;Summary Account;Master Account;Summary Billing Account;Master Account Number;Control Account;Summary BTN
    disconnectedNumber|Numbers Removed;Numbers Removed Since Last Bill;Lines Removed;Removed Lines;Removed;Disconnected Lines;Recently Disconnected;Disconnected Numbers;Disconnected;Inactive Numbers;Disconnected TNs;Removed Numbers;Ported Out Numbers;Non Working Numbers;Disconnected Number;Disconnected Telephone Numbers;Former Numbers;Inactive
    dsl|DSL;DSL on Line;DSL Line;Broadband;DSL TN;Internet;ADSL;DSL Number;Internet Service;High Speed Internet;DSL Telephone Number;Data Services;DSL Lines;DSL Service;Has DSL;Broadband On
    bundle|Bundled Services;Bundle;Bundled With;Other Services;Bundled Products;Package Services
    alarm|Alarm Line;Alarm;Alarm Lines;Alarm TN;Burglar Alarm;Fire Alarm;Elevator Line;Alarm Number
    centrex|Centrex;Centrex System;CTX System;Common Block
    status|Status;TN Status;Line Status;State of Line;Line State;Number Status;WTN Status;Svc Status;Service Status;Stat;St Cd;Line Stat;TN Stat
    lineKind|Type;TN Type;Line Type;Kind;Usage;Number Type;Class;Type of Service;Service Type;Asoc Name;LType;Line Typ;TN Typ;Svc Type
    feature|Features;Feature;Description;Vertical Features;Options;Line Features;Feature Description;Services/Features;Feature List;Remarks on Line
    serviceCode|USOC;Code;Prod Cd;Product;Product Code;Asoc Id;Prod Code;Service Code;Usocs
    carrier|Carrier;Provider;Service Provider;Losing Carrier;Current Carrier;Provider Name;Current Provider;Local Service Provider;Carrier Name;Losing Service Provider;Underlying Carrier;Current Service Provider;OSP;Losing Provider
    contract|Contract;Contract End;Term;Contract Term;ETF;Contract Expires;Term Agreement;Early Termination;Contract End Date
    remark|Remarks;Remark;Notes;Note;Comments;Comment;Special Instructions
    other|To;Subject;Response Identifier;Transaction No;Service Provider ID;Current PICs;Current PIC;PIC;LPIC;InterLATA PIC;IntraLATA PIC;Inter-Sel-PIC;Intra-Sel-PIC;Loop/circuit;Class of Service;COS;CLS of SVC;CLS;Bill Period;Order Id;Csr Order Id;Qty;Rate;Eff Date;Effective Date;Line;Sunit Amt;Sunit Qty;Amount;Total;Monthly Rate;Price;Id;Product Summary;Region;Directory;SIC;Requesting LSP Transaction No;Service Est;Install Date;Message;Version;Time;SPID;OCN;LATA;Rate Center;Switch;LRN;CLLI;Count;Total Numbers;Line Count;Total Lines;Number of Lines;Circuit;ECCKT;Account Type;Tax Exempt;Cycle;Bill Cycle;Deposit;Balance;Resp Org;RespOrg;Request Id;Request Number;Reference;Reference Number;Ticket;Ticket Number;PON;Ref;Activation Date;Last Changed;Page;Confidential;URL;Long Distance;LD Carrier;Local Toll;Prior Account;Country;Customer Type;Business Type;Listing;Listing Type;Directory Listing;Cc;Bcc;Resellers;Reseller;LSO;Exchange;NPA;NXX;Quantity;Price Each;Extended;Unit Rate;Features USOC English;Company Code;Requesting Carrier;Requestor Name;Result;Response Code;Requested TN;Queried TN;TN Queried;Inquiry TN;Type of Account;Class Service
    """
}
