import Testing

@testable import extract_invoice

@Suite struct FileSystemNameTests {
  private static let mark = "\u{FFFD}"

  @Test(
    arguments: [
      (Array("bill.pdf".utf8), "bill.pdf"), (Array("été\n\"x".utf8), "été\n\"x"),
      ([0x61, 0xE9, 0x62], "a\(mark)E9b"), ([0xC3], "\(mark)C3"), ([0x0A, 0x80], "\n\(mark)80"),
      ([0xEF, 0xBF, 0xBD], "\(mark)EF\(mark)BF\(mark)BD"),
      ([0xEF, 0xBF, 0xBD, 0x45, 0x39], "\(mark)EF\(mark)BF\(mark)BDE9"),
      // A surrogate half and an overlong slash are no UTF-8.
      ([0xED, 0xA0, 0x80], "\(mark)ED\(mark)A0\(mark)80"), ([0xC0, 0xAF], "\(mark)C0\(mark)AF"), ([], ""),
    ] as [([UInt8], String)])
  func standsForItsBytes(bytes: [UInt8], text: String) {
    #expect(Array(String(fileSystemName: bytes).utf8) == Array(text.utf8))
    #expect(text.fileSystemBytes == bytes)
  }

  /// A mark without two capital hexadecimal digits behind it is itself.
  @Test(arguments: ["\(mark)", "\(mark)e9", "\(mark)G1", "a\(mark)9"])
  func leavesOtherMarksAlone(text: String) {
    #expect(text.fileSystemBytes == Array(text.utf8))
  }

  @Test func neverHandsOverHalfAName() {
    #expect("a\0b".withFileSystemPath { _ in true } == nil)
    #expect("a".withFileSystemPath { _ in true } == true)
  }

  @Test func exactNamesDifferByBytes() {
    let (one, other) = ("\u{E9}", "e\u{301}")
    #expect(one == other)
    #expect(ExactName(one) != ExactName(other))
    #expect(Set([ExactName(one), ExactName(other), ExactName(one)]).count == 2)
    #expect(ExactName("B") < ExactName("a") && !(ExactName("a") < ExactName("a")))
  }
}
