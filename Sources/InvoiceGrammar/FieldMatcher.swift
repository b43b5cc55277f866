internal import NumberingPlan
internal import PageText

/// Applies the field rules to one page: every label with a value beside it becomes a candidate.
struct FieldMatcher {
  let index: PageIndex
  let hits: HitTable
  let lexicon: LabelLexicon
  let rules: RuleBook

  func candidates() -> [FieldCandidate] {
    var candidates: [FieldCandidate] = []
    let anchors = AnchorFinder(index: index, hits: hits)
    let reader = ValueReader(index: index, hits: hits)
    for hit in hits.hits where !isQualified(hit) {
      for case .field(let number) in lexicon.uses[hit.phrase] {
        let rule = rules.fieldRules[number]
        guard case .beside(let relations, _) = rule.placement else { continue }
        if isShadowed(number, by: hit, at: candidates) { continue }
        if let over = valueOver(hit, rule, relations, reader, anchors) {
          candidates.append(over)
          continue
        }
        for anchor in placed(anchors.anchors(of: hit, relations), hit, rule, reader) {
          guard !isMark(hit, rule, anchor), let read = reader.read(rule.reader, at: anchor),
            !isFirstOfColumn(read, rule, anchor)
          else { continue }
          var candidate = candidate(rule, hit, anchor, read)
          if isRivalled(read, anchor, hit, relations, rule, reader, anchors) { candidate.probability *= 0.8 }
          candidates.append(candidate)
          break
        }
      }
    }
    let headers = headerCandidates(reader)
    // What a label says already rests on the same words.
    return candidates
      + headers.filter { header in
        !candidates.contains { $0.field == header.field && $0.evidence.box == header.evidence.box }
      }
  }

  /// "Previous invoice date": the word before, in its cell or in the one to the left or above, makes the label another's.
  private func isQualified(_ hit: LabelHit) -> Bool {
    let cell = index.cells[hit.lead ?? hit.cell]
    let before: Int? =
      hit.startsCell
      ? (hit.lead ?? hit.cell) > index.lines[cell.line].lowerBound && isWordApart(hit)
        ? index.cells[(hit.lead ?? hit.cell) - 1].words.last : nil
      : cell.words.last { index.words[$0].end <= hit.range.lowerBound }
    guard let before else { return false }
    let first =
      hit.startsCell ? index.cells[(hit.lead ?? hit.cell) - 1].words.lowerBound : cell.words.lowerBound
    // Small capitals and spaced letters cut a word: "P REVIOUS BILL DATE".
    var symbols: [UInt8] = []
    for word in (max(first, before - 11)...before).reversed() {
      var key = LabelKey()
      key.append(bytes: index.bytes[index.words[word].start..<index.words[word].end], base: 0)
      symbols = key.symbols + symbols
      if rules.qualifiers.contains(symbols) { return true }
      if symbols.count > 12 { break }
    }
    return false
  }

  /// The cell to the left is one word, a blank or two away.
  private func isWordApart(_ hit: LabelHit) -> Bool {
    let cell = hit.lead ?? hit.cell
    let left = index.cells[cell - 1]
    // A heading of its own: "Parent" over "account" beside "Billing" over "Date".
    if hits.isLabelled(cell - 1) { return false }
    return (left.words.count == 1 || left.words.count == 2 && isOneLetter(left.words.lowerBound))
      && index.cells[cell].box.left - left.box.right < 3.5 * max(left.box.height, 6)
  }

  private func isOneLetter(_ word: Int) -> Bool { index.words[word].end - index.words[word].start == 1 }

  /// Cells of the first page's upper half whose whole text a rule `in header` reads.
  private func headerCandidates(_ reader: ValueReader) -> [FieldCandidate] {
    guard index.page == 1, index.view == nil else { return [] }
    let headers = rules.fieldRules.filter { $0.placement == .header }
    guard !headers.isEmpty else { return [] }
    let others = valuesOfOthers()
    return index.cells.indices.filter {
      index.cells[$0].box.middle < index.height / 2 && !others.contains($0)
    }.flatMap { cell in
      headers.compactMap { headerCandidate($0, cell, reader) }
    }
  }

  /// Cells that a label gives to something else: "Former account number" over a number of the same form.
  private func valuesOfOthers() -> Set<Int> {
    let anchors = AnchorFinder(index: index, hits: hits)
    return Set(
      hits.hits.filter { isQualified($0) || lexicon.uses[$0.phrase].contains(.other) }.flatMap { hit in
        anchors.anchors(of: hit, [.right, .below]).prefix(1).map(\.cell)
      })
  }

