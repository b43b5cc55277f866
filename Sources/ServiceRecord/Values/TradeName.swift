/// The legal part of a name that says in the same field under which other name the customer trades:
/// `Raritan Bay Ironmongers, Inc. d/b/a Bayside Hardware`.
struct TradeName {
  /// What the account is held under; the whole text where nothing says which part that is.
  var legal: String
  /// Whether only a reviewer can tell the legal name: it stands in parentheses, or only the trade name is printed.
  var isDoubtful = false

  init(_ text: String) {
    legal = text
    let words = text.split(separator: " ")
    for index in words.indices {
      let count = Self.mark(words[index...])
      guard count > 0 else { continue }
      let name = words[..<index].joined(separator: " ").trimming { " ,;-(".contains($0) }
      let isName = name.count(where: \.isPrintedLetter) > 1 && index + count < words.count
      if isName { legal = name } else { isDoubtful = true }
      return
    }
    isDoubtful = Self.namesPartyInParentheses(text)
  }

  /// How many words the mark of a trade name has that begins here; 0 where none does.
  private static func mark(_ words: ArraySlice<Substring>) -> Int {
    guard let first = words.first, let letter = first.utf8.first(where: { $0 != UInt8(ascii: "(") }),
      [0x44, 0x54, 0x4F].contains(letter & 0xDF)
    else { return 0 }
    let word = first.uppercased().filter { $0.isPrintedLetter || $0 == "/" }
    if Lexicon.TradeMarks.record.contains(word) { return 1 }
    let phrase = words.prefix(3).map { $0.uppercased() }
    let marks = Lexicon.TradeMarks.recordPhrase.map { $0.split(separator: " ").map(String.init) }
    return marks.first { phrase.starts(with: $0) }?.count ?? 0
  }

  /// `Bayside Hardware (Raritan Bay Ironmongers, Inc.)`.
  private static func namesPartyInParentheses(_ text: String) -> Bool {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("), open > text.startIndex
    else { return false }
    let words = text[open...].uppercased().split { !$0.isPrintedLetter && $0 != "." }
    guard words.count > 1, let last = words.last?.filter(\.isPrintedLetter) else { return false }
    return Lexicon.LegalForms.record.contains(last)
  }
}
