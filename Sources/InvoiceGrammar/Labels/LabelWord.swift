/// What one word of a label may contribute to what the whole label announces.
struct LabelWord: OptionSet {
  let rawValue: UInt32

  /// `Account`, `Compte`.
  static let account = LabelWord(rawValue: 1 << 0)
  /// Whose account it is: `Customer`, `Subscriber`.
  static let party = LabelWord(rawValue: 1 << 1)
  /// `Number`, `ID`, `Ref`.
  static let key = LabelWord(rawValue: 1 << 2)
  /// `Invoice`, `Statement`.
  static let document = LabelWord(rawValue: 1 << 3)
  /// `Date`, `dated`.
  static let date = LabelWord(rawValue: 1 << 4)
  /// How a bill came about: `prepared`, `issued`.
  static let made = LabelWord(rawValue: 1 << 5)
  /// `Main`, `Primary`.
  static let main = LabelWord(rawValue: 1 << 6)
  /// `Telephone`, `TN`, `line`.
  static let line = LabelWord(rawValue: 1 << 7)
  /// `Service`, `installation`, `911`.
  static let service = LabelWord(rawValue: 1 << 8)
  /// What is done at a place: `served`, `installed`, `located`.
  static let served = LabelWord(rawValue: 1 << 9)
  /// `Address`, `location`, `site`.
  static let place = LabelWord(rawValue: 1 << 10)
  /// `Mailing`, `billed`, `sold`.
  static let billed = LabelWord(rawValue: 1 << 11)
  /// `Recipient`, `payer`.
  static let recipient = LabelWord(rawValue: 1 << 12)
  static let name = LabelWord(rawValue: 1 << 13)
  /// `Holder`, `held`, `registered`, `record`.
  static let holder = LabelWord(rawValue: 1 << 14)
  /// Words that only join others.
  static let joint = LabelWord(rawValue: 1 << 15)
  /// Joints that a value follows: `at`, `to`, `on`, `of`, `for`, `by`.
  static let at = LabelWord(rawValue: 1 << 16)
  static let to = LabelWord(rawValue: 1 << 17)
  static let on = LabelWord(rawValue: 1 << 18)
  static let of = LabelWord(rawValue: 1 << 19)
  static let by = LabelWord(rawValue: 1 << 20)
  /// Words that make the label another's: `Previous`, `Order`.
  static let another = LabelWord(rawValue: 1 << 21)

  /// The roles of a word by its letters; nil for a word that no label is made of.
  static func roles(_ symbols: ArraySlice<UInt8>) -> LabelWord? { lexicon[symbols] }

  private static let lexicon = LabelWordTable(table)

  static let table: [(words: StaticString, roles: LabelWord)] = [
    ("account acct acc compte ledger folio", .account),
    (
      "customer cust client subscriber member membership patron tenant company business organization organisation firm entity abonne",
      .party
    ),
    ("number no nos num nbr nmbr nr id identifier identification code ref reference # numero n", .key),
    ("invoice inv bill statement stmt document doc billing facture releve", .document),
    ("date dt dated", .date),
    (
      "created generated prepared issued issue rendered produced printed print run cycle closing invoiced billed mailed compiled",
      .made
    ),
    ("main primary principal lead pilot head chief principale", .main),
    ("telephone phone tel tn did line landline voice lines phones ligne telephone", .line),
    (
      "service services serviced svc serv site premise premises physical installation install registered 911 e911 emergency dispatch dispatchable usage equipment lines line phones phone telephone voice",
      .service
    ),
    ("served serve serving installed used located provided delivered is are use", .served),
    ("address addr adresse location loc place site point premise premises where street", .place),
    (
      "bill billed billing mail mailed mailing invoice invoiced sent send sold correspondence issued statement prepared",
      .billed
    ),
    ("recipient addressee payer party payor", .recipient),
    ("name nom", .name),
    ("holder held owner titulaire record registered legal", .holder),
    ("the your our you we this with us is are in and that de du la le votre et", .joint),
    (
      "previous prior last former old next past parent order purchase po payment due tax sales web work ticket case bank routing contract agreement license vendor serial quote job pin",
      .another
    ),
    ("at", [.joint, .at]), ("to", [.joint, .to]), ("for", [.joint, .to]), ("on", [.joint, .on]),
    ("of", [.joint, .of]), ("by", [.joint, .by]),
  ]
}
