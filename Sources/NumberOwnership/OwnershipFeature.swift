/// Something that a place says about the number printed there, or that a document says about a number.
///
/// Each is measured as its case says and weighed by `Ownership.weights`. `make fit` prints how often each occurs.
package enum OwnershipFeature: UInt8, Sendable, CaseIterable {
  // MARK: What a label beside, over or under the number says
  case labelOwnSure
  case labelOwnLikely
  case labelOwnWeak
  case labelMain
  case labelMainWeak
  case labelOtherSure
  case labelOtherWeak
  case labelOtherLoose
  case labelOfOtherValue
  case labelOfUse
  case forwardTarget

  // MARK: What the head of its column says
  case columnHeadOwnSure
  case columnHeadOwnLikely
  case columnHeadOther
  case columnHeadFar
  case columnHeadUnknown
  case rivalColumnOwn

  // MARK: What the heading of its section says
  case sectionOwnSure
  case sectionOwnLikely
  case sectionOther
  case sectionInterrupted

  // MARK: Who says it
  case saidByCarrier
  case nothingSaid

  // MARK: What stands in its row
  case charge
  case chargeOfRow
  case rateAndAmount
  case amountOfNothing
  case cents
  case date
  case placeName
  case timeOrMinutes
  case dateBefore
  case sentence
  case sentenceOfOwn
  case sentenceOfOthers
  case fullStop
  case webAddress
  case letterhead
  case belowAddress
  case alone
  case wordsBefore
  case secondOfRow
  case rowOfNumbers
  case enumerated
  case standsOut

  // MARK: What stands under it
  case headsCharges
  case belowCharge

  // MARK: How it is printed
  case tenDigits
  case codeOfWords
  case tollFree
  case range
  case uncountedRange
  case sevenDigits

  // MARK: What its column is, over the document
  case columnOfCalls
  case columnOfCallsElsewhere
  case columnOfDates
  case columnOfCharges
  case columnOfNumbers
  case columnSparse
  case columnOfPlaces
  case columnOfCents
  case columnScattered
  case columnOfSameWords
  case columnHeadsCharges

  // MARK: What the document says of the number
  case calledToo
  case othersToo
  case mainNumber
  case ownExchange
  case foreignArea
  case listedWithOwn
  case inColumnWithOwn
  case inColumnWithOthers
  case codeAmongNumbers
}

extension OwnershipFeature {
  /// Which way it may count, whatever the documents say that it was fitted on.
  package enum Direction: Sendable { case supports, opposes, either }

