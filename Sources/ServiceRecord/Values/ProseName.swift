/// The customer as a sentence names it: `The account for Narragansett Bay Charters is as follows.`
struct ProseName {
  let name: String

  /// - Returns: nil where the sentence names none.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard
      let start = words.indices.dropFirst().first(where: { index in
        ["for", "of"].contains(words[index])
          && Lexicon.recordNouns.contains(words[index - 1].lowercased())
      })
    else { return nil }
    let name = words[(start + 1)...].prefix { word in
      word.first.map { $0.isUppercase || $0.isPrintedNumber || $0 == "&" } ?? false
        || Lexicon.SmallWordsOfNames.sentence.contains(String(word))
    }
    guard (2...8).contains(name.count), name.first?.first?.isUppercase == true,
      !name.contains(where: { $0.contains(where: \.isPrintedNumber) })
    else { return nil }
    self.name = name.joined(separator: " ").trimming { $0 == "." || $0 == "," || $0 == ":" }
  }
}
