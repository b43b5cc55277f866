import GrammarLanguage
import Testing

@testable import InvoiceGrammar

/// The lists of words that are looked for in letters alone.
struct WordListTests {
  @Test func labelWordsAreFound() {
    var count = 0
    for row in LabelWord.table {
      for word in "\(row.words)".split(separator: " ") {
        count += 1
        #expect(LabelWord.roles(LabelKey(String(word)).symbols[...])?.isSuperset(of: row.roles) == true)
      }
    }
    #expect(count > 200)
    #expect(LabelWord.roles(LabelKey("Numéro").symbols[...])?.contains(.key) == true)
    for word in ["", "Acme", "accoun", "accounts"] {
      #expect(LabelWord.roles(LabelKey(word).symbols[...]) == nil)
    }
  }

  @Test(arguments: [
    ("January", 1), ("jan", 1), ("Février", 2), ("août", 8), ("Mar", 3), ("mai", 5), ("juin", 6), ("jui", 6),
    ("juillet", 7), ("Sept", 9), ("décembre", 12), ("ma", nil), ("Januarys", nil), ("", nil), ("911", nil),
  ])
  func months(_ word: String, _ number: Int?) {
    #expect(MonthName.number(of: LabelKey(word).symbols) == number)
  }

  @Test(arguments: [
    ("Please detach and return this portion", true), ("Remit to:", true), ("Remittance", false), ("", false),
  ])
  func stems(_ text: String, _ expected: Bool) {
    let key = LabelKey(text)
    let stems = LabelStems("remitto detachandreturn\nreturnthisportion")
    #expect(stems.occur(in: key, key.symbols.indices) == expected)
    #expect(stems.include(key.symbols.indices, of: key) == (text == "Remit to:"))
  }
}
