import Testing

@testable import PortDraft

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("Acme", "Acme"), (" a \n\t b ", "a b"), ("a\u{1B}[2Jb", "a[2Jb"), ("\u{9B}31m", "31m"),
    ("a\u{0}\u{7}b", "ab"),
    ("a\u{202E}cba\u{202C}", "acba"), ("\u{2066}a\u{2069}\u{200F}\u{FEFF}", "a"), ("Señor", "Señor"),
    ("a\u{2028}b\u{85}c", "a b c"), ("", ""),
  ])
  func printable(_ text: String, _ shown: String) {
    #expect(TerminalText.printable(text) == shown)
  }

  @Test(arguments: [
    ("", 10, [""]), ("one two three", 8, ["one two", "three"]),
    ("0123456789ab cd", 8, ["01234567", "89ab cd"]),
    ("中文中文中文", 8, ["中文中文", "中文"]),
  ])
  func wrapped(_ text: String, _ columns: Int, _ lines: [String]) {
    #expect(TerminalText.wrapped(text, to: columns) == lines)
  }

  @Test(arguments: [("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("中文中文", 6, "中文…"), ("", 3, "")])
  func cut(_ text: String, _ columns: Int, _ shown: String) {
    #expect(TerminalText.cut(text, to: columns) == shown)
  }

  @Test(
    arguments: [
      ("Transfer PIN: 482913", "482913", "Transfer PIN: ••••"), ("PIN=482913.", "482913", "••••"),
      ("Account 9482913", "482913", "Account 9482913"), ("PIN 1", nil, "PIN 1"), ("PIN", "", "PIN"),
    ] as [(String, String?, String)])
  func pinHidden(_ text: String, _ pin: String?, _ shown: String) {
    #expect(MaskedPin.hidden(pin, in: text) == shown)
  }
}
