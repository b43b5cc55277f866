internal import PageText

/// The stretch of a line that belongs to one telephone number: from the number before it to the number after it.
struct RowSegment {
  let cells: [Int]
  /// Offsets into the index's bytes.
  let range: Range<Int>
  private let number: Range<Int>
  /// Another number stands before it on the line, so that words in between are about that one.
  private let followsAnother: Bool
  let isCall: Bool
  /// A time or minutes stand there, as in call detail.
  let hasDuration: Bool
  let isSentence: Bool
  let hasAmount: Bool
  let hasWebAddress: Bool
  /// Nothing else stands on the line.
  let isAlone: Bool

  init(_ placed: NumberFinder.Placed, among matches: [NumberFinder.Placed], position: Int, line: Int, index: PageIndex) {
    let row = index.lines[line]
    let start = position > 0 ? matches[position - 1].range.upperBound : index.cells[row.lowerBound].range.lowerBound
    let end =
      position + 1 < matches.count
      ? matches[position + 1].range.lowerBound : index.cells[row.upperBound - 1].range.upperBound
    range = start..<max(end, start)
    let range = range
    cells = row.filter { index.cells[$0].range.overlaps(range) }
    let before = RowTokens(index.bytes[range.lowerBound..<placed.range.lowerBound], nearest: .last)
    let after = RowTokens(index.bytes[placed.range.upperBound..<range.upperBound], nearest: .first)
    number = placed.range
    followsAnother = position > 0
    hasDuration = before.hasTime || after.hasTime || after.hasMinutes
    isCall = before.hasDate || hasDuration
    hasAmount = after.hasAmount
    let cell = index.bytes[index.cells[placed.cell].range]
    isSentence = RowTokens.isSentence(cell) || Self.endsParagraph(placed.cell, index)
    let text = index.bytes[range]
    hasWebAddress =
      RowTokens.hasWebAddress(text)
      || [line - 1, line + 1].contains { other in
        index.lines.indices.contains(other)
          && index.lines[other].contains { cell in
            abs(index.cells[cell].box.left - placed.box.left) < 8 && RowTokens.hasWebAddress(index.bytes[index.cells[cell].range])
              && abs(index.cells[cell].box.middle - placed.box.middle) < 2.2 * max(placed.box.height, 7)
          }
      }
    isAlone = row.count == 1 && cell.count - placed.range.count < 4
  }

  /// Words under a line of running text that begin at the same edge: the paragraph's last line.
  private static func endsParagraph(_ cell: Int, _ index: PageIndex) -> Bool {
    let box = index.cells[cell].box
    guard index.cells[cell].words.count > 1,
      let above = index.cell(above: box, line: index.cells[cell].line, reach: box.height * 0.7),
      abs(index.cells[above].box.left - box.left) < 3
    else { return false }
    return RowTokens.isSentence(index.bytes[index.cells[above].range])
  }

  /// The hit speaks of this number: it stands behind it, or before it with no other number of the cell in between.
  func isAbout(_ hit: LabelHit) -> Bool {
    guard hit.range.lowerBound >= range.lowerBound, hit.range.upperBound <= range.upperBound else { return false }
    return hit.range.lowerBound >= number.upperBound || !followsAnother
  }
}

/// What the words beside a number are.
struct RowTokens {
  private(set) var hasDate = false
  private(set) var hasTime = false
  private(set) var hasMinutes = false
  private(set) var hasAmount = false

  enum End {
    case first
    case last
  }

  init(_ text: ArraySlice<UInt8>, nearest: End) {
    let all = text.split { $0.isBlank || $0 == UInt8(ascii: "\n") }
    // Another column's words stand further away.
    let tokens = nearest == .first ? Array(all.prefix(6)) : Array(all.suffix(6))
    for (position, token) in tokens.enumerated() {
      if Self.isTime(token) { hasTime = true }
      if Self.isDate(token) || Self.isMonth(token), position + 1 <= tokens.count, Self.dayFollows(tokens, position) {
        hasDate = true
      }
      if Self.isMinutes(token) { hasMinutes = true }
      if PrintedAmount.isAmount(token), token.contains(where: \.isDigit) { hasAmount = true }
    }
  }

  private static func dayFollows(_ tokens: [ArraySlice<UInt8>], _ position: Int) -> Bool {
    if isDate(tokens[position]) { return true }
    guard position + 1 < tokens.count else { return false }
    let day = tokens[position + 1].filter { $0 != UInt8(ascii: ",") }
    return (1...2).contains(day.count) && day.allSatisfy(\.isDigit)
  }

  /// `07/27/26`, `7/27`, `07-27`, `2026-07-27`.
  private static func isDate(_ token: ArraySlice<UInt8>) -> Bool {
    let groups = token.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    guard (2...3).contains(groups.count), groups.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isDigit) })
    else { return false }
    return groups.count == 3 ? groups.contains { $0.count <= 2 } && groups[1].count <= 2 : groups.allSatisfy { $0.count <= 2 }
  }

  private static func isMonth(_ token: ArraySlice<UInt8>) -> Bool {
    guard (3...9).contains(token.count), token.allSatisfy(\.isLetter) else { return false }
    let months = "janfebmaraprmayjunjulaugsepoctnovdec".utf8
    let start = token.prefix(3).map(\.lowercased)
    return stride(from: 0, to: 36, by: 3).contains { months.dropFirst($0).starts(with: start) }
  }

  /// `2:11A`, `9:49 AM`, `14:05`.
  private static func isTime(_ token: ArraySlice<UInt8>) -> Bool {
    guard let colon = token.firstIndex(of: UInt8(ascii: ":")), colon - token.startIndex <= 2, colon > token.startIndex,
      token[..<colon].allSatisfy(\.isDigit)
    else { return false }
    let minutes = token[(colon + 1)...].prefix { $0.isDigit }
    return minutes.count == 2
  }

  private static func isMinutes(_ token: ArraySlice<UInt8>) -> Bool {
    let word = token.map(\.lowercased)
    return word == Array("min".utf8) || word == Array("min.".utf8) || word == Array("mins".utf8)
      || word == Array("minutes".utf8)
  }

  /// At least five words of small letters, or twelve of any: running text.
  static func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 16 else { return false }
    var small = 0
    var all = 0
    for word in text.split(whereSeparator: \.isBlank) {
      if word.count > 1, word.contains(where: { $0.isLetter || $0 >= 0x80 }) { all += 1 }
      if word.count > 1, word.dropLast().allSatisfy({ $0.isLowercase || $0 >= 0x80 }) { small += 1 }
    }
    return small >= 5 || all >= 12
  }

  static func hasWebAddress(_ text: ArraySlice<UInt8>) -> Bool {
    if text.contains(UInt8(ascii: "@")) { return true }
    var rest = text[...]
    while let dot = rest.firstIndex(of: UInt8(ascii: ".")) {
      let ending = rest[(dot + 1)...].prefix(3).map(\.lowercased)
      if dot > text.startIndex, text[dot - 1].isLetterOrDigit, ["com", "net", "org"].contains(where: { ending == Array($0.utf8) }) {
        return true
      }
      rest = rest[(dot + 1)...]
    }
    return false
  }
}
