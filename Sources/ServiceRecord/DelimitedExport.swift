/// An export whose fields commas, semicolons or bars part, with a line of headings: each field becomes a cell, as tabs
/// make it.
struct DelimitedExport {
  private let delimiter: UInt8
  private let width: Int

  /// The lines with a cell for each field; lines of another document as they are.
  static func parted(_ lines: [RecordLine]) -> [RecordLine] {
    guard let (head, export) = heading(of: lines) else { return lines }
    return lines.enumerated().map { index, line in
      index < head ? line : export.parted(line) ?? line
    }
  }

  /// The first line of four fields or more, of which most are labels of a record, with lines of as many fields under it.
  private static func heading(of lines: [RecordLine]) -> (Int, DelimitedExport)? {
    // The table takes longer to make than most records to read.
    lazy var labels = RecordLabelTable()
    for (index, line) in lines.prefix(12).enumerated() where line.text.utf8.count < 2000 {
      for delimiter in [UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";")] {
        guard line.text.utf8.count(where: { $0 == delimiter }) >= 3 else { continue }
        let fields = fields(of: line.text, delimiter)
        guard fields.count >= 4 else { continue }
        let known = fields.count(where: { labels[$0] != nil })
        guard known * 10 >= fields.count * 6 else { continue }
        let export = DelimitedExport(delimiter: delimiter, width: fields.count)
        let next = lines.dropFirst(index + 1).first
        if next.map({ export.parted($0) != nil }) ?? false { return (index, export) }
      }
    }
    return nil
  }

  /// - Returns: nil where the line has another count of fields.
  private func parted(_ line: RecordLine) -> RecordLine? {
    let fields = Self.fields(of: line.text, delimiter)
    guard fields.count == width, fields.contains(where: { !$0.isEmpty }) else { return nil }
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

  /// The fields of a line without their quotation marks; a delimiter between quotation marks is part of a field.
  private static func fields(of text: String, _ delimiter: UInt8) -> [String] {
    let quote = UInt8(ascii: "\"")
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in text.utf8 {
      if byte == quote {
        isQuoted.toggle()
      } else if byte == delimiter, !isQuoted {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
    }
    return fields.map { String(decoding: $0, as: UTF8.self).trimmingBlanks }
  }
}
