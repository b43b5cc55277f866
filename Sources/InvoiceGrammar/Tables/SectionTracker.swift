internal import PageText

/// Which sections are open at a place: headings open them, other headings of the same column close them.
struct SectionTracker {
  private let rules: RuleBook
  private let lexicon: LabelLexicon
  private var open: [OpenSection] = []
  private var columns = TableColumns()

  private struct OpenSection {
    var rule: Int
    /// What its heading says; nil where that is nothing about numbers.
    var statement: Statement?
    var left: Double
    var right: Double
    /// A heading that no grammar knows stands further down.
    var isInterrupted = false
    /// Bottom of a heading over numbers that are not yet the account's, or no more.
    var headBottom: Double?
  }

  /// The rule that says that lines are removed, for headings of words that it does not list.
  private let removedRule: Int?
  /// A rule that says that numbers are others', for headings over numbers in transfer.
  private let otherRule: Int?
  /// The rule that says that numbers probably are the account's, for headings of words that it does not list.
  private let ownRule: Int?
  /// By number rule; asked for at every label of every page.
  private let places: [NumberRule.Place]

  init(rules: RuleBook, lexicon: LabelLexicon) {
    self.rules = rules
    self.lexicon = lexicon
    removedRule = rules.numberRules.firstIndex { $0.owner == .removed && $0.place == .section }
    otherRule = rules.numberRules.firstIndex { $0.owner == .other && $0.place == .section }
    ownRule = rules.numberRules.firstIndex {
      $0.owner == .account && $0.place == .section && $0.strength == .likely
    }
    places = rules.numberRules.map(\.place)
  }

  /// On a new page the customer's own list goes on over the whole width; notices, calls and table columns end, since
  /// call rows show by themselves what they are.
  mutating func beginPage() {
    columns.removeAll()
    open.removeAll { rules.numberRules[$0.rule].owner != .account }
    guard let last = open.max(by: { $0.left < $1.left }) else { return }
    open = [last]
    open[0].left = -.infinity
    open[0].right = .infinity
  }

  /// Takes in the headings of a line.
  mutating func advance(line: Int, index: PageIndex, hits: HitTable) {
    columns.follow(line: line, index: index)
    if !open.isEmpty, TotalRow.stands(onLine: line, of: index) { interruptSections() }
    if beginTransfers(line: line, index: index, hits: hits) { return }
    for cell in index.lines[line] {
      if hits.hits(inCell: cell).isEmpty, index.looksLikeHeading(cell) {
        closeOthers(at: index.cells[cell].box)
      }
      if RemittanceWords.head(index, cell) { interrupt() }
      if let rule = removedRule, headsRemoved(cell, index: index, hits: hits) {
        begin(rule, index.cells[cell].range, cell: cell, box: index.cells[cell].box, index: index, hits: hits)
        continue
      }
      if let rule = ownRule, LineListHeading.stands(index, cell),
        !hits.hits(inCell: cell).contains(where: { isSection($0) && isHeading($0, index) })
      {
        begin(rule, index.cells[cell].range, cell: cell, box: index.cells[cell].box, index: index, hits: hits)
        continue
      }
      for hit in hits.hits(inCell: cell) {
        for case .end(let rule) in lexicon.uses[hit.phrase] {
          open.removeAll { $0.rule == rule && $0.left <= hit.box.right && $0.right >= hit.box.left }
        }
        if let rule = rule(of: hit, .section),
          isHeading(hit, index, holdsNumbers: rules.numberRules[rule].owner == .removed)
        {
          if isColumnHeading(hit, rule, index, hits) {
            columns.begin(statement(of: rule, hit.range, index), box: hit.box)
          } else {
            begin(rule, hit.range, cell: hit.cell, box: hit.box, index: index, hits: hits)
          }
        }
        if let rule = rule(of: hit, .heading), isTableHead(hit, line: line, index: index, hits: hits) {
          columns.begin(statement(of: rule, hit.range, index), box: hit.box)
        }
      }
    }
  }

