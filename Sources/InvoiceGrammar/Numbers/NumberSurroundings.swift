internal import NumberingPlan
internal import PageText

/// What the place of a telephone number says about whose it is.
extension NumberFinder {
  /// The most telling thing about the place; nil where ten bare digits are another field's value.
  func verdict(_ placed: Placed, _ segment: RowSegment, _ sections: SectionTracker) -> Verdict? {
    if rules.careNumbers.contains(placed.match.number) {
      return Verdict(owner: .other, weight: 9, reason: "the carrier's own number")
    }
    let state = stateVerdict(placed, segment)
    if let state, state.owner != .none { return state }
    var verdict = placeVerdict(placed, segment, sections)
    if let state, let found = verdict,
      found.owner == .account || !found.isFirm && !found.isCall && !state.isFirm
    {
      verdict?.isDoubtful = true
      verdict?.reason = "\(found.reason) (\(state.reason))"
    }
    return verdict
  }

  /// What it says beside the state of the line.
  private func placeVerdict(_ placed: Placed, _ segment: RowSegment, _ sections: SectionTracker) -> Verdict? {
    if isInLetterhead(placed, segment) {
      return Verdict(owner: .other, weight: 3, reason: "the issuer's telephone in its letterhead")
    }
    let section = sections.section(at: placed.box)
    let column = sections.column(over: placed.box)
    var label = labelVerdict(placed, segment, section)
    // A toll-free number beside a mere "Phone" is mostly the issuer's.
    if let found = label, found.owner == .account, found.weight < 3, placed.match.number.isTollFree {
      label?.weight = 0.8
    }
    if label == nil, placed.match.form != .grouped, isFieldValue(placed) {
      return segment.hasAmount
        ? Verdict(owner: .other, weight: 0.5, reason: "ten digits beside a label of something else").loosely
        : nil
    }
    // What stands over a table says more of its numbers than the head of their column.
    func hasNoLabelBeside() -> Bool { labelBefore(placed) == nil && labelAfter(placed) == nil }
    if let transfer = transferVerdict([section, column], segment),
      label?.owner != .account || hasNoLabelBeside()
    {
      return transfer
    }
    if let section, section.owner == .removed, label?.owner == .account, hasNoLabelBeside(),
      sectionVerdict(section, placed, segment).owner == .removed
    {
      return section
    }
    if let found = label, found.owner == .other {
      if isChargedLine(placed, segment) {
        return Self.charged
      }
      if isUseOfLine(placed, segment, [section, column]) {
        if !placed.match.number.isTollFree {
          return Verdict(
            owner: .account, weight: 1.2, reason: "a charged line, \(found.reason)", isDoubtful: true)
        }
        label = found.loosely
        label?.isDoubtful = true
      } else if placed.match.form == .grouped, !placed.match.number.isTollFree, segment.hasCharge,
        segment.isLast, !segment.isSentence, endsCell(placed)
      {
        label = found.loosely
        label?.isDoubtful = true
      }
    }
    // "Business line" in the column before says less than the heading "Forwards to" over the number.
    if let label, label.owner == .account, label.weight < 2.4, isFirstInCell(placed), let column,
      column.owner != .account, column.weight > label.weight
    {
      return column
    }
    if let label, label.owner != .account || label.weight >= 2 {
      // The label of the main number is not doubted for a date beside it.
      return label.weight > 3.3 ? label : doubted(label, placed, segment)
    }
    // A label that says little counts only where its surroundings say less.
    let isProse = segment.isSentence || segment.isStopped && label == nil
    let around = surroundings(placed, segment, section, column, isProse: isProse).map {
      doubted($0, placed, segment)
    }
    guard let label, around?.owner != .other, around?.weight ?? 0 < label.weight else {
      return around ?? label
    }
    return label
  }

  /// A row that charges nothing, or that shows a date and no charge, may be of a line that is no more.
  private func doubted(_ verdict: Verdict, _ placed: Placed, _ segment: RowSegment) -> Verdict {
    guard verdict.owner == .account, !segment.isSentence, segment.isLast,
      segment.isIdle || segment.hasDate && !segment.hasAmount && !segment.hasDuration && isFirstInCell(placed)
    else { return verdict }
    var verdict = verdict
    verdict.weight = min(verdict.weight, 1.2)
    return verdict
  }

