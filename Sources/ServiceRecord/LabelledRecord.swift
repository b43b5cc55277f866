internal import InvoiceGrammar
internal import NumberingPlan
internal import PageText

/// Reads records of labels and values: forms of competitive carriers, e-mails, portal prints, tables and exports.
///
/// A label is marked by a colon or leader dots, or is a cell of its own; its value stands behind it, in the next cell
/// or below. A list of numbers goes on until the next label.
struct LabelledRecord {
  private let labels = RecordLabelTable()
  private(set) var writer = FieldWriter()
  private var open: OpenValue?
  private var list: OpenList?
  private var columns: RecordColumns?
  /// Labels whose values stand in the next line.
  private var heads: RecordColumns?
  private var underHeads: [RecordLine] = []
  private(set) var knownFields: Set<RecordField> = []

  /// Lines that one value may have.
  private static let mostLines = 6

  init(_ lines: [RecordLine]) {
    var previous: RecordLine?
    for line in lines {
      if PageHeader.isNotice(line) { continue }
      read(line, after: previous)
      previous = line
    }
    close()
    closeHeads()
  }

  var notebook: RecordNotebook { writer.notebook }

  // MARK: - Lines

  private mutating func read(_ line: RecordLine, after previous: RecordLine?) {
    if let columns = RecordColumns(line, labels: labels) {
      close()
      self.columns = columns
      list = OpenList(role: .line, label: "table of numbers")
      knownFields.insert(.numbers)
      return
    }
    if let columns, readTable(line, columns) { return }
    if readUnderHeads(line, after: previous) { return }
    if list != nil || open?.field == .numbers, readRow(line) { return }
    if readLabels(line) { return }
    if isListHeading(line) {
      close()
      list = OpenList(role: .line, label: line.text)
      knownFields.insert(.numbers)
      return
    }
    if readRow(line, opening: true) { return }
    goOn(line, after: previous)
  }

  /// A heading whose words run together with those of other columns: `LINE TELEPHONE NO PROD CD DESCRIPTION`.
  private func isListHeading(_ line: RecordLine) -> Bool {
    guard line.text.count < 140, !line.text.contains(where: \.isNumber) else { return false }
    let key = RecordLabelTable.key(line.text)
    return ["telephoneno", "telephonenumber", "phonenumber", "workingtn", "wtns"].contains {
      key.holds($0)
    }
  }

  /// Splits a line at its labels.
  private mutating func readLabels(_ line: RecordLine) -> Bool {
    var cells = line.cells
    if let first = cells.first, cells.count > 1, LabelledCell.withoutNumber(first.text + " x") == "x" {
      cells.removeFirst()
    }
    guard let first = cells.first else { return false }
    guard let head = label(of: first.text, isAlone: cells.count == 1, column: first.column) else {
      return false
    }
    begin(head, line, column: first.column)
    for cell in cells.dropFirst() {
      if let next = label(of: cell.text, isAlone: false, column: cell.column),
        next.isMarked || (open?.parts.isEmpty == false && next.field != .other)
      {
        begin(next, line, column: cell.column)
      } else {
        open?.parts.append(cell.text)
        if open?.valueColumn == nil { open?.valueColumn = cell.column }
      }
    }
    return true
  }

  private func label(of text: String, isAlone: Bool, column: Int) -> LabelledCell? {
    guard let cell = LabelledCell(text, labels: labels, mayBeBare: true) else { return nil }
    // Under a row, bare words tell of its line: `FIRE ALARM`.
    if !cell.isMarked, isAlone, let indent = list?.indent, column > indent { return nil }
    // A bare word alone on its line is a value as often as a label: it must not stand where a value is awaited.
    if !cell.isMarked, isAlone, let open, open.parts.isEmpty, open.isAlone { return nil }
    return cell
  }

  private mutating func begin(_ cell: LabelledCell, _ line: RecordLine, column: Int) {
    close()
    if cell.field != .other { knownFields.insert(cell.field) }
    list = nil
    columns = nil
    open = OpenValue(
      field: cell.field, label: cell.label, parts: cell.value.isEmpty ? [] : [cell.value], lines: [line],
      labelColumn: column, valueColumn: nil, isAlone: line.cells.count == 1 && cell.value.isEmpty)
    if let role = Self.listRole(cell.field) {
      if let count = Self.statedCount(line.text) { writer.notebook.statedCount = count }
      if cell.value.filter(\.isNumber).count < 7 { list = OpenList(role: role, label: cell.label) }
    }
  }

  // MARK: - Values over several lines

  private mutating func goOn(_ line: RecordLine, after previous: RecordLine?) {
    if let list {
      if Self.endsList(line.text) || list.indent.map({ line.indent < $0 }) ?? false {
        self.list = nil
        columns = nil
        return
      }
      NumberRow.writeWords(line.text, of: list.numbers, in: &writer, line, list.label)
      return
    }
    guard let open, open.lines.count < Self.mostLines, let previous else { return readProse(line) }
    let gap = line.page == previous.page ? line.box.top - previous.box.bottom : 0
    let height = max(line.box.height, 1)
    let isBelow = open.parts.isEmpty ? gap < 2.5 * height : gap < 0.9 * height
    let isIndented =
      line.indent > open.labelColumn + 1 || (open.isAlone && line.indent >= open.labelColumn - 1)
    guard isBelow, isIndented || line.page != previous.page else {
      close()
      return readProse(line)
    }
    if open.isAlone, open.parts.count >= 1, !Self.isPlace(open.field) { return close() }
    self.open?.parts.append(line.text)
    self.open?.lines.append(line)
  }

