internal import NumberingPlan
internal import PageText

/// What a document's pages say about whether its list of telephone numbers is whole: few small facts a page.
struct ListedLines {
  /// Of all pages, top to bottom.
  private(set) var rows: [ListRow] = []
  private(set) var counts: [PlacedCount] = []
  /// More was printed than is kept: then nothing is shown.
  private(set) var isCut = false

  /// A printed number of lines with its place.
  struct PlacedCount {
    var count: PrintedCount
    /// How many rows stand before it.
    var row: Int
    var evidence: Evidence
  }

  /// Rows that are kept: the lists of some thousand lines. Call detail takes one row a stretch.
  private static let mostRows = 8000
  private static let mostCounts = 200

  /// Takes in the rows of a page, and the counts that stand among them.
  ///
  /// - Parameter rows: by line of the index; lines that say nothing are left out.
  mutating func add(_ index: PageIndex, rows page: [ListRow]) {
    guard index.view == nil, !isCut else { return }
    let start = rows.count
    for row in page where row.kind != .other || rows.last?.kind != .other { rows.append(row) }
    addCounts(index, from: start)
    isCut = rows.count > Self.mostRows
    if isCut { rows = [] }
  }

  private mutating func addCounts(_ index: PageIndex, from start: Int) {
    guard counts.count < Self.mostCounts else { return }
    for (position, word) in index.words.enumerated() where Self.mayBeNoun(index, word) {
      let cell = index.cell(ofWord: position)
      guard
        counts.last?.evidence.text != index.text(ofCell: cell) || counts.last?.evidence.page != index.page,
        !index.cells[cell].isSentence,
        let count = PrintedCount(
          index.text(ofCell: cell), next: index.next(after: cell).map(index.text(ofCell:)))
      else { continue }
      let line = index.cells[cell].line
      let row = rows[start...].firstIndex { $0.line >= line } ?? rows.endIndex
      counts.append(
        PlacedCount(
          count: count, row: row,
          evidence: Evidence(
            page: index.page, box: index.pageBox(index.cells[cell].box), text: index.text(ofCell: cell),
            rule: "a printed number of lines")))
    }
  }

  private static let nouns: [StaticString] = [
    "lines", "line(s", "numbers", "number(s", "dids", "tns", "lignes", "numéros", "numÉros", "numeros",
  ]

  /// Other words fall away here, before their cell is taken apart.
  private static func mayBeNoun(_ index: PageIndex, _ word: PageIndex.IndexedWord) -> Bool {
    guard (3...12).contains(word.end - word.start) else { return false }
    let letters = index.bytes[word.start..<word.end].drop { !$0.isLetter }
    guard let first = letters.first?.lowercased, first.isOne(of: "lndt") else { return false }
    let noun = letters.prefix { $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "(") }
    return nouns.contains { known in
      known.utf8CodeUnitCount == noun.count
        && known.withUTF8Buffer { noun.lazy.map { $0.lowercased }.elementsEqual($0) }
    }
  }
}

extension PageIndex {
  /// The cell that holds a word.
  fileprivate func cell(ofWord word: Int) -> Int {
    cells.partitioningIndex { $0.words.lowerBound > word } - 1
  }
}
