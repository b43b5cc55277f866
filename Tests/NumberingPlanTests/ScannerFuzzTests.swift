import NumberingPlan
import Testing

@Suite struct ScannerFuzzTests {
  /// A linear congruential generator: the same texts in every run.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces = [
    "0", "1", "5", "610", "555", "0100", "1318", ", 1318", "6105101318", "-", "–", ".", " ", "  ", "\u{A0}",
    "(", ")",
    "+", "/", ",",
    "thru", "to", "x", "$", "%", ":", "é", "€", "\u{2212}", "\u{AD}", "\n", "9999999999999999999999", "•",
  ]

  @Test(arguments: [1, 2, 3, 4, 5])
  func neverTraps(seed: UInt64) {
    var random = Seeded(state: seed)
    for _ in 0..<10_000 {
      let length = Int.random(in: 0...24, using: &random)
      let text = (0..<length).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      check(text)
    }
  }

  @Test func neverTrapsOnAnyBytes() {
    var random = Seeded(state: 6)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...40, using: &random)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(String(decoding: bytes, as: UTF8.self))
      _ = TelephoneNumberScanner(localAreaCode: 610, readsShortLists: true).matches(in: bytes.span)
    }
  }

  /// Matches are in order, do not overlap, and lie on the text's characters.
  private func check(_ text: String) {
    var end = 0
    for match in TelephoneNumberScanner(localAreaCode: 610, readsShortLists: true).matches(in: text) {
      let isInOrder = match.utf8Range.lowerBound >= end && match.utf8Range.upperBound <= text.utf8.count
      #expect(isInOrder && match.numbers.count <= 10_000, "\(text.debugDescription)")
      end = match.utf8Range.upperBound
    }
  }
}
