internal import NumberingPlan

/// An export whose rows each begin with a tag that says what stands behind it:
///
///     LST|LN|ACME TOOL CO        ADR|SVC|12 MAIN ST|RENO|NV|89501        LIN|1|7755550100|1FB|WKG
struct TaggedRows {
  private let delimiter: Character
  private let labels = RecordLabelTable()
  private let identifiers = FieldIdentifierTable()

  /// Lines at a file's start, and how many of them must be rows.
  private static let searched = (lines: 12, rows: 5)
  private static let longestTag = 12
  private static let leastFields = 3

  /// The rows as labels with values and as rows of numbers; nil where the lines are none.
  static func read(_ lines: [RecordLine]) -> [RecordLine]? {
    let head = lines.prefix(searched.lines)
    for delimiter in ["|", ",", ";", "*", "^", "~"] as [Character] {
      // Most files hold too few of the sign to be looked at more closely.
      guard let sign = delimiter.asciiValue,
        head.count(where: { $0.text.utf8.contains(sign) }) >= searched.rows,
        head.count(where: { isRow($0.text, delimiter) }) >= searched.rows,
        lines.count(where: { isRow($0.text, delimiter) }) * 10 >= lines.count * 7
      else { continue }
      return TaggedRows(delimiter: delimiter).read(lines)
    }
    return nil
  }

  /// Tags of the row that tells of the export itself.
  private static let headers = ["HDR", "HD", "HEADER", "HEAD", "H"]

  /// Whether capitals, perhaps between quotation marks, stand before a delimiter.
  private static func isRow(_ text: String, _ delimiter: Character) -> Bool {
    let tag = text.prefix { $0 != delimiter }.trimming { $0 == "\"" || $0 == " " }
    return (2...longestTag).contains(tag.utf8.count) && tag.utf8.count < text.utf8.count
      && tag.utf8.allSatisfy {
        (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") || (0x30...0x39).contains($0)
      }
      && tag.utf8.contains { (0x41...0x5A).contains($0) }
  }

  private func read(_ lines: [RecordLine]) -> [RecordLine] {
    var read: [RecordLine] = []
    var isInList = false
    for line in lines {
      let fields = DelimitedExport.fields(of: line.text, between: delimiter)
      guard Self.isRow(line.text, delimiter), fields.count >= 2 else {
        read.append(line)
        continue
      }
      if let row = numberRow(fields) {
        if !isInList { read.append(line.saying("Telephone Numbers:")) }
        isInList = true
        read.append(Self.line(line, row))
      } else {
        let cells = values(fields)
        // Rows of a line's charges stand between the lines.
        if cells.isEmpty { continue }
        isInList = false
        read += cells.map { line.saying($0) }
      }
    }
    return read
  }

  /// The number first, then what stands around it; counts are left out.
  private func numberRow(_ fields: [String]) -> [String]? {
    let rest = fields.dropFirst().filter { !$0.isEmpty }
    guard !rest.contains(where: { $0.contains("=") }), account(rest) == nil, label(of: fields) == nil,
      let number = rest.first(where: { $0.utf8.count >= 10 && TelephoneNumber($0) != nil })
    else { return nil }
    return [number] + rest.filter { $0 != number && $0.contains(where: \.isPrintedLetter) }
  }

  private static func line(_ line: RecordLine, _ texts: [String]) -> RecordLine {
    var row = line
    var column = line.indent
    row.cells = texts.map { text in
      defer { column += text.count + 2 }
      return RecordCell(text: text, column: column, end: column + text.count, tabs: 0)
    }
    return row
  }

  /// `label: value` for each value that the row names.
  private func values(_ fields: [String]) -> [String] {
    let named = fields.dropFirst().filter { $0.contains("=") }.map { field in
      let parts = field.split(separator: "=", maxSplits: 1).map(\.trimmingBlanks)
      let name =
        [fields[0] == "NAM" || fields[0] == "NAME" ? parts[0] + " NAME" : parts[0], parts[0]].first {
          labels[$0] != nil
        } ?? parts[0]
      return name + ": " + (parts.count > 1 ? parts[1] : "")
    }
    if !named.isEmpty { return named }
    let rest = fields.dropFirst().filter { !$0.isEmpty }
    if let account = account(rest) { return account }
    if Self.headers.contains(fields[0]),
      let day = rest.first(where: {
        PrintedDay.matches(in: Array($0.utf8)).first?.range.count == $0.utf8.count
      })
    {
      return ["Record Date: " + day]
    }
    guard let label = label(of: fields) else { return [] }
    let values = fields.dropFirst(label.fields).filter { !$0.isEmpty }
    // What follows a whole address is a part of the building.
    if label.name == "Service Address", let first = values.first, values.count == 2,
      FieldWriter.endsInPlace(first)
    {
      return [label.name + ": " + first, "Service Unit: " + values[1]]
    }
    return values.isEmpty ? [] : [label.name + ": " + values.joined(separator: ", ")]
  }

  /// `303`, `555`, `0100`, `980`: the main number and its customer code.
  private func account(_ fields: [String]) -> [String]? {
    guard fields.count >= 3, fields.prefix(3).map(\.utf8.count) == [3, 3, 4],
      let number = TelephoneNumber(fields.prefix(3).joined())
    else { return nil }
    let code = fields.dropFirst(3).first { $0.utf8.count == 3 && $0.allSatisfy(\.isPrintedNumber) }
    let printed = fields.prefix(3).joined(separator: " ")
    return ["BTN: " + number.national] + (code.map { ["Account Number: " + printed + " " + $0] } ?? [])
  }

  /// The label that the tag and the field behind it say together, and how many fields it takes.
  private func label(of fields: [String]) -> (name: String, fields: Int)? {
    let second = fields.count > 2 ? fields[1] : ""
    for name in [second + " " + fields[0], fields[0] + " " + second] where !second.isEmpty && says(name) {
      return (name, 2)
    }
    if let use = identifiers[second[...]]?.use, let name = Self.label(of: use) { return (name, 2) }
    if let use = identifiers[fields[0][...]]?.use, let name = Self.label(of: use) { return (name, 1) }
    return says(fields[0]) ? (fields[0], 1) : nil
  }

  private func says(_ name: String) -> Bool {
    (labels[name] ?? ComposedLabel(name)?.field).map { $0 != .other && $0.listRole == nil } ?? false
  }

  private static func label(of use: FieldIdentifier.Use) -> String? {
    switch use {
    case .listedName: "Listed Name"
    case .listedAddress: "Listed Address"
    case .serviceAddress: "Service Address"
    case .billedName: "Billing Name"
    case .billedAddress: "Billing Address"
    case .billedPlace: "Billing City State ZIP"
    case .customerCode: "Customer Code"
    case .accountNumber: "Account Number"
    case .billingNumber: "BTN"
    case .remark: "Remarks"
    default: nil
    }
  }
}
