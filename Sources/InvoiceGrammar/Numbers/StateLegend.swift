internal import GrammarLanguage
internal import PageText

/// What letters beside a page's numbers mean where a line explains them: "A = active   P = ported out".
struct StateLegend {
  /// By letter, in capitals; nil where its words say that the line works.
  private var meanings: [UInt8: Statement?] = [:]
  /// By a footnote's mark: "* taken out of service".
  private var footnotes: [[UInt8]: Statement] = [:]

  /// No legend.
  init() {}

  /// - Parameter statement: what a label in a row says of the row's number.
  init(_ index: PageIndex, hits: HitTable, statement: (LabelHit) -> Statement?) {
    let pageHasSigns = index.bytes.contains(UInt8(ascii: "="))
    for line in index.lines where !line.isEmpty {
      if let mark = Self.footnoteMark(index, line.lowerBound) {
        let said = line.lazy.flatMap { hits.hits(inCell: $0) }.compactMap(statement).first
        if let said, said.owner == .removed || said.owner == .other { footnotes[mark] = said }
      }
      guard pageHasSigns || Self.hasLoneCapitals(line, index) else { continue }
      let range =
        index.cells[line.lowerBound].range.lowerBound..<index.cells[line.upperBound - 1].range.upperBound
      let hasSigns = index.bytes[range].contains(UInt8(ascii: "="))
      let starts = Self.starts(in: index.bytes[range], withSigns: hasSigns)
      guard starts.count > 1 || hasSigns && !starts.isEmpty else { continue }
      let read = starts.enumerated().map {
        position, start -> (letter: UInt8, said: Statement?, isKnown: Bool) in
        let end = position + 1 < starts.count ? starts[position + 1] : range.upperBound
        let said = line.lazy.flatMap { hits.hits(inCell: $0) }
          .filter { $0.range.lowerBound > start && $0.range.upperBound <= end }.compactMap(statement).first
        let isWorking = said == nil && Self.works(index.text(start..<end))
        return (
          index.bytes[start].uppercased, isWorking ? nil : said ?? .doubt(index.text(start..<end)),
          isWorking || said != nil
        )
      }
      // Without signs, letters before words are a legend only where nearly all the words are states.
      guard hasSigns || read.count(where: \.isKnown) * 4 >= read.count * 3 else { continue }
      for entry in read { meanings[entry.letter] = .some(entry.said) }
    }
    // One letter explained is no legend of states, nor are letters of which none says that a line is gone.
    if meanings.count < 2
      || !meanings.values.contains(where: { $0?.owner == .removed || $0?.owner == .other })
    {
      meanings = [:]
    }
  }

  var isEmpty: Bool { meanings.isEmpty && footnotes.isEmpty }

  /// `*`, `**` or a dagger at the start of a line of words.
  private static func footnoteMark(_ index: PageIndex, _ cell: Int) -> [UInt8]? {
    let text = index.bytes[index.cells[cell].range]
    guard let first = text.first, first == UInt8(ascii: "*") || first == 0xE2, text.count > 8 else {
      return nil
    }
    let mark = text.prefix { !$0.isBlank && !$0.isLetterOrDigit }
    return (1...3).contains(mark.count) ? Array(mark) : nil
  }

  /// What a letter beside a number says of it.
  func statement(_ text: ArraySlice<UInt8>) -> Statement? {
    let letters = text.filter { !$0.isBlank }
    if let footnote = footnotes[letters] { return footnote }
    guard letters.count == 1, let letter = letters.first else { return nil }
    return meanings[letter.uppercased] ?? nil
  }

  /// Two words or more are, or end in, a capital by itself: most lines fall away here.
  private static func hasLoneCapitals(_ line: Range<Int>, _ index: PageIndex) -> Bool {
    var count = 0
    for cell in line {
      for word in index.cells[cell].words {
        let (start, end) = (index.words[word].start, index.words[word].end)
        guard end > start, index.bytes[end - 1].isUppercase,
          end == start + 1 || !index.bytes[end - 2].isLetterOrDigit
        else { continue }
        count += 1
        if count > 1 { return true }
      }
    }
    return false
  }

  /// Where a letter stands before an equals sign, or by itself before a word.
  private static func starts(in text: ArraySlice<UInt8>, withSigns: Bool) -> [Int] {
    text.indices.filter { position in
      guard text[position].isLetter, position == text.startIndex || !text[position - 1].isLetterOrDigit else {
        return false
      }
      let rest = text[(position + 1)...].drop { $0.isBlank || $0 == UInt8(ascii: "\n") }
      guard rest.startIndex > position + 1 || rest.first == UInt8(ascii: "=") else { return false }
      if withSigns { return rest.first == UInt8(ascii: "=") && rest.startIndex - position <= 3 }
      return text[position].isUppercase && rest.prefix(3).count == 3 && rest.prefix(3).allSatisfy(\.isLetter)
    }
  }

  private static func works(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { ["active", "working", "service", "assigned", "actif", "active"].contains($0) }
      && !words.contains { ["not", "no", "out", "inactive"].contains($0) }
  }
}

extension Statement {
  /// A letter whose words say neither that a line works nor that it is gone.
  fileprivate static func doubt(_ words: String) -> Statement {
    Statement(owner: .none, strength: .weakly, reason: "marked \"\(words)\"", isDoubtful: true)
  }
}
