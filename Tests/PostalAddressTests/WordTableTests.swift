import Testing

@testable import PostalAddress

struct WordTableTests {
  private static let table = WordTable(
    """
    NY NEW_YORK N_Y
    ON ONTARIO
    YK
    MAIL_STOP MAILSTOP MS_NO
    """)

  @Test(arguments: [
    ("NY", "NY", "NEW YORK"), ("NEW YORK", "NY", "NEW YORK"), ("N Y", "NY", "NEW YORK"),
    ("ONTARIO", "ON", "ONTARIO"), ("YK", "YK", "YK"), ("MAILSTOP", "MAIL STOP", "MAILSTOP"),
  ])
  func standard(_ word: String, _ standard: String, _ full: String) {
    #expect(Self.table[word] == standard)
    #expect(Self.table.full(WordCode(word)) == full)
    #expect(Self.table.contains(WordCode(word)))
  }

  @Test(arguments: ["", "N", "NEW", "YORK", "ONTARI", "ONTARIOO", "MAIL", "mailstop", "NEW_YORK"])
  func unknown(_ word: String) {
    #expect(Self.table[word] == nil)
    #expect(Self.table.full(WordCode(word)) == nil)
  }

  @Test func longestMatch() {
    let tokens = AddressToken.tokens(of: "12 New York Mail Stop")
    #expect(Self.table.match(tokens, at: 1, before: 5).map { "\($0)" } == "(standard: \"NY\", count: 2)")
    #expect(Self.table.match(tokens, at: 1, before: 2) == nil)
    #expect(Self.table.match(tokens, endingAt: 5, after: 0)?.standard == "MAIL STOP")
    #expect(Self.table.match(tokens, endingAt: 5, after: 4) == nil)
  }

  @Test func codes() {
    let words = [
      "A", "AA", "NORTHEAST", "NORTHWEST", "APARTMEN", "APARTMENT", "APARTMENTS", "DEPARTMENT", "PO BOX",
    ]
    for (index, word) in words.enumerated() {
      for other in words[(index + 1)...] { #expect(WordCode(word) != WordCode(other)) }
    }
    #expect(WordCode.letters(of: "apartments".utf8) == WordCode("APARTMEN"))
    #expect(WordCode.letters(of: "P.O.".utf8) == WordCode("PO"))
    #expect(WordCode("").isEmpty)
  }

  @Test func sets() {
    let set = WordSet("ATTN C/O\n  CONDOMINIUMS NEW_YORK ")
    for word in ["ATTN", "C/O", "CONDOMINIUMS", "NEW YORK"] { #expect(set.contains(word)) }
    for word in ["", "CONDOMIN", "NEW", "YORK", " "] { #expect(!set.contains(word)) }
  }

  private static func rows(_ table: WordTable) -> [[String]] {
    "\(table.text)".split(separator: "\n").map { row in
      row.split(separator: " ").map { String($0).replacing("_", with: " ") }
    }
  }

  /// Every word of every table is found, and stands in one row.
  @Test func areComplete() {
    let tables = [
      StreetSuffix.common, StreetSuffix.others, State.table, UnitDesignator.table, Directional.table,
      Directional.short, Directional.frenchTable, NumberWord.ordinals, BoxPhrase.boxWords,
      BoxPhrase.routeWords, AddressEnd.countries,
    ]
    for table in tables {
      let rows = Self.rows(table)
      #expect(!rows.isEmpty)
      for row in rows {
        let standards = row.map { table[$0] }
        #expect(standards == row.map { _ in row[0] }, "each word in one row alone")
      }
    }
  }

  /// The quick look lets through every word that the careful one would find.
  @Test func firstLettersAreKept() {
    for table in [UnitDesignator.table, BoxPhrase.boxWords, BoxPhrase.routeWords, State.table] {
      let edges = Self.rows(table).joined().flatMap { word in
        [word.prefix { $0 != " " }, word.suffix(from: word.lastIndex(of: " ") ?? word.startIndex)]
      }
      let missing = edges.map { WordCode.letters(of: $0.utf8) }.filter { !table.mayHold($0) }
      #expect(missing.isEmpty)
    }
  }

  /// A suffix stands in one of the two tables.
  @Test func suffixesAreCommonOrNot() {
    let words = "\(StreetSuffix.others.text)".split { $0 == " " || $0 == "\n" }
    #expect(words.allSatisfy { !StreetSuffix.isCommon(WordCode(String($0))) })
  }

  /// The search is a binary one.
  @Test func prefixesAreSorted() {
    let rows = "\(PostalCode.prefixes)".split(separator: "\n").map { $0.split { $0 == "|" || $0 == " " } }
    #expect(
      rows.allSatisfy { $0.count > 2 && $0[0] <= $0[1] && $0[..<2].allSatisfy { $0.utf8.count == 3 } })
    #expect(rows.allSatisfy { $0[2...].allSatisfy { $0.utf8.count == 2 } })
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0[1] < $1[0] })
  }
}
