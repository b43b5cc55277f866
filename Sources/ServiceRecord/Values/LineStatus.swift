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
    } else if words.says(Self.works), !words.says(Lexicon.notWorking) {
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
    RecordWords(text).says(Lexicon.WorkingLines.row)
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
      let tail = said.dropFirst(phrase.count).split(separator: " ")
      let isStatus = tail.allSatisfy {
        $0.contains(where: \.isPrintedNumber) || Self.tails.contains(String($0))
      }
      self = isStatus ? status : .doubtful
      return
    }
    if Lexicon.suspendedLines.contains(words.first.map { String($0) } ?? "") { self = .doubtful }
  }

  /// Most rows hold no letter pair that a status begins with: looked for before words are parted.
  private static func mayHold(_ text: String) -> Bool {
    let words = RecordWords(text)
    return Lexicon.statusBeginnings.contains { words.range(of: $0) != nil }
  }

  private static func last(_ text: String) -> String {
    // `DIS 2026-02-01`.
    text.uppercased().split(separator: " ").last { $0.contains(where: \.isPrintedLetter) }.map(String.init)
      ?? ""
  }

  /// A working line that an order will change or end.
  private static let changes = Lexicon.changedLines
  private static let orders = Lexicon.orderedLines
  private static let keeps = Lexicon.keptLines
  private static let ends = Lexicon.EndedLines.status
  /// In a column of states one letter tells that a line is gone.
  private static let endings: Set<String> = Set(Lexicon.endedLetters)
  private static let works = Lexicon.WorkingLines.status
  /// Words of a row that say what the number is, before its status.
  private static let kinds: Set<String> = Set(Lexicon.numberKinds)
  /// Words that go on with a status.
  private static let tails: Set<String> = Set(Lexicon.statusTails)
}
