internal import GrammarLanguage
internal import NumberOwnership
internal import NumberingPlan
internal import PageText

/// What the form of a number and the row, cell and text around it say of whose it is.
extension NumberFinder {
  /// - Returns: false for ten digits of which nothing says that they are a telephone number.
  func addForm(_ row: NumberRow, _ label: Statement?, _ column: Statement?, to said: inout Said)
    -> Bool
  {
    let (placed, segment) = (row.placed, row.segment)
    said.features.insert(.sevenDigits, if: placed.match.form == .local)
    if placed.match.form == .bare || placed.match.form == .short {
      said.features.insert(.tenDigits)
      if label == nil, column == nil {
        let isHeaded = isUnderOtherHead(placed)
        if segment.isSentence || AreaCode(placed.match.number.areaCode) == nil && !isVouched(said) {
          return false
        }
        said.features.insert(
          .codeOfWords, if: isHeaded || isBareValue(placed, segment) || isFieldValue(placed))
      }
    }
    said.features.insert(.tollFree, if: placed.match.number.isTollFree && !isVouched(said))
    switch placed.tabled {
    case .counted: said.features.insert(.range)
    case .uncounted: said.features.insert(.uncountedRange)
    case TabledRange.none?: break
    case nil:
      said.features.insert(.range, if: placed.match.rangeEnd != nil && placed.match.rangeJoin == .word)
    }
    return true
  }

  /// Words speak for the number.
  func isVouched(_ said: Said) -> Bool {
    let words: [OwnershipFeature] = [
      .labelOwnSure, .labelOwnLikely, .labelMain, .columnHeadOwnSure, .columnHeadOwnLikely, .sectionOwnSure,
      .sectionOwnLikely,
    ]
    return words.contains(where: said.features.contains)
  }

  func addRow(_ row: NumberRow, isLabelled: Bool, to said: inout Said) {
    let (placed, segment) = (row.placed, row.segment)
    said.features.insert(.timeOrMinutes, if: row.isTimed)
    said.features.insert(.dateBefore, if: row.isDated && !row.isTimed)
    said.features.insert(.charge, if: row.hasCharge && !row.sharesCharge && !row.isTimed)
    said.features.insert(.chargeOfRow, if: row.sharesCharge && !row.isTimed)
    said.features.insert(.rateAndAmount, if: segment.hasCharge && isChargedLine(placed, segment))
    said.features.insert(.cents, if: segment.hasCents)
    said.features.insert(.amountOfNothing, if: segment.isIdle)
    said.features.insert(.date, if: row.hasDate && !row.isDated && !row.isTimed)
    said.features.insert(.placeName, if: segment.hasPlaceName && !row.isTimed)
    said.features.insert(.secondOfRow, if: segment.followsAnother)
    said.features.insert(.rowOfNumbers, if: isRowOfNumbers(segment.line))
    said.features.insert(.wordsBefore, if: !isFirstInCell(placed) && !segment.isSentence)
    if row.isTimed { return }
    said.features.insert(.sentence, if: segment.isSentence)
    if segment.isSentence { addSentence(row, to: &said) }
    said.features.insert(.fullStop, if: segment.isStopped && !segment.isSentence && !isLabelled)
    said.features.insert(.letterhead, if: isInLetterhead(placed, segment))
    said.features.insert(.belowAddress, if: isBelowAddress(placed, segment))
    let word = index.word(at: placed.range.lowerBound, inCell: placed.cell)
    said.features.insert(.standsOut, if: index.standsOut(index.words[word]))
    said.features.insert(.alone, if: segment.isAlone)
    if isBelowCharge(placed) {
      said.features.insert(.belowCharge)
    } else if headsBlock(placed, segment) {
      said.features.insert(.headsCharges, if: chargesFollow(placed))
    }
    said.features.insert(.webAddress, if: !isVouched(said) && isBesideWebAddress(placed, segment))
  }

  /// A list of lines in columns: "Abernathy, T.  859 555-0166   Kellerman, S.  859 555-0157".
  func isRowOfNumbers(_ line: Int) -> Bool {
    guard rows[line].count > 2 || rows[line].count > 1 && isAmongRowsOfNumbers(line),
      rows[line].allSatisfy(isFirstInCell)
    else { return false }
    return !segments[line].contains {
      $0.hasDate || $0.hasDateBefore || $0.hasDuration || $0.hasAmount || $0.isSentence
    }
  }

  private func isAmongRowsOfNumbers(_ line: Int) -> Bool {
    [line - 2, line - 1, line + 1, line + 2].contains { rows.indices.contains($0) && rows[$0].count > 1 }
  }

  /// What the words of a sentence before the number speak of, the line above included.
  private func addSentence(_ row: NumberRow, to said: inout Said) {
    let cell = index.cells[row.placed.cell]
    let above = index.cell(above: cell.box, line: cell.line, reach: cell.box.height * 0.7)
    let before = hits.hits(inCell: row.placed.cell).filter {
      $0.range.upperBound <= row.placed.range.lowerBound
    }
    let nearest = (above.map { Array(hits.hits(inCell: $0)) } ?? []) + before
    for hit in nearest.reversed() {
      guard let rule = numberRule(hit, where: { $0.owner != .none && $0.place != .row }),
        case let owner = rule.owner, owner != .account || !isBareWord(hit, rule)
      else { continue }
      said.features.insert(owner == .account ? .sentenceOfOwn : .sentenceOfOthers)
      return
    }
  }

  /// "Write to the commission, telephone 800-555-0142": one word, which says nothing of whose.
  private func isBareWord(_ hit: LabelHit, _ rule: NumberRule) -> Bool {
    rule.origin.isGeneric && LabelWord.roles(of: index.text(hit.range))?.contains(.line) == true
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

  /// Under the last line of an address or a web address, as the telephone of whoever lives there.
  private func isBelowAddress(_ placed: Placed, _ segment: RowSegment) -> Bool {
    guard !segment.hasAmount, segment.isOnlyNumber || segment.isLast && index.lines[segment.line].count < 3
    else { return false }
    let cell = index.cells[placed.cell]
    guard let above = index.cell(above: cell.box, line: cell.line, reach: max(cell.box.height, 7) * 0.9)
    else { return false }
    let text = index.bytes[index.cells[above].range]
    return PostalCodeEnd.ends(text) || RowTokens.hasWebAddress(text)
  }
}