  private func headerCandidate(_ rule: FieldRule, _ cell: Int, _ reader: ValueReader) -> FieldCandidate? {
    let range = index.cells[cell].range
    let anchor = Anchor(cell: cell, start: range.lowerBound, relation: .below, gap: 0)
    guard let read = reader.read(rule.reader, at: anchor), read.range == range else { return nil }
    return FieldCandidate(
      field: rule.field, value: read.value, printed: read.printed,
      probability: rule.probability * read.clarity,
      evidence: Evidence(
        page: index.page, box: index.pageBox(read.box), text: read.printed,
        rule: "\(rule.origin.grammar):\(rule.origin.line) in the header"),
      support: "\(index.page):\(range.lowerBound)", isCarrierRule: !rule.origin.isGeneric,
      origin: rule.origin)
  }

  /// "(515) 986-9943 (Main number)   (877) 665-5500", "225.688.2621 Primary phone, 225.688.3013": what follows is another
  /// number's.
  private func isMark(_ hit: LabelHit, _ rule: FieldRule, _ anchor: Anchor) -> Bool {
    guard rule.field == .billingTelephoneNumber, anchor.relation == .right else { return false }
    let end = anchor.cell == hit.cell ? anchor.start : index.cells[hit.cell].range.upperBound
    guard hit.continuation == nil, hit.range.upperBound < end else { return false }
    let between = index.bytes[hit.range.upperBound..<end]
    return between.first == UInt8(ascii: ",")
      || between.contains(UInt8(ascii: ")")) && !between.contains(UInt8(ascii: "("))
  }

  /// In a column of values each over its own label, the value over this one; the one below is the next label's.
  private func valueOver(
    _ hit: LabelHit, _ rule: FieldRule, _ relations: Set<FieldRule.Relation>, _ reader: ValueReader,
    _ anchors: AnchorFinder
  ) -> FieldCandidate? {
    guard relations.contains(.below),
      [.code, .date, .telephone].contains(rule.reader) || rule.reader.isShape,
      hit.startsCell, hit.endsCell || hit.continuation != nil,
      let first = anchors.anchors(of: hit, relations).first, first.relation == .below,
      reader.read(rule.reader, at: first) != nil,
      let next = index.cell(
        below: index.cells[first.cell].box, line: index.cells[first.cell].line,
        reach: max(hit.box.height, 7) * 2.1), hits.isLabelled(next),
      let above = anchors.anchors(of: hit, [.above]).first, let read = reader.read(rule.reader, at: above),
      read.range == index.cells[above.cell].range, isTopOfValues(above.cell)
    else { return nil }
    var candidate = candidate(rule, hit, above, read)
    candidate.probability = min(rule.probability * read.clarity, 0.88)
    return candidate
  }

  /// Going up from a value through values and labels in turn, a value comes first.
  private func isTopOfValues(_ value: Int) -> Bool {
    var cell = value
    var isValue = true
    while let above = index.cell(
      above: index.cells[cell].box, line: index.cells[cell].line,
      reach: max(index.cells[cell].box.height, 7) * 2.1)
    {
      // Two values, or two labels, over one another: no column of pairs.
      if isLabelLike(above) != isValue { return false }
      cell = above
      isValue.toggle()
    }
    return isValue
  }

  private func isLabelLike(_ cell: Int) -> Bool {
    hits.isLabelled(cell) || !index.bytes[index.cells[cell].range].contains(where: \.isDigit)
  }

  /// An address right under its label comes before one in another column.
  private func placed(_ anchors: [Anchor], _ hit: LabelHit, _ rule: FieldRule, _ reader: ValueReader)
    -> [Anchor]
  {
    guard rule.reader == .address, let right = anchors.first, right.relation == .right,
      right.cell != hit.cell,
      let position = anchors.firstIndex(where: { $0.relation == .below }),
      abs(index.cells[anchors[position].cell].box.left - hit.box.left) < 16,
      reader.read(.address, at: anchors[position]) != nil
    else { return anchors }
    return [anchors[position]] + anchors.filter { $0.relation != .below }
  }

  /// A value stands far to the right, and another one right below the label.
  private func isRivalled(
    _ read: ReadValue, _ anchor: Anchor, _ hit: LabelHit, _ relations: Set<FieldRule.Relation>,
    _ rule: FieldRule, _ reader: ValueReader, _ anchors: AnchorFinder
  ) -> Bool {
    guard anchor.relation == .right, anchor.gap > 4 * max(hit.box.height, 7),
      rule.reader == .code || rule.reader == .date,
      let below = anchors.anchors(of: hit, relations).first(where: { $0.relation == .below }),
      let rival = reader.read(rule.reader, at: below)
    else { return false }
    return rival.value != read.value
  }

