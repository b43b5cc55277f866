/// What a record's status word says of a line: whether it works today.
///
/// Only words that are known to say so make a line a working one; a word that nobody knows makes it doubtful.
enum LineStatus: Equatable {
  case working
  case gone
  /// An order will bring the line: `PENDING 12/01/2026`, `Porting In`.
  case ordered
  /// Kept for the customer, and not in service: `RESERVED`.
  case reserved
  /// On the account and perhaps not in use: `SUSPENDED`, or words that nobody knows.
  case doubtful
  /// No word of a status.
  case unsaid

  /// The value of a column or an element that is headed as a status.
  init(headed text: String) {
    let words = RecordWords(text)
    if !text.utf8.contains(where: { (0x41...0x5A).contains($0 & 0xDF) }) {
      self = .unsaid
    } else if words.says(Self.changes) {
      self = .working
    } else if words.says(Self.orders) || words.range(of: "PEND") != nil || words.range(of: "PRE") != nil {
      self = .ordered
    } else if words.says(Self.keeps) {
      self = .reserved
    } else if words.says(Self.ends) || Self.endings.contains(Self.last(text)) {
      self = .gone
    } else if words.says(Self.works), !words.says(["NOT", "NON", "NO", "UNTIL", "IN ACTIVE"]) {
      self = .working
    } else {
      self = .doubtful
    }
  }

  /// The words of a row, of which a status may be one cell: `(WTN)  PENDING 12/01/2026`.
  init(among text: String) {
    self = .unsaid
    if !Self.mayHold(text) { return }
    var rest = text[...]
    while let gap = rest.firstByteRange(of: "  ") {
      read(rest[..<gap.lowerBound])
      rest = rest[gap.upperBound...]
    }
    read(rest)
  }

  /// The words of a row that does not say what the rows above it say.
  init(otherwise text: String) {
    self.init(among: text)
    if self == .unsaid, !RecordWords(text).says(Self.changes + Self.ends) { self = .doubtful }
  }

  static func saysWorking(_ text: String) -> Bool {
    RecordWords(text).says(["INSERVICE", "IN SERVICE", "WORKING", "ACTIVE", "LIVE"])
  }

  /// Whether a row has words besides what kind of number it is.
  static func holdsOtherWords(_ text: String) -> Bool {
    text.uppercased().split { !$0.isPrintedLetter }.contains { !kinds.contains(String($0)) }
  }

  private mutating func read(_ cell: Substring) {
    guard self == .unsaid else { return }
    let words = cell.uppercased().split { !$0.isPrintedLetter && !$0.isPrintedNumber }
      .drop { Self.kinds.contains(String($0)) }
    let said = words.joined(separator: " ")
    if said.isEmpty || RecordWords(said).says(Self.changes) { return }
    for (phrases, status) in [(Self.orders, LineStatus.ordered), (Self.keeps, .reserved), (Self.ends, .gone)]
    {
      guard let phrase = phrases.first(where: { said == $0 || said.hasPrefix($0 + " ") }) else { continue }
      let tail = said.dropFirst(phrase.utf8.count).split(separator: " ")
      let isStatus = tail.allSatisfy {
        $0.contains(where: \.isPrintedNumber) || Self.tails.contains(String($0))
      }
      self = isStatus ? status : .doubtful
      return
    }
    if ["SUSPENDED", "SUSPEND", "SUSP"].contains(words.first.map { String($0) } ?? "") { self = .doubtful }
  }

  /// Most rows hold no letter pair that a status begins with: looked for before words are parted.
  private static func mayHold(_ text: String) -> Bool {
    let words = RecordWords(text)
    return [
      "PEND", "RESERV", "FUTURE", "PORT", "ORDER", "NOT ", "DUE", "IN PRO", "AG", "SUSP", "ON ", "HELD",
    ]
    .contains { words.range(of: $0) != nil }
  }

  private static func last(_ text: String) -> String {
    text.uppercased().split(separator: " ").last.map(String.init) ?? ""
  }

  /// A working line that an order will change or end.
  private static let changes = [
    "PENDING DISCONNECT", "PENDING DISCO", "PENDING DISC", "PEND DISC", "PENDING CHANGE", "PENDING ORDER",
    "PENDING ORD", "PEND ORD", "PENDING SVC ORD", "PENDING SERVICE ORDER", "PENDING CANCEL",
    "PENDING PORT OUT",
    "PENDING MOVE", "ORDER PENDING", "OPEN ORDER", "DISCONNECT PENDING", "PORT OUT PENDING", "PORTING OUT",
  ]
  private static let orders = [
    "PENDING", "PEND", "PORTING IN", "PORT IN", "IN PROGRESS", "IN PROCESS", "ORDER DUE", "ON ORDER",
    "ORDERED",
    "DUE", "NOT YET", "SCHEDULED", "PROVISIONING", "AWAITING", "INSTALLING", "ACTIVATING", "NEW ORDER",
  ]
  private static let keeps = [
    "RESERVED", "RESERVE", "FUTURE", "HELD", "ON HOLD", "UNASSIGNED", "SPARE", "AVAILABLE",
  ]
  private static let ends = [
    "AGING", "AGED", "DISCONNECTED", "DISC", "DISCONNECT", "DISCO", "REMOVED", "PORTED OUT", "PORTED AWAY",
    "CANCELLED", "CANCELED", "INACTIVE", "NON WORKING", "NOT WORKING", "NOT IN SERVICE", "NOT INSERVICE",
    "VACANT",
    "DEACTIVATED", "TERMINATED", "OUT OF SERVICE", "RELEASED", "QUARANTINED", "INTERCEPT", "CEASED",
  ]
  /// In a column of states one letter tells that a line is gone.
  private static let endings: Set<String> = ["D", "DIS", "X", "DC"]
  private static let works = [
    "ACTIVE", "ACTIVATED", "IN SERVICE", "INSERVICE", "IN SVC", "INSVC", "WORKING", "LIVE", "BILLED",
    "BILLING",
    "WKG", "WK", "W", "A", "AC", "ACT", "I S", "IS", "ASSIGNED", "CONNECTED", "ENABLED", "INSTALLED", "ON",
    "OK",
    "IN USE", "USED", "PORTED IN", "NORMAL", "CURRENT", "UP",
  ]
  /// Words of a row that say what the number is, before its status.
  private static let kinds: Set<String> = [
    "BTN", "WTN", "TN", "TF", "TFN", "NPIN", "DID", "DNR", "LINE", "STATUS", "VOICE", "FAX", "POTS", "MAIN",
  ]
  /// Words that go on with a status.
  private static let tails: Set<String> = [
    "INSTALL", "INSTALLATION", "ACTIVATION", "ADD", "NEW", "LINE", "NUMBER", "PORT", "PORTING", "IN", "DD",
    "DUE", "ON",
    "UNTIL", "SINCE", "ORDER", "WORKING", "SERVICE", "INSERVICE", "ACTIVE", "DATE", "JAN", "FEB", "MAR",
    "APR", "MAY",
    "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]
}
