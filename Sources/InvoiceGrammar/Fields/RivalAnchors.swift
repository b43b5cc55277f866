internal import PageText

/// Which of two places that may hold a label's value does.
extension FieldMatcher {
  /// In a column of values each over its own label, the value over this one; the one below is the next label's.
  func valueOver(
    _ hit: LabelHit, _ rule: FieldRule, _ relations: FieldRule.Relations, _ reader: ValueReader,
    _ anchors: AnchorFinder
  ) -> FieldCandidate? {
    guard relations.contains(.below),
      [.code, .date, .telephone].contains(rule.reader) || rule.reader.isShape,
      hit.startsCell, hit.endsCell || hit.continuation != nil,
      let first = anchors.anchors(of: hit, relations).first, first.relation == .below,
      reader.read(rule.reader, at: first) != nil,
      let next = index.cell(below: first.cell, within: .value), hits.isLabelled(next),
      let above = anchors.anchors(of: hit, [.above]).first, let read = reader.read(rule.reader, at: above),
      read.range == index.cells[above.cell].range,
      ValueColumn(index: index, hits: hits).putsValuesOverLabels(from: above.cell, to: first.cell)
    else { return nil }
    var candidate = candidate(rule, hit, above, read)
    candidate.probability = min(rule.probability * read.clarity, 0.7)
    return candidate
  }

  /// An address right under its label comes before one in another column.
  func placed(_ anchors: [Anchor], _ hit: LabelHit, _ rule: FieldRule, _ reader: ValueReader)
    -> [Anchor]
  {
    guard rule.reader == .address, let right = anchors.first, right.relation == .right,
      right.cell != hit.cell,
      let position = anchors.firstIndex(where: { $0.relation == .below }),
      index.cells[anchors[position].cell].box.sharesLeftEdge(with: hit.box, within: Tolerance.indent),
      reader.read(.address, at: anchors[position]) != nil
    else { return anchors }
    return [anchors[position]] + anchors.filter { $0.relation != .below }
  }

  /// A value stands far to the right, and another one right below the label.
  func isRivalled(
    _ read: ReadValue, _ anchor: Anchor, _ hit: LabelHit, _ relations: FieldRule.Relations,
    _ rule: FieldRule, _ reader: ValueReader, _ anchors: AnchorFinder
  ) -> Bool {
    guard anchor.relation == .right, anchor.gap > hit.box.length(of: .nextCell),
      rule.reader == .code || rule.reader == .date,
      let below = anchors.anchors(of: hit, relations).first(where: { $0.relation == .below }),
      let rival = reader.read(rule.reader, at: below)
    else { return false }
    return rival.value != read.value
  }
}
