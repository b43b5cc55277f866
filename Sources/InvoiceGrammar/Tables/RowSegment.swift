internal import PageText

/// The stretch of a line that belongs to one telephone number: from the number before it to the number after it.
struct RowSegment {
  let cells: Range<Int>
  /// Offsets into the index's bytes.
  let range: Range<Int>
  /// The line it is a stretch of.
  let line: Int
  private let number: Range<Int>
  /// Another number stands before it on the line, so that words in between are about that one.
  let followsAnother: Bool
  let isFirstOnLine: Bool
  /// No other number follows on the line.
  let isLast: Bool
  /// A date stands before it.
  let hasDateBefore: Bool
  /// The name of a place and a state stand there.
  let hasPlaceName: Bool
  /// A time or minutes stand there, as in call detail.
  let hasDuration: Bool
  /// A date stands there.
  let hasDate: Bool
  /// Other numbers stand on the line, so that what stands between may be about them.
  let isShared: Bool
  let isSentence: Bool
  /// A full stop ends what stands there: prose, unless a label names the number.
  let isStopped: Bool
  let hasAmount: Bool
  /// Nothing else stands on the line.
  let isAlone: Bool
  /// Nothing else stands in its cell, and no amount behind it.
  let isOnlyNumber: Bool
  let hasWords: Bool
  let hasCharge: Bool
  /// An amount under one stands behind it.
  let hasCents: Bool
  /// Words and no charge but nothing: "Closed   $0.00".
  let isIdle: Bool

  init(_ place: NumberFinder.Position, index: PageIndex) {
    let (matches, position, line, placed) = (place.matches, place.index, place.line, place.placed)
    let row = index.lines[line]
    let rowStart = index.cells[row.lowerBound].range.lowerBound
    let start = position > 0 ? matches[position - 1].range.upperBound : rowStart
    let end =
      position + 1 < matches.count
      ? matches[position + 1].range.lowerBound : index.cells[row.upperBound - 1].range.upperBound
    let range = start..<max(end, start)
    self.range = range
    self.line = line
    cells = row.drop { index.cells[$0].range.upperBound <= range.lowerBound }
      .prefix { index.cells[$0].range.lowerBound < range.upperBound }
    number = placed.range
    let before = RowTokens(index, before: number.lowerBound, inCell: placed.cell, from: start)
    let after = RowTokens(index, after: number.upperBound, inCell: placed.cell, to: range.upperBound)
    let hasTenths = before.hasTenths || after.hasTenths
    let isElsewhere = before.hasPlace || after.hasPlace || before.hasDate || after.hasDate
    hasDuration =
      before.hasTime || after.hasTime || after.hasMinutes || hasTenths && isElsewhere
    hasPlaceName = before.hasPlace || after.hasPlace
    hasDateBefore = before.hasDate
    isShared = matches.count > 1
    hasDate = before.hasDate || after.hasDate || before.hasLongDate || after.hasLongDate
    followsAnother = position > 0
    isFirstOnLine = position == 0 && placed.cell == row.lowerBound
    isLast = position == matches.count - 1
    hasAmount = after.hasAmount
    let cell = index.cells[placed.cell]
    isStopped = Self.isStopped(number, cell, index)
    isSentence = cell.isSentence || !after.hasAmount && index.endsParagraph(placed.cell)
    isOnlyNumber = cell.range.count - number.count < 4 && !after.hasAmount
    hasWords = after.hasWords
    hasCharge = after.hasCharge
    hasCents = after.hasCents
    isIdle = after.hasAmount && !after.hasCharge && after.hasWords
    isAlone = row.count == 1 && cell.range.count - number.count < 4
  }

  /// "Questions? Service bureau 888-203-8100. Total due": words before the number and a full stop behind it are prose.
  private static func isStopped(_ number: Range<Int>, _ cell: PageIndex.IndexedCell, _ index: PageIndex)
    -> Bool
  {
    guard number.lowerBound > cell.range.lowerBound,
      isBeforeStop(number.upperBound, cell, index) || isBehindQuestion(number.lowerBound, cell, index)
    else { return false }
    return index.bytes[cell.range.lowerBound..<number.lowerBound].count(where: \.isLetter) >= 3
  }

  /// "Questions? Bureau 888-203-8100", "Rhinebeck, NY 12572, 845-876-3409": words that call for a call, or a place's
  /// address.
  private static func isBehindQuestion(_ start: Int, _ cell: PageIndex.IndexedCell, _ index: PageIndex)
    -> Bool
  {
    let front = index.bytes[cell.range.lowerBound..<start]
    if front.contains(UInt8(ascii: "?")) { return true }
    let code = front.reversed().drop { $0.isBlank || $0.isOne(of: ",.;:(") }
    guard code.prefix(6).count == 6, code.prefix(5).allSatisfy(\.isDigit) else { return false }
    let state = code.dropFirst(5).drop { $0.isBlank || $0 == UInt8(ascii: ",") }.prefix(3)
    return state.count == 3 && state.prefix(2).allSatisfy(\.isUppercase) && state.last?.isBlank == true
  }

  private static func isBeforeStop(_ end: Int, _ cell: PageIndex.IndexedCell, _ index: PageIndex) -> Bool {
    let last = cell.range.upperBound
    if end < last, index.bytes[last - 1] == UInt8(ascii: "."), cell.words.count > 4 { return true }
    guard end < last, index.bytes[end] == UInt8(ascii: ".") else { return false }
    return end + 1 == last
      || index.bytes[end + 1].isBlank && end + 2 < last && index.bytes[end + 2].isLetter
  }

  /// The hit speaks of this number: it stands behind it, or before it with no other number of the cell in between.
  func isAbout(_ hit: LabelHit) -> Bool {
    guard hit.range.lowerBound >= range.lowerBound, hit.range.upperBound <= range.upperBound else {
      return false
    }
    return hit.range.lowerBound >= number.upperBound || !followsAnother
  }
}
