internal import GrammarLanguage
internal import NumberOwnership
internal import NumberingPlan
internal import PageText

/// How the features of a place are measured: what words around a number say of it.
extension NumberFinder {
  /// What labels, heads, headings and the row say of a number; nil where ten digits are another field's value.
  func weighed(_ row: NumberRow, _ sections: SectionTracker) -> Said? {
    let (placed, segment) = (row.placed, row.segment)
    let section = sections.section(at: placed.box)
    let column = columnStatement(row, sections)
    var label = labelStatement(placed, segment, section, isTimed: row.isTimed)
    // A toll-free number beside a mere "Phone" is mostly the issuer's.
    if let found = label, found.owner == .account, !found.isMain, found.strength < .surely,
      placed.match.number.isTollFree
    {
      label = found.atMost(.weakly)
    }
    if placed.match.form == .bare && label == nil && !segment.hasAmount
      || placed.match.form == .local && label?.owner != .account, isFieldValue(placed)
    {
      return nil
    }
    let hasLabelBeside = label != nil && (labelBefore(placed) != nil || labelAfter(placed) != nil)
    var said = Said(reason: "")
    if let removed = removal(row, section, label, hasLabelBeside: hasLabelBeside) { return removed }
    let transfer = [section, column].lazy.compactMap { $0 }.first(where: \.isTransfer)
    if let transfer, label?.owner != .account || !hasLabelBeside {
      addTransfer(transfer, row, to: &said)
      label = nil
    }
    addUse(row, [section, column], &label, to: &said)
    if let hard = hard(label) ?? hard(column, beside: label) { return hard }
    addLabel(label, to: &said)
    if column?.isTransfer != true { addColumn(column, to: &said) }
    if column == nil, !row.isTimed { addUnknownHead(row, sections, to: &said) }
    if section?.isTransfer != true { addSection(section, row, to: &said) }
    said.features.insert(.nothingSaid, if: label == nil && column == nil && section == nil)
    guard addForm(row, label, column, to: &said) else { return nil }
    addRow(row, isLabelled: label != nil, to: &said)
    if said.reason.isEmpty { said.reason = reason(label, column, section, row, said.features) }
    said.features.insert(
      .saidByCarrier,
      if: [label, column, section].contains { $0?.isCarriers == true && $0?.owner == .account })
    return said
  }

  // MARK: Statements

  /// The head of the number's column, where it is one of telephone numbers.
  private func columnStatement(_ row: NumberRow, _ sections: SectionTracker) -> Statement? {
    guard let column = sections.column(over: row.placed.box) else { return nil }
    // Ten digits beside other words are those words' value; "Product details for 207-331-5704" is no cell of a column.
    if isBareValue(row.placed, row.segment) { return nil }
    return column.owner != .account && !isFirstInCell(row.placed) ? nil : column
  }

  /// What the carrier's own label settles.
  private func hard(_ label: Statement?) -> Said? {
    guard let label,
      label.owner == .removed
        || label.owner == .other && label.isCarriers && label.isFirm
          && label.strength == .surely
    else { return nil }
    return Said(hardEvidence: label.owner == .removed ? .removed : .other, reason: label.reason)
  }

  /// What the head of a column settles that the carrier's own grammar knows, where no sure label says otherwise.
  private func hard(_ column: Statement?, beside label: Statement?) -> Said? {
    guard let column, column.owner == .other, column.isCarriers, column.isFirm, !column.isInterrupted,
      !column.isTransfer, column.strength == .surely, label?.owner != .account || label?.strength != .surely
    else { return nil }
    return Said(hardEvidence: .other, reason: column.reason)
  }

  /// Removed lines show when they went and cost nothing more; they stand first in their rows.
  private func removal(_ row: NumberRow, _ section: Statement?, _ label: Statement?, hasLabelBeside: Bool)
    -> Said?
  {
    let (placed, segment) = (row.placed, row.segment)
    guard let section, section.owner == .removed, label?.owner != .account || !hasLabelBeside else {
      return nil
    }
    let isUnlike =
      segment.hasCharge && !segment.hasDate || !isFirstInCell(placed)
      || !segment.isFirstOnLine && !segment.hasDate && !isRowOfNumbers(segment.line)
    return isUnlike ? nil : Said(hardEvidence: .removed, reason: section.reason)
  }

  /// Numbers in transfer are left out, but told; those done are the account's.
  private func addTransfer(_ transfer: Statement, _ row: NumberRow, to said: inout Said) {
    if TransferWords.areDone(index.text(row.segment.range)) {
      said.features.insert(.sectionOwnLikely)
      said.reason = "done, " + transfer.reason
    } else {
      said.isDoubtful = true
      said.features.insert(.sectionOther)
      said.reason = transfer.reason
    }
  }

