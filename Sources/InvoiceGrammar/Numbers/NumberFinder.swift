internal import NumberingPlan
internal import PageText

/// Finds the telephone numbers of a page and judges by where each stands whose it is.
struct NumberFinder {
  let index: PageIndex
  let hits: HitTable
  let lexicon: LabelLexicon
  let rules: RuleBook
  /// Cells that begin with a date or a time; each is asked for again by every row near it.
  let times: CellsByLine
  /// Cells with the digits of a telephone number.
  let numbers: CellsByLine

  init(index: PageIndex, hits: HitTable, lexicon: LabelLexicon, rules: RuleBook) {
    self.index = index
    self.hits = hits
    self.lexicon = lexicon
    self.rules = rules
    times = CellsByLine(index) { Self.isTime($0, index) }
    numbers = CellsByLine(index) { Self.isNumber($0, index) }
  }

  /// Sightings of one line, after `sections` took in its headings.
  func sightings(line: Int, sections: SectionTracker) -> [NumberSighting] {
    let matches = joiningRanges(matches(onLine: line), line: line)
    return matches.indices.flatMap {
      sightings(of: Position(matches: matches, index: $0, line: line), sections: sections)
    }
  }

  /// Further numbers that only the place's last digits or words tell of.
  private func series(_ position: Position, _ verdict: Verdict) -> NumberSeries? {
    let placed = position.placed
    guard verdict.owner != .other, placed.match.rangeEnd == nil else { return nil }
    let cell = index.cells[placed.cell].range
    var end = cell.upperBound
    if position.index + 1 < position.matches.count, position.matches[position.index + 1].cell == placed.cell {
      end = position.matches[position.index + 1].range.lowerBound
    }
    var before = cell.lowerBound..<placed.range.lowerBound
    if isFirstInCell(placed), let previous = index.previous(before: placed.cell) {
      before = index.cells[previous].range
    }
    return NumberSeries(
      before: index.bytes[before], after: index.bytes[placed.range.upperBound..<end],
      last: Int(placed.match.number.tenDigits % 10_000))
  }

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

  func matches(onLine line: Int) -> [Placed] {
    index.lines[line].flatMap { cell -> [Placed] in
      let range = index.cells[cell].range
      guard range.count >= 7, index.cells[cell].digits >= 6 else { return [] }
      let scanner = TelephoneNumberScanner()
      let whole = scanner.matches(in: index.bytes.span.extracting(range)).compactMap { match -> Placed? in
        let place =
          (range.lowerBound + match.utf8Range.lowerBound)..<(range.lowerBound + match.utf8Range.upperBound)
        let placed = Placed(match: match, cell: cell, range: place, box: index.box(place, inCell: cell))
        return match.isPartOfLongerNumber && !hasSlashedEnding(placed) ? nil : placed
      }
      guard let broken = brokenNumber(endOf: cell) else { return whole }
      return whole.filter { $0.range.upperBound <= broken.range.lowerBound } + [broken]
    }
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

  private func sightings(of position: Position, sections: SectionTracker) -> [NumberSighting] {
    let placed = position.placed
    let head = head(of: position)
    let segment = RowSegment(head, index: index)
    guard var verdict = verdict(position, head, segment, sections) else { return [] }
    let printed =
      index.text(placed.range) + (placed.remainder.map { "\n" + index.text($0) } ?? "")
    let evidence = Evidence(
      page: index.page, box: index.pageBox(placed.box), text: printed, rule: verdict.reason)
    if placed.match.rangeEnd != nil, placed.match.rangeJoin == .dash, !isPlausibleRange(placed) { return [] }
    let isRange =
      placed.match.rangeEnd != nil
      && (placed.match.rangeJoin == .word || verdict.owner == .account || !verdict.isFirm)
    let series = series(position, verdict)
    if series?.isOpen == true { verdict.isDoubtful = true }
    let numbers =
      (isRange ? placed.match.numbers : [placed.match.number])
      + (series?.numbers(after: placed.match.number) ?? [])
    var place = placed.box
    place.left = index.cells[placed.cell].box.left
    return numbers.map {
      NumberSighting(
        number: $0, isRangeMember: isRange, printed: printed, owner: verdict.owner, weight: verdict.weight,
        evidence: evidence, location: nil, isFirm: verdict.isFirm,
        isDoubtful: verdict.isDoubtful, isOpen: series?.isOpen == true && $0 == placed.match.number,
        standsApart: segment.isSentence || segment.isStopped || verdict.isCall,
        isBare: placed.match.form == .bare,
        isFirstInCell: isFirstInCell(placed), hasAmount: segment.hasAmount || verdict.hasCharges,
        list: (index.page &* 2 &+ (index.view == nil ? 0 : 1)) &* 1_000_000 &+ head.placed.range.lowerBound,
        place: place)
    }
  }

  /// `404-628-3340-7026` beside an account number's label is an account number, as is what would be hundreds of numbers.
  private func isPlausibleRange(_ placed: Placed) -> Bool {
    placed.match.numbers.count <= 200 && !isFieldValue(placed)
  }

  /// Of a number in a list, what the first one's place says.
  private func verdict(
    _ position: Position, _ head: Position, _ segment: RowSegment, _ sections: SectionTracker
  ) -> Verdict? {
    if isTarget(position.index, among: position.matches) || isForwardTarget(head.placed) {
      return Verdict(owner: .other, weight: 3, reason: "where calls are forwarded to")
    }
    var verdict = verdict(head.placed, segment, sections)
    if let tabled = head.placed.tabled { verdict = tabled.verdict(verdict, segment) }
    // Running text names numbers without listing them: what it says is not all.
    if segment.isSentence, let found = verdict, found.owner == .account {
      verdict?.weight = min(found.weight, 1.2)
    }
    return verdict
  }

  /// "Call forwarding of 706.553.0813 to 334.521.1016": the second number is where calls go.
  private func isTarget(_ position: Int, among matches: [Placed]) -> Bool {
    guard position > 0, matches[position - 1].cell == matches[position].cell else { return false }
    let start = matches[position - 1].range.upperBound
    guard start <= matches[position].range.lowerBound else { return false }
    let between = index.bytes[start..<matches[position].range.lowerBound].filter { !$0.isBlank }
    guard [Array("to".utf8), Array(">".utf8), Array("->".utf8)].contains(between) else { return false }
    let cell = index.text(ofCell: matches[position].cell).lowercased()
    return cell.contains("forward") || cell.contains("rings") || cell.contains("renvoi")
  }
}
