extension String {
  /// Whether it is small letters, with accents or without.
  var isStem: Bool { !isEmpty && withoutAccents.utf8.allSatisfy { (0x61...0x7A).contains($0) } }

  /// The letters that French has beyond ASCII as the letters of a label's key.
  var withoutAccents: String { String(flatMap { String.letters[$0].map(Array.init) ?? [$0] }) }

  private static let letters: [Character: String] = [
    "à": "a", "â": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "î": "i", "ï": "i", "ô": "o",
    "û": "u", "ù": "u", "ü": "u", "œ": "oe",
  ]
}
