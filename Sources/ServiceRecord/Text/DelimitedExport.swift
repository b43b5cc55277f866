/// An export whose fields commas, semicolons, bars or tabs part (RFC 4180): each field becomes a cell, as tabs make it.
///
/// It is a table under a line of headings, lines of a label with its value, or one behind the other.
struct DelimitedExport {
  private let delimiter: UInt8
  /// Whether blanks follow the delimiters: else a comma before a blank belongs to a value, `PO Box 12, Reno, NV`.
  private let isSpaced: Bool
  /// Fields before the label in lines of a label with its value: `H,Account Number,4471`.
  private var leading = 0

  /// The lines with a cell for each field; lines of another document as they are.
  static func parted(_ lines: [RecordLine]) -> [RecordLine] {
    if let segments = Interchange.read(lines) { return segments }
    if let rows = CellMarkup.rows(lines) { return rows }
    if SectionFile.isOne(lines) || TaggedPairs.areSome(lines) { return lines }
    guard let export = export(of: lines) else { return TaggedRows.read(lines) ?? unquoted(lines) }
    return SplitNumbers.joined(joined(lines).map { export.parted($0) ?? $0 })
  }

  /// Lines at a file's start that are asked whether they are fields.
  private static let mostLines = 24

  private static func export(of lines: [RecordLine]) -> DelimitedExport? {
    let lines = lines.prefix(mostLines)
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";")] {
      if let export = table(lines, delimiter) ?? values(lines, delimiter) ?? taggedValues(lines, delimiter) {
        return export
      }
    }
    return nil
  }

  /// A line of four fields or more, of which most are labels of a record, with a line of as many fields under it.
  private static func table(_ lines: ArraySlice<RecordLine>, _ delimiter: UInt8) -> DelimitedExport? {
    for (index, line) in lines.prefix(12).enumerated() where line.text.utf8.count < 2000 {
      guard line.text.utf8.count(where: { $0 == delimiter }) >= 3 else { continue }
      let export = DelimitedExport(
        delimiter: delimiter, isSpaced: line.text.holds(String(UnicodeScalar(delimiter)) + " "))
      let fields = export.fields(of: line.text)
      guard fields.count >= 4 else { continue }
      // The table takes longer to make than most records to read.
      let labels = RecordLabelTable()
      let known = fields.count {
        labels[$0] != nil || ComposedLabel($0)?.field != nil || RecordDateWords($0).kind != nil
      }
      guard known * 10 >= fields.count * 6, let next = lines.dropFirst(index + 1).first,
        export.fields(of: next.text).count == fields.count
      else { continue }
      return export
    }
    return nil
  }

  /// Three lines or more that begin with a label of a record, a delimiter and a value.
  private static func values(_ lines: ArraySlice<RecordLine>, _ delimiter: UInt8) -> DelimitedExport? {
    let firsts = lines.compactMap { line -> Substring? in
      let bytes = line.text.utf8
      guard let end = bytes.prefix(40).firstIndex(of: delimiter), end > bytes.startIndex,
        bytes[bytes.index(before: end)] & 0xDF >= 0x41, line.cells.allSatisfy({ $0.tabs == 0 })
      else { return nil }
      let next = bytes.index(after: end)
      return next < bytes.endIndex && bytes[next] != blank ? line.text[..<end] : nil
    }
    guard firsts.count >= 3, firsts.count * 4 > lines.count else { return nil }
    let labels = RecordLabelTable()
    guard firsts.count(where: { !$0.contains(":") && labels[$0] != nil }) >= 3 else { return nil }
    return DelimitedExport(delimiter: delimiter, isSpaced: false)
  }

  /// Lines of a kind, a label of a record and its value: `H,Account Number,4471`, `T,TN Active,603-555-0100`.
  private static func taggedValues(_ lines: ArraySlice<RecordLine>, _ delimiter: UInt8) -> DelimitedExport? {
    var export = DelimitedExport(delimiter: delimiter, isSpaced: false)
    let rows = lines.filter { $0.text.utf8.contains(delimiter) }.map { export.fields(of: $0.text) }
      .filter { $0.count >= 3 }
    guard rows.count >= 4, rows.count * 10 >= lines.count * 8 else { return nil }
    let labels = RecordLabelTable()
    let known = rows.count { fields in
      (labels[fields[1]] ?? ComposedLabel(fields[1])?.field).map { $0 != .other } ?? false
    }
    guard known >= 4, known * 10 >= rows.count * 6 else { return nil }
    export.leading = 1
    return export
  }

  /// Lines joined where a line break stands between quotation marks.
  private static func joined(_ lines: [RecordLine]) -> [RecordLine] {
    var joined: [RecordLine] = []
    var open = 0
    for line in lines {
      let isOdd = line.text.utf8.count { $0 == quote } % 2 == 1
      if (1...4).contains(open), let last = joined.popLast() {
        joined.append(last.saying(last.text + (last.text.hasSuffix(",") ? " " : ", ") + line.text))
        open = isOdd ? 0 : open + 1
      } else {
        joined.append(line)
        open = isOdd ? 1 : 0
      }
    }
    return joined
  }

  /// - Returns: nil where the line has one field.
  private func parted(_ line: RecordLine) -> RecordLine? {
    guard line.text.utf8.contains(where: { $0 == delimiter || $0 == Self.quote }) else { return nil }
    let all = fields(of: line.text)
    let fields = all.count > leading ? Array(all.dropFirst(leading)) : all
    guard fields.contains(where: { !$0.isEmpty }) else { return nil }
    var parted = line
    var cells: [RecordCell] = []
    var before = 0
    var column = line.indent
    for (index, field) in fields.enumerated() {
      defer { column += field.count + 1 }
      if field.isEmpty { continue }
      cells.append(
        RecordCell(text: field, column: column, end: column + field.count, tabs: index - before))
      before = index
    }
    parted.cells = cells
    return parted
  }

  // MARK: - Fields

  private static let quote = UInt8(ascii: "\"")
  private static let blank = UInt8(ascii: " ")

  /// The fields of a row in which blanks tell nothing.
  static func fields(of text: String, between delimiter: Character) -> [String] {
    delimiter.asciiValue.map { DelimitedExport(delimiter: $0, isSpaced: true).fields(of: text) } ?? [text]
  }

  /// The fields of a line without their quotation marks; between them a delimiter is part of the field, and two marks
  /// are one.
  private func fields(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var fields: [[UInt8]] = [[]]
    var isOpen = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      let isFieldEmpty = fields[fields.count - 1].allSatisfy { $0 == Self.blank }
      if byte == Self.quote, isOpen, next == Self.quote {
        fields[fields.count - 1].append(byte)
        index += 1
      } else if byte == Self.quote, isOpen || isFieldEmpty {
        isOpen.toggle()
      } else if byte == delimiter, !isOpen, isSpaced || fields.count == 1 || next != Self.blank {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
      index += 1
    }
    return fields.map { String(decoding: $0, as: UTF8.self).trimmingBlanks }
  }

  // MARK: - Tabs

  /// Lines whose cells tabs part, without the quotation marks around cells; a tab between marks parts nothing.
  private static func unquoted(_ lines: [RecordLine]) -> [RecordLine] {
    guard lines.contains(where: isQuoted) else { return lines }
    return lines.map { isQuoted($0) ? unquoted($0) : $0 }
  }

  private static func isQuoted(_ line: RecordLine) -> Bool {
    line.cells.count > 1 && line.text.utf8.contains(quote)
      && line.cells.contains { $0.tabs > 0 }
      && line.cells.contains { $0.text.utf8.first == quote }
  }

  private static func unquoted(_ line: RecordLine) -> RecordLine {
    var cells: [RecordCell] = []
    var isOpen = false
    for cell in line.cells {
      let quotes = cell.text.utf8.count { $0 == quote }
      if isOpen, let last = cells.popLast() {
        cells.append(
          RecordCell(text: last.text + " " + cell.text, column: last.column, end: cell.end, tabs: last.tabs))
        if quotes % 2 == 1 { isOpen = false }
      } else {
        cells.append(cell)
        isOpen = cell.text.utf8.first == quote && quotes % 2 == 1
      }
    }
    var parted = line
    parted.cells = cells.map { cell in
      guard cell.text.utf8.first == quote else { return cell }
      let text = DelimitedExport(delimiter: UInt8(ascii: "\t"), isSpaced: true).fields(of: cell.text)
        .joined(separator: " ")
      return RecordCell(text: text, column: cell.column, end: cell.end, tabs: cell.tabs)
    }
    return parted
  }
}
