/// What marks and short codes in rows of numbers mean, by a line that explains them: `* = MAIN BILLED NUMBER`, `* main`.
struct RowLegend {
  private var meanings: [(mark: String, words: String)] = []

  /// Letters of a mark.
  private static let longestMark = 3
  private static let mostMarks = 40

  init(_ lines: [RecordLine]) {
    for line in lines {
      let isExplained = line.text.utf8.contains(UInt8(ascii: "="))
      guard isExplained || line.text.utf8.first == UInt8(ascii: "*") else { continue }
      for cell in line.cells where meanings.count < Self.mostMarks {
        if isExplained { read(cell.text) } else { readMain(cell.text) }
      }
    }
  }

  private mutating func read(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return }
    let mark = text[..<equals].trimmingBlanks
    let words = text[text.index(after: equals)...].trimmingBlanks
    guard (1...Self.longestMark).contains(mark.count), !mark.contains(" "), words.count > Self.longestMark,
      words.first?.isPrintedLetter == true, mark != "=", !mark.contains(where: \.isLowercase)
    else { return }
    let isMain = Lexicon.mainLineKinds.contains(RecordLabelTable.key(words))
    meanings.append((mark, isMain ? Self.main : words))
  }

  /// `* main`: the mark of the main number.
  private mutating func readMain(_ text: String) {
    let words = text.drop { $0 == "*" }.trimming { " :.-".contains($0) }
    if text.first == "*", Lexicon.mainLineKinds.contains(RecordLabelTable.key(words)) {
      meanings.append(("*", Self.main))
    }
  }

  private static let main = "MAIN NUMBER"

  /// The words of a row with the meanings of its marks behind them.
  func completed(_ rest: String) -> String {
    if meanings.isEmpty || rest.isEmpty { return rest }
    let words = rest.split(separator: " ")
    let told = meanings.filter { meaning in words.contains { $0 == meaning.mark } }.map(\.words)
    return told.isEmpty ? rest : rest + "  " + told.joined(separator: "  ")
  }
}
