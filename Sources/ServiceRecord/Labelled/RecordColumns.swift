internal import NumberingPlan

/// The columns of a table by its line of headings.
struct RecordColumns {
  private let columns: [(field: RecordField, index: Int, start: Int)]
  private let isTabbed: Bool

  /// The headings of a form: every cell is a label, and the values stand in the next line.
  init?(headings line: RecordLine, labels: RecordLabelTable) {
    guard line.cells.count > 1, !line.text.contains(where: \.isPrintedNumber), !line.text.contains(":") else {
      return nil
    }
    let names = line.cells.map(\.text)
    let known = Self.settled(names.map { Self.field(of: $0, labels) }, names)
    let isExport = known.count(where: { $0 != nil }) >= 4 && known.count >= 6
    let unknown = known.count { $0 == nil }
    // `ACCOUNT   BTN   CUSTOMER SINCE`: one heading that nobody knows, behind the others.
    let isTail = known.count > 2 && unknown == 1 && known[known.count - 1] == nil && Self.isShort(names)
    guard isExport ? unknown * 4 <= known.count : unknown == 0 || isTail else { return nil }
    let fields = known.map { $0 ?? .other }
    guard Set(fields).subtracting([.other]).count > 1 else { return nil }
    var index = 0
    columns = line.cells.enumerated().map { position, cell in
      index = position == 0 ? cell.tabs : index + max(cell.tabs, 1)
      return (fields[position], index, cell.column)
    }
    isTabbed = line.cells.dropFirst().allSatisfy { $0.tabs > 0 }
  }

  /// - Returns: nil unless two or more cells, and most of them, are labels, one of them of telephone numbers.
  init?(_ line: RecordLine, labels: RecordLabelTable) {
    guard line.cells.count > 1, !line.text.contains(":"), !Self.holdsNumber(line) else {
      return nil
    }
    var columns: [(field: RecordField, index: Int, start: Int)] = []
    let names = line.cells.map(\.text)
    var fields = Self.settled(names.map { Self.field(of: $0, labels) }, names)
    // `LINE  TYPE  STATUS`: the numbers themselves, where no other column has them.
    if !fields.contains(where: { $0.map(Self.numbers.contains) ?? false }),
      let line = names.firstIndex(where: { Lexicon.lineColumns.contains(RecordLabelTable.key($0)) })
    {
      fields[line] = .numbers
    }
    var index = 0
    for (position, cell) in line.cells.enumerated() {
      index = position == 0 ? cell.tabs : index + max(cell.tabs, 1)
      columns.append((fields[position] ?? .other, index, cell.column))
    }
    let known = fields.count { $0 != nil }
    let hasNumbers = columns.contains { Self.numbers.contains($0.field) }
    guard known >= 2, known * 10 >= line.cells.count * 6, hasNumbers else { return nil }
    self.columns = columns
    isTabbed = line.cells.dropFirst().allSatisfy { $0.tabs > 0 }
  }

  private static func isShort(_ names: [String]) -> Bool {
    names.allSatisfy { $0.utf8.count <= longestHeading }
  }

  private static let longestHeading = 24

  private static let numbers: Set<RecordField> = [.numbers, .rangeStart, .didNumbers, .tollFreeNumbers]

  /// What a heading says of its column; a word for the rows' count may stand before it: `SEQ TN`.
  private static func field(of heading: String, _ labels: RecordLabelTable) -> RecordField? {
    if Lexicon.mainFlagKeys.contains(RecordLabelTable.key(heading)) { return .mainFlag }
    if let field = labels[heading] ?? ComposedLabel(heading)?.field { return field }
    if RecordDateWords(heading).kind != nil { return .recordDate }
    guard let blank = heading.firstIndex(of: " "), Lexicon.rowCounts.contains(heading[..<blank].uppercased())
    else {
      return nil
    }
    return labels[heading[blank...].trimmingBlanks]
  }

