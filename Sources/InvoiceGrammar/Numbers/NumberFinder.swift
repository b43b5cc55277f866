internal import NumberOwnership
internal import NumberingPlan
internal import PageText

/// The telephone numbers of one page, each with the row and the column it stands in.
struct NumberFinder {
  let index: PageIndex
  let hits: HitTable
  let lexicon: LabelLexicon
  let rules: RuleBook
  /// By line, left to right.
  private(set) var rows: [[Placed]] = []
  /// By line and number: the stretch of the line that is about it.
  private(set) var segments: [[RowSegment]] = []
  private(set) var layout: NumberColumnLayout
  private(set) var shown: ShownRows
  private let exchanges: OpenExchanges
  /// What letters beside the numbers mean.
  private(set) var legend = StateLegend()
  /// By column of the layout: its number in the document's book.
  private(set) var columnNumbers: [Int] = []

  /// A match with its place in the index.
  struct Placed {
    var match: TelephoneNumberMatch
    var cell: Int
    /// Offsets into the index's bytes.
    var range: Range<Int>
    var box: Box
    /// What the line below holds of a number that the line's end breaks.
    var remainder: Range<Int>?
    /// It is the first of a range whose ends stand in two columns, or an end of what is none.
    var tabled: TabledRange?
  }

  init(index: PageIndex, hits: HitTable, lexicon: LabelLexicon, rules: RuleBook) {
    self.index = index
    self.hits = hits
    self.lexicon = lexicon
    self.rules = rules
    exchanges = OpenExchanges(index)
    layout = NumberColumnLayout(index, rows: [])
    shown = ShownRows(index, layout, rows: [], segments: [])
    rows = index.lines.indices.map { joiningRanges(matches(onLine: $0), line: $0) }
    segments = rows.enumerated().map { line, matches in
      matches.indices.map {
        RowSegment(Position(matches: matches, index: $0, line: line), index: index)
      }
    }
    guard rows.contains(where: { !$0.isEmpty }) else { return }
    layout = NumberColumnLayout(index, rows: rows)
    shown = ShownRows(index, layout, rows: rows, segments: segments)
    legend = StateLegend(index, hits: hits) { hit in
      numberRule(hit) { $0.place == .row }.flatMap {
        $0.owner == .none ? nil : $0.statement(index.text(hit.range))
      }
    }
  }

  /// Tells the document's book of the page's columns.
  mutating func enterColumns(in book: inout NumberColumnBook) {
    columnNumbers = columns.map { book.add($0) }
  }

  /// What the rows of each column show.
  private var columns: [NumberColumn] {
    var columns = layout.columns.map { NumberColumn(left: $0.left) }
    var numbers = layout.columns.map { _ in [TelephoneNumber]() }
    var fronts = layout.columns.map { _ in [Range<Int>]() }
    for line in rows.indices {
      for (position, placed) in rows[line].enumerated() {
        let column = layout.assigned[line][position]
        let (segment, shown) = (segments[line][position], shown.rows[line][position])
        columns[column].rows += 1
        if shown.isTimed { columns[column].timedRows += 1 }
        if shown.isDated(in: segment) { columns[column].datedRows += 1 }
        if segment.hasCharge { columns[column].chargedRows += 1 }
        if segment.hasPlaceName { columns[column].placeRows += 1 }
        if segment.hasCents { columns[column].centsRows += 1 }
        numbers[column].append(placed.match.number)
        if let before = wordsInFront(of: placed) { fronts[column].append(before) }
        guard headsBlock(placed, segment) else { continue }
        columns[column].heads += 1
        if chargesFollow(placed) { columns[column].chargedHeads += 1 }
      }
    }
    for position in columns.indices {
      columns[position].emptyRows = Int32(layout.emptyRows(of: position))
      columns[position].count(numbers[position].sorted())
      columns[position].alikeRows = Int32(mostAlike(fronts[position]))
    }
    return columns
  }

  /// The words before a number in its cell.
  private func wordsInFront(of placed: Placed) -> Range<Int>? {
    let front = index.cells[placed.cell].range.lowerBound..<placed.range.lowerBound
    return front.count < 40 && index.bytes[front].contains(where: \.isLetter) ? front : nil
  }

  /// How many of some stretches hold the commonest text.
  private func mostAlike(_ stretches: [Range<Int>]) -> Int {
    let sorted = stretches.sorted { index.bytes[$0].lexicographicallyPrecedes(index.bytes[$1]) }
    var (most, run) = (0, 0)
    for position in sorted.indices {
      let isSame = position > 0 && index.bytes[sorted[position]] == index.bytes[sorted[position - 1]]
      run = isSame ? run + 1 : 1
      most = max(most, run)
    }
    return most
  }

  // MARK: Matches

  func matches(onLine line: Int) -> [Placed] {
    index.lines[line].flatMap { cell -> [Placed] in
      let range = index.cells[cell].range
      guard range.count >= 7, index.cells[cell].digits >= 6 else { return shortMatch(inCell: cell) }
      let scanner = TelephoneNumberScanner()
      let whole = scanner.matches(in: index.bytes.span.extracting(range)).compactMap { match -> Placed? in
        let place =
          (range.lowerBound + match.utf8Range.lowerBound)..<(range.lowerBound + match.utf8Range.upperBound)
        let placed = Placed(match: match, cell: cell, range: place, box: index.box(place, inCell: cell))
        return match.isPartOfLongerNumber && !hasSlashedEnding(placed) ? nil : placed
      }
      guard let broken = brokenNumber(endOf: cell) else {
        return whole.isEmpty ? localMatches(inCell: cell) : whole
      }
      return whole.filter { $0.range.upperBound <= broken.range.lowerBound } + [broken]
    }
  }

  /// An area code over its number, or four digits under their exchange.
  private func shortMatch(inCell cell: Int) -> [Placed] {
    if let stacked = brokenNumber(endOf: cell) { return [stacked] }
    guard let (match, first) = exchanges.match(line: index.cells[cell].line, index), first == cell else {
      return []
    }
    let start = index.cells[cell].range.lowerBound
    let range = start..<(start + match.utf8Range.upperBound)
    return [Placed(match: match, cell: cell, range: range, box: index.box(range, inCell: cell))]
  }

  /// `480-947-7150/7154`, where nothing touches it in front.
  private func hasSlashedEnding(_ placed: Placed) -> Bool {
    let (place, cell) = (placed.range, index.cells[placed.cell].range)
    guard placed.match.form == .grouped, placed.match.rangeEnd == nil, place.upperBound + 4 < cell.upperBound,
      index.bytes[place.upperBound] == UInt8(ascii: "/"),
      index.bytes[(place.upperBound + 1)..<cell.upperBound].prefix(while: \.isDigit).count == 4,
      place.lowerBound == cell.lowerBound || index.bytes[place.lowerBound - 1].isBlank
    else { return false }
    let front = index.bytes[cell.lowerBound..<place.lowerBound].last { !$0.isBlank }
    return front?.isDigit != true && !isFieldValue(placed)
  }
}

extension NumberColumn {
  /// - Parameter numbers: those of its rows, in rising order.
  fileprivate mutating func count(_ numbers: [TelephoneNumber]) {
    for position in numbers.indices {
      let before = position > 0 ? numbers[position - 1] : nil
      if numbers[position].area != before?.area { areaCodes += 1 }
    }
  }
}
