internal import DocumentFacts
internal import NumberingPlan

/// A value of a record as it was met.
struct PrintedValue {
  var text: String
  var lines: [RecordLine]
  /// Which identifier or label says so.
  var rule: String
  /// Less than 1 where something casts doubt on it: a line break that may be inside a word.
  var trust = 1.0
  /// The text with a line break as a blank, where the break may part a unit's number.
  var apart: String?

  /// The value as it is printed; the whole lines where it stands in several or is put together.
  var printed: String {
    if lines.count == 1, let line = lines.first {
      if let printed = PrintedStretch(of: text, in: line.text).text { return printed }
      // An answer of a program may be one line: the value says more than that.
      if line.text.utf8.count > RecordLine.longestEvidence { return text }
    }
    return lines.map(\.text).joined(separator: "\n")
  }
  var evidence: [Evidence] { lines.prefix(6).map { $0.evidence(rule, around: text) } }
}

/// Telephone numbers met in a record, with what they are there.
struct RecordSighting {
  var numbers: [TelephoneNumber]
  var printed: String
  var role: Role
  var line: RecordLine?
  var rule: String
  var isRange = false

  enum Role {
    case line
    /// A line by a service code that the table does not know.
    case unknownCode
    /// Something that a line has: its number is a line's.
    case feature
    case didBlock
    case ringNumber
    case remoteCallForward
    case tollFree
    /// Named in a hunt group.
    case huntMember
    case forwardTo
    case contact
    case relatedAccount
    case summaryBill
    case disconnected
    /// A line that an order will bring.
    case pending
    /// A line whose status is no known one.
    case doubtfulLine
    case listing
    case circuit
    /// In words, of no stated meaning.
    case mention

    /// Whether the account has the number, working or perhaps working.
    var isLine: Bool {
      switch self {
      case .line, .unknownCode, .feature, .didBlock, .ringNumber, .remoteCallForward, .tollFree, .huntMember,
        .doubtfulLine:
        true
      default: false
      }
    }
  }
}

/// Everything that was met in a record, before it is weighed.
struct RecordNotebook {
  private(set) var values: [RecordField: [PrintedValue]] = [:]
  /// By field: how many of its values have a text.
  private var texts: [RecordField: [String: Int]] = [:]
  var sightings: [RecordSighting] = []
  var circumstances: [Circumstance] = []
  var notes: [ReadingNote] = []
  /// Addresses of which a part has a name that nobody knows.
  var unreadParts: Set<RecordField> = []
  /// Service addresses that lines point to, by pointer.
  var pointedAddresses: [(pointer: String, value: PrintedValue)] = []
  var pointers: [(pointer: String, numbers: [TelephoneNumber])] = []
  /// Numbers in all sightings: a record that names more than any account has is damaged, or made to harm.
  private var numberCount = 0
  private static let mostNumbers = 30_000
  private static let mostCircumstances = 5000
  /// Numbers in all circumstances.
  private var toldCount = 0
  /// Whether numbers were left out for that.
  private(set) var isCut = false
  /// Values at labels that say nothing to the reader.
  private(set) var unused: [(label: String, text: String, line: RecordLine)] = []
  private static let mostUnused = 200
  /// Headings over values of the customer, or of somebody else: the carrier that asked, an agent.
  private(set) var partyHeadings: [PartyHeading] = []
  private static let mostHeadings = 100

  struct PartyHeading {
    var line: Int
    var isOfCustomer: Bool
  }

  mutating func head(_ line: Int, isOfCustomer: Bool) {
    if partyHeadings.count < Self.mostHeadings {
      partyHeadings.append(PartyHeading(line: line, isOfCustomer: isOfCustomer))
    }
  }

  /// How many numbers the record says it has.
  var statedCount: Int?

  /// Something about the account or a line that a reviewer must know.
  struct Circumstance {
    var kind: RecordFinding.Kind
    var numbers: [TelephoneNumber] = []
    /// The printed words.
    var text = ""
    /// Of a hunt group.
    var group = ""
    /// Whether only a remark tells it: service and equipment outweighs it.
    var isHearsay = false
  }

  mutating func note(_ field: RecordField, _ value: PrintedValue) {
    guard !value.text.isEmpty else { return }
    values[field, default: []].append(value)
    texts[field, default: [:]][value.text, default: 0] += 1
  }

  /// Whether a value of a field has this text.
  func has(_ field: RecordField, _ text: String) -> Bool { texts[field]?[text] ?? 0 > 0 }

