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

  /// The same of a word as printed.
  static func roles(of word: some StringProtocol) -> LabelWord? { roles(LabelKey(String(word)).symbols[...]) }

  private static let lexicon = LabelWordTable(table)

  static let table: [(words: StaticString, roles: LabelWord)] = [
    (Lexicon.LabelWords.account, .account),
    (Lexicon.LabelWords.party, .party),
    (Lexicon.LabelWords.key, .key),
    (Lexicon.LabelWords.document, .document),
    (Lexicon.LabelWords.date, .date),
    (Lexicon.LabelWords.made, .made),
    (Lexicon.LabelWords.main, .main),
    (Lexicon.LabelWords.line, .line),
    (Lexicon.LabelWords.service, .service),
    (Lexicon.LabelWords.served, .served),
    (Lexicon.LabelWords.place, .place),
    (Lexicon.LabelWords.billed, .billed),
    (Lexicon.LabelWords.recipient, .recipient),
    (Lexicon.LabelWords.name, .name),
    (Lexicon.LabelWords.holder, .holder),
    (Lexicon.LabelWords.joint, .joint),
    (Lexicon.LabelWords.at, .at),
    (Lexicon.LabelWords.to, .to),
    (Lexicon.LabelWords.on, .on),
    (Lexicon.LabelWords.of, .of),
    (Lexicon.LabelWords.by, .by),
    (Lexicon.LabelWords.another, .another),
  ]
}
