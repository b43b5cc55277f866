internal import DocumentFacts
internal import NumberingPlan
internal import PageText

/// Reads records of labels and values: forms of competitive carriers, e-mails, portal prints, tables and exports.
///
/// A label is marked by a colon or leader dots, or is a cell of its own; its value stands behind it, in the next cell
/// or below. A list of numbers goes on until the next label.
struct LabelledRecord {
  private let labels = RecordLabelTable()
  var writer = FieldWriter()
  var open: OpenValue?
  var list: OpenList?
  private var columns: RecordColumns?
  /// Labels whose values stand in the next lines.
  private var headings: HeadedValues?
  var knownFields: Set<RecordField> = []
  /// The sightings of the label of numbers that was read last, of which a status may follow.
  private var stated: Range<Int>?
  /// Whether service and billing stand in columns of their own.
  private var hasSides = false
  /// Which address was named last: the city behind it is its own.
  private var lastPlace: RecordField?
  /// Which name was.
  private var lastName: RecordField?
  /// Places that the rows of a table name, with their numbers.
  var rowPlaces = RowPlaces()
  /// Whether the mail's writer has taken leave: numbers behind are the writer's.
  private var isSigned = false
  /// A name that a sentence gives, and its line.
  private var nameOfProse: (text: String, line: RecordLine)?
  private var accountOfProse: (text: String, line: RecordLine)?
  private var placesOfProse: [RecordField: (text: String, line: RecordLine)] = [:]

  /// Lines that one value may have.
  private static let mostLines = 6
  /// Shorter lines tell of the rows above them, in bytes.
  private static let shortestProse = 60

  init(_ lines: [RecordLine]) {
    var previous: RecordLine?
    writer.legend = RowLegend(lines)
    writer.inherit(from: Self.mainNumber(lines, labels))
    for line in lines {
      if PageHeader.isNotice(line) { continue }
      read(line, after: previous)
      previous = line
    }
    close()
    closeHeadings()
    rowPlaces.write(in: &writer.notebook)
    noteNameOfProse()
  }

  var notebook: RecordNotebook { writer.notebook }

  /// The number that a label names as the account's, wherever it stands: numbers without area code have its.
  private static func mainNumber(_ lines: [RecordLine], _ labels: RecordLabelTable) -> TelephoneNumber? {
    for line in lines.prefix(searchedLines) {
      for (index, cell) in line.cells.enumerated() where cell.text.utf8.count < 100 {
        guard let labelled = LabelledCell(cell.text, labels: labels, mayBeBare: index + 1 < line.cells.count),
          labelled.field == .billingNumber || labelled.field == .billingNumberAndAccount
        else { continue }
        let value =
          labelled.value.isEmpty && index + 1 < line.cells.count ? line.cells[index + 1].text : labelled.value
        if let number = TelephoneNumberScanner().matches(in: value).first?.number { return number }
      }
    }
    return nil
  }

  private static let searchedLines = 200

  // MARK: - Lines

  private mutating func read(_ line: RecordLine, after previous: RecordLine?) {
    if let isOfCustomer = PartyWords.heading(line) {
      writer.notebook.head(line.number, isOfCustomer: isOfCustomer)
    }
    if let columns = RecordColumns(line, labels: labels) {
      close()
      self.columns = columns
      list = OpenList(role: previous.flatMap(Self.otherRole) ?? .line, label: "table of numbers")
      knownFields.insert(.numbers)
      return
    }
    if let columns, readTable(line, columns) { return }
    if line.indent > 1, Self.headsSides(line) {
      close()
      hasSides = true
      return
    }
    if readUnderHeadings(line, after: previous) { return }
    if isSigned, beginsRecord(line) { isSigned = false }
    if isSigned || LabelledRecord.isLeave(line.text) { return readSignature(line) }
    if readExchange(line) { return }
    if list != nil || open?.field == .numbers, readRow(line) { return }
    if readLabels(line) { return }
    if let role = listRole(headedBy: line) {
      close()
      list = OpenList(role: role, label: line.text)
      knownFields.insert(.numbers)
      return
    }
    if readRow(line, opening: true) { return }
    goOn(line, after: previous)
  }

