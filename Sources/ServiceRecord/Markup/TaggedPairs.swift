/// Rows of a tag and pairs of names and values, each row an object that the tag names:
///
///     ACC|BAN=4471|BTN=603-555-0100        SAD|NUM=512|STR=Front St|CTY=Reno
struct TaggedPairs {
  private(set) var leaves: [MarkupText.Leaf] = []
  /// The object around each row's: they all stand side by side.
  private(set) var parents = [0]

  private static let searchedLines = 12
  private static let leastRows = 4
  private static let mostLeaves = 100_000
  private static let longestTag = 12

  /// - Returns: nil where the lines are none.
  init?(_ lines: [RecordLine]) {
    guard let delimiter = Self.delimiter(of: lines) else { return nil }
    for (index, line) in lines.enumerated() where leaves.count < Self.mostLeaves {
      guard let row = Self.row(line.text, delimiter) else { continue }
      parents.append(0)
      for pair in row.pairs {
        leaves.append(
          MarkupText.Leaf(
            path: [row.tag, pair.name], value: pair.value, line: index, object: parents.count - 1))
      }
    }
  }

  static func areSome(_ lines: [RecordLine]) -> Bool { delimiter(of: lines) != nil }

  private static func delimiter(of lines: [RecordLine]) -> Character? {
    let head = lines.prefix(searchedLines)
    return ["|", ";", "~", "^", "*"].first { delimiter in
      head.count { row($0.text, delimiter) != nil } >= leastRows
        && lines.count { row($0.text, delimiter) != nil } * 10 >= lines.count * 6
    }
  }

  /// A tag of capitals, then pairs; what has no name between them is left out.
  private static func row(_ text: String, _ delimiter: Character) -> (
    tag: String, pairs: [(name: String, value: String)]
  )? {
    guard let sign = delimiter.asciiValue, text.utf8.contains(sign), text.utf8.contains(UInt8(ascii: "="))
    else {
      return nil
    }
    let fields = DelimitedExport.fields(of: text, between: delimiter)
    guard let tag = fields.first, (2...longestTag).contains(tag.utf8.count), !tag.contains("="),
      tag.first?.isPrintedLetter == true, !tag.contains(where: { $0.isLowercase || $0 == " " })
    else { return nil }
    let pairs = fields.dropFirst().compactMap { field -> (name: String, value: String)? in
      guard let equals = field.firstIndex(of: "="), equals > field.startIndex else { return nil }
      return (field[..<equals].trimmingBlanks, field[field.index(after: equals)...].trimmingBlanks)
    }
    return pairs.count * 2 >= fields.count - 1 ? (tag, pairs) : nil
  }
}
