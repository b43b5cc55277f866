import Testing

@testable import extract_invoice

@Suite struct GlobTests {
  @Test(arguments: [
    ("*.pdf", "bill.pdf", true), ("*.pdf", "a/b/bill.pdf", true), ("*.pdf", "bill.PDF", false),
    ("*.pdf", "bill.pdf.txt", false), ("bill*", "bill", true), ("b?ll.pdf", "bill.pdf", true),
    ("b?ll.pdf", "bll.pdf", false), ("[a-c]*.pdf", "bill.pdf", true), ("[!a-c]*.pdf", "bill.pdf", false),
    ("[^a-c]*.pdf", "dill.pdf", true), ("[]]x", "]x", true), ("[x", "[x", true), ("a/*", "a/bill.pdf", true),
    ("a/*", "a/b/bill.pdf", false), ("a/**", "a/b/bill.pdf", true), ("**/b/*", "a/b/bill.pdf", true),
    ("**/bill.pdf", "bill.pdf", true), ("**/bill.pdf", "a/b/bill.pdf", true), ("a/**/c", "a/c", true),
    ("a/**/c", "a/b/c", true), ("a/?/c", "a/b/c", true), ("a?c/d", "a/c/d", false), ("\\*", "*", true),
    ("\\*", "x", false), ("*a*b*c*", "xxaxxbxxcxx", true), ("*a*b*c*", "xxaxxcxxbxx", false),
    ("**", "x", true),
    ("*", "", true), ("é*", "été", true),
  ])
  func matchesAsShellsDo(pattern: String, path: String, isMatch: Bool) throws {
    let glob = try #require(Glob(argument: pattern))
    #expect(glob.matches(path) == isMatch)
  }

  @Test func isNotEmpty() {
    #expect(Glob(argument: "") == nil)
  }

  /// Patterns that make a matcher by recursion hang.
  @Test func endsSoon() throws {
    let glob = try #require(Glob(argument: String(repeating: "*a", count: 40) + "b"))
    #expect(!glob.matches(String(repeating: "a", count: 400)))
  }
}
