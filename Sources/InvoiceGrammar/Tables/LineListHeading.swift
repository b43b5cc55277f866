internal import PageText

/// A heading over a list of the customer's lines in words that no grammar lists: "Lines in service this month".
enum LineListHeading {
  /// A short line with a word for lines and one that says that they work, over a line with numbers.
  static func stands(_ index: PageIndex, _ cell: Int) -> Bool {
    let indexed = index.cells[cell]
    let line = indexed.line
    guard (2...14).contains(indexed.words.count), indexed.letters >= 10, indexed.digits < 7,
      index.lines[line].lowerBound == cell, digits(index, line) < 10,
      (line + 1...line + 2).contains(where: { index.lines.indices.contains($0) && digits(index, $0) >= 6 })
    else { return false }
    guard stems.occur(in: index.key, indexed.symbols), !endsSentence(index.bytes[indexed.range]) else {
      return false
    }
    let words = words(index, indexed)
    return holds(words, Lexicon.listedLines) && holds(words, Lexicon.linesWork)
      && !holds(words, Lexicon.notLinesWork)
  }

  /// "of $35.00 for each line is then due." ends a sentence of the line above.
  private static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == UInt8(ascii: ".") && text.first.map { $0.isLetter && !$0.isUppercase } == true
  }

  private static let stems = LabelStems(Lexicon.linesWorkStems)

  /// "Schedule B. Numbers given back": the full stop ends an ordinal, not a sentence.
  static func isEnumerated(_ index: PageIndex, _ cell: Int) -> Bool {
    let text = index.bytes[index.cells[cell].range]
    guard let stop = text.firstIndex(of: UInt8(ascii: ".")), stop - text.startIndex <= 12 else {
      return false
    }
    let rest = text[(stop + 1)...]
    return rest.first?.isBlank == true && rest.dropFirst().first?.isUppercase == true
      && !rest.contains(UInt8(ascii: ".")) && index.cells[cell].words.count <= 12
  }

  private static func digits(_ index: PageIndex, _ line: Int) -> Int {
    index.lines[line].reduce(0) { $0 + index.cells[$1].digits }
  }

  private static func words(_ index: PageIndex, _ cell: PageIndex.IndexedCell) -> [String] {
    index.text(cell.range).lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// One of the phrases stands there, word for word.
  private static func holds(_ words: [String], _ phrases: [String]) -> Bool {
    phrases.contains { phrase in
      let phrase = phrase.split(separator: " ").map(String.init)
      guard phrase.count <= words.count else { return false }
      return (0...(words.count - phrase.count)).contains {
        words[$0..<($0 + phrase.count)].elementsEqual(phrase)
      }
    }
  }
}
