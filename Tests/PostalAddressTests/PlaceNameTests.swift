import Testing

@testable import PostalAddress

struct PlaceNameTests {
  private func isKnown(_ text: String, in states: [String] = []) -> Bool {
    let tokens = AddressToken.tokens(of: text)
    return PlaceName.isKnown(tokens, 0, tokens.count, in: states)
  }

  @Test(arguments: [
    "Salt Lake City", "ST. LOUIS", "Ft Worth", "Mt Pleasant", "N Little Rock", "Colorado Spgs",
    "Winston-Salem", "Chicago",
    "Montréal", "Trois-Rivières",
  ])
  func known(_ text: String) {
    #expect(isKnown(text))
  }

  @Test(arguments: ["Total Due", "Main St", "Lake City Salt", "Nowhere At All", "AAAA", "ZZZZ"])
  func unknown(_ text: String) {
    #expect(!isKnown(text))
  }

  @Test func directionalsDependOnTheState() {
    #expect(isKnown("N Miami", in: ["FL"]))
    #expect(!isKnown("N Jackson", in: ["MS"]))
    #expect(isKnown("N Jackson", in: ["OH"]))
  }

  /// The search is a binary one.
  @Test func tableIsSorted() {
    let names = "\(Lexicon.placeNames)".split { $0 == "," || $0 == "\n" }.map { Array($0.utf8) }
    #expect(names.count > 12_000)
    #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }
}
