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

  @Test(arguments: ["", " - ", "[#", "#]", "[[#]]", "(#", "#)", "((#))"])
  func notAShape(_ text: String) { #expect(Shape(text) == nil) }

  @Test(arguments: [("### ### #### ### [(#)]", 13), ("A-##", 3), ("X#", 2)])
  func length(_ shape: String, _ length: Int) throws { #expect(try #require(Shape(shape)).length == length) }
}
