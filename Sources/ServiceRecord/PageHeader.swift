/// The header that a record repeats on each page, also in the middle of a logical line.
///
/// It is what stands above the first section. A later line is a repetition where it begins with the same words and
/// agrees in most, numbers aside: page numbers and status words change from page to page.
struct PageHeader {
  /// Words of each line with digits masked.
  private let patterns: [[String]]

  init(_ lines: some Sequence<RecordLine>) {
    patterns = lines.prefix(12).map { Self.pattern($0.text) }.filter { !$0.isEmpty }
  }

  /// Whether a line of the record's body repeats a line of the header.
  func isRepeated(in line: RecordLine) -> Bool {
    let words = Self.pattern(line.text)
    guard !words.isEmpty else { return false }
    return patterns.contains { Self.agree($0, words) }
  }

  /// Lines that end a page or the record.
  static func isNotice(_ line: RecordLine) -> Bool {
    let text = line.text.uppercased()
    let letters = text.filter(\.isLetter)
    if letters == "CONTINUED" || letters == "CONT" || letters.hasPrefix("ENDOF") || letters == "END" {
      return true
    }
    if letters == "PAGE" || letters == "PAGEOF" || letters.hasPrefix("CONTINUEDONNEXT") { return true }
    if letters.hasPrefix("PRINTED") && text.hasPrefix("PRINTED") {
      return letters == "PRINTED" || letters == "PRINTEDPAGE"
    }
    return letters.hasPrefix("HTTP") || letters.contains("CONFIDENTIAL")
      || letters.contains("PROPRIETARYNETWORK")
  }

  private static func agree(_ header: [String], _ words: [String]) -> Bool {
    let common = zip(header, words).prefix { $0.0 == $0.1 }.count
    let shorter = min(header.count, words.count)
    if header.count == 1, words.count == 1 { return common == 1 && header[0].contains { !$0.isNumber } }
    if common == shorter, shorter >= 2 { return abs(header.count - words.count) <= 4 }
    guard common >= 2 else { return false }
    let known = Set(header)
    let shared = words.filter(known.contains).count
    return shared * 10 >= words.count * 7 && shared * 10 >= header.count * 6
  }

  private static func pattern(_ text: String) -> [String] {
    text.split(separator: " ").map { word in
      String(word.uppercased().map { $0.isNumber ? "0" : $0 })
    }
  }
}