  /// A sentence that tells of the account: `There is a local service freeze on the account.`
  private mutating func readProse(_ line: RecordLine) {
    let words = line.text.uppercased().split { !$0.isLetter }
    guard words.count > 4,
      !words.contains(where: { ["IF", "MAY", "ANY", "WHETHER", "MUST", "SHOULD"].contains($0) })
    else { return }
    for kind in RecordPhrase.kinds(in: line.text)
    where [.freeze, .pendingOrder, .passcodeRequired, .contract].contains(kind) {
      writer.notebook.meet(kind, [], line.text)
    }
  }

  private mutating func close() {
    guard let value = open else { return }
    open = nil
    let isPlace = Self.isPlace(value.field)
    let joined = value.parts.joined(separator: isPlace ? "\n" : value.field == .feature ? "; " : " ")
    // An identifier stands in the first cell alone: what follows in other cells is something else.
    let text =
      value.field == .accountNumber || value.field == .billingNumber ? value.parts.first ?? "" : joined
    writer.write(value.field, text, value.lines, value.label)
  }

  // MARK: - Labels above values

  /// Lines under labels that stand side by side: each cell goes on with the value of its column.
  private mutating func readUnderHeads(_ line: RecordLine, after previous: RecordLine?) -> Bool {
    if let next = RecordColumns(heads: line, labels: labels) {
      close()
      closeHeads()
      list = nil
      heads = next
      return true
    }
    guard let heads else { return false }
    let isNear =
      previous.map { line.page == $0.page && line.box.top - $0.box.bottom < 1.2 * max(line.box.height, 1) }
      ?? true
    let isLabel = line.cells.contains {
      LabelledCell($0.text, labels: labels, mayBeBare: true).map { $0.field != .other || $0.isMarked }
        ?? false
    }
    guard underHeads.isEmpty || (isNear && !isLabel), underHeads.count < Self.mostLines else {
      closeHeads()
      return false
    }
    underHeads.append(line)
    _ = heads
    return true
  }

  private mutating func closeHeads() {
    defer { (heads, underHeads) = (nil, []) }
    guard let heads, let first = underHeads.first else { return }
    let below = underHeads.dropFirst().map { (line: $0, values: heads.values($0)) }
    for value in heads.values(first) {
      let isPlace = Self.isPlace(value.field)
      let more = isPlace ? below.filter { $0.values.contains { $0.field == value.field } } : []
      let texts = more.compactMap { $0.values.first { $0.field == value.field }?.text }
      knownFields.insert(value.field)
      writer.write(
        value.field, ([value.text] + texts).joined(separator: "\n"), [first] + more.map(\.line), "label above"
      )
    }
  }

  // MARK: - Lists

  /// - Parameter opening: whether the line may begin a list that no heading announces.
  private mutating func readRow(_ line: RecordLine, opening: Bool = false) -> Bool {
    guard let row = NumberRow(line, inheriting: list == nil ? nil : writer.account) else { return false }
    if opening {
      let words = row.rest.uppercased().split { !$0.isLetter }
      guard open == nil || open?.parts.isEmpty == false,
        words.contains(where: { ["BTN", "WTN", "TF", "NPIN", "INSERVICE", "WORKING", "ACTIVE"].contains($0) })
      else { return false }
    }
    if open != nil { close() }
    if list == nil { list = OpenList(role: .line, label: "row of a number") }
    guard let current = list else { return false }
    row.write(in: &writer, as: current.role, line, current.label)
    list?.numbers = row.list.numbers
    list?.indent = current.indent ?? line.indent
    return true
  }

  // MARK: - Tables

  private mutating func readTable(_ line: RecordLine, _ columns: RecordColumns) -> Bool {
    let values = columns.values(line)
    let numbers = values.filter {
      $0.field == .numbers || $0.field == .tollFreeNumbers || $0.field == .didNumbers
    }
    let range = (values.first { $0.field == .rangeStart }, values.first { $0.field == .rangeEnd })
    var printed = numbers.first?.text ?? ""
    if let start = range.0?.text { printed = range.1.map { "\(start) - \($0.text)" } ?? start }
    guard let row = NumberRow(line.saying(printed), inheriting: writer.account) else { return false }
    let about: Set<RecordField> = [.status, .lineKind, .feature, .serviceCode, .remark, .other]
    let rest = ([row.rest] + values.filter { about.contains($0.field) }.map(\.text)).filter { !$0.isEmpty }
    writeRepeated(values.filter { !about.contains($0.field) }, line)
    let role = numbers.first.flatMap { Self.listRole($0.field) } ?? .line
    NumberRow(list: row.list, rest: rest.joined(separator: "  ")).write(
      in: &writer, as: role, line, "table of numbers")
    list?.numbers = row.list.numbers
    return true
  }

  /// Values of the account that stand in each row of an export.
  private mutating func writeRepeated(_ values: [(field: RecordField, text: String)], _ line: RecordLine) {
    for value in values {
      switch value.field {
      case .numbers, .tollFreeNumbers, .didNumbers, .rangeStart, .rangeEnd: continue
      default: break
      }
      let isKnown = writer.notebook.values[value.field]?.contains { $0.text == value.text } ?? false
      if isKnown { continue }
      knownFields.insert(value.field)
      writer.write(value.field, value.text, [line], "column of the table")
    }
  }
}