  private func surroundings(
    _ placed: Placed, _ segment: RowSegment, _ section: Verdict?, _ column: Verdict?, isProse: Bool
  )
    -> Verdict?
  {
    let column = column.flatMap { isBareValue(placed, segment) ? nil : $0 }
    if let section, section.owner == .removed, column?.owner == .account {
      let removed = sectionVerdict(section, placed, segment)
      if removed.owner == .removed { return removed }
    }
    // "Product details for 207-331-5704" is no cell of a column.
    if let column, column.owner != .account, isFirstInCell(placed) {
      if !column.isFirm, !segment.isCall, let section, section.owner == .account { return section }
      return segment.isCall ? column : column.loosely
    }
    if segment.isCall, !isProse, isCallRow(placed, segment) {
      // A carrier's own list may show dates; a column merely called "Number" may be one of numbers called.
      if let column, column.weight > 3.2, !segment.hasDuration, section?.owner != .other { return column }
      // "11/01/2026 Fax to e-mail (845) 876-7536   1   12.00   12.00": a call costs no such rate.
      if !segment.hasDuration, !segment.hasCents, !isFirstInCell(placed), isChargedLine(placed, segment) {
        return Self.charged
      }
      let isLoose = segment.isShared || !segment.hasDuration && placed.match.form == .bare
      return isLoose ? Self.call.loosely : Self.call
    }
    if segment.isBehindCall, !isProse, column?.owner != .account, standsInCallRow(placed) {
      return Self.call.loosely
    }
    if let column, section.map({ $0.owner != .other || $0.weight < 3.2 }) ?? true,
      !isProse || column.weight > 3.2
    {
      // "Order 8458770003   12.00" under "Description".
      if placed.match.form == .bare, !isFirstInCell(placed), column.owner == .account, column.weight < 3 {
        return Verdict(owner: .account, weight: 0.9, reason: "ten digits behind words that say nothing")
      }
      return column.owner == .account ? column : column.loosely
    }
    if placed.match.form != .grouped { return bareVerdict(placed, segment, section, isProse: isProse) }
    if isProse {
      // "Numbers we provide for you: (508) 761-7877.": a few words and a full stop say less.
      return Verdict(
        owner: .other, weight: segment.isSentence ? 1.8 : 0.9, reason: "in a sentence", isFirm: false)
    }
    if headsGroup(placed, segment), section?.owner != .account {
      var verdict = Verdict(
        owner: .account, weight: 0.8, reason: "at the end of a line by itself, as a heading")
      verdict.hasCharges = hasChargesBelow(placed)
      return verdict
    }
    if let section { return sectionVerdict(section, placed, segment) }
    if isBesideWebAddress(placed, segment) {
      return Verdict(owner: .other, weight: 2.2, reason: "beside a web or mail address")
    }
    if segment.hasAmount { return Verdict(owner: .account, weight: 1.2, reason: "a row with an amount") }
    if isBelowCharge(placed) {
      return Verdict(owner: .account, weight: 1.2, reason: "below the words of a row with an amount")
    }
    if segment.isAlone {
      return hasChargesBelow(placed)
        ? Verdict(owner: .account, weight: 1.2, reason: "a line by itself over charges")
        : Verdict(owner: .account, weight: 0.3, reason: "a line by itself")
    }
    return Verdict(owner: .account, weight: 0.1, reason: "nothing says whose it is")
  }

  /// On the line, or right above or below the number.
  private func isBesideWebAddress(_ placed: Placed, _ segment: RowSegment) -> Bool {
    if RowTokens.hasWebAddress(index.bytes[segment.range]) { return true }
    let near = [segment.line - 1, segment.line + 1].filter(index.lines.indices.contains)
    return near.flatMap { index.lines[$0] }.contains { cell in
      let (cell, reach) = (index.cells[cell], 2.2 * max(placed.box.height, 7))
      return abs(cell.box.left - placed.box.left) < 8 && abs(cell.box.middle - placed.box.middle) < reach
        && RowTokens.hasWebAddress(index.bytes[cell.range])
    }
  }

  private static var charged: Verdict {
    Verdict(owner: .account, weight: 1.2, reason: "a row with a rate and an amount")
  }

  private static var call: Verdict {
    Verdict(owner: .other, weight: 2.6, reason: "a row of calls: date, time or minutes", isCall: true)
  }

  private func sectionVerdict(_ section: Verdict, _ placed: Placed, _ segment: RowSegment) -> Verdict {
    // Removed lines show when they went and cost nothing more; they stand first in their rows.
    if section.owner == .removed,
      segment.hasCharge && !segment.hasDate || !isFirstInCell(placed)
        || !segment.isFirstOnLine && !segment.hasDate
    {
      return Verdict(
        owner: .account, weight: 0.9, reason: "below a heading of removed lines, but not like them")
    }
    guard section.owner == .other else { return section }
    // Neither a call nor a sentence: perhaps a list of the customer's own under a heading that no grammar knows.
    var section = section.loosely
    section.weight = min(section.weight, segment.isAlone ? 0.6 : section.weight > 3.2 ? 2.2 : 0.9)
    return section
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

  private func hasChargesBelow(_ placed: Placed) -> Bool {
    let line = index.cells[placed.cell].line
    guard let below = index.cell(below: index.cells[placed.cell].box, line: line, reach: 14),
      index.cells[below].letters >= 3,
      let last = index.lines[index.cells[below].line].last, last != below
    else { return false }
    return PrintedAmount.isAmount(index.bytes[index.cells[last].range])
  }
}
