/// Telephone numbers that a line's end breaks at their hyphen: `603-555-` and `0100.` in the next line.
struct BrokenNumbers {
  /// The lines with such numbers whole, each in the line that it begins in.
  static func joined(_ lines: [RecordLine]) -> [RecordLine] {
    var joined: [RecordLine] = []
    for line in lines {
      guard let above = joined.last, above.page == line.page, let end = end(of: line.text),
        isOpen(above.text), var last = above.cells.last
      else {
        joined.append(line)
        continue
      }
      var whole = above
      last = RecordCell(text: last.text + end.digits, column: last.column, end: last.end + 4, tabs: last.tabs)
      whole.cells[whole.cells.count - 1] = last
      joined[joined.count - 1] = whole
      let rest = end.rest.trimming { ",.; ".contains($0) }
      if !rest.isEmpty { joined.append(line.saying(rest)) }
    }
    return joined
  }

  /// Whether a text ends in area code and central office code with their hyphens.
  private static func isOpen(_ text: String) -> Bool {
    let end = Array(text.utf8.suffix(9))
    guard end.count >= 8, end.last == hyphen else { return false }
    let digits = end.filter { (0x30...0x39).contains($0) }
    return digits.count == 6 && end.suffix(4).prefix(3).allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The four digits that a text begins with, and what stands behind them.
  private static func end(of text: String) -> (digits: String, rest: Substring)? {
    let digits = text.prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.isPrintedNumber) else { return nil }
    let rest = text.dropFirst(4)
    return rest.first.map { $0.isPrintedNumber || $0 == "-" } ?? false ? nil : (String(digits), rest)
  }

  private static let hyphen = UInt8(ascii: "-")
}
