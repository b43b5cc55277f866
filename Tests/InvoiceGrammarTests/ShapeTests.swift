import Testing

@testable import InvoiceGrammar

/// Shapes against printed texts: what the value is and how far the match goes.
@Suite struct ShapeTests {
  @Test(
    arguments: [
      ("#### ## ### #######", "8155 20 301 0045521", "8155203010045521", 19),
      ("#### ## ### #######", "8155203010045521 Page 1", "8155203010045521", 16),
      ("#### ## ### #######", "8155-20-301-0045521", "8155203010045521", 19),
      ("#### ## ### #######", "8155.20.301.0045521", "8155203010045521", 19),
      ("### ### #### ### [(#)]", "512 555-0143 221 7", "5125550143221", 18),
      ("### ### #### ### [(#)]", "512 555-0143 221", "5125550143221", 16),
      ("### ### #### ### [(A)]", "206-T31-0452 118B", nil, 0),
      ("### ### #### ### [(A)]", "206-231-0452 118B", "2062310452118", 17),
      ("#########-#####", "442176093 00001", "44217609300001", 15),
      ("############X########", "287290455182X07162026", "287290455182X07162026", 21),
      ("A####", "b1234", "b1234", 5),
      ("A####[-A]", "b1234-z", "b1234z", 7),
      ("####", "1234.", "1234", 4),
      ("####", "12345", nil, 0),
      ("####", "1234X", nil, 0),
      ("####", "123", nil, 0),
      ("##-##", "1 2-34", nil, 0),
      ("####", "", nil, 0),
      ("####", "١٢٣٤", nil, 0),
    ] as [(String, String, String?, Int)])
  func match(_ shape: String, _ text: String, _ value: String?, _ length: Int) throws {
    let match = try #require(Shape(shape)).match(ArraySlice(text.utf8))
    #expect(match?.value == value)
    if value != nil { #expect(match?.length == length) }
  }

  @Test(
    arguments: [
      // A part of a longer code
      ("413323601-8", 9, CodeEnd.goesOn), ("413323601/8", 9, .goesOn), ("413323601.8", 9, .goesOn),
      ("413 323 6018 642 07Y", 16, .mayGoOn), ("441772 88", 6, .mayGoOn),
      // The code ends here
      ("441772", 6, .ends), ("441772.", 6, .ends), ("441772 - 88", 6, .ends), ("441772  88", 6, .ends),
      ("441772 1 of 3", 6, .ends), ("441772 Page 1", 6, .ends), ("441772 10/12/2026", 6, .ends),
      ("441772 $88.00", 6, .ends), ("441772 88.00", 6, .ends), ("441772 5035550143", 6, .ends),
    ] as [(String, Int, CodeEnd)])
  func aShapeReadsNoPartOfALongerCode(_ text: String, _ end: Int, _ expected: CodeEnd) {
    #expect(CodeEnd(ArraySlice(text.utf8), at: end) == expected)
  }

  @Test(arguments: ["", " - ", "[#", "#]", "[[#]]", "(#", "#)", "((#))"])
  func notAShape(_ text: String) { #expect(Shape(text) == nil) }

  @Test(arguments: [("### ### #### ### [(#)]", 13), ("A-##", 3), ("X#", 2)])
  func length(_ shape: String, _ length: Int) throws { #expect(try #require(Shape(shape)).length == length) }
}