  /// What headings say in the light of the others in their line.
  private static func settled(_ fields: [RecordField?], _ names: [String]) -> [RecordField?] {
    var settled = fields
    let keys = names.map { RecordLabelTable.key($0) }
    // Calls go from a number to another; beside their minutes and places the two are no range.
    let isOfCalls = keys.contains { Lexicon.callColumns.contains($0) }
    if !isOfCalls, let from = keys.firstIndex(of: "from"), let to = keys.firstIndex(of: "to"), from < to {
      settled[from] = .rangeStart
      settled[to] = .rangeEnd
    }
    // `ST` and `State` beside numbers, where no other column is of a place, are the lines' states.
    let ofPlace: [RecordField?] = [
      .serviceAddress, .serviceCity, .servicePostalCode, .billingCity, .billingPostalCode, .status,
    ]
    if !settled.contains(where: ofPlace.contains) {
      return settled.map { $0 == .serviceState ? .status : $0 }
    }
    // `TN  Type  State … City  ST  ZIP`: the state apart from the city is the line's.
    if settled.count(where: { $0 == .serviceState }) > 1 {
      for index in settled.indices where settled[index] == .serviceState {
        let isOfCity = index > 0 && [.serviceCity, .billingCity].contains(settled[index - 1])
        if !isOfCity { settled[index] = .status }
      }
    }
    var isBilling = false
    var isStreet = false
    for (index, field) in settled.enumerated() {
      switch field {
      case .billingAddress, .billingCity, .billingUnit: isBilling = true
      case .serviceAddress where !["address", "street"].contains(keys[index]): isBilling = false
      case .serviceAddress, .serviceCity, .serviceState, .servicePostalCode, .serviceUnit, .servicePlace:
        // `City`, `ST` and `ZIP` behind a billing street are the billing address's.
        if isBilling, let field, !keys[index].hasPrefix("s") || keys[index].utf8.count < 6 {
          settled[index] = field.billed
        }
      case .serviceHouse: isStreet = true
      // `House  Street  Type  Unit`: the street's own type.
      case nil, .lineKind, .other: if isStreet { settled[index] = .serviceAddress }
      default: break
      }
      if let field, [.serviceCity, .serviceUnit, .servicePlace].contains(field) { isStreet = false }
    }
    return settled
  }

  /// `602-555-0121  WTN  hunting`: a row, though all its words are labels.
  private static func holdsNumber(_ line: RecordLine) -> Bool {
    line.cells.contains { $0.text.utf8.count { (0x30...0x39).contains($0) } >= 7 }
  }

  /// The cells of a line under the headings, by field; a field with several cells has them joined.
  func values(_ line: RecordLine) -> [(field: RecordField, text: String)] {
    var values: [(field: RecordField, text: String)] = []
    var previous: Int?
    for (cell, column) in zip(line.cells, places(of: line.cells)) {
      guard let column else { continue }
      if previous == column {
        values[values.count - 1].text += " " + cell.text
      } else {
        values.append((columns[column].field, cell.text))
      }
      previous = column
    }
    return withStatus(values)
  }

  /// The state of a line that stands beside its column, with another cell: `D  06-30-26` under `EFF` where `STS` has none.
  private func withStatus(_ values: [(field: RecordField, text: String)]) -> [(
    field: RecordField, text: String
  )] {
    guard fields.contains(.status), !values.contains(where: { $0.field == .status }) else { return values }
    for (index, value) in values.enumerated() where value.field == .other {
      let words = value.text.split(separator: " ")
      guard words.count == 2, let word = words.first, word.allSatisfy(\.isPrintedLetter),
        words[1].contains(where: \.isPrintedNumber), LineStatus(headed: String(word)) != .doubtful
      else { continue }
      var told = values
      told[index].text = String(words[1])
      told.append((.status, String(word)))
      return told
    }
    return values
  }

  /// The column of each cell. Rows that stand out of line with their headings are told by the count.
  private func places(of cells: [RecordCell]) -> [Int?] {
    if isTabbed {
      var index = 0
      return cells.enumerated().map { position, cell in
        index = position == 0 ? cell.tabs : index + max(cell.tabs, 1)
        return columns.lastIndex { $0.index <= index }
      }
    }
    let places = cells.map(nearest)
    let collides = zip(places, places.dropFirst()).contains { $0 == $1 }
    guard collides, cells.count == columns.count else { return places }
    // A telephone number stands in no column of what tells of a line.
    let fits = zip(cells, columns).allSatisfy { cell, column in
      !Self.tellingOfLines.contains(column.field) || !Self.holdsLineNumber(cell)
    }
    return fits ? cells.indices.map { $0 } : places
  }

  private static let tellingOfLines: Set<RecordField> = [
    .status, .lineKind, .huntGroup, .feature, .serviceCode, .passcode, .mainFlag,
  ]

  private static func holdsLineNumber(_ cell: RecordCell) -> Bool {
    cell.text.utf8.count { (0x30...0x39).contains($0) } >= 10
      && TelephoneNumber(cell.text.trimmingBlanks) != nil
  }

  /// The last column that begins left of the cell, a few characters of tolerance.
  private func nearest(_ cell: RecordCell) -> Int? {
    columns.lastIndex { $0.start <= cell.column + 2 } ?? columns.indices.first
  }

  var fields: [RecordField] { columns.map(\.field) }
}
