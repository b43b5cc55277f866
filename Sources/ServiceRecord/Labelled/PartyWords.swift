/// Words of a heading that say whose the values below are: `End user`, `Requesting carrier`.
enum PartyWords {
  private static let longest = 40
  private static let mostWords = 4

  /// Whether a label names somebody else than the customer: `REQUESTING CARRIER .. Quill`.
  static func isOfOther(_ text: String) -> Bool {
    let label = text.firstByteRange(of: " ..").map { text[..<$0.lowerBound] } ?? text.prefix { $0 != ":" }
    let words = ComposedLabel.words(of: label)
    return words.count <= mostWords && words.contains { Lexicon.PartyWords.others.contains($0) }
  }

  /// Whether a heading is of the customer; nil where the line is no heading or says nothing of whose values follow.
  static func heading(_ line: RecordLine) -> Bool? {
    guard line.cells.count == 1, line.text.utf8.count <= longest, line.text.utf8.last != UInt8(ascii: "."),
      !line.text.contains(where: \.isPrintedNumber)
    else { return nil }
    let text = line.text.trimming { !$0.isPrintedLetter }
    // The title of the record is no heading over a customer's values.
    let capitals = text.uppercased()
    guard !text.contains(":"), !Lexicon.recordTitles.contains(where: { capitals.holds($0) }) else {
      return nil
    }
    let words = ComposedLabel.words(of: text)
    guard (1...mostWords).contains(words.count) else { return nil }
    if words.contains(where: { Lexicon.PartyWords.others.contains($0) }) { return false }
    return words.contains { Lexicon.PartyWords.customer.contains($0) } ? true : nil
  }
}