  mutating func note(
    _ field: RecordField, _ text: String, _ lines: [RecordLine], _ rule: String, trust: Double = 1
  ) {
    note(field, PrintedValue(text: text.trimmingBlanks, lines: lines, rule: rule, trust: trust))
  }

  /// A part of an address; a unit's number that a line break parts is joined, and doubtful.
  ///
  /// - Parameters:
  ///   - text: with its line breaks.
  ///   - type: a unit's type that stands before it.
  mutating func notePlace(
    _ field: RecordField, _ text: String, _ lines: [RecordLine], _ rule: String, trust: Double = 1,
    type: String = ""
  ) {
    let isUnit = field == .serviceUnit && !type.isEmpty
    let broken = lines.count > 1 ? BrokenUnit(text, isUnit: isUnit) : nil
    func words(_ text: String) -> String { (isUnit ? type + " " : "") + LogicalLine.prose(text) }
    var value = PrintedValue(
      text: words(broken?.joined ?? text).trimmingBlanks, lines: lines, rule: rule, trust: trust)
    if broken != nil {
      value.apart = words(text).trimmingBlanks
      value.trust = min(trust, 0.9)
    }
    note(field, value)
  }

  /// Casts doubt on the last value of a field.
  mutating func doubtLast(_ field: RecordField) {
    guard var value = values[field]?.popLast() else { return }
    value.trust = min(value.trust, 0.85)
    values[field]?.append(value)
  }

  /// Whether the last value of a field is a unit's type that waits for its number: `STE` behind `LD1`.
  func endsInUnitType(_ field: RecordField) -> Bool {
    values[field]?.last.map { RecordUnits.isUnitType($0.text) } ?? false
  }

  /// Goes on with the last value of a field.
  mutating func extend(_ field: RecordField, _ text: String, _ lines: [RecordLine]) {
    guard var value = values[field]?.popLast() else { return }
    texts[field]?[value.text]? -= 1
    value.text += text
    value.lines += lines.filter { line in !value.lines.contains { $0.number == line.number } }
    note(field, value)
  }

  /// What a status that stands apart makes of numbers that were met.
  mutating func restate(_ range: Range<Int>, _ status: LineStatus, _ text: String, _ line: RecordLine) {
    let role: RecordSighting.Role? =
      switch status {
      case .gone: .disconnected
      case .ordered, .reserved: .pending
      case .doubtful: .doubtfulLine
      case .working, .unsaid: nil
      }
    guard let role else { return }
    for index in range where sightings.indices.contains(index) { sightings[index].role = role }
    guard status == .doubtful || status == .reserved, let first = sightings[range].first?.numbers.first else {
      return
    }
    notes.append(
      ReadingNote(
        kind: .numberUndecided, field: "telephoneNumbers",
        message: "\(first.national) stands in the record with the status “\(text.prefix(60))”."))
  }

  mutating func leave(_ text: String, at label: String, _ line: RecordLine) {
    if unused.count < Self.mostUnused { unused.append((label, text, line)) }
  }

  func first(_ field: RecordField) -> PrintedValue? { values[field]?.first }

  /// How many of the account's five main values were met: its number, its lines, its name, its places.
  var extent: Int {
    let told: [[RecordField]] = [
      [.accountNumber, .billingNumber], [.customerName, .billedName],
      [.serviceAddress, .listedAddress], [.billingAddress],
    ]
    let lines = sightings.contains { $0.role.isLine }
    return told.count { fields in fields.contains { first($0) != nil } } + (lines ? 1 : 0)
  }

  /// Whether nothing is missing that a record in sections says of its account.
  var tellsAccount: Bool { extent >= 4 && sightings.contains { $0.role.isLine } }

  mutating func see(
    _ list: TelephoneList, as role: RecordSighting.Role, _ line: RecordLine?, _ rule: String
  ) {
    for item in list.items {
      guard numberCount < Self.mostNumbers else {
        isCut = true
        return
      }
      numberCount += item.numbers.count
      sightings.append(
        RecordSighting(
          numbers: item.numbers, printed: item.printed, role: role, line: line, rule: rule,
          isRange: item.isRange))
    }
  }

  mutating func meet(
    _ kind: RecordFinding.Kind, _ numbers: [TelephoneNumber] = [], _ text: String = "",
    group: String = "",
    isHearsay: Bool = false
  ) {
    guard circumstances.count < Self.mostCircumstances else { return }
    toldCount += numbers.count
    let numbers = toldCount < Self.mostNumbers ? numbers : []
    circumstances.append(
      Circumstance(kind: kind, numbers: numbers, text: text, group: group, isHearsay: isHearsay))
  }
}
