internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Which line above belongs to an address block.
extension PrintedBlockFinder {
  func lineAbove(_ cell: Int, alignedWith gathered: [Gathered]) -> Gathered? {
    let box = gathered[0].line.box
    // Some fonts' boxes are lower than their lines.
    let height = max(box.lineHeight, Double(gathered[0].line.fontSize))
    var line = index.cells[cell].line - 1
    while line >= 0 {
      for other in index.lines[line] {
        let candidate = self.line(of: other, over: box) ?? self.line(of: other)
        let gap = candidate.line.box.gap(downTo: box)
        guard candidate.line.box.middle < box.top,
          isAligned(candidate.line.box, box)
            || candidate.label != nil && isAligned(index.cells[other].box, box)
            || gathered.count == 1 && isStreetFlushRight(candidate.line, over: box)
        else { continue }
        if isContactLine(other), let name = nameOver(contact: other, gathered) { return name }
        if gap < height * Reach.nextLine.lineHeights, let person = attentionLine(other) { return person }
        guard gap < height * Reach.nextLine.lineHeights, !isParted(by: gap, height, gathered),
          !isLabelCell(other), !isRunningText(other),
          !isLastLine(other),
          isSameType(candidate.line, gathered[0].line),
          candidate.line.text.utf8.contains(where: { $0.isLetterOrDigit || $0 >= 0xC3 })
        else { return nil }
        return candidate
      }
      if let first = index.lines[line].first,
        index.cells[first].box.gap(downTo: box) > height * Reach.blankLine.lineHeights
      {
        return nil
      }
      line -= 1
    }
    return nil
  }

  /// The lines of a block stand evenly: a gap that is much wider than the one between the first two parts it from what stands
  /// above.
  private func isParted(by gap: Double, _ height: Double, _ gathered: [Gathered]) -> Bool {
    guard gathered.count > 1, gathered[0].line.fontSize > 0 else { return false }
    let inner = gathered[0].line.box.gap(downTo: gathered[1].line.box)
    return gap > max(inner, 0) + height * Self.partingGap
  }

  /// In line heights: half of what a blank line adds.
  private static let partingGap = 0.5

  /// "ATTN:" with the person's name behind a wide blank, or on the line below.
  private func attentionLine(_ cell: Int) -> Gathered? {
    guard index.cells[cell].words.count < 3,
      case .attention("") = PrintedName.classify(index.text(ofCell: cell))
    else { return nil }
    var line = index.blockLine(index.cells[cell].range, inCell: cell)
    if let next = index.next(after: cell), !hits.isLabelled(next),
      index.cells[cell].box.reaches(rightTo: index.cells[next].box, within: .nextCell)
    {
      line.text += " " + index.text(ofCell: next)
    }
    line.mayBeCut = false
    return Gathered(cell: cell, line: line, label: nil)
  }

  /// "Phone: 555-555-0100" between a name and its street is no part of either.
  private func isContactLine(_ cell: Int) -> Bool {
    let text = index.bytes[index.cells[cell].range]
    guard index.cells[cell].words.count <= 5, let label = text.firstIndex(of: UInt8(ascii: ":")),
      text[..<label].allSatisfy({ !$0.isDigit })
    else { return false }
    return isRunningText(cell) || text.contains(UInt8(ascii: "@"))
  }

  private func nameOver(contact cell: Int, _ gathered: [Gathered]) -> Gathered? {
    let part = Gathered(cell: cell, line: index.blockLine(index.cells[cell].range, inCell: cell), label: nil)
    guard part.line.box.reaches(downTo: gathered[0].line.box, within: .nextLine),
      let name = lineAbove(cell, alignedWith: [part] + gathered), name.label == nil,
      PrintedName.mayBeName(name.line.text)
    else { return nil }
    return name
  }

  /// The last line of another address.
  private func isLastLine(_ cell: Int) -> Bool {
    guard endsInPostalCode(cell), let address = PostalAddress.parse(index.text(ofCell: cell)) else {
      return false
    }
    return address.postalCode != nil && address.state != nil
  }

  /// A sentence, or a line with a telephone number: no part of a name and address.
  func isRunningText(_ cell: Int) -> Bool {
    if index.cells[cell].isSentence { return true }
    guard index.cells[cell].digits >= 10 else { return false }
    return TelephoneNumberScanner().matches(in: index.bytes.span.extracting(index.cells[cell].range)).contains
    {
      $0.form == .grouped && !$0.isPartOfLongerNumber
    }
  }

  func isAligned(_ box: Box, _ other: Box) -> Bool {
    box.sharesBlockEdge(with: other)
      || box.sharesCentre(with: other, within: Tolerance.tabStop) && box.horizontalOverlap(other) > 0
  }

  /// A street over its city at the right edge of a column of values.
  private func isStreetFlushRight(_ line: BlockLine, over box: Box) -> Bool {
    line.box.sharesRightEdge(with: box) && line.text.utf8.contains(where: \.isDigit)
      && AddressLine.likelihood(line.text) >= 0.5
  }

  private func isSameType(_ a: BlockLine, _ b: BlockLine) -> Bool {
    guard a.fontSize > 0, b.fontSize > 0 else { return true }
    return max(a.fontSize, b.fontSize) / min(a.fontSize, b.fontSize) < 1.35
  }

  /// The whole cell is a label.
  func isLabelCell(_ cell: Int) -> Bool {
    guard let hit = hits.first(inCell: cell), hit.startsCell else {
      return hits.continues(inCell: cell) || hits.leading(fromCell: cell) != nil
    }
    return hit.endsCell || purpose(of: hit) != nil && index.endsInOrdinal(hit.range.upperBound, inCell: cell)
  }

  /// The street of a place line that stands further left or right than it: in a plain text a wider blank on the left moves
  /// all that stands to its right.
  ///
  /// It is the street at the same place in its row, or the only one, under which no other place line stands.
  func shiftedStreet(above cell: Int, _ gathered: [Gathered]) -> Gathered? {
    let (line, box) = (index.cells[cell].line, gathered[0].line.box)
    guard gathered.count == 1, line > 0, LastLine(gathered[0].line.text) != nil else { return nil }
    let (row, above) = (index.lines[line], index.lines[line - 1])
    guard index.cells[above.lowerBound].box.reaches(downTo: box, within: .nextLine) else { return nil }
    let streets = above.filter { other in
      index.cells[other].digits > 0 && !isLabelCell(other) && !endsInPostalCode(other)
        && !row.contains { $0 != cell && isAligned(index.cells[other].box, index.cells[$0].box) }
        && AddressLine.likelihood(self.line(of: other).line.text) >= 0.5
    }
    let opposite = above.count == row.count ? above.lowerBound + cell - row.lowerBound : nil
    guard let street = opposite ?? (streets.count == 1 ? streets[0] : nil), streets.contains(street) else {
      return nil
    }
    let found = self.line(of: street)
    return isSameType(found.line, gathered[0].line) ? found : nil
  }
}
