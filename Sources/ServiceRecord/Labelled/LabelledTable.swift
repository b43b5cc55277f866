internal import DocumentFacts
internal import NumberingPlan

// Rows of numbers in a record of labels and values: lists, tables and exports.

extension LabelledRecord {
  /// - Parameter opening: whether the line may begin a list that no heading announces.
  mutating func readRow(_ line: RecordLine, opening: Bool = false) -> Bool {
    // `o 603-555-0100` under a value is a signature's office number, in a list a bullet.
    let isBulleted = line.text.hasPrefix("o ")
    if isBulleted,
      open?.parts.isEmpty == false || list.map({ !$0.numbers.isEmpty && !$0.isBulleted }) ?? false
    {
      return false
    }
    let isListed = list != nil
    var rows = NumberRow.rows(line, inheriting: isListed ? writer.account : nil)
    // `555-0100  1FB`: seven digits and a line's code.
    if rows.isEmpty, opening, !isListed, let row = NumberRow(line, inheriting: writer.account),
      Self.namesLine(row.rest)
    {
      rows = [row]
    }
    guard let row = rows.first, let last = rows.last else { return false }
    if opening {
      let words = row.rest.uppercased().split { !$0.isPrintedLetter }
      guard open == nil || open?.parts.isEmpty == false,
        words.contains(where: { Lexicon.listKinds.contains(String($0)) }) || Self.namesLine(row.rest)
          || RecordWords(row.rest).says(Lexicon.lineServices)
          || LineStatus.saysWorking(row.rest)
          || LineStatus(among: row.rest) != .unsaid
      else { return false }
    }
    if open != nil { close() }
    if list == nil { list = OpenList(role: .line, label: "row of a number") }
    guard let current = list else { return false }
    var tellsStatus = current.tellsStatus
    let before = writer.notebook.sightings.count
    for row in rows {
      let tells = LineStatus.saysWorking(row.rest)
      let isDoubtful = tellsStatus && !tells && LineStatus.holdsOtherWords(row.rest)
      row.write(
        in: &writer, as: current.role, line, current.label,
        headed: isDoubtful ? LineStatus(otherwise: row.rest) : .unsaid)
      tellsStatus = tellsStatus || tells
    }
    list?.tellsStatus = tellsStatus
    list?.isBulleted = isBulleted
    let isAlone = rows.count == 1 && row.rest.isEmpty
    list?.lastRow = isAlone ? (before..<writer.notebook.sightings.count, line.number) : nil
    list?.numbers = last.list.numbers
    list?.indent = current.indent ?? line.indent
    return true
  }

  /// Whether the first word behind a number is a line's service code: `603-555-0100  1FB`.
  private static func namesLine(_ rest: String) -> Bool {
    let word = rest.utf8.prefix { $0 != UInt8(ascii: " ") }
    guard (3...5).contains(word.count) else { return false }
    return ServiceCodeTable()[word]?.kind == .line
  }

  mutating func readTable(_ line: RecordLine, _ columns: RecordColumns) -> Bool {
    let values = Self.withHouses(columns.values(line)).map { value in
      // What is no state is the line's.
      value.field == .serviceState && !RecordPlace.isState(value.text) ? (.status, value.text) : value
    }
    let numbers = values.filter {
      $0.field == .numbers || $0.field == .tollFreeNumbers || $0.field == .didNumbers
    }
    let range = (values.first { $0.field == .rangeStart }, values.first { $0.field == .rangeEnd })
    var printed = numbers.first?.text ?? ""
    if let start = range.0?.text { printed = range.1.map { "\(start) - \($0.text)" } ?? start }
    guard let row = NumberRow(line.saying(printed), inheriting: writer.account) else {
      return false
    }
    let about: Set<RecordField> = [.status, .lineKind, .feature, .serviceCode, .remark, .other]
    let words = values.filter { about.contains($0.field) }.map(\.text)
    let rest = ([row.rest] + words).filter { !$0.isEmpty }
    for group in values where group.field == .huntGroup && !RecordPhrase.isNo(group.text) {
      writer.notebook.meet(.huntGroup, row.list.numbers, "", group: group.text)
    }
    let status = values.first { $0.field == .status }.map { LineStatus(headed: $0.text) }
    if let kind = values.first(where: { $0.field == .lineKind })?.text, Self.isMain(kind),
      writer.notebook.first(.billingNumber) == nil, let number = row.list.numbers.first
    {
      writer.write(.billingNumber, number.e164, [line], "main line of the table")
    }
    let flag = values.first { $0.field == .mainFlag }?.text.lowercased()
    if let flag, Lexicon.affirmations.contains(flag), writer.notebook.first(.billingNumber) == nil,
      let number = row.list.numbers.first
    {
      writer.write(.billingNumber, number.e164, [line], "main line of the table")
    }
    rowPlaces.add(values, row.list.numbers, line)
    writeRepeated(values.filter { !about.contains($0.field) && $0.field != .huntGroup }, line)
    let named = numbers.first.flatMap(\.field.listRole) ?? .line
    let role = list.map { $0.role == .line ? named : $0.role } ?? named
    NumberRow(list: row.list, rest: rest.joined(separator: "  ")).write(
      in: &writer, as: role, line, "table of numbers", headed: status ?? .unsaid)
    list?.numbers = row.list.numbers
    return true
  }

  /// The number of the house before its street, where each has a column.
  private static func withHouses(_ values: [(field: RecordField, text: String)]) -> [(
    field: RecordField, text: String
  )] {
    guard let house = values.first(where: { $0.field == .serviceHouse })?.text,
      let street = values.firstIndex(where: { $0.field == .serviceAddress })
    else { return values }
    let parts = values.filter { $0.field == .serviceAddress }.map(\.text)
    var joined = values
    joined[street].text = ([house] + parts).joined(separator: " ")
    return joined.enumerated().filter { index, value in
      value.field != .serviceHouse && (value.field != .serviceAddress || index == street)
    }.map(\.element)
  }

  /// `Main`, `Main line` in a column of kinds.
  private static func isMain(_ kind: String) -> Bool {
    Lexicon.mainLineKinds.contains(RecordLabelTable.key(kind))
  }

  /// Values of the account that stand in each row of an export.
  private mutating func writeRepeated(
    _ values: [(field: RecordField, text: String)], _ line: RecordLine
  ) {
    for value in values {
      switch value.field {
      case .numbers, .tollFreeNumbers, .didNumbers, .rangeStart, .rangeEnd: continue
      default: break
      }
      if writer.notebook.has(value.field, value.text) { continue }
      knownFields.insert(value.field)
      writer.write(value.field, value.text, [line], "column of the table")
    }
  }
}
