internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Lines that stand under one another and end in a city, a state and a postal code: a name and an address.
struct PrintedBlock {
  /// Lines above the address, top to bottom.
  var names: [BlockLine]
  /// The printed lines of the address.
  var lines: [BlockLine]
  var address: PostalAddress
  var purpose: Purpose
  /// Words of the label that says what the block is.
  var label: String?
  var origin: RuleOrigin?
  var strength: FieldRule.Strength
  var page: Int
  /// On the view's page.
  var viewBox: Box
  var isTurned: Bool
  /// Where the view's lines are printed, where they were too far apart to be read as they are.
  var closed: ClosedLines?
  /// On the upright page, as printed.
  var box: Box
  /// Of the page, for judging where the block stands.
  var pageHeight: Double
  var pageWidth: Double
  /// Left edge on the view, of the label too where it stands beside the block.
  var edge = 0.0
  /// The telephone line whose place it is.
  var lineNumber: TelephoneNumber?
  /// Top of the line of that number on the view, where it heads the block: as the last row of a list it would be another's.
  var lineTop: Double?
  /// The account whose place it is, where its number stands in front of the address.
  var accountNumber: String?
  /// A telephone number with its charge stands right below it.
  var isOverChargedLine = false
  /// It is a row of a table of places: what stands below the row is not its.
  var isTableRow = false

  enum Purpose: Hashable {
    case service
    case billing
    /// The issuer's: where payments or letters go.
    case issuer
    case unlabelled
  }

  var printed: String { lines.map(\.text).joined(separator: "\n") }

  /// Of the address without the names above it, on the upright page; a turned block's is not told apart.
  var addressBox: Box {
    guard !isTurned, let first = lines.first else { return box }
    return lines.dropFirst().reduce(first.box) { $0.union($1.box) }
  }

  /// The address as carriers compare it, to find the same block on other pages.
  var key: String { address.comparisonKey }
}

/// One printed line of a block.
struct BlockLine: Hashable {
  var text: String
  var box: Box
  var isBold: Bool
  var fontSize: Float
  /// Print beside it may be a part of it.
  var mayBeCut = false
}

extension PageIndex {
  /// A stretch of a cell in the type of its first word.
  func blockLine(_ range: Range<Int>, inCell cell: Int) -> BlockLine {
    let word = words[word(at: range.lowerBound, inCell: cell)]
    return BlockLine(
      text: text(range), box: box(range, inCell: cell), isBold: word.isBold, fontSize: word.fontSize,
      mayBeCut: mayBeCut(range, inCell: cell))
  }
}
