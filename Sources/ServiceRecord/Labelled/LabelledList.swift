internal import DocumentFacts
internal import NumberingPlan

// What labels begin and lines end in a record of labels and values.

extension LabelledRecord {
  /// A value that may go on in the next line.
  struct OpenValue {
    var field: RecordField
    var label: String
    var parts: [String]
    var lines: [RecordLine]
    /// Column of the label and, where it is known, of the value.
    var labelColumn: Int
    var valueColumn: Int?
    var isAlone: Bool
  }

  /// A list of numbers that is being read.
  struct OpenList {
    var role: RecordSighting.Role
    var label: String
    var numbers: [TelephoneNumber] = []
    /// Whether the last row began with the letter `o`, as bullets come out of mails.
    var isBulleted = false
    /// Whether a row says in words that its line works: a row with other words is doubtful then.
    var tellsStatus = false
    /// What the last row added and its line, where nothing stands behind the number.
    var lastRow: (sightings: Range<Int>, line: Int)?
    /// Column of the first row; nil before it.
    var indent: Int?
  }

  /// `Numbers on account (177):`.
  static func statedCount(_ text: String) -> Int? {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return nil
    }
    // `(603) 555-0100` is a number.
    guard !text[text.index(after: close)...].contains(where: \.isPrintedNumber) else { return nil }
    return Int(text[text.index(after: open)..<close].prefix { $0.isPrintedNumber })
  }

  /// `Street` under `Billing Address`: a part of the address that the label above names.
  static func isPart(_ label: String) -> Bool {
    Lexicon.streetLabels.contains(
      RecordLabelTable.key(label))
  }

  static func isPlace(_ field: RecordField) -> Bool {
    field == .serviceAddress || field == .billingAddress
  }

  /// `Bill To`: a name with its address may stand behind it.
  static func mayHoldPlace(_ field: RecordField) -> Bool { isPlace(field) || field == .billedName }

  static func isName(_ field: RecordField) -> Bool { field == .customerName || field == .billedName }

  /// `Regards,` and the like alone on a line end a mail.
  static func isLeave(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isPrintedLetter }.joined(separator: " ")
    return [
      "thank you", "thanks", "regards", "best regards", "kind regards", "sincerely", "best",
      "many thanks",
      "cheers", "warm regards", "thanks again", "yours", "respectfully",
    ].contains(words) && !text.contains(where: \.isPrintedNumber)
  }

  /// `Thank you,` and what begins a closing sentence: numbers behind it are the writer's.
  static func endsList(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isPrintedLetter }
    guard let first = words.first else { return false }
    return [
      "thank", "thanks", "regards", "sincerely", "best", "questions", "if", "please", "cheers", "note",
      "disclaimer",
    ]
    .contains(first)
  }
}

extension RecordField {
  /// What the numbers are that a label of this field names; nil where it names no list of numbers.
  var listRole: RecordSighting.Role? {
    switch self {
    case .numbers: .line
    case .tollFreeNumbers: .tollFree
    case .didNumbers: .didBlock
    case .disconnectedNumber: .disconnected
    default: nil
    }
  }
}
