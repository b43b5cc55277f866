/// A number written as a word: `One` of One Market Plaza, `Sixth` of Sixth Floor.
enum NumberWord {
  static func isCardinal(_ word: WordCode) -> Bool { cardinals.contains(word) }

  static func isOrdinal(_ word: WordCode) -> Bool { ordinals.contains(word) }

  /// `SIXTH` gives `6TH`.
  static func ordinal(_ key: String) -> String? { ordinals[key] }

  private static let cardinals = WordSet(
    """
    ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE TWENTY FIFTY HUNDRED
    """)

  static let ordinals = WordTable(
    """
    1ST FIRST
    2ND SECOND
    3RD THIRD
    4TH FOURTH
    5TH FIFTH
    6TH SIXTH
    7TH SEVENTH
    8TH EIGHTH
    9TH NINTH
    10TH TENTH
    11TH ELEVENTH
    12TH TWELFTH
    13TH THIRTEENTH
    14TH FOURTEENTH
    15TH FIFTEENTH
    16TH SIXTEENTH
    17TH SEVENTEENTH
    18TH EIGHTEENTH
    19TH NINETEENTH
    20TH TWENTIETH
    """)
}
