internal import NumberOwnership
internal import NumberingPlan
internal import PageText

/// The places of a page's telephone numbers, with what each says of its number.
extension NumberFinder {
  /// Places of one line, after `sections` took in its headings.
  func places(line: Int, sections: SectionTracker) -> [NumberPlace] {
    var places: [NumberPlace] = []
    for index in rows[line].indices {
      add(Position(matches: rows[line], index: index, line: line), sections, to: &places)
    }
    return places
  }

  /// Adds a number's place, and those of further numbers that it tells of.
  private func add(_ position: Position, _ sections: SectionTracker, to places: inout [NumberPlace]) {
    let placed = position.placed
    let head = head(of: position)
    guard let said = said(position, head, sections) else { return }
    let isRange = placed.match.rangeEnd != nil
    if isRange, placed.match.rangeJoin == .dash, !isPlausibleRange(placed) { return }
    let series = series(position, said)
    var place = place(of: position, head, said)
    place.isDoubtful = place.isDoubtful || series?.isOpen == true
    place.isOpen = series?.isOpen == true
    places.append(place)
    guard isRange || series?.endings.isEmpty == false else { return }
    place.isOpen = false
    for number in placed.match.numbers.dropFirst() + (series?.numbers(after: placed.match.number) ?? []) {
      place.number = number
      places.append(place)
    }
  }

  private func place(of position: Position, _ head: Position, _ said: Said) -> NumberPlace {
    let placed = position.placed
    let printed =
      index.text(placed.range) + (placed.remainder.map { "\n" + index.text($0) } ?? "")
    var place = NumberPlace(
      number: placed.match.number, printed: printed,
      evidence: Evidence(
        page: index.page, box: index.pageBox(placed.box), text: printed, rule: said.reason),
      features: said.features)
    place.hardEvidence = said.hardEvidence
    place.isDoubtful = said.isDoubtful
    place.isRangeMember = placed.match.rangeEnd != nil
    place.isLocal = placed.match.form == .local
    place.isBare = placed.match.form == .bare
    place.list =
      !said.features.contains(.enumerated)
      ? nil : (index.page &* 2 &+ (index.view == nil ? 0 : 1)) &* 1_000_000 &+ head.placed.range.lowerBound
    place.column = column(of: position)
    place.left = index.cells[placed.cell].box.left
    return place
  }

  private func column(of position: Position) -> Int? {
    let column = layout.assigned[position.line][position.index]
    return column < columnNumbers.count ? columnNumbers[column] : nil
  }

