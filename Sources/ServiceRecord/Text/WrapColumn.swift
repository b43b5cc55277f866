/// Where a record's lines were cut off: at a fixed column, perhaps inside a word.
struct WrapColumn {
  /// The column behind the last character of the widest line that is provably cut inside a token.
  private var widest: Int?

  /// A cut is proven where digits or a comma meet digits over the break, as `LPIC 022` and `2` do.
  init(_ lines: [LogicalLine]) {
    for logical in lines where logical.lines.count > 1 {
      for (line, next) in zip(logical.lines, logical.lines.dropFirst()) {
        guard let last = line.text.last, let first = next.text.first else { continue }
        let isCut =
          (last.isPrintedNumber && (first.isPrintedNumber || first == ","))
          || (last.isPrintedLetter && first.isPrintedNumber)
        if isCut, line.cells.count > 1 || line.end > 40 { widest = max(widest ?? line.end, line.end) }
      }
    }
  }

  /// Whether a statement of words is wrapped where a word may be cut: letters or digits meet over a break that stands
  /// as far right as the cuts.
  ///
  /// - Parameter lead: the words up to the first floated field.
  func mayBreakWords(_ logical: LogicalLine, _ lead: String) -> Bool {
    guard let widest else { return false }
    let breaks = lead.utf8.count { $0 == LogicalLine.softByte }
    return zip(logical.lines, logical.lines.dropFirst()).prefix(breaks).contains { line, next in
      guard line.end >= widest, let last = line.text.last, let first = next.text.first else { return false }
      return (last.isPrintedLetter || last.isPrintedNumber)
        && (first.isPrintedLetter || first.isPrintedNumber)
    }
  }
}
