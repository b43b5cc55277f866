internal import NumberingPlan
internal import PageText

/// A printed line with telephone numbers or amounts, as far as the question goes whether the list of numbers is whole.
struct ListRow {
  var page: Int
  /// Of its view.
  var line: Int
  var kind: Kind
  var numbers: [PlacedNumber] = []
  /// Left to right.
  var amounts: [PlacedAmount] = []
  /// What stands where a number should, and is none.
  var unread: UnreadNumber?
  /// A row without a number that speaks of a line.
  var namesLine = false
  /// Of totals, of numbers over charges, and of rows whose number is not read: the line.
  var evidence: Evidence?

  enum Kind {
    case row
    /// "Total   $48.00", without a number.
    case total
    /// "Total for 512-555-0143   $25.00"
    case lineTotal
    /// Calls, or running text: no list goes on behind it.
    case other
  }

  struct PlacedNumber {
    var number: TelephoneNumber
    /// Of its cell, on the view.
    var left: Double
    /// No words stand before it in its cell.
    var isFirst = true
  }

  struct PlacedAmount {
    var cents: Int
    /// Amounts of one column end alike.
    var right: Double
  }

  /// How far the edges of one column lie apart, in points: a character of plain text.
  static let tolerance = 3.0
}

extension ListRow {
  /// - Parameters:
  ///   - numbers: those found on the line, whosever they are.
  ///   - isOther: the line is a call or running text.
  /// - Returns: nil for a line without numbers and amounts.
  init?(_ index: PageIndex, line: Int, numbers: [PlacedNumber], isOther: Bool) {
    self.init(page: index.page, line: line, kind: isOther ? .other : .row, numbers: numbers)
    guard !isOther else { return }
    amounts = Self.amounts(index, line)
    guard !numbers.isEmpty || !amounts.isEmpty else { return nil }
    let isTotal = !amounts.isEmpty && Self.isTotal(index, line)
    if isTotal { kind = numbers.isEmpty ? .total : .lineTotal }
    if numbers.isEmpty, !isTotal {
      unread = UnreadNumber(index, line: line)
      namesLine = Self.namesLine(index, line)
    }
    // Few rows are shown: those of totals and heads, and what cannot be read.
    if kind != .row || numbers.isEmpty || amounts.isEmpty && numbers.count == 1 {
      evidence = Self.evidence(index, line)
    }
  }

  private static func amounts(_ index: PageIndex, _ line: Int) -> [PlacedAmount] {
    var amounts: [PlacedAmount] = []
    for cell in index.lines[line] where index.cells[cell].digits >= 2 {
      let indexed = index.cells[cell]
      if indexed.letters <= 2, indexed.digits <= 12,
        let cents = PrintedAmount.cents(index.bytes[indexed.range])
      {
        amounts.append(PlacedAmount(cents: cents, right: indexed.box.right))
        continue
      }
      for word in indexed.words where index.words[word].kinds.contains(.amount) {
        let word = index.words[word]
        guard let cents = PrintedAmount.cents(index.bytes[word.start..<word.end]) else { continue }
        amounts.append(PlacedAmount(cents: cents, right: word.box.right))
      }
    }
    return amounts
  }

  /// A word for a total begins or ends what stands before the first amount.
  private static func isTotal(_ index: PageIndex, _ line: Int) -> Bool {
    guard let cell = index.lines[line].first(where: { index.cells[$0].letters >= 4 }) else { return false }
    let words = index.cells[cell].words.filter { index.words[$0].kinds.isDisjoint(with: .amount) }
    guard let first = words.first, let last = words.last else { return false }
    return [first, last].contains { word in
      let word = index.words[word]
      guard (5...11).contains(word.end - word.start) else { return false }
      let letters = index.bytes[word.start..<word.end].lazy.filter { $0.isLetter }.map { $0.lowercased }
      return ["total", "totals", "subtotal", "subtotals", "soustotal"].contains {
        $0.utf8.elementsEqual(letters)
      }
    }
  }

  /// "Additional line", "Voice line 2", "Ligne 3": a line of the account that no number names.
  private static func namesLine(_ index: PageIndex, _ line: Int) -> Bool {
    index.lines[line].contains { cell in
      index.cells[cell].words.contains { word in
        let word = index.words[word]
        guard (4...10).contains(word.end - word.start) else { return false }
        let letters = index.bytes[word.start..<word.end].lazy.filter { $0.isLetter }.map { $0.lowercased }
        return ["line", "lines", "ligne", "lignes", "phone", "extension", "handset"].contains {
          $0.utf8.elementsEqual(letters)
        }
      }
    }
  }

  private static func evidence(_ index: PageIndex, _ line: Int) -> Evidence {
    let cells = index.lines[line]
    let box = cells.dropFirst().reduce(index.cells[cells.lowerBound].box) { $0.union(index.cells[$1].box) }
    let text = cells.map { index.text(ofCell: $0) }.joined(separator: "  ")
    return Evidence(page: index.page, box: index.pageBox(box), text: String(text.prefix(160)), rule: "")
  }
}
