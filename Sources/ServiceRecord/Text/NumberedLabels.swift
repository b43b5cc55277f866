/// Labels that a form numbers: `5. AN`, `6. ATN`, `7. CUS` over their values. The numbers are no part of them.
struct NumberedLabels {
  /// Fewer numbers are a list's.
  private static let fewest = 6

  /// The lines without the numbers of labels, where many cells are numbered, each higher than the one before.
  static func unnumbered(_ lines: [RecordLine]) -> [RecordLine] {
    let numbers = lines.flatMap { $0.cells.compactMap { number(of: $0.text)?.value } }
    guard numbers.count >= fewest, rising(numbers) * 5 >= numbers.count * 4 else { return lines }
    return lines.map { line in
      var bare = line
      bare.cells = line.cells.map { cell in
        guard let number = number(of: cell.text) else { return cell }
        var bare = cell
        bare.text = String(cell.text.dropFirst(number.length))
        return bare
      }
      return bare
    }
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
