/// The labels of a table by their keys.
struct LabelIndex {
  private var fields: [RecordField] = []
  private var keys: WordIndex

  /// - Parameter table: a line for each field: its name, a bar, labels between semicolons. Of two fields with one label the
  ///   later has it.
  init(_ table: StaticString) {
    keys = WordIndex(words: 2048, bytes: table.utf8CodeUnitCount)
    table.withUTF8Buffer { bytes in
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        guard let bar = line.firstIndex(of: UInt8(ascii: "|")),
          let field = RecordField(rawValue: String(decoding: line[..<bar], as: UTF8.self))
        else { continue }
        fields.append(field)
        var start = bar + 1
        while start < line.endIndex {
          var end = start
          while end < line.endIndex, bytes[end] != UInt8(ascii: ";") { end += 1 }
          keys.insert(fields.count - 1) { RecordLabelTable.append(keyOf: bytes[start..<end], to: &$0) }
          start = end + 1
        }
      }
    }
  }

  subscript(key: ArraySlice<UInt8>) -> RecordField? { keys[key].map { fields[$0] } }

  subscript(key: [UInt8]) -> RecordField? { self[key[...]] }
}
