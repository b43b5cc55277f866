internal import NumberingPlan
internal import PageText

/// Finds the telephone numbers of a page and judges by where each stands whose it is.
struct NumberFinder {
  let index: PageIndex
  let hits: HitTable
  let lexicon: LabelLexicon
  let rules: RuleBook

  /// Sightings of one line, after `sections` took in its headings.
  func sightings(line: Int, sections: SectionTracker) -> [NumberSighting] {
    let matches = matches(onLine: line)
    return matches.indices.flatMap { position in
      sightings(of: matches[position], among: matches, position: position, line: line, sections: sections)
    }
  }

  /// `512.483.2201 / 2202 / 2217`: numbers of which only the last four digits are printed.
  private func siblings(of placed: Placed, _ verdict: Verdict) -> [TelephoneNumber] {
    guard verdict.owner != .other, placed.match.rangeEnd == nil else { return [] }
    let rest = index.bytes[placed.range.upperBound..<index.cells[placed.cell].range.upperBound]
    return LineSuffixes(rest).numbers.compactMap { suffix in
      TelephoneNumber(tenDigits: placed.match.number.tenDigits / 10_000 * 10_000 + UInt64(suffix))
    }
  }

  /// A match with its place in the index.
  struct Placed {
    var match: TelephoneNumberMatch
    var cell: Int
    /// Offsets into the index's bytes.
    var range: Range<Int>
    var box: Box
  }

  private func matches(onLine line: Int) -> [Placed] {
    index.lines[line].flatMap { cell -> [Placed] in
      let range = index.cells[cell].range
      guard range.count >= 7, index.bytes[range].count(where: \.isDigit) >= 7 else { return [] }
      return TelephoneNumberScanner().matches(in: index.bytes.span.extracting(range)).compactMap { match in
        guard !match.isPartOfLongerNumber else { return nil }
        let place =
          (range.lowerBound + match.utf8Range.lowerBound)..<(range.lowerBound + match.utf8Range.upperBound)
        return Placed(match: match, cell: cell, range: place, box: index.box(place, inCell: cell))
      }
    }
  }

  private func sightings(
    of placed: Placed, among matches: [Placed], position: Int, line: Int, sections: SectionTracker
  ) -> [NumberSighting] {
    guard let verdict = verdict(position, among: matches, line: line, sections: sections) else { return [] }
    let printed = index.text(placed.range)
    let evidence = Evidence(
      page: index.page, box: index.pageBox(placed.box), text: printed, rule: verdict.reason)
    if placed.match.rangeEnd != nil, placed.match.rangeJoin == .dash, !isPlausibleRange(placed) { return [] }
    let isRange =
      placed.match.rangeEnd != nil && (placed.match.rangeJoin == .word || verdict.owner == .account)
    let numbers = (isRange ? placed.match.numbers : [placed.match.number]) + siblings(of: placed, verdict)
    return numbers.map {
      NumberSighting(
        number: $0, isRangeMember: isRange, printed: printed, owner: verdict.owner, weight: verdict.weight,
        evidence: evidence, order: 0, location: nil)
    }
  }

  /// `404-628-3340-7026` beside an account number's label is an account number, as is what would be hundreds of numbers.
  private func isPlausibleRange(_ placed: Placed) -> Bool {
    placed.match.numbers.count <= 200 && !isFieldValue(placed)
  }

