internal import PageText

/// Labels that a form numbers: `5. AN`, `6. ATN`, `7. CUS` over their values. The numbers are no part of them.
///
/// What a form numbers is a label, known or not: so a value stands under its own label where others have none.
struct NumberedLabels {
  /// Fewer numbers are a list's.
  private static let fewest = 6

  /// The lines without the numbers of labels, where many cells are numbered, each higher than the one before.
  static func unnumbered(_ lines: [RecordLine]) -> [RecordLine] {
    let numbers = lines.flatMap { $0.cells.compactMap { number(of: $0.text)?.value } }
    guard numbers.count >= fewest, rising(numbers) * 5 >= numbers.count * 4 else { return lines }
    var unnumbered: [RecordLine] = []
    var labels: RecordLine?
    for line in lines {
      if let heads = labels, let pairs = pairs(heads, over: line) {
        unnumbered.removeLast()
        unnumbered += pairs
        labels = nil
        continue
      }
      let bare = bare(line)
      let isRow = line.cells.count > 1 && line.cells.allSatisfy { number(of: $0.text) != nil }
      labels = isRow ? bare : nil
      unnumbered.append(bare)
    }
    return unnumbered
  }

  private static func bare(_ line: RecordLine) -> RecordLine {
    var bare = line
    bare.cells = line.cells.map { cell in
      guard let number = number(of: cell.text) else { return cell }
      var bare = cell
      bare.text = String(cell.text.dropFirst(number.length))
      return bare
    }
    return bare
  }

  /// Each label of a row with the value below it, in a line of its own; labels without a value fall away.
  ///
  /// - Returns: nil where the line is none of values, or one of them stands under no label.
  private static func pairs(_ labels: RecordLine, over line: RecordLine) -> [RecordLine]? {
    guard line.page == labels.page, labels.box.reaches(downTo: line.box, within: .nextLine),
      line.cells.allSatisfy({ number(of: $0.text) == nil && $0.tabs == 0 })
    else { return nil }
    var pairs: [(label: String, value: String)] = []
    var previous: Int?
    for cell in line.cells {
      guard let index = labels.cells.lastIndex(where: { $0.column <= cell.column + 2 }), index != previous
      else { return nil }
      pairs.append((labels.cells[index].text, cell.text))
      previous = index
    }
    return pairs.map { line.saying($0.label + ": " + $0.value) }
  }

  private static func rising(_ numbers: [Int]) -> Int {
    1 + zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 }
  }

  /// The number before a label of one to four words; nil for rows that a list numbers.
  private static func number(of text: String) -> (value: Int, length: Int)? {
    let digits = text.prefix { $0.isPrintedNumber }
    let rest = text.dropFirst(digits.count)
    guard (1...3).contains(digits.count), rest.hasPrefix(". "), let value = Int(digits),
      case let label = rest.dropFirst(2), !label.contains(where: \.isPrintedNumber) || label.count <= 4,
      (1...4).contains(label.split(separator: " ").count)
    else { return nil }
    return (value, digits.count + 2)
  }
}
