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
    withPurposesOfChargedLines(
      withColumnPurposes(
        index.cells.indices.compactMap { cell in
          endsInPostalCode(cell) ? block(endingAt: cell) : nil
        }))
  }

  /// Cheap look at the last word before anything is parsed.
  func endsInPostalCode(_ cell: Int) -> Bool {
    let tail = PostalCodeEnd.withoutStops(index.bytes[index.cells[cell].range])
    guard let last = tail.last, tail.count >= 5 else { return false }
    if last.isDigit { return PostalCodeEnd.ends(tail) }
    return last.lowercased == UInt8(ascii: "a")
      && (tail.suffix(3).elementsEqual("USA".utf8)
        || tail.suffix(6).map(\.lowercased).elementsEqual("canada".utf8))
  }

  private func block(endingAt cell: Int) -> PrintedBlock? {
    var gathered = [line(of: cell)]
    var label = gathered[0].label
    if label == nil, isRunningText(cell) || index.endsParagraph(cell) && !isUnderLabel(cell) { return nil }
    var current = cell
    while label == nil, gathered.count < 8, !gathered[0].isBehindLabel,
      let above = lineAbove(current, alignedWith: gathered) ?? shiftedStreet(above: current, gathered)
    {
      current = above.cell
      // "Account number: 07964" between a block and its label is no part of it.
      if let found = above.label, purpose(of: found) == nil { break }
      let isFlushRight = !isAligned(above.line.box, gathered[0].line.box) && above.label == nil
      gathered.insert(above, at: 0)
      label = above.label
      if isFlushRight { break }
    }
    return assemble(gathered, startLabel: label, top: current)
  }

  /// The line above is a label as long as a sentence: "Address at which this line is primarily used:".
  private func isUnderLabel(_ cell: Int) -> Bool {
    guard let above = index.cell(above: cell, within: .nextLine), let hit = hits.first(inCell: above) else {
      return false
    }
    return hit.startsCell && hit.endsCell && purpose(of: hit)?.strength == .surely
  }

  /// A line of the block to be, with the label that stands before it in its cell.
  struct Gathered {
    var cell: Int
    var line: BlockLine
    var label: LabelHit?
    /// Other words stand before it in its cell: "INVOICED PARTY Smith & Wesley" over "Furniture LLC".
    var isBehindLabel = false
  }

  func line(of cell: Int) -> Gathered {
    let range = index.cells[cell].range
    // "Service Address: 99 N Prospect Sq": what follows a label with a colon, or one that names an address.
    if let hit = hits.first(inCell: cell), hit.startsCell, !hit.endsCell, !isPerson(hit) {
      let purpose = purpose(of: hit)
      let ordinal = purpose == nil ? nil : index.afterOrdinal(hit.range.upperBound, inCell: cell)
      let start = ordinal ?? hit.range.upperBound
      let isLabel = followedByColon(hit) || purpose?.strength == .surely || ordinal != nil
      let word = !isLabel ? nil : index.cells[cell].words.first { index.words[$0].start >= start }
      if let word {
        return Gathered(
          cell: cell, line: index.blockLine(index.words[word].start..<range.upperBound, inCell: cell),
          label: hit)
      }
    }
    return Gathered(cell: cell, line: index.blockLine(range, inCell: cell), label: nil)
  }

  /// The words of a cell from the one on that begins where the block below does; what stands before it is the label.
  func line(of cell: Int, over box: Box) -> Gathered? {
    let indexed = index.cells[cell]
    guard indexed.box.left < box.left - Tolerance.indent, indexed.box.right > box.left,
      let word = indexed.words.dropFirst().first(where: {
        index.words[$0].box.sharesLeftEdge(with: box, within: Tolerance.tabStop)
      }),
      word - indexed.words.lowerBound <= 6,
      !index.bytes[indexed.range.lowerBound..<index.words[word].start].contains(where: \.isDigit),
      !hits.hits(inCell: cell).contains(where: { $0.range.upperBound > index.words[word].start })
    else { return nil }
    let label = hits.first(inCell: cell).flatMap { hit in
      hit.startsCell && hit.range.upperBound <= index.words[word].start && purpose(of: hit) != nil ? hit : nil
    }
    return Gathered(
      cell: cell, line: index.blockLine(index.words[word].start..<indexed.range.upperBound, inCell: cell),
      label: label,
      isBehindLabel: true)
  }

  /// "ATTN: A. Person" belongs to the block.
  private func isPerson(_ hit: LabelHit) -> Bool {
    lexicon.uses[hit.phrase].contains { use in
      guard case .field(let rule) = use else { return false }
      return rules.fieldRules[rule].field == .authorizedContact
    }
  }

  func followedByColon(_ hit: LabelHit) -> Bool {
    hit.range.upperBound < index.bytes.count && index.bytes[hit.range.upperBound] == UInt8(ascii: ":")
  }

  private func assemble(_ gathered: [Gathered], startLabel: LabelHit?, top: Int) -> PrintedBlock? {
    guard let (split, block) = addressPart(gathered), !isInSentence(block) else { return nil }
    var lines = gathered[split...].map(\.line)
    var names = gathered[..<split].map(\.line)
    let address = withoutRecipients(lines[0].text, block, cell: gathered[split].cell)
    if names.isEmpty || address != lines[0].text && block.recipients.count == 1 {
      names = block.recipients.map {
        BlockLine(text: $0, box: lines[0].box, isBold: lines[0].isBold, fontSize: lines[0].fontSize)
      }
      lines[0].text = address
    } else if let start = behindStoreNumber(lines[0].text, block) {
      lines[0].text = start
    }
    let heading = dropHeading(&names, address: lines)
    let found = startLabel ?? nearestLabel(gathered, top: top)
    let viewBox = gathered.dropFirst().reduce(gathered[0].line.box) { $0.union($1.line.box) }
    let use = found.flatMap { purpose(of: $0) } ?? inferredPurpose(heading, gathered, top: top)
    var result = PrintedBlock(
      names: names, lines: lines, address: block.address, purpose: use?.purpose ?? .unlabelled,
      label: use?.heading ?? found.map { index.text($0.range) } ?? heading, origin: use?.origin,
      strength: use?.strength ?? .weakly, page: index.page, viewBox: viewBox, isTurned: index.view != nil,
      closed: index.closed,
      box: index.pageBox(viewBox), pageHeight: index.height, pageWidth: index.width)
    result.edge = min(viewBox.left, found?.box.left ?? viewBox.left, index.cells[top].box.left)
    let isOneLine = gathered.count - split == 1
    if let line = lineNumber(gathered, isOneLine: isOneLine) {
      result.lineNumber = line.number
      result.lineTop = headTop(line.cell, over: gathered[0].cell)
    }
    if isOneLine {
      result.accountNumber =
        accountNumber(gathered, of: block.address) ?? accountInFront(gathered)
    }
    result.isOverChargedLine = isOverChargedLine(gathered)
    // In a table of telephones and where help is sent to, an address is one telephone's.
    if result.purpose == .service, result.lineNumber != nil, Self.isEmergency(result.label) {
      result.purpose = .unlabelled
      result.origin = nil
    }
    return result
  }

  /// Where the address begins: at the highest line that looks like part of one, or higher where no street was found yet.
  private func addressPart(_ gathered: [Gathered]) -> (split: Int, block: AddressBlock)? {
    var split = gathered.count - 1
    while split > 0, gathered.count - split < 5, AddressLine.likelihood(gathered[split - 1].line.text) >= 0.5
    { split -= 1 }
    for start in stride(from: split, through: max(split - 2, 0), by: -1) {
      let lines = gathered[start...].map(\.line.text)
      guard start == split || lines[0].utf8.contains(where: \.isDigit) else { return nil }
      guard let block = AddressBlock(lines) else { continue }
      let address = block.address
      if address.postalCode != nil || address.state != nil,
        address.street != nil || address.box != nil || address.ruralRoute != nil
      {
        return (start, block)
      }
    }
    return nil
  }
}
