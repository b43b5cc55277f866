internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Finds the address blocks of a page and the label that says what each is.
struct PrintedBlockFinder {
  let index: PageIndex
  let hits: HitTable
  let lexicon: LabelLexicon
  let rules: RuleBook

  func blocks() -> [PrintedBlock] {
    index.cells.indices.compactMap { cell in
      endsInPostalCode(cell) ? block(endingAt: cell) : nil
    }
  }

  /// Cheap look at the last word before anything is parsed.
  private func endsInPostalCode(_ cell: Int) -> Bool {
    var end = index.cells[cell].range.upperBound
    let start = index.cells[cell].range.lowerBound
    while end > start, index.bytes[end - 1] == UInt8(ascii: ".") || index.bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    let tail = index.bytes[max(start, end - 10)..<end]
    guard tail.count >= 5 else { return false }
    if tail.suffix(5).allSatisfy(\.isDigit) {
      return tail.count == 5 || !tail[tail.endIndex - 6].isDigit
    }
    if tail.count == 10, tail.prefix(5).allSatisfy(\.isDigit), tail[tail.startIndex + 5] == UInt8(ascii: "-"),
      tail.suffix(4).allSatisfy(\.isDigit)
    {
      return true
    }
    // K1A 0B6; or a country's name.
    let canadian = tail.suffix(3)
    if canadian.first?.isDigit == true, canadian.dropFirst().first?.isLetter == true, canadian.last?.isDigit == true {
      return true
    }
    return tail.suffix(3).elementsEqual("USA".utf8) || tail.suffix(6).map(\.lowercased).elementsEqual("canada".utf8)
  }

  private func block(endingAt cell: Int) -> PrintedBlock? {
    var gathered = [line(of: cell)]
    var label = gathered[0].label
    if label == nil, isRunningText(cell) { return nil }
    var current = cell
    while label == nil, gathered.count < 8, let above = lineAbove(current, alignedWith: gathered) {
      current = above.cell
      gathered.insert(above, at: 0)
      label = above.label
    }
    return assemble(gathered, startLabel: label)
  }

  /// A line of the block to be, with the label that stands before it in its cell.
  struct Gathered {
    var cell: Int
    var line: BlockLine
    var label: LabelHit?
  }

  private func line(of cell: Int) -> Gathered {
    let range = index.cells[cell].range
    // "Service Address: 99 N Prospect Sq": what follows a label with a colon, or one that names an address.
    if let hit = hits.first(inCell: cell), hit.startsCell, !hit.endsCell, !isPerson(hit),
      followedByColon(hit) || purpose(of: hit)?.strength == .surely
    {
      let word = index.cells[cell].words.first { index.words[$0].start >= hit.range.upperBound }
      if let word {
        return Gathered(cell: cell, line: blockLine(cell, index.words[word].start..<range.upperBound), label: hit)
      }
    }
    return Gathered(cell: cell, line: blockLine(cell, range), label: nil)
  }

  /// "ATTN: A. Person" belongs to the block.
  private func isPerson(_ hit: LabelHit) -> Bool {
    lexicon.uses[hit.phrase].contains { use in
      guard case .field(let rule) = use else { return false }
      return rules.fieldRules[rule].field == .authorizedContact
    }
  }

  private func followedByColon(_ hit: LabelHit) -> Bool {
    hit.range.upperBound < index.bytes.count && index.bytes[hit.range.upperBound] == UInt8(ascii: ":")
  }

  private func blockLine(_ cell: Int, _ range: Range<Int>) -> BlockLine {
    let word = index.words[index.word(at: range.lowerBound, inCell: cell)]
    return BlockLine(
      text: index.text(range), box: index.box(range, inCell: cell), isBold: word.isBold, fontSize: word.fontSize)
  }

  private func lineAbove(_ cell: Int, alignedWith gathered: [Gathered]) -> Gathered? {
    let box = gathered[0].line.box
    let height = max(box.height, 6)
    var line = index.cells[cell].line - 1
    while line >= 0 {
      for other in index.lines[line] {
        let candidate = self.line(of: other)
        let gap = box.top - candidate.line.box.bottom
        guard candidate.line.box.middle < box.top, isAligned(candidate.line.box, box) else { continue }
        guard gap < height * 0.95, !isLabelCell(other), !isRunningText(other), isSameType(candidate.line, gathered[0].line) else { return nil }
        return candidate
      }
      if let first = index.lines[line].first, box.top - index.cells[first].box.bottom > height * 1.5 { return nil }
      line -= 1
    }
    return nil
  }

  /// A sentence, or a line with a telephone number: no part of a name and address.
  private func isRunningText(_ cell: Int) -> Bool {
    let bytes = index.bytes[index.cells[cell].range]
    if RowTokens.isSentence(bytes) { return true }
    guard bytes.count(where: \.isDigit) >= 10 else { return false }
    return TelephoneNumberScanner().matches(in: bytes.span).contains { $0.form == .grouped && !$0.isPartOfLongerNumber }
  }

  private func isAligned(_ box: Box, _ other: Box) -> Bool {
    abs(box.left - other.left) < max(2.5, other.height * 0.3)
      || abs((box.left + box.right) - (other.left + other.right)) / 2 < 1.5 && box.horizontalOverlap(other) > 0
  }

  private func isSameType(_ a: BlockLine, _ b: BlockLine) -> Bool {
    guard a.fontSize > 0, b.fontSize > 0 else { return true }
    return max(a.fontSize, b.fontSize) / min(a.fontSize, b.fontSize) < 1.35
  }

