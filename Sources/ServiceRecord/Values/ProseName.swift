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
          // `what I have on …`, `the account is under …`.
          || words[index] == "on" && ["have", "show"].contains(words[index - 1].lowercased())
          || words[index] == "under" && ["is", "listed", "account"].contains(words[index - 1].lowercased())
      })
    else { return nil }
    let last = words[(start + 1)...].firstIndex { $0.last == "." && !Self.isForm($0) } ?? words.count - 1
    let name = words[(start + 1)...last].prefix { word in
      word.first.map { $0.isUppercase || $0.isPrintedNumber || $0 == "&" } ?? false
        || Lexicon.SmallWordsOfNames.sentence.contains(String(word))
    }
    guard (2...8).contains(name.count), name.first?.first?.isUppercase == true,
      !name.contains(where: { $0.contains(where: \.isPrintedNumber) })
    else { return nil }
    let text = name.joined(separator: " ").trimming { $0 == "," || $0 == ":" }
    self.name = name.last.map(Self.isForm) == true ? text : text.trimming { $0 == "." }
  }

  /// `Inc.`, whose full stop ends no sentence.
  private static func isForm(_ word: Substring) -> Bool {
    Lexicon.LegalForms.record.contains(word.uppercased().filter(\.isPrintedLetter))
  }

  /// A line that is nothing but a company's name: `GULFSTREAM AWNING & SHADE LLC`.
  static func alone(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard (2...8).contains(words.count), let last = words.last, isForm(last),
      !text.contains(where: \.isPrintedNumber),
      !text.contains(":"), words.allSatisfy({ $0.first.map { $0.isUppercase || $0 == "&" } ?? false })
    else { return nil }
    return text
  }
}