  /// Of a number joined to the one before it by "or", what that one's place says.
  private func verdict(_ position: Int, among matches: [Placed], line: Int, sections: SectionTracker)
    -> Verdict?
  {
    if isTarget(position, among: matches) {
      return Verdict(owner: .other, weight: 3, reason: "where calls are forwarded to")
    }
    var first = position
    while first > 0, isJoined(matches[first - 1], matches[first]) { first -= 1 }
    let segment = RowSegment(matches[first], among: matches, position: first, line: line, index: index)
    var verdict = verdict(matches[first], segment, sections)
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

  private func isJoined(_ a: Placed, _ b: Placed) -> Bool {
    guard a.cell == b.cell, b.range.lowerBound > a.range.upperBound else { return false }
    let between = index.bytes[a.range.upperBound..<b.range.lowerBound].map(\.lowercased)
    return [" or ", " ou ", ", ", " / ", "/", " and ", " et ", " & "].contains {
      $0.utf8.elementsEqual(between)
    }
  }

  /// The most telling thing about the place; nil where ten bare digits have nothing to vouch for them.
  private func verdict(_ placed: Placed, _ segment: RowSegment, _ sections: SectionTracker) -> Verdict? {
    if rules.careNumbers.contains(placed.match.number) {
      return Verdict(owner: .other, weight: 9, reason: "the carrier's own number")
    }
    if let row = rowVerdict(segment) { return row }
    var label = labelVerdict(placed)
    // A toll-free number beside a mere "Phone" is mostly the issuer's.
    if let found = label, found.owner == .account, found.weight < 3, placed.match.number.isTollFree {
      label?.weight = 0.8
    }
    if label == nil, placed.match.form != .grouped, isFieldValue(placed) { return nil }
    // "Business line" in the column before says less than the heading "Forwards to" over the number.
    if let label, label.owner == .account, label.weight < 2.4, let column = sections.column(over: placed.box),
      column.owner != .account, column.weight > label.weight
    {
      return column
    }
    if let label, label.owner != .account || label.weight >= 2 { return label }
    // A label that says little counts only where its surroundings say less.
    let around = surroundings(placed, segment, sections)
    guard let label, around?.owner != .other, around?.weight ?? 0 < label.weight else {
      return around ?? label
    }
    return label
  }

  private func surroundings(_ placed: Placed, _ segment: RowSegment, _ sections: SectionTracker) -> Verdict? {
    let section = sections.section(at: placed.box)
    let column = sections.column(over: placed.box)
    // "Product details for 207-331-5704" is no cell of a column.
    if let column, column.owner != .account, isFirstInCell(placed) { return column }
    if segment.isCall, !segment.isSentence {
      // A carrier's own list may show dates; a column merely called "Number" may be one of numbers called.
      if let column, column.weight > 3.2, !segment.hasDuration, section?.owner != .other { return column }
      return Verdict(owner: .other, weight: 2.6, reason: "a row of calls: date, time or minutes")
    }
    if let column, section.map({ $0.owner != .other || $0.weight < 3.2 }) ?? true,
      !segment.isSentence || column.weight > 3.2
    {
      return column
    }
    if placed.match.form != .grouped { return bareVerdict(placed, segment, section) }
    if segment.isSentence { return Verdict(owner: .other, weight: 1.8, reason: "in a sentence") }
    if headsGroup(placed, segment), section?.owner != .account {
      return Verdict(owner: .account, weight: 0.8, reason: "at the end of a line by itself, as a heading")
    }
    if var section, section.owner != .account {
      // Neither a call nor a sentence: perhaps a list of the customer's own under a heading that no grammar knows.
      if section.owner == .other {
        section.weight = min(section.weight, segment.isAlone ? 0.6 : section.weight > 3.2 ? 2.2 : 0.9)
      }
      return section
    }
    if let section { return section }
    if segment.hasWebAddress {
      return Verdict(owner: .other, weight: 2.2, reason: "beside a web or mail address")
    }
    if segment.hasAmount { return Verdict(owner: .account, weight: 1.2, reason: "a row with an amount") }
    if segment.isAlone { return Verdict(owner: .account, weight: 0.3, reason: "a line by itself") }
    return Verdict(owner: .account, weight: 0.1, reason: "nothing says whose it is")
  }

  /// Ten digits in a run: the account's where its section or an amount in the row says so, else only mentioned.
  private func bareVerdict(_ placed: Placed, _ segment: RowSegment, _ section: Verdict?) -> Verdict? {
    // "Your PO   5158950559": words to the left are a label that no grammar knows.
    let isLabelled = index.previous(before: placed.cell) != nil && !segment.hasAmount
    if section?.owner == .account, !isLabelled || !isFirstInCell(placed) { return section }
    guard AreaCode(placed.match.number.areaCode) != nil, !segment.isSentence else { return nil }
    if isFirstInCell(placed), segment.hasAmount, section == nil {
      return Verdict(owner: .account, weight: 1, reason: "ten digits in a row with an amount")
    }
    return Verdict(owner: .other, weight: 0.5, reason: "ten digits that nothing vouches for")
  }

  /// A few words and the number, nothing else on the line: "Activity on (412) 416-4786".
  private func headsGroup(_ placed: Placed, _ segment: RowSegment) -> Bool {
    let cell = index.cells[placed.cell]
    guard index.lines[cell.line].count == 1, !isFirstInCell(placed),
      cell.range.upperBound - placed.range.upperBound < 3
    else { return false }
    let before = index.bytes[cell.range.lowerBound..<placed.range.lowerBound]
    return before.count(where: \.isLetter) >= 3 && before.count(where: \.isDigit) == 0
      && cell.words.count <= 7
  }

  private func rowVerdict(_ segment: RowSegment) -> Verdict? {
    for cell in segment.cells {
      for hit in hits.hits(inCell: cell) where segment.isAbout(hit) {
        if let rule = numberRule(hit, where: { $0.place == .row }) {
          return rule.verdict(index.text(hit.range))
        }
      }
    }
    return nil
  }
}
