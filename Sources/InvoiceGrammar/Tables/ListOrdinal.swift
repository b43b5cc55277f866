internal import PageText

/// The ordinal of a list between a label and its value: "Location 1: 2206 Jerome Ave", "Site 3 - 12 Main St", "Loc #4".
extension PageIndex {
  /// Nothing but an ordinal follows in the cell: "Location 001", whose address stands in the next.
  func isOrdinalAlone(_ start: Int, inCell cell: Int) -> Bool {
    let end = cells[cell].range.upperBound
    let rest = bytes[min(start, end)..<end]
    return (1...3).contains(rest.count(where: \.isDigit))
      && rest.allSatisfy { $0.isDigit || $0.isBlank || $0.isOne(of: "#.:)-") }
  }

  /// Offset of what stands behind an ordinal of one to three digits; nil where there is none.
  ///
  /// A colon, a bracket or a dash between blanks must close it, or a number sign begin it: "31-10 Steinway St" and
  /// "12 Main St" have none.
  func afterOrdinal(_ start: Int, inCell cell: Int) -> Int? {
    let end = cells[cell].range.upperBound
    var position = skipBlanks(start, end)
    var isMarked = position > 0 && position <= end && bytes[position - 1] == UInt8(ascii: "#")
    if position < end, bytes[position] == UInt8(ascii: "#") {
      isMarked = true
      position = skipBlanks(position + 1, end)
    }
    let digits = bytes[min(position, end)..<end].prefix { $0.isDigit }.count
    guard (1...3).contains(digits) else { return nil }
    // "Location 001 422 Quarry Rd".
    if digits > 1, bytes[position] == UInt8(ascii: "0") { isMarked = true }
    let close = position + digits
    position = skipBlanks(close, end)
    guard position < end else { return nil }
    let isStop = bytes[position].isOne(of: ":).")
    if isStop || bytes[position] == UInt8(ascii: "-") || bytes[position] == 0xE2 {
      let behind = bytes[position..<end].prefix { !$0.isBlank && !$0.isLetterOrDigit }.count + position
      guard behind < end, behind > position, bytes[behind].isBlank, isStop || position > close else {
        return nil
      }
      return skipBlanks(behind, end)
    }
    return isMarked && position > close && bytes[position].isDigit ? position : nil
  }

  /// Nothing but an ordinal follows up to the cell's end: "Location 2", "Site #4:".
  func endsInOrdinal(_ start: Int, inCell cell: Int) -> Bool {
    guard start >= 0, start < cells[cell].range.upperBound else { return false }
    let rest = bytes[start..<cells[cell].range.upperBound].filter { !$0.isBlank }
    guard (1...5).contains(rest.count) else { return false }
    let digits = rest.count { $0.isDigit }
    return (1...3).contains(digits) && rest.allSatisfy { $0.isDigit || $0.isOne(of: "#:.)") }
  }

  private func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, bytes[position].isBlank { position += 1 }
    return position
  }
}