  /// Whether a record begins behind a mail's signature: a label whose value nothing above gave.
  private func beginsRecord(_ line: RecordLine) -> Bool {
    guard let cell = LabelledCell(line.firstCell, labels: labels, mayBeBare: false), cell.isMarked else {
      return false
    }
    return [.accountNumber, .billingNumber, .customerName, .serviceAddress].contains(cell.field)
      && !knownFields.contains(cell.field)
  }

  /// A heading whose words run together with those of other columns: `LINE TELEPHONE NO PROD CD DESCRIPTION`.
  /// Or a sentence that ends in a colon: `The following numbers are billed to this account:`.
  ///
  /// - Returns: what the numbers below are; nil where the line heads none.
  private func listRole(headedBy line: RecordLine) -> RecordSighting.Role? {
    let text = LabelledCell.withoutNumber(line.text)
    guard text.count < 140, !text.contains(where: \.isPrintedNumber) else { return nil }
    let key = RecordLabelTable.key(text)
    if Lexicon.numberListLabels.contains(where: { key.holds($0) }) { return .line }
    let words = RecordWords(line.text)
    guard line.text.hasSuffix(":"), words.says(Lexicon.ListHeadings.lines),
      !words.says(Lexicon.ListHeadings.others)
    else { return nil }
    return words.says(Lexicon.EndedLines.row + Lexicon.ListHeadings.ended) ? .disconnected : .line
  }

  /// What the numbers under a short heading are that are no lines of the account: `Not on this account`, `Disconnected`.
  private static func otherRole(_ heading: RecordLine) -> RecordSighting.Role? {
    guard heading.cells.count == 1, heading.text.utf8.count < longestHeading,
      !heading.text.contains(where: \.isPrintedNumber)
    else { return nil }
    let words = RecordWords(heading.text)
    if words.says(Lexicon.ListHeadings.elsewhere) { return .relatedAccount }
    return words.says(Lexicon.EndedLines.row + Lexicon.ListHeadings.ended) ? .disconnected : nil
  }

  private static let longestHeading = 60

