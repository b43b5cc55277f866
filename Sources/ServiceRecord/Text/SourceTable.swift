/// A table that stands as text in a source file: a line a row, its fields between bars.
///
/// Read by bytes: a process that reads one bill makes such tables at its start, and characters take ten times as long.
struct SourceTable {
  let rows: [Row]

  init(_ text: StaticString) {
    // An array first: for slices of a buffer the runtime looks through what every type of the program conforms to.
    let bytes = text.withUTF8Buffer { Array($0) }
    rows = bytes.split(separator: UInt8(ascii: "\n")).map { line in
      Row(fields: line.split(separator: UInt8(ascii: "|")).map { Array($0) })
    }
  }

  /// One line of the table.
  struct Row {
    fileprivate let fields: [[UInt8]]

    var count: Int { fields.count }

    subscript(field: Int) -> String { String(decoding: fields[field], as: UTF8.self) }

    /// The parts of a field, between a mark.
    func parts(of field: Int, between mark: UInt8) -> [ArraySlice<UInt8>] {
      fields[field].split(separator: mark)
    }
  }
}
