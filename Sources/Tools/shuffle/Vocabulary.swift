import FixtureScoring
import InvoiceGrammar
import PortRequest

/// The words of one issuer's bills: labels, headings, marks.
struct Vocabulary {
  /// Carrier id; nil for an issuer that no grammar knows.
  var carrier: String?
  var issuer: String
  /// Texts that the issuer prints about itself, by which its grammar knows it.
  var marks: [String] = []
  var isWireless = false
  var accountShapes: [AccountShape] = AccountShape.common
  var labels: [ScoredField: [FieldLabel]]
  /// Words for telephone numbers: heads of lists, table headings, labels in rows, heads of one number's charges.
  var numberWords: NumberWords
  /// Those of them that the generic grammar has, as ``VocabularySource/key(_:)`` writes them.
  var knownNumberWords: Set<String>
  var callTitles: [String]
  var calledHeadings: [String]
  var removedTitles: [String]
  var removedMarks: [String]
  var careNumbers: [String] = []
  var remittanceLines: [String] = []
  /// Stands in for a day that does not exist.
  var asOf: CalendarDate

  var isKnown: Bool { carrier != nil }
}

/// A label with where its value may stand.
struct FieldLabel: Hashable {
  var text: String
  var relations: FieldRule.Relations
  /// The grammars that read the bill have it.
  var isKnown: Bool

  /// Reads well inside a sentence: words, no abbreviations.
  var isProse: Bool {
    text.allSatisfy { $0.isLetter || $0 == " " } && text.contains(" ") && text.count > 8
      && !text.hasPrefix("Your")
  }
}

/// Words beside an account's telephone numbers.
struct NumberWords {
  var sections: [String]
  var headings: [String]
  var rows: [String]
  var heads: [String]
}