  /// Its name, meaning and direction: the table by which features are explained.
  package var entry: (meaning: String, direction: Direction) {
    switch self {
    case .labelOwnSure: ("a label beside it surely names a line of the account", .supports)
    case .labelOwnLikely: ("a label beside it probably names a line of the account", .supports)
    case .labelOwnWeak: ("a label beside it may name a line of the account", .supports)
    case .labelMain: ("a label beside it names the main number", .supports)
    case .labelMainWeak: ("a label beside it may name the main number", .supports)
    case .labelOtherSure: ("a label beside it surely names somebody else's number", .opposes)
    case .labelOtherWeak: ("a label beside it may name somebody else's number", .opposes)
    case .labelOtherLoose:
      ("a label of another block, or of another line, names somebody else's number", .opposes)
    case .labelOfOtherValue: ("a label beside it names another kind of value", .opposes)
    case .labelOfUse: ("a word for what a line is used for stands beside it in a charged row", .supports)
    case .forwardTarget: ("calls are forwarded to it", .opposes)
    case .columnHeadOwnSure: ("the head of its column surely names lines of the account", .supports)
    case .columnHeadOwnLikely:
      ("the head of its column probably or perhaps names lines of the account", .supports)
    case .columnHeadOther: ("the head of its column names numbers of others", .opposes)
    case .columnHeadFar: ("something stands between it and the head of its column", .either)
    case .columnHeadUnknown: ("the head of its column says nothing of telephones", .opposes)
    case .rivalColumnOwn: ("another column of its row is headed as lines of the account", .opposes)
    case .sectionOwnSure: ("a heading over it surely names lines of the account", .supports)
    case .sectionOwnLikely: ("a heading over it probably or perhaps names lines of the account", .supports)
    case .sectionOther: ("a heading over it names, or may name, numbers of others", .opposes)
    case .sectionInterrupted:
      ("another heading or a total stands between it and the heading over it", .either)
    case .saidByCarrier: ("the carrier's own grammar knows the words that speak for it", .supports)
    case .nothingSaid: ("no label, column head or heading speaks of it", .either)
    case .charge: ("a charge stands behind it", .supports)
    case .chargeOfRow: ("the charge behind it is that of a row which another number begins", .either)
    case .rateAndAmount: ("a rate and an amount stand behind it", .supports)
    case .amountOfNothing: ("words and no charge but nothing stand behind it", .either)
    case .cents: ("an amount under one stands behind it", .either)
    case .date: ("a date stands in its row", .either)
    case .placeName: ("the name of a place and a state stand in its row", .either)
    case .timeOrMinutes: ("a time or minutes stand in its row", .opposes)
    case .dateBefore: ("a date stands before it in its row", .either)
    case .sentence: ("running text", .opposes)
    case .sentenceOfOwn: ("running text that speaks of the account's numbers", .supports)
    case .sentenceOfOthers: ("running text that speaks of others' numbers", .opposes)
    case .fullStop: ("words before it and a full stop behind it", .opposes)
    case .webAddress: ("a web or mail address stands beside it", .opposes)
    case .letterhead: ("the issuer's letterhead", .opposes)
    case .belowAddress: ("an address or a web address stands right above it", .opposes)
    case .alone: ("a line by itself", .either)
    case .wordsBefore: ("words stand before it in its cell", .either)
    case .secondOfRow: ("another number stands before it on the line", .either)
    case .rowOfNumbers: ("its row holds several numbers, and neither dates, times nor amounts", .supports)
    case .enumerated: ("numbers parted by commas", .either)
    case .standsOut: ("printed larger than the text, or bold", .either)
    case .headsCharges: ("it heads a block of charges", .supports)
    case .belowCharge: ("it stands below the words of a row with an amount", .supports)
    case .tenDigits: ("ten digits in a run", .either)
    case .codeOfWords: ("ten digits in a run beside or under words that say nothing of telephones", .opposes)
    case .tollFree: ("toll-free, and no words speak for it", .opposes)
    case .range: ("a range whose count is printed, or that words join", .supports)
    case .uncountedRange: ("a range whose ends stand in two columns", .supports)
    case .sevenDigits: ("seven digits, the area code is stated elsewhere", .either)
    case .columnOfCalls: ("most rows of its column have a time or minutes: calls", .opposes)
    case .columnOfCallsElsewhere: ("columns at this edge are calls elsewhere in the document", .opposes)
    case .columnOfDates: ("most rows of its column have a date before the number", .opposes)
    case .columnOfCharges: ("most rows of its column are charged", .supports)
    case .columnOfNumbers: ("a column of three numbers or more that are no calls", .either)
    case .columnSparse: ("few of the rows that another column's numbers begin have one there", .opposes)
    case .columnOfPlaces: ("most rows of its column name a place and a state", .opposes)
    case .columnOfCents: ("most rows of its column cost less than one", .opposes)
    case .columnScattered: ("the numbers of its column are of many area codes", .opposes)
    case .columnOfSameWords: ("the same words stand before the numbers of its column", .supports)
    case .columnHeadsCharges: ("the numbers at this edge head blocks of charges", .supports)
    case .calledToo: ("it stands among calls too", .either)
    case .othersToo: ("another place names it as somebody else's", .opposes)
    case .mainNumber: ("it is the billing telephone number", .supports)
    case .ownExchange: ("numbers of its exchange are surely the account's", .supports)
    case .foreignArea: ("no number of its area code is surely the account's", .opposes)
    case .listedWithOwn: ("one list with a number that is surely the account's", .supports)
    case .inColumnWithOwn: ("one column with a number that is surely the account's", .supports)
    case .inColumnWithOthers:
      ("one column with numbers that are surely others', and none that is the account's", .opposes)
    case .codeAmongNumbers:
      ("ten digits in a run where the account's numbers are printed in groups", .opposes)
    }
  }
}

extension OwnershipFeature {
  /// The weight that is expected before any document is counted, in log odds. Where documents are few, the fitted weight
  /// stays near it: a heading "Numbers forwarded to" says what it says though few of them were seen.
  package var prior: Double {
    switch self {
    case .labelOwnSure, .labelMain, .labelOtherSure, .forwardTarget, .columnHeadOther: signed(4)
    case .columnHeadOwnSure, .sectionOwnSure, .letterhead, .timeOrMinutes: signed(3)
    case .labelOwnLikely, .columnHeadOwnLikely, .labelOfOtherValue, .sectionOther, .sentence, .mainNumber,
      .range:
      signed(2)
    case .labelOwnWeak, .labelMainWeak, .labelOtherWeak, .labelOtherLoose, .sectionOwnLikely, .charge,
      .codeOfWords,
      .headsCharges, .belowCharge, .columnOfCalls, .columnOfCallsElsewhere, .listedWithOwn, .fullStop,
      .webAddress:
      signed(1.5)
    case .labelOfUse, .tollFree, .ownExchange,
      .inColumnWithOthers,
      .columnSparse, .columnScattered, .columnOfCents, .belowAddress, .sentenceOfOwn, .sentenceOfOthers,
      .uncountedRange,
      .rivalColumnOwn, .rowOfNumbers, .saidByCarrier, .columnHeadUnknown, .othersToo, .inColumnWithOwn:
      signed(1)
    case .foreignArea: -0.5
    default: 0
    }
  }

  private func signed(_ weight: Double) -> Double { entry.direction == .opposes ? -weight : weight }
}
