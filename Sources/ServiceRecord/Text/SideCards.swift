internal import PageText

/// Cards side by side, each with a heading and lines of its own:
///
///     END USER            SERVICE LOCATION      BILL TO
///     Customer name       12 Main St            Acme Tool
///     Acme Tool           Nashua, NH 03060      PO Box 2
///     Account ID                                Nashua, NH 03061
///     C-4471
struct SideCards {
  private let labels: RecordLabelTable

  private static let mostCards = 4
  /// Lines that a card may have.
  private static let mostLines = 30
  /// How far a line may stand out of line with its heading, in columns.
  private static let tolerance = 1

  /// The lines with the cards of each such block below each other.
  static func parted(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    let cards = SideCards(labels: labels)
    var parted: [RecordLine] = []
    var index = 0
    while index < lines.count {
      guard cards.areHeads(lines[index]) else {
        parted.append(lines[index])
        index += 1
        continue
      }
      let end = cards.end(of: lines, from: index)
      parted += cards.parted(lines[index..<end]) ?? Array(lines[index..<end])
      index = end
    }
    return parted
  }

  // MARK: - Headings

  /// Whether the cells of a line head cards, one of them of a place.
  private func areHeads(_ line: RecordLine) -> Bool {
    guard (2...Self.mostCards).contains(line.cells.count),
      line.cells.allSatisfy({ $0.tabs == 0 && !$0.text.utf8.contains(UInt8(ascii: ":")) })
    else { return false }
    return line.cells.contains { isPlace($0) }
      && line.cells.allSatisfy { cell in
        isPlace(cell) || headsCustomer(cell) || account(in: cell) != nil || headsOther(cell, in: line)
      }
  }

  /// `Requested by`: what stands below is none of the account's.
  private func headsOther(_ cell: RecordCell, in line: RecordLine) -> Bool {
    PartyWords.heading(line.saying(cell.text)) == false
  }

  private func isPlace(_ cell: RecordCell) -> Bool {
    labels[cell.text].map(LabelledRecord.mayHoldPlace) ?? false
  }

  private func headsCustomer(_ cell: RecordCell) -> Bool {
    guard let field = labels[cell.text] else { return false }
    return field == .customerName || field == .accountNumber
  }

  /// `Account 55009646` in the place of a heading.
  private func account(in cell: RecordCell) -> LabelledCell? {
    guard let label = LabelledCell(cell.text, labels: labels, mayBeBare: false), label.isMarked,
      label.field == .accountNumber || label.field == .billingNumber
    else { return nil }
    return label
  }

  // MARK: - Lines

  /// Behind the last line whose cells all stand in a card each.
  private func end(of lines: [RecordLine], from start: Int) -> Int {
    let heads = lines[start].cells
    var end = start + 1
    while end < lines.count, end - start < Self.mostLines, lines[end].page == lines[start].page,
      lines[end - 1].box.reaches(downTo: lines[end].box, within: .nextLine),
      stands(lines[end], under: heads), !headsNumbers(lines, end)
    {
      end += 1
    }
    return end
  }

  /// `Telephone Numbers` below the cards, which would else be a line of the first.
  private func headsNumbers(_ lines: [RecordLine], _ index: Int) -> Bool {
    lines[index...].prefix(2).contains { line in
      // `Phone` in each of two cards heads no table.
      Set(line.cells.map(\.text)).count > 1 && RecordColumns(line, labels: labels) != nil
    }
  }

  private func stands(_ line: RecordLine, under heads: [RecordCell]) -> Bool {
    let cards = line.cells.map { card(of: $0, heads) }
    return !cards.contains(nil) && Set(cards).count == cards.count
  }

  /// The card in which a cell begins and ends.
  private func card(of cell: RecordCell, _ heads: [RecordCell]) -> Int? {
    guard let index = heads.firstIndex(where: { abs($0.column - cell.column) <= Self.tolerance }),
      cell.tabs == 0
    else { return nil }
    return index + 1 == heads.count || cell.end < heads[index + 1].column ? index : nil
  }

  /// Each card's lines behind each other, without the cards of others.
  ///
  /// - Returns: nil where no card has labels of its own: the headings are labels over values then.
  private func parted(_ block: ArraySlice<RecordLine>) -> [RecordLine]? {
    guard let heading = block.first else { return nil }
    let heads = heading.cells
    var isLabelled = false
    var parted: [RecordLine] = []
    for (index, head) in heads.enumerated() {
      var lines = block.dropFirst().compactMap { part($0, of: index, heads) }
      if headsCustomer(head) {
        isLabelled = isLabelled || lines.contains { isLabel($0.firstCell) }
        lines = lines.map(ofCustomer)
        // Labels below it say more than the heading, which would be one itself.
        if let first = lines.first, isLabel(first.firstCell) || ComposedLabel(first.firstCell) != nil {
          parted += lines
          continue
        }
      }
      isLabelled = isLabelled || account(in: head) != nil
      if headsOther(head, in: heading) { continue }
      if let line = part(heading, of: index, heads) { parted.append(line) }
      parted += lines
    }
    return isLabelled ? parted : nil
  }

  private func isLabel(_ text: String) -> Bool {
    LabelledCell(text, labels: labels, mayBeBare: true).map { $0.field != .other } ?? false
  }

  /// `Phone` under the customer's name is where to reach the customer, and no list of lines.
  private func ofCustomer(_ line: RecordLine) -> RecordLine {
    guard Lexicon.phoneLabels.contains(RecordLabelTable.key(line.text)) else { return line }
    return line.saying("Customer phone")
  }

  private func part(_ line: RecordLine, of card: Int, _ heads: [RecordCell]) -> RecordLine? {
    var part = line
    part.cells = line.cells.filter { self.card(of: $0, heads) == card }
    return part.cells.isEmpty ? nil : part
  }
}