  /// A list of four digits each under an exchange.
  private mutating func readExchange(_ line: RecordLine) -> Bool {
    guard line.text.utf8.count(where: { $0 | 0x20 == UInt8(ascii: "x") }) >= 4,
      let exchange = OpenExchange(line.text)
    else { return false }
    close()
    writer.inherit(from: exchange.exchange)
    knownFields.insert(.numbers)
    list = OpenList(role: .line, label: "numbers under an exchange", indent: line.indent)
    writer.notebook.see(exchange.list, as: .line, line, "numbers under an exchange")
    list?.numbers = exchange.list.numbers
    if exchange.list.items.isEmpty || !exchange.list.rest.isEmpty {
      writer.notebook.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "“\(line.text.prefix(100))” may name more numbers than were read."))
    }
    return true
  }

  /// Splits a line at its labels.
  private mutating func readLabels(_ line: RecordLine) -> Bool {
    var cells = line.cells
    if let first = cells.first, cells.count > 1,
      LabelledCell.withoutNumber(first.text + " x") == "x"
    {
      cells.removeFirst()
    }
    if cells.count > 1, cells[1].text.utf8.first == UInt8(ascii: ":") {
      // `BIL-CSZ    : EMPORIA`.
      let (name, value) = (cells[0], cells.remove(at: 1))
      cells[0] = RecordCell(
        text: name.text + value.text, column: name.column, end: value.end, tabs: name.tabs)
    }
    if list == nil, open == nil, cells.count > 1 { cells = behindTitle(cells) }
    guard let first = cells.first else { return false }
    guard
      let leading = label(of: first.text, isAlone: cells.count == 1, column: first.column)
        ?? (cells.count > 1 ? bareLabel(of: first.text, before: cells[1].text) : nil)
    else {
      return false
    }
    if cells.count == 1, isSecondLanguage(leading, column: first.column) { return true }
    begin(placed(leading, before: cells.dropFirst().first), line, column: first.column)
    let headed = list
    for (index, cell) in cells.enumerated().dropFirst() {
      let isPair = index % 2 == 0 && index + 1 < cells.count && open?.parts.isEmpty == false
      if let next = label(of: cell.text, isAlone: false, column: cell.column)
        ?? (isPair && cell.text.contains(" ") ? bareLabel(of: cell.text) : nil),
        next.isMarked || (open?.parts.isEmpty == false && (next.field != .other || isPair))
      {
        begin(placed(next, before: cells.dropFirst(index + 1).first), line, column: cell.column)
      } else {
        addPart(cell, behind: cells[index - 1])
      }
    }
    // `NUMBERS ON ACCOUNT (6)     PASSCODE: NO`: the list that the line's first label heads stands below.
    if let headed, list == nil {
      close()
      list = headed
    }
    return true
  }

  /// A cell of a value; words of an address or digits of a code that a gap of two blanks cuts go on with those before.
  private mutating func addPart(_ cell: RecordCell, behind last: RecordCell) {
    let isNear = cell.tabs == 0 && cell.column - last.end <= 2
    if isNear, let open, let part = open.parts.last, open.valueColumn != nil || !part.isEmpty {
      if Self.isPlace(open.field) {
        self.open?.parts[open.parts.count - 1] = part + " " + cell.text
        return
      }
      if open.field == .billingNumber, TelephoneNumber(part) == nil,
        TelephoneNumber(part + " " + cell.text) != nil
      {
        self.open?.parts[open.parts.count - 1] = part + " " + cell.text
        return
      }
    }
    open?.parts.append(cell.text)
    if open?.valueColumn == nil { open?.valueColumn = cell.column }
  }

  /// `Adresse de service` under `Service address`, whose value goes on beside it or below.
  private func isSecondLanguage(_ label: LabelledCell, column: Int) -> Bool {
    guard let open, !label.isMarked, label.field == open.field, Self.isPlace(label.field) else {
      return false
    }
    return !open.isAlone && !open.parts.isEmpty && column == open.labelColumn
      && !FieldWriter.endsInPlace(open.parts.joined(separator: " "))
      && RecordLabelTable.key(label.label) != RecordLabelTable.key(open.label)
  }

  /// The cells from the first that names the account, where what stands before is no label: a record's title.
  private func behindTitle(_ cells: [RecordCell]) -> [RecordCell] {
    func names(_ cell: RecordCell) -> Bool {
      guard let label = LabelledCell(cell.text, labels: labels, mayBeBare: false), label.isMarked else {
        return false
      }
      return [.accountNumber, .billingNumber, .billingNumberAndAccount].contains(label.field)
        && !label.value.isEmpty
    }
    guard label(of: cells[0].text, isAlone: false, column: cells[0].column) == nil,
      bareLabel(of: cells[0].text) == nil,
      let index = cells.firstIndex(where: names)
    else { return cells }
    return Array(cells[index...])
  }

  /// `Service:` with a house number in the next cell names a place.
  private func placed(_ label: LabelledCell, before next: RecordCell?) -> LabelledCell {
    guard label.field == .other, label.value.isEmpty, let next else { return label }
    var label = label
    label.field =
      LabelledCell.place(namedBy: label.label, before: next.text)
      ?? LabelledCell.field(composedIn: label.label, before: next.text)
    return label
  }

  /// A label before its value's cell that only its words tell: `BLDG ADDR    12 MAIN ST`.
  private func bareLabel(of text: String, before value: String = "") -> LabelledCell? {
    guard !Lexicon.recordTitles.contains(text.uppercased()) else { return nil }
    let field = LabelledCell.field(composedIn: text, before: value)
    // Under a list's rows words tell of its lines, as a rule.
    if field == .other || list != nil && field.listRole == nil { return nil }
    return LabelledCell(field: field, label: text)
  }

  private func label(of text: String, isAlone: Bool, column: Int) -> LabelledCell? {
    // `SUBSCRIBER RECORD` names the document.
    if Lexicon.recordTitles.contains(text.uppercased()) { return nil }
    guard let cell = LabelledCell(text, labels: labels, mayBeBare: true) ?? labelBelow(text, isAlone) else {
      return nil
    }
    // Under a row, bare words tell of its line: `FIRE ALARM`.
    if !cell.isMarked, isAlone, let indent = list?.indent, column > indent { return nil }
    // A bare word alone on its line is a value as often as a label: it must not stand where a value is awaited.
    if !cell.isMarked, isAlone, let open, open.parts.isEmpty, open.isAlone { return nil }
    return cell
  }

  /// A label that only its words tell, below the value of another label above its value.
  private func labelBelow(_ text: String, _ isAlone: Bool) -> LabelledCell? {
    guard isAlone, let open, open.isAlone, !open.parts.isEmpty, text.contains(" "),
      let field = ComposedLabel(text)?.field
    else { return nil }
    return LabelledCell(field: field, label: text)
  }

  private mutating func begin(_ cell: LabelledCell, _ line: RecordLine, column: Int) {
    let isBehindContact = open?.field == .contactNumber
    let isBillingPart = open?.field == .billingAddress && open?.parts.isEmpty == true
    if cell.field == .status, restate(cell, line) { return }
    close()
    var field = placed(cell)
    // `Requesting carrier … tel (603) 555-0150`.
    if field == .numbers, column > line.indent, PartyWords.isOfOther(line.firstCell) {
      field = .contactNumber
    }
    if field == .numbers, isBehindContact, Lexicon.phoneLabels.contains(RecordLabelTable.key(cell.label)) {
      field = .contactNumber
    }
    if isBillingPart, field == .serviceAddress, Self.isPart(cell.label) {
      field = .billingAddress
      lastPlace = field
    }
    if field != .other { knownFields.insert(field) }
    list = nil
    columns = nil
    open = OpenValue(
      field: field, label: cell.label, parts: cell.value.isEmpty ? [] : [cell.value], lines: [line],
      labelColumn: column, valueColumn: nil, isAlone: line.cells.count == 1 && cell.value.isEmpty)
    if field != .contactNumber, let role = cell.field.listRole {
      if let count = Self.statedCount(line.text) { writer.notebook.statedCount = count }
      if cell.value.filter(\.isPrintedNumber).count < 7 { list = OpenList(role: role, label: cell.label) }
    }
  }

  /// `City`, `St` and `Zip` behind `Bill Addr` are the billing address's.
  private mutating func placed(_ cell: LabelledCell) -> RecordField {
    // `Street` behind `Bill Name`, where the place of service is known.
    let isBilled = open?.field == .billedName || lastName == .billedName
    if Self.isName(cell.field) { lastName = cell.field }
    if isBilled, cell.field == .serviceAddress, Self.isPart(cell.label),
      notebook.first(.serviceAddress) != nil
    {
      lastPlace = .billingAddress
      lastName = nil
      return .billingAddress
    }
    if Self.isPlace(cell.field) { lastPlace = cell.field }
    guard lastPlace == .billingAddress,
      !RecordLabelTable.key(cell.label).hasPrefix("s") || cell.label.count < 6
    else { return cell.field }
    switch cell.field {
    case .serviceCity: return .billingCity
    case .serviceState: return .billingState
    case .servicePostalCode: return .billingPostalCode
    case .serviceUnit: return .billingUnit
    case .serviceHouse:
      writer.notebook.unreadParts.insert(.billingAddress)
      return .other
    case .servicePlace: return .billingPlace
    default: return cell.field
    }
  }

  /// What stands behind `Regards,`: the writer's numbers.
  private mutating func readSignature(_ line: RecordLine) {
    if !isSigned { close() }
    isSigned = true
    list = nil
    // A line of the mail that was answered is no signature.
    guard !line.text.hasPrefix(">") else { return }
    writer.see(line.text, as: .contact, line, "signature")
  }

  // MARK: - Values over several lines

  private mutating func goOn(_ line: RecordLine, after previous: RecordLine?) {
    if line.text.utf8.count > Self.shortestProse, line.cells.count == 1, list?.numbers.isEmpty != true,
      open?.field != .remark, ProseFacts.isProse(line.text)
    {
      close()
      list = nil
      return readProse(line)
    }
    if let list {
      if Self.endsList(line.text) || list.indent.map({ line.indent < $0 }) ?? false {
        self.list = nil
        columns = nil
        return
      }
      if restateRow(line) { return }
      NumberRow.writeWords(line.text, of: list.numbers, in: &writer, line, list.label)
      return
    }
    guard let open, open.lines.count < Self.mostLines, let previous else { return readProse(line) }
    if let place = placeLine(line, under: open) {
      close()
      knownFields.insert(place)
      return writer.write(
        place, line.cells.map(\.text).joined(separator: " "), [line], "place below the address")
    }
    let isBelow =
      line.page != previous.page
      || previous.box.reaches(downTo: line.box, within: open.parts.isEmpty ? .value : .nextLine)
    let isIndented =
      line.indent > open.labelColumn + 1 || (open.isAlone && line.indent >= open.labelColumn - 1)
    guard isBelow, isIndented || line.page != previous.page else {
      close()
      return readProse(line)
    }
    if open.isAlone, open.parts.count >= 1, !Self.mayHoldPlace(open.field) { return close() }
    // Behind its ZIP code an address is whole; a city of one word may stand alone before it.
    if Self.mayHoldPlace(open.field), FieldWriter.endsInPlace(open.parts.suffix(2).joined(separator: " ")) {
      return close()
    }
    self.open?.parts.append(line.text)
    self.open?.lines.append(line)
  }

  /// City, state and code in the line below an address whose unit has a label of its own.
  private func placeLine(_ line: RecordLine, under open: OpenValue) -> RecordField? {
    guard open.field == .serviceUnit || open.field == .billingUnit, !open.parts.isEmpty,
      RecordPlace.isPlace(line.cells.map(\.text).joined(separator: " "))
    else { return nil }
    let field: RecordField = open.field == .serviceUnit ? .servicePlace : .billingPlace
    let parts: [RecordField] =
      open.field == .serviceUnit ? [.servicePlace, .serviceCity] : [.billingPlace, .billingCity]
    return parts.contains { notebook.first($0) != nil } ? nil : field
  }

  /// A sentence that tells of the account: `There is a local service freeze on the account.`
  private mutating func readProse(_ line: RecordLine) {
    readNamesOfProse(line)
    let words = line.text.uppercased().split { !$0.isPrintedLetter }
    guard words.count > 4,
      !words.contains(where: { Lexicon.conditions.contains(String($0)) })
    else { return }
    for kind in RecordPhrase.kinds(in: line.text)
    where [.freeze, .pendingOrder, .passcodeRequired, .contract].contains(kind) {
      writer.notebook.meet(kind, [], line.text)
    }
  }

  /// The customer and the account as a sentence names them.
  private mutating func readNamesOfProse(_ line: RecordLine) {
    if nameOfProse == nil, let name = ProseName(line.text)?.name {
      nameOfProse = (name, line)
      knownFields.insert(.customerName)
    }
    if accountOfProse == nil, let account = ProseAccount(line.text) {
      accountOfProse = (account.number, line)
      knownFields.insert(.accountNumber)
    }
    if nameOfProse == nil, isBesideAccount(line), let name = ProseName.alone(line.text) {
      nameOfProse = (name, line)
    }
    let facts = ProseFacts(line.text, inheriting: writer.account)
    for place in facts.places where placesOfProse[place.field] == nil {
      placesOfProse[place.field] = (place.text, line)
      knownFields.insert(place.field)
    }
    for item in facts.numbers {
      writer.notebook.see(item.list, as: item.role, line, "numbers in a sentence")
      if item.role == .doubtfulLine { knownFields.insert(.numbers) }
      if item.role == .disconnected {
        writer.notebook.meet(.disconnectedNumber, item.list.numbers, item.words)
      }
      if item.list.items.contains(where: \.isRange) {
        writer.notebook.meet(.didTrunks, item.list.numbers, "")
      }
    }
  }

  /// Whether the account's number stands in one of the two lines above.
  private func isBesideAccount(_ line: RecordLine) -> Bool {
    [RecordField.accountNumber, .billingNumber].contains { field in
      notebook.values[field]?.contains { value in
        value.lines.contains { (1...2).contains(line.number - $0.number) }
      } ?? false
    }
  }

  /// A sentence's name stands in for one that no label gives.
  private mutating func noteNameOfProse() {
    if let account = accountOfProse, notebook.first(.accountNumber) == nil {
      writer.notebook.note(
        .accountNumber, account.text, [account.line], "account in a sentence", trust: 0.75)
    }
    for (field, place) in placesOfProse where notebook.first(field) == nil {
      writer.notebook.notePlace(field, place.text, [place.line], "address in a sentence", trust: 0.85)
    }
    guard let name = nameOfProse, notebook.first(.customerName) == nil, notebook.first(.billedName) == nil
    else { return }
    writer.notebook.note(.customerName, name.text, [name.line], "name in a sentence", trust: 0.75)
  }

  mutating func close() {
    guard let value = open else { return }
    open = nil
    let isPlace = Self.mayHoldPlace(value.field) || value.field == .serviceUnit
    let joined = value.parts.joined(
      separator: isPlace ? "\n" : value.field == .feature ? "; " : " ")
    // An identifier stands in the first cell alone: what follows in other cells is something else.
    if isBeside(value) { return }
    var text = joined
    switch value.field {
    case .accountNumber where Self.goesOn(value.parts):
      // What of it is the number nobody can tell: it is told.
      return writer.notebook.note(.accountNumber, joined, value.lines, value.label, trust: 0.85)
    case .accountNumber, .billingNumber, .customerCode: text = value.parts.first ?? ""
    // Cells behind a number tell of it.
    case _ where value.field.listRole != nil: text = value.parts.joined(separator: "  ")
    case _
    where Self.isName(value.field) && RecordPlace.isPlace(value.parts.dropFirst().joined(separator: " ")):
      text = value.parts.first ?? ""
    default: break
    }
    let before = writer.notebook.sightings.count
    writer.write(value.field, text, value.lines, value.label)
    guard value.field.listRole != nil else { return }
    stated = before..<writer.notebook.sightings.count
    noteMainLine(beside: value)
  }

  /// Whether digits alone stand in several cells behind a label: a number that gaps cut, `4471 20  118`.
  private static func goesOn(_ parts: [String]) -> Bool {
    parts.count > 1
      && parts.allSatisfy { part in
        part.contains(where: \.isPrintedNumber)
          && part.allSatisfy { $0.isPrintedNumber || $0 == " " || $0 == "-" }
      }
  }

  /// A name in several cells of its line: of one column each where `Service` and `Billing` head them, else doubtful.
  private mutating func isBeside(_ value: OpenValue) -> Bool {
    guard value.lines.count == 1, value.parts.count > 1, Self.isName(value.field) || Self.isPlace(value.field)
    else {
      return false
    }
    if hasSides, value.parts.count == 2, let billed = value.field.billed {
      writer.write(value.field, value.parts[0], value.lines, value.label)
      writer.write(billed, value.parts[1], value.lines, value.label)
      return true
    }
    guard Self.isName(value.field), !RecordPlace.isPlace(value.parts.dropFirst().joined(separator: " "))
    else {
      return false
    }
    writer.notebook.note(
      value.field, value.parts.joined(separator: " "), value.lines, value.label, trust: 0.75)
    return true
  }

  /// `Service     Billing` over columns of values.
  private static func headsSides(_ line: RecordLine) -> Bool {
    let names = line.cells.map { RecordLabelTable.key($0.text) }
    guard names.count == 2 || names.count == 3 && ["field", "item", ""].contains(names[0]) else {
      return false
    }
    let sides = names.suffix(2)
    return sides.first.map { ["service", "location"].contains($0) }
      ?? false
      && sides.last.map { ["billing", "bill", "billto"].contains($0) } ?? false
      && names.count + line.indent > 2
  }

  /// `The other lines are …`: the main number is one too.
  private mutating func noteMainLine(beside value: OpenValue) {
    guard value.field == .numbers,
      ComposedLabel.words(of: value.label).contains(where: { Lexicon.furtherLines.contains($0) }),
      let main = writer.notebook.first(.billingNumber), let number = TelephoneNumber(main.text)
    else { return }
    writer.notebook.sightings.append(
      RecordSighting(
        numbers: [number], printed: main.printed, role: .feature, line: main.lines.first, rule: value.label))
  }

  /// A status under a number that stands alone in its line: `Cancelled 2024.`
  private mutating func restateRow(_ line: RecordLine) -> Bool {
    guard let row = list?.lastRow, row.line + 1 == line.number,
      row.sightings.upperBound <= writer.notebook.sightings.count
    else { return false }
    let text = line.text.trimming { $0 == "." || $0 == " " }
    let status = LineStatus(among: text)
    guard status != .unsaid, status != .working else { return false }
    let numbers = writer.notebook.sightings[row.sightings].flatMap(\.numbers)
    writer.notebook.restate(row.sightings, status, text, line)
    if status == .gone { writer.notebook.meet(.disconnectedNumber, numbers, text) }
    if status == .ordered { writer.notebook.meet(.pendingOrder, numbers, text) }
    return true
  }

  /// A status under numbers that a label names: `TN: …` and in the next line `Status: Disconnected`.
  private mutating func restate(_ cell: LabelledCell, _ line: RecordLine) -> Bool {
    if open?.field.listRole != nil { close() }
    guard let sightings = stated, !sightings.isEmpty else { return false }
    close()
    let behind = line.cells.dropFirst().map(\.text).joined(separator: "  ")
    let text = cell.value.isEmpty ? behind : cell.value
    let status = LineStatus(headed: text)
    let numbers = writer.notebook.sightings[sightings].flatMap(\.numbers)
    writer.notebook.restate(sightings, status, text, line)
    if status == .gone { writer.notebook.meet(.disconnectedNumber, numbers, text) }
    if status == .ordered { writer.notebook.meet(.pendingOrder, numbers, text) }
    return true
  }
}

// Labels above values.

extension LabelledRecord {
  /// Lines under labels that stand side by side: each cell goes on with the value of its column.
  private mutating func readUnderHeadings(_ line: RecordLine, after previous: RecordLine?) -> Bool {
    if let next = RecordColumns(headings: line, labels: labels) {
      close()
      closeHeadings()
      list = nil
      headings = HeadedValues(headings: next)
      return true
    }
    guard headings != nil else { return false }
    if headings?.take(line, after: previous, labels: labels) == true { return true }
    closeHeadings()
    return false
  }

  private mutating func closeHeadings() {
    for value in headings?.values ?? [] {
      knownFields.insert(value.field)
      writer.write(value.field, value.text, value.lines, "label above")
      if headings?.isOverfull == true { writer.notebook.doubtLast(value.field) }
    }
    headings = nil
  }
}