  /// The whole cell is a label.
  private func isLabelCell(_ cell: Int) -> Bool {
    guard let hit = hits.first(inCell: cell), hit.startsCell else { return hits.continues(inCell: cell) }
    return hit.endsCell
  }

  private func assemble(_ gathered: [Gathered], startLabel: LabelHit?) -> PrintedBlock? {
    guard let (split, address) = addressPart(gathered) else { return nil }
    let lines = gathered[split...].map(\.line)
    var names = gathered[..<split].map(\.line)
    if names.isEmpty, let recipients = AddressBlock(lines.map(\.text))?.recipients {
      names = recipients.map { BlockLine(text: $0, box: lines[0].box, isBold: lines[0].isBold, fontSize: lines[0].fontSize) }
    }
    let heading = dropHeading(&names, address: lines)
    let found = startLabel ?? nearestLabel(gathered)
    let viewBox = gathered.dropFirst().reduce(gathered[0].line.box) { $0.union($1.line.box) }
    let use = found.flatMap { purpose(of: $0) }
    return PrintedBlock(
      names: names, lines: lines, address: address, purpose: use?.purpose ?? .unlabelled,
      label: found.map { index.text($0.range) } ?? heading, origin: use?.origin,
      strength: use?.strength ?? .weakly, page: index.page, viewBox: viewBox, isTurned: index.view != nil,
      box: index.pageBox(viewBox), pageHeight: index.height, pageWidth: index.width)
  }

  /// Where the address begins: at the highest line that looks like part of one, or higher where no street was found yet.
  private func addressPart(_ gathered: [Gathered]) -> (split: Int, address: PostalAddress)? {
    var split = gathered.count - 1
    while split > 0, gathered.count - split < 5, AddressLine.likelihood(gathered[split - 1].line.text) >= 0.5 { split -= 1 }
    for start in stride(from: split, through: max(split - 2, 0), by: -1) {
      let lines = gathered[start...].map(\.line.text)
      guard start == split || lines[0].utf8.contains(where: \.isDigit) else { return nil }
      if let address = PostalAddress.parse(lines.joined(separator: "\n")), address.postalCode != nil || address.state != nil,
        address.street != nil || address.box != nil || address.ruralRoute != nil
      {
        return (start, address)
      }
    }
    return nil
  }

  /// A first line in another type than the rest, or ended by a colon, is a heading that no grammar knows.
  private func dropHeading(_ names: inout [BlockLine], address: [BlockLine]) -> String? {
    guard names.count > 1 || (names.count == 1 && names[0].text.hasSuffix(":")), let first = names.first,
      let next = names.count > 1 ? names[1] : address.first
    else { return nil }
    let isOther = first.isBold != next.isBold && next.isBold == address.first?.isBold
      || first.fontSize > 0 && next.fontSize > 0 && first.fontSize < next.fontSize * 0.9
    guard first.text.hasSuffix(":") || isOther else { return nil }
    names.removeFirst()
    return first.text
  }

  /// The label above the block or to the left of one of its lines.
  private func nearestLabel(_ gathered: [Gathered]) -> LabelHit? {
    let top = gathered[0]
    let beside = gathered.compactMap { part -> LabelHit? in
      guard let previous = index.previous(before: part.cell), let hit = hits.last(inCell: previous), hit.endsCell,
        purpose(of: hit) != nil
      else { return nil }
      return hit
    }
    if let surest = beside.first(where: { purpose(of: $0)?.strength == .surely }) ?? beside.first { return surest }
    let height = max(top.line.box.height, 7)
    guard let above = index.cell(above: top.line.box, line: index.cells[top.cell].line, reach: height * 2.2) else {
      return labelBelow(gathered)
    }
    if let hit = hits.last(inCell: above), hit.startsCell, hit.endsCell || followedByColon(hit) { return hit }
    return hits.continuing(intoCell: above) ?? labelBelow(gathered)
  }

  /// Some bills print the label in small letters under the value.
  private func labelBelow(_ gathered: [Gathered]) -> LabelHit? {
    guard let last = gathered.last else { return nil }
    let reach = max(last.line.box.height, 7) * 1.2
    guard let below = index.cell(below: last.line.box, line: index.cells[last.cell].line, reach: reach),
      let hit = hits.first(inCell: below), hit.startsCell, hit.endsCell, purpose(of: hit) != nil,
      index.cell(below: hit.box, line: hit.line, reach: reach) == nil || isSmaller(below, than: last)
    else { return nil }
    return hit
  }

  private func isSmaller(_ cell: Int, than part: Gathered) -> Bool {
    let word = index.words[index.cells[cell].words.lowerBound]
    return word.fontSize > 0 && word.fontSize < part.line.fontSize * 0.92
  }

  private struct PurposeUse {
    var purpose: PrintedBlock.Purpose
    var origin: RuleOrigin?
    var strength: FieldRule.Strength
  }

  private func purpose(of hit: LabelHit) -> PurposeUse? {
    if lexicon.uses[hit.phrase].contains(.issuer) {
      return PurposeUse(purpose: .issuer, origin: nil, strength: .surely)
    }
    for use in lexicon.uses[hit.phrase] {
      guard case .field(let rule) = use else { continue }
      let fieldRule = rules.fieldRules[rule]
      let purpose: PrintedBlock.Purpose? =
        switch fieldRule.field {
        case .serviceAddress: .service
        case .billingAddress, .companyName, .billedName: .billing
        default: nil
        }
      if let purpose {
        return PurposeUse(purpose: purpose, origin: fieldRule.origin, strength: fieldRule.strength)
      }
    }
    return nil
  }
}