  /// "Fax   401 555-0143   9.25" in a table of lines: a word for what a line is used for is no contact of the issuer's.
  private func addUse(
    _ row: NumberRow, _ headings: [Statement?], _ label: inout Statement?, to said: inout Said
  ) {
    guard let found = label, found.owner == .other else { return }
    let (placed, segment) = (row.placed, row.segment)
    if isChargedLine(placed, segment) {
      label = nil
    } else if isUseOfLine(placed, segment, headings) {
      label = placed.match.number.isTollFree ? found.loosely : nil
      said.isDoubtful = true
      said.features.insert(.labelOfUse, if: label == nil)
      said.reason = label == nil ? "a charged line, \(found.reason)" : ""
    } else if placed.match.form == .grouped, !placed.match.number.isTollFree, segment.hasCharge,
      segment.isLast,
      !segment.isSentence, endsCell(placed)
    {
      label = found.loosely
      said.isDoubtful = true
    }
  }

  private func addLabel(_ label: Statement?, to said: inout Said) {
    guard let label else { return }
    said.isDoubtful = said.isDoubtful || label.isDoubtful && label.isFirm
    switch (label.owner, label.strength) {
    case (.account, let strength) where label.isMain:
      said.features.insert(strength == .surely ? .labelMain : .labelMainWeak)
    case (.account, .surely): said.features.insert(.labelOwnSure)
    case (.account, .likely): said.features.insert(.labelOwnLikely)
    case (.account, .weakly): said.features.insert(.labelOwnWeak)
    case (.other, _) where !label.isFirm: said.features.insert(.labelOtherLoose)
    case (.other, _) where label.namesOtherValue: said.features.insert(.labelOfOtherValue)
    case (.other, .surely): said.features.insert(.labelOtherSure)
    case (.other, _): said.features.insert(.labelOtherWeak)
    case (.removed, _), (.none, _): break
    }
  }

  private func addColumn(_ column: Statement?, to said: inout Said) {
    guard let column else { return }
    switch (column.owner, column.strength) {
    case (.account, .surely): said.features.insert(.columnHeadOwnSure)
    case (.account, _): said.features.insert(.columnHeadOwnLikely)
    case (.other, _), (.removed, _): said.features.insert(.columnHeadOther)
    case (.none, _): break
    }
    said.features.insert(.columnHeadFar, if: column.isInterrupted || !column.isFirm)
  }

  /// A head that no grammar knows as one of telephone numbers stands over the number, and over another of its row one
  /// that is known.
  private func addUnknownHead(_ row: NumberRow, _ sections: SectionTracker, to said: inout Said) {
    guard isFirstInCell(row.placed),
      let head = headOfTable(over: row.placed.box, line: row.segment.line, width: 3)
    else { return }
    said.features.insert(
      .columnHeadUnknown,
      if: !hits.hits(inCell: head).contains { numberRule($0, where: { $0.owner == .account }) != nil })
    said.features.insert(
      .rivalColumnOwn,
      if: rows[row.segment.line].contains {
        $0.range != row.placed.range && sections.column(over: $0.box)?.owner == .account
      })
  }

  private func addSection(_ section: Statement?, _ row: NumberRow, to said: inout Said) {
    guard let section else { return }
    switch (section.owner, section.strength) {
    case (.account, .surely): said.features.insert(.sectionOwnSure)
    case (.account, _): said.features.insert(.sectionOwnLikely)
    case (.other, _): said.features.insert(.sectionOther)
    case (.removed, _), (.none, _): break
    }
    said.features.insert(.sectionInterrupted, if: section.isInterrupted && section.owner == .account)
  }

  // MARK: Reasons

  /// In words, what speaks loudest at a place.
  private func reason(
    _ label: Statement?, _ column: Statement?, _ section: Statement?, _ row: NumberRow, _ features: FeatureSet
  ) -> String {
    if row.isTimed { return "a row of calls: time or minutes" }
    // What says most for the number, the nearest first.
    let own = [label, column, section].compactMap { $0 }.filter { $0.owner == .account && !$0.isInterrupted }
    if let loudest = own.max(by: { $0.strength < $1.strength }) {
      return own.first { $0.strength == loudest.strength }?.reason ?? loudest.reason
    }
    if let label, label.isFirm { return label.reason }
    if let column { return column.reason }
    if features.contains(.sentence) || features.contains(.fullStop) { return "in a sentence" }
    if let section { return section.reason }
    if let label { return label.reason }
    let told: [OwnershipFeature] = [
      .letterhead, .webAddress, .codeOfWords, .range, .uncountedRange, .rateAndAmount, .charge,
      .headsCharges, .belowCharge, .alone, .tenDigits,
    ]
    return told.first(where: features.contains).map(\.entry.meaning) ?? "nothing says whose it is"
  }
}