  /// "Transfers in progress" over a list, "Losing provider" in a table's head: what follows is not yet the account's.
  private mutating func beginTransfers(line: Int, index: PageIndex, hits: HitTable) -> Bool {
    let row = index.lines[line]
    // Rows of lists and of calls end here.
    guard row.reduce(0, { $0 + index.cells[$1].digits }) < 5 else { return false }
    if row.count > 1, let head = row.first(where: { TransferWords.headsColumn(index, $0) }) {
      let box = row.dropFirst().reduce(index.cells[row.lowerBound].box) { $0.union(index.cells[$1].box) }
      columns.begin(.transfer(index.text(ofCell: head)), box: box)
      return true
    }
    guard let rule = otherRule, let cell = row.first(where: { TransferWords.head(index, $0) }) else {
      return false
    }
    begin(rule, index.cells[cell].range, cell: cell, box: index.cells[cell].box, index: index, hits: hits)
    open[open.count - 1].statement = .transfer(index.text(ofCell: cell))
    open[open.count - 1].headBottom = index.cells[cell].box.bottom
    return row.count == 1
  }

  /// A list does not go on into the slip that is sent back with the payment.
  private mutating func interrupt() {
    interruptSections()
    columns.removeAll()
  }

  private mutating func interruptSections() {
    for position in open.indices { open[position].isInterrupted = true }
  }

  /// A short line by itself that speaks of lines taken out of service.
  private func headsRemoved(_ cell: Int, index: PageIndex, hits: HitTable) -> Bool {
    guard RemovalWords.head(index, cell),
      !index.cells[cell].isSentence || LineListHeading.isEnumerated(index, cell),
      !hits.hits(inCell: cell).contains(where: { $0.startsCell && $0.endsCell })
    else { return false }
    guard let next = index.next(after: cell) else { return index.cells[cell].words.count > 1 }
    return index.cells[cell].words.count > 1
      && index.cells[next].box.left - index.cells[cell].box.right > 4 * max(index.cells[cell].box.height, 7)
      && index.cells[next].digits == 0
  }

  /// An unknown heading ends a section of others' numbers: what follows may be the customer's. What follows it in a
  /// list of the customer's own may be something else.
  private mutating func closeOthers(at box: Box) {
    for position in open.indices where open[position].left <= box.left && box.left < open[position].right {
      open[position].isInterrupted = true
    }
    open.removeAll { section in
      section.left <= box.left && box.left < section.right
        && rules.numberRules[section.rule].owner != .account
        // The head of its own table.
        && (section.headBottom.map { box.top - $0 > 2 * max(box.height, 7) } ?? true)
    }
  }

  /// The first rule that a hit serves; a carrier's rules stand before the generic ones.
  private func rule(of hit: LabelHit, _ place: NumberRule.Place) -> Int? {
    for case .number(let rule) in lexicon.uses[hit.phrase] where places[rule] == place {
      return rule
    }
    return nil
  }

  /// The label fills most of its cell and no amount stands behind it.
  private func isHeading(_ hit: LabelHit, _ index: PageIndex, holdsNumbers: Bool = false) -> Bool {
    guard hit.startsCell else { return false }
    let cell = index.cells[hit.cell]
    // "Phone 1-866-567-2434" is a label with its value; "Numbers released: 941 408 5068" heads a list that begins there.
    let digits = index.bytes[hit.range.upperBound..<cell.range.upperBound].count(where: \.isDigit)
    guard digits < 7 || holdsNumbers else { return false }
    let label = index.bytes[hit.range].count(where: \.isLetter)
    guard hit.continuation != nil || label * 2 >= cell.letters || isFollowedByBreak(hit, index) else {
      return false
    }
    let isBold = cell.words.contains { index.words[$0].isBold }
    if isBold { return true }
    guard let next = index.next(after: hit.cell) else { return true }
    // "Phone   (319) 557-3308", "Long distance   3.20": a label with its value.
    let value = index.bytes[index.cells[next].range]
    guard let first = value.first(where: { !$0.isBlank }) else { return true }
    return !first.isDigit && !first.isOne(of: "($-+.")
  }