  /// A heading such as "Telephone number" over a column of numbers says nothing of the first one.
  private func isFirstOfColumn(_ read: ReadValue, _ rule: FieldRule, _ anchor: Anchor) -> Bool {
    guard rule.field == .billingTelephoneNumber, anchor.relation == .below else { return false }
    if rule.strength == .surely {
      return isList(read, cell: anchor.cell)
    }
    let row = index.lines[index.cells[anchor.cell].line]
    // A row of a table: an amount or a second number stands beside it.
    if row.contains(where: { $0 > anchor.cell && PrintedAmount.isAmount(index.bytes[index.cells[$0].range]) })
    {
      return true
    }
    var box = read.box
    var line = index.cells[anchor.cell].line
    for _ in 0..<6 {
      guard let below = index.cell(below: box, line: line, reach: max(box.height, 7) * 4) else {
        return false
      }
      let bytes = index.bytes[index.cells[below].range]
      if abs(index.cells[below].box.left - read.box.left) < 4,
        TelephoneNumberScanner().matches(in: bytes.span).contains(where: {
          !$0.isPartOfLongerNumber && $0.form == .grouped
        })
      {
        return true
      }
      box = index.cells[below].box
      line = index.cells[below].line
    }
    return false
  }

  /// The next line holds another telephone number at the same edge, or the next cell one: a list.
  private func isList(_ read: ReadValue, cell: Int) -> Bool {
    if let next = index.next(after: cell), isNumber(next), telephone(next) != read.value,
      index.bytes[index.cells[next].range].first?.isLetter == false
    {
      return true
    }
    guard
      let below = index.cell(
        below: read.box, line: index.cells[cell].line, reach: max(read.box.height, 7) * 1.6),
      abs(index.cells[below].box.left - read.box.left) < 4
    else { return false }
    // The same number in each row is every line's main number.
    return isNumber(below) && telephone(below) != read.value
  }

  private func telephone(_ cell: Int) -> FieldCandidate.Value? {
    TelephoneNumberScanner().matches(in: index.bytes[index.cells[cell].range].span).first.map {
      .telephone($0.number)
    }
  }

  private func isNumber(_ cell: Int) -> Bool {
    TelephoneNumberScanner().matches(in: index.bytes[index.cells[cell].range].span).contains {
      !$0.isPartOfLongerNumber
    }
  }

  /// A generic rule adds nothing where the carrier's own rule for the field already read at this label.
  private func isShadowed(_ number: Int, by hit: LabelHit, at candidates: [FieldCandidate]) -> Bool {
    let rule = rules.fieldRules[number]
    guard rule.origin.isGeneric else { return false }
    return candidates.contains {
      $0.field == rule.field && $0.isCarrierRule && $0.support == support(hit)
    }
  }

  private func support(_ hit: LabelHit) -> String { "\(index.page):\(hit.range.lowerBound):\(hit.phrase)" }

  private func candidate(
    _ rule: FieldRule, _ hit: LabelHit, _ anchor: Anchor, _ read: ReadValue
  ) -> FieldCandidate {
    let label = index.text(hit.range)
    return FieldCandidate(
      field: rule.field, value: read.value, printed: read.printed,
      probability: rule.probability * read.clarity * trust(hit, anchor, rule),
      evidence: Evidence(
        page: index.page, box: index.pageBox(read.box), text: read.printed,
        rule: "\(rule.origin.grammar):\(rule.origin.line) \(anchor.relation.phrase) \"\(label)\""),
      support: support(hit), isCarrierRule: !rule.origin.isGeneric, origin: rule.origin, label: label,
      isAmbiguous: read.clarity <= 0.5)
  }

  /// A label inside a sentence, or far from its value, says less.
  private func trust(_ hit: LabelHit, _ anchor: Anchor, _ rule: FieldRule) -> Double {
    guard case .beside(let relations, _) = rule.placement else { return 1 }
    var trust = 1.0
    if !hit.startsCell, index.cells[hit.cell].words.count > 8 { trust *= 0.95 }
    // Nothing stood to the right or below: a value above its label is seldom meant.
    if anchor.relation == .above, !relations.contains(.above) { trust *= 0.45 }
    if anchor.gap > 40 * max(hit.box.height, 7) { trust *= 0.85 }
    return trust
  }
}

extension FieldRule.Relation {
  /// How a rule with this relation reads aloud.
  var phrase: String {
    switch self {
    case .right: "right of"
    case .left: "left of"
    case .below: "below"
    case .above: "above"
    }
  }
}
