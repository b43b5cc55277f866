import Testing

@testable import PortRequest

@Suite struct JSONTextTests {
  @Test(arguments: [
    (JSONValue.null, "null"), (.bool(true), "true"), (.integer(-7), "-7"), (.number(0.93), "0.93"),
    (.number(0.05), "0.05"), (.number(612.5), "612.5"), (.number(0.125), "0.125"), (.number(-0.5), "-0.5"),
    (.number(1e-7), "1e-07"), (.number(123456.78), "123456.78"),
    (.number(1), "1"), (.number(.nan), "null"), (.number(.infinity), "null"), (.string(""), #""""#),
    (.string("a\"b\\c\n\t/"), #""a\"b\\c\n\t/""#), (.string("Señor “é” 中 😀"), #""Señor “é” 中 😀""#),
    (.string("\u{0}\u{1B}[31m\u{7F}\u{9B}"), #""\u0000\u001b[31m\u007f\u009b""#),
    (.string("a\u{202E}b\u{2066}\u{FEFF}\u{E0041}"), #""a\u202eb\u2066\ufeff\udb40\udc41""#),
    (.array([JSONValue]()), "[]"), (.object([JSONValue.Member]()), "{}"),
    (.array([.integer(1), .null]), "[1,null]"),
    (.object(("b", .integer(1)), ("c", nil), ("a", .null)), #"{"b":1,"a":null}"#),
  ])
  func writes(_ value: JSONValue, _ text: String) {
    #expect(value.text(width: nil) == text)
  }

  @Test func breaksOnlyWhatDoesNotFit() {
    let value = JSONValue.object(
      ("short", .array([.integer(1), .integer(2)])),
      ("long", .array([.string("0123456789"), .string("0123456789")])), ("none", .array([JSONValue]())))
    #expect(
      value.text(width: 24) == """
        {
          "short": [1, 2],
          "long": [
            "0123456789",
            "0123456789"
          ],
          "none": []
        }
        """)
    #expect(value.text(width: 200) == #"{"short": [1, 2], "long": ["0123456789", "0123456789"], "none": []}"#)
  }
}
