import DataFiles
import Foundation
import Testing

@testable import compile_words

/// What files of word lists may hold.
struct LexiconTests {
  private static let targets = [
    "PageText", "DocumentFacts", "PostalAddress", "InvoiceGrammar", "ServiceRecord", "PortRequest",
  ]

  /// The package's own files: well-formed, no word twice in a list, in order where they say so.
  @Test func filesAreRight() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../Sources/Lexicons").standardized
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    #expect(files.allSatisfy { $0.pathExtension == "words" })
    let sources = try files.map {
      DataFile(path: $0.path, text: try String(contentsOf: $0, encoding: .utf8))
    }
    let lexicon = try Lexicon(sources, targets: Self.targets)
    #expect(lexicon.lists.count > 140)
    let places = lexicon.lists.first { $0.name == "placeNames" }
    #expect(places?.heading.isSorted == true)
    for list in lexicon.lists {
      #expect(!list.comment.isEmpty, "\(list.name) says what its words are")
    }
  }

  private static let head = "# Units.\n# Source: Publication 28.\n\n"

  @Test(arguments: [
    (
      "words units for PostalAddress\n  APT STE\n  LOWER_LEVEL",
      "static var units: StaticString { ####\"APT STE LOWER_LEVEL\"#### }"
    ),
    (
      "stems removals for PostalAddress\n  résili annul",
      "static var removals: StaticString { ####\"resili annul\"#### }"
    ),
    (
      "texts marks for PostalAddress\n  # to tear_off",
      "static var marks: [String] { [####\"#\"####, ####\"to\"####, ####\"tear off\"####] }"
    ),
    (
      "texts marks for InvoiceGrammar, PostalAddress in capitals\n  d/b/a",
      "static var marks: [String] { [####\"D/B/A\"####] }"
    ),
    (
      "rows units for PostalAddress\n  APT APTS\n  LOT LOT",
      "static var units: StaticString { ####\"APT APTS\\####u{a}LOT LOT\"#### }"
    ),
    (
      "table codes sorted for PostalAddress: names by blanks|kind\n  1A 1B|line\n  1C|trunk",
      "{ ####\"1A 1B|line\\####u{a}1C|trunk\"#### }"
    ),
    (
      "columns months for PostalAddress: english french\n  may mai",
      "static var months: [(english: StaticString, french: StaticString)] { [(####\"may\"####, ####\"mai\"####)] }"
    ),
    (
      "words labels by class for PostalAddress\n  key date: no\n  date: dt",
      "static var date: StaticString { ####\"no dt\"#### }"
    ),
    (
      "stems removals beginnings 3 for PostalAddress\n  résili annul",
      "    case 0x616e6e: true  // ann\n    default: false"
    ),
    ("# Suite, Floor.\nwords units for PostalAddress\n  APT", "  /// Suite, Floor.\n  static var units"),
  ])
  func accepted(_ text: String, _ swift: String) throws {
    let lexicon = try Lexicon([DataFile(path: "a.words", text: Self.head + text)], targets: Self.targets)
    #expect(lexicon.swift(for: "PostalAddress").contains(swift))
    #expect(!lexicon.swift(for: "PortRequest").contains("static"))
  }

  @Test(arguments: [
    ("words units for PostalAddress\n  APT STE\n  APT", 6, "“APT” stands on line 5 already"),
    ("words units for PostalAddress", 4, "“units” has no words"),
    ("words units for PostalAddres\n  APT", 4, "no target is called “PostalAddres”"),
    ("words units\n  APT", 4, "a list is for a target"),
    (
      "word units for PostalAddress\n  APT", 4,
      "a list begins with words, stems, texts, rows, columns or table"
    ),
    (
      "words Units for PostalAddress\n  APT", 4,
      "a list has a name of letters and digits, the first one small"
    ),
    ("words units sort for PostalAddress\n  APT", 4, "“sort” is none of: sorted, by class, beginnings, for"),
    ("words units sorted for PostalAddress\n  STE APT", 5, "“APT” belongs before “STE”"),
    ("words units beginnings 9 for PostalAddress\n  APT", 4, "beginnings have 1 to 4 letters"),
    (
      "words units by class for PostalAddress\n  APT", 5, "a line says first what its words are: class: words"
    ),
    ("words units by class for PostalAddress\n  a: APT\n  b: APT", 6, "“APT” stands on line 5 already"),
    (
      "words units by class for PostalAddress\n  A: APT", 5,
      "a class has a name of letters and digits, the first one small"
    ),
    ("rows units by class for PostalAddress\n  a: APT", 4, "only words, stems and texts have classes"),
    ("rows units for PostalAddress\n  APT APTS\n  UNIT APTS", 6, "“APTS” stands on line 5 already"),
    (
      "rows units beginnings 3 for PostalAddress\n  APT APTS", 4,
      "only words, stems, texts and columns have beginnings"
    ),
    ("stems units for PostalAddress\n  Apt", 5, "“Apt” has other than small letters"),
    ("table units for PostalAddress\n  APT", 4, "the names of the fields stand behind a colon"),
    ("words units for PostalAddress: a\n  APT", 4, "only tables have fields"),
    (
      "table units for PostalAddress: a by dots\n  APT", 4,
      "a field's words stand by blanks, by commas or by semicolons"
    ),
    ("table units for PostalAddress: a by blanks|b\n  APT", 5, "1 fields instead of 2"),
    (
      "table units for PostalAddress: a by semicolons|b\n  Apt;Ste|x\n  APT|y", 6,
      "“APT” stands on line 5 already"
    ),
    (
      "words units for PostalAddress in small\n  APT", 4,
      "targets stand between commas, each with “in capitals” behind it or without"
    ),
    (
      "words units for PostalAddress\n  APT\n\nwords units for PostalAddress\n  STE", 7,
      "“units” stands twice"
    ),
    ("  APT", 4, "words stand before the first list"),
  ])
  func rejected(_ text: String, _ line: Int, _ message: String) {
    #expect(errors(Self.head + text) == ["a.words:\(line): error: \(message)"])
  }

  @Test func needsSource() {
    #expect(
      errors("# Units.\n\nwords units for PostalAddress\n  APT")
        == ["a.words:1: error: a comment at the head says where the words are from: # Source: …"])
  }

  private func errors(_ text: String) -> [String] {
    do {
      _ = try Lexicon([DataFile(path: "a.words", text: text)], targets: Self.targets)
      return []
    } catch {
      return error.errors.map(\.description)
    }
  }
}