  /// Further numbers that only the place's last digits or words tell of.
  private func series(_ position: Position, _ said: Said) -> NumberSeries? {
    let placed = position.placed
    guard said.hardEvidence == nil || said.hardEvidence == .removed, placed.match.rangeEnd == nil else {
      return nil
    }
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
      before: index.bytes[before],
      after: index.bytes[placed.range.upperBound..<max(end, placed.range.upperBound)],
      last: Int(placed.match.number.tenDigits % 10_000))
  }

  /// `404-628-3340-7026` beside an account number's label is an account number, as is what would be hundreds of numbers.
  private func isPlausibleRange(_ placed: Placed) -> Bool {
    placed.match.numbers.count <= 200 && !isFieldValue(placed)
  }

  // MARK: What a place says

  /// Everything a place says of its number.
  struct Said {
    var features = FeatureSet()
    var hardEvidence: NumberPlace.HardEvidence?
    var isDoubtful = false
    var reason: String
  }

  /// Of a number in a list, what the first one's place says; nil where ten digits are another field's value.
  private func said(_ position: Position, _ head: Position, _ sections: SectionTracker) -> Said? {
    if rules.careNumbers.contains(position.placed.match.number) {
      return Said(hardEvidence: .care, reason: "the carrier's own number")
    }
    if isTarget(position.index, among: position.matches) || isForwardTarget(head.placed) {
      return Said(features: FeatureSet(.forwardTarget), reason: "where calls are forwarded to")
    }
    let row = NumberRow(head, segment(of: head), shown(of: head), among: segments[head.line])
    if row.isTimed, let said = saidOfCall(row) { return said }
    let state = stateStatement(head.placed, row.segment)
    if let state, state.owner != .none, let said = said(bySure: state) { return said }
    guard var said = weighed(row, sections) else { return nil }
    said.features.insert(.enumerated, if: isEnumerated(position, head))
    if let state, said.hardEvidence == nil, state.isDoubtful || state.owner == .account {
      said.isDoubtful = said.isDoubtful || !row.isTimed && state.isDoubtful
      said.reason = "\(said.reason) (\(state.reason))"
    }
    return said
  }

  /// A row of calls says by itself whose its numbers are, but for a label in the number's own cell.
  private func saidOfCall(_ row: NumberRow) -> Said? {
    guard hits.hits(inCell: row.placed.cell).isEmpty else { return nil }
    return Said(features: FeatureSet(.timeOrMinutes), reason: "a row of calls: time or minutes")
  }

  /// What the words of the row settle by themselves.
  private func said(bySure state: Statement) -> Said? {
    switch (state.owner, state.isDoubtful) {
    case (.removed, _): return Said(hardEvidence: .removed, reason: state.reason)
    case (.other, false) where state.isFirm: return Said(hardEvidence: .other, reason: state.reason)
    case (.other, _):
      return Said(
        features: FeatureSet([.labelOtherLoose, .nothingSaid]), isDoubtful: true, reason: state.reason)
    case (.account, _):
      return Said(
        features: FeatureSet(state.strength == .weakly ? .labelOwnWeak : .labelOwnSure),
        reason: state.reason)
    case (.none, _): return nil
    }
  }

  /// The list has another number, before or behind.
  private func isEnumerated(_ position: Position, _ head: Position) -> Bool {
    head.index != position.index || head.line != position.line
      || position.index + 1 < position.matches.count
        && isJoined(position.placed, position.matches[position.index + 1])
      || index.bytes[position.placed.range.upperBound..<index.cells[position.placed.cell].range.upperBound]
        .first
        == UInt8(ascii: ",")
  }

  private func segment(of position: Position) -> RowSegment {
    position.matches.count == segments[position.line].count
      ? segments[position.line][position.index] : RowSegment(position, index: index)
  }

  private func shown(of position: Position) -> ShownRows.Shown {
    let row = shown.rows[position.line]
    return position.index < row.count ? row[position.index] : ShownRows.Shown()
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

/// A number with the row it stands in.
struct NumberRow {
  let placed: NumberFinder.Placed
  let segment: RowSegment
  /// It is a row of calls: a time or minutes.
  let isTimed: Bool
  /// A date stands before it.
  let isDated: Bool
  /// A date stands in its row.
  let hasDate: Bool
  /// The charge behind it belongs to a row that another number begins.
  let sharesCharge: Bool
  /// A charge stands behind it, or behind the numbers that follow it in its row.
  let hasCharge: Bool

  /// - Parameter row: the stretches of all numbers of the line.
  init(
    _ position: NumberFinder.Position, _ segment: RowSegment, _ shown: ShownRows.Shown,
    among row: [RowSegment]
  ) {
    placed = position.placed
    self.segment = segment
    isTimed = shown.isTimed && position.placed.tabled == nil
    isDated = shown.isDated(in: segment)
    let before = position.index > 0 && position.index <= row.count ? row[position.index - 1] : nil
    sharesCharge = segment.hasCharge && before.map { !$0.hasAmount } == true
    let behind = position.index == 0 ? row.dropFirst().first { $0.hasAmount } : nil
    hasCharge = segment.hasCharge || !segment.hasAmount && behind?.hasCharge == true
    hasDate = shown.hasDate || segment.hasDate && !segment.isShared
  }
}
