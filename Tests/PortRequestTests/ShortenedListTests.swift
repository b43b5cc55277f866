import Testing

@testable import PortRequest

@Suite struct ShortenedListTests {
  /// Six stand in a list as they are: "and 1 more" would be no shorter.
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    (["a", "b", "c", "d", "e", "f"], "a, b, c, d, e and f"),
    (["a", "b", "c", "d", "e", "f", "g"], "a, b, c, d, e and 2 more"),
  ])
  func list(_ texts: [String], _ text: String) { #expect(ShortenedList(texts).text == text) }
}
