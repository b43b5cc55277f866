/// The fonts of a document: one for most letters, others where it lacks some.
struct FontBook {
  private var fonts: [Font.Weight: [Font]] = [:]
  /// Letters that no font has, each once.
  private(set) var missing = ""

  /// A stretch of text in one font.
  struct Run {
    var font: Font
    var text: String
  }

  /// Text cut where its font changes; marks stay with the letters that carry them.
  mutating func runs(of text: String, weight: Font.Weight) -> [Run] {
    var runs: [Run] = []
    for character in text {
      guard let font = font(for: character, weight) else {
        if !missing.contains(character) { missing.append(character) }
        continue
      }
      if let last = runs.indices.last, runs[last].font === font {
        runs[last].text.append(character)
      } else {
        runs.append(Run(font: font, text: String(character)))
      }
    }
    return runs
  }

  private mutating func font(for character: Character, _ weight: Font.Weight) -> Font? {
    if fonts[weight] == nil { fonts[weight] = Font(for: Self.common, weight: weight).map { [$0] } ?? [] }
    if let known = fonts[weight]?.first(where: { $0.has(character) }) { return known }
    guard let font = Font(for: character.unicodeScalars, weight: weight), font.has(character) else {
      return nil
    }
    fonts[weight]?.append(font)
    return font
  }

  /// What the usual font should have: the letters of English, and those of Latin-1 that names have.
  private static let common = [0x20...0x7E, 0xC0...0xFF].joined().compactMap { Unicode.Scalar($0) }
}
