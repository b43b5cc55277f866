import Testing

@testable import ServiceRecord

@Suite("Words of a table by their bytes")
struct WordIndexTests {
  private static func index(_ words: [String], room: Int = 100) -> WordIndex {
    var index = WordIndex(words: room, bytes: 100)
    for (value, word) in words.enumerated() { index.insert(value, Array(word.utf8)[...]) }
    return index
  }

  @Test(
    arguments: [("TN", 0), ("TNX", 1), ("", nil), ("T", nil), ("tn", nil), ("PO#", 2)] as [(String, Int?)])
  func value(_ word: String, _ value: Int?) {
    #expect(Self.index(["TN", "TNX", "PO#"])[word.utf8] == value)
  }

  @Test func laterValueStays() { #expect(Self.index(["TN", "PIC", "TN"])["TN".utf8] == 2) }

  @Test func emptyWordIsNone() { #expect(Self.index(["", "PIC"])["".utf8] == nil) }

  @Test func moreThanThereIsRoomForAreLeftOut() {
    let index = Self.index((0..<100).map { "W\($0)" }, room: 8)
    #expect(index["W0".utf8] == 0)
    #expect(index["W99".utf8] == nil)
  }
}
