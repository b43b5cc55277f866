internal import DocumentFacts
internal import PageText
internal import PostalAddress

/// A printed line of a record, measured in columns of characters as the terminals printed it.
///
/// Kept small: a record has some ten thousand lines, and what is joined of them holds them again.
struct RecordLine {
  private let place: (page: Int32, number: Int32)
  /// Left, top, right and bottom in points.
  private let edges: (Float, Float, Float, Float)
  /// Runs of words parted by wide gaps or tabs.
  var cells: [RecordCell] {
    didSet { text = Self.text(of: cells) }
  }
  /// The cells joined by two blanks.
  private(set) var text: String

  /// - Parameters:
  ///   - page: counted from 1.
  ///   - number: counted from 0 over the whole document.
  init(page: Int, number: Int, cells: [RecordCell], box: Box) {
    place = (Int32(clamping: page), Int32(clamping: number))
    edges = (Float(box.left), Float(box.top), Float(box.right), Float(box.bottom))
    self.cells = cells
    text = Self.text(of: cells)
  }

  private static func text(of cells: [RecordCell]) -> String {
    cells.count == 1 ? cells[0].text : cells.map(\.text).joined(separator: "  ")
  }

  var page: Int { Int(place.page) }
  var number: Int { Int(place.number) }
  var box: Box {
    Box(left: Double(edges.0), top: Double(edges.1), right: Double(edges.2), bottom: Double(edges.3))
  }
  /// The column where it begins.
  var indent: Int { cells.first?.column ?? 0 }
  /// The column behind its last character.
  var end: Int { cells.last?.end ?? 0 }
  /// The first words up to a wide gap.
  var firstCell: String { cells.first?.text ?? "" }

  /// The line with other words in its place.
  func saying(_ text: String) -> RecordLine {
    var line = self
    line.cells = [RecordCell(text: text, column: indent, end: indent + text.count, tabs: 0)]
    return line
  }

  /// Longest line in bytes that is evidence as a whole.
  static let longestEvidence = 240

  /// Where a value that stands on the line comes from: the line, or of a long one what stands around the value.
  func evidence(_ rule: String, around value: String = "") -> Evidence {
    let isLong = text.utf8.count > Self.longestEvidence
    return Evidence(
      page: page, box: box, text: isLong ? PrintedStretch(of: value, in: text).surroundings : text, rule: rule
    )
  }
}

/// A run of words of a record's line.
struct RecordCell {
  var text: String
  private let columns: (first: Int32, end: Int32, tabs: Int32)

  /// - Parameters:
  ///   - column: counted from 0.
  ///   - end: the column behind the last character.
  ///   - tabs: how many tabs stand before it.
  init(text: String, column: Int, end: Int, tabs: Int) {
    self.text = text
    columns = (Int32(clamping: column), Int32(clamping: end), Int32(clamping: tabs))
  }

  var column: Int { Int(columns.first) }
  var end: Int { Int(columns.end) }
  var tabs: Int { Int(columns.tabs) }
}