  /// "Monthly Services - Business Voice": a dash, colon or parenthesis sets the label off.
  private func isFollowedByBreak(_ hit: LabelHit, _ index: PageIndex) -> Bool {
    let rest = index.bytes[hit.range.upperBound..<index.cells[hit.cell].range.upperBound].drop { $0.isBlank }
    guard let first = rest.first else { return true }
    return first.isOne(of: "-:(,") || first == 0xE2
  }

  private mutating func begin(
    _ rule: Int, _ label: Range<Int>, cell: Int, box: Box, index: PageIndex, hits: HitTable
  ) {
    let row = index.lines[index.cells[cell].line]
    let isFirst = cell == row.lowerBound
    // A heading of the customer's own lines that stands alone in the right half may head the whole width.
    let headsAll = rules.numberRules[rule].owner == .account && open.isEmpty
    let left = isFirst && box.left < index.width * 0.4 || headsAll ? -.infinity : box.left - 6
    let right = rightEdge(of: cell, row: row, index: index, hits: hits)
    // A section further right goes on in a column of its own; one that begins further left is cut short.
    open.removeAll { $0.left >= left && $0.left < right && !($0.left > box.right && left < $0.left) }
    let nextColumn = open.filter { $0.left > left }.map(\.left).min() ?? .infinity
    for position in open.indices where open[position].left < left {
      open[position].right = min(open[position].right, left)
    }
    let end = min(right, nextColumn)
    let statement = rules.numberRules[rule].owner == .none ? nil : statement(of: rule, label, index)
    let headBottom = rules.numberRules[rule].owner == .removed ? box.bottom : nil
    open.append(OpenSection(rule: rule, statement: statement, left: left, right: end, headBottom: headBottom))
    columns.remove(from: left, to: end, above: box.top)
  }

  /// The next heading on the line begins another column.
  private func rightEdge(of first: Int, row: Range<Int>, index: PageIndex, hits: HitTable) -> Double {
    if let next = index.next(after: first), index.cells[next].digits >= 7 {
      // "Local service   801-241-2033  36.7  11/4": another column's row.
      return index.cells[next].box.left - 6
    }
    for cell in row where cell > first {
      if let other = hits.first(inCell: cell), other.startsCell, isSection(other), isHeading(other, index) {
        return other.box.left - 6
      }
    }
    return .infinity
  }

  /// "Site | Address | Telephone lines | Amount": a list that heads a column goes no further than its table.
  private func isColumnHeading(_ hit: LabelHit, _ rule: Int, _ index: PageIndex, _ hits: HitTable) -> Bool {
    let row = index.lines[index.cells[hit.cell].line]
    guard rules.numberRules[rule].owner == .account, row.count > 2, hit.cell > row.lowerBound else {
      return false
    }
    return row.allSatisfy { cell in
      index.cells[cell].digits == 0 && index.cells[cell].words.count <= 5
        && (cell == hit.cell || !(hits.first(inCell: cell).map(isSection) ?? false))
    }
  }

  private func isSection(_ hit: LabelHit) -> Bool { rule(of: hit, .section) != nil }

  /// A table heading stands in a row of other headings, not beside values.
  private func isTableHead(_ hit: LabelHit, line: Int, index: PageIndex, hits: HitTable) -> Bool {
    guard hit.startsCell, !index.cells[hit.cell].isSentence else {
      return false
    }
    let row = index.lines[line]
    guard !row.contains(where: { PrintedAmount.isAmount(index.bytes[index.cells[$0].range]) }) else {
      return false
    }
    let digits = row.reduce(0) { $0 + index.cells[$1].digits }
    return digits < 7 && (row.count > 1 || hit.startsCell && hit.endsCell)
  }

  func section(at box: Box) -> Statement? {
    let middle = (box.left + box.right) / 2
    guard let section = open.last(where: { $0.left <= middle && middle < $0.right }),
      var statement = section.statement
    else { return nil }
    statement.isInterrupted = section.isInterrupted
    return statement
  }

  private func statement(of rule: Int, _ label: Range<Int>, _ index: PageIndex) -> Statement {
    rules.numberRules[rule].statement(index.text(label))
  }

  func column(over box: Box) -> Statement? { columns.statement(over: box) }
}
