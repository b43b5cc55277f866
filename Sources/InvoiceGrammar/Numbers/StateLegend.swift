internal import GrammarLanguage
internal import PageText

/// What letters beside a page's numbers mean where a line explains them: "A = active   P = ported out".
struct StateLegend {
  /// By letter, in capitals; nil where its words say that the line works.
  private var meanings: [UInt8: Statement?] = [:]

  /// No legend.
  init() {}

  /// - Parameter statement: what a label in a row says of the row's number.
  init(_ index: PageIndex, hits: HitTable, statement: (LabelHit) -> Statement?) {
    for cell in index.cells.indices {
      let range = index.cells[cell].range
      guard index.bytes[range].contains(UInt8(ascii: "=")) else { continue }
      let starts = Self.starts(in: index.bytes[range])
      for (position, start) in starts.enumerated() {
        let end = position + 1 < starts.count ? starts[position + 1] : range.upperBound
        let said = hits.hits(inCell: cell).lazy.filter { $0.range.lowerBound > start && $0.range.upperBound <= end }
          .compactMap(statement).first
        let isWorking = said == nil && Self.works(index.text(start..<end))
        meanings[index.bytes[start].uppercased] =
          isWorking ? .some(nil) : said ?? .doubt(index.text(start..<end))
      }
    }
    // One letter explained is no legend of states, nor are letters of which none says that a line is gone.
    if meanings.count < 2 || !meanings.values.contains(where: { $0?.owner == .removed || $0?.owner == .other }) {
      meanings = [:]
    }
  }

  var isEmpty: Bool { meanings.isEmpty }

  /// What a letter beside a number says of it.
  func statement(_ text: ArraySlice<UInt8>) -> Statement? {
    let letters = text.filter { !$0.isBlank }
    guard letters.count == 1, let letter = letters.first else { return nil }
    return meanings[letter.uppercased] ?? nil
  }

  /// Where a letter stands before an equals sign.
  private static func starts(in text: ArraySlice<UInt8>) -> [Int] {
    text.indices.filter { position in
      guard text[position].isLetter, position == text.startIndex || text[position - 1].isBlank else { return false }
      let rest = text[(position + 1)...].drop(while: \.isBlank)
      return rest.first == UInt8(ascii: "=") && rest.startIndex - position <= 2
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

extension UInt8 {
  fileprivate var uppercased: UInt8 { isLowercase ? self & ~0x20 : self }
}
