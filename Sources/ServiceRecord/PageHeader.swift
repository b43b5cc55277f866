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
    let first = Self.pattern(line.text.prefix { $0 != " " })
    guard patterns.contains(where: { $0.first == first.first }) else { return false }
    let words = Self.pattern(line.text)
    return patterns.contains { Self.agree($0, words) }
  }

  /// Lines that end a page or the record.
  static func isNotice(_ line: RecordLine) -> Bool {
    let text = line.text
    let letters = String(decoding: text.utf8.lazy.filter(isLetter).map { $0 & 0xDF }, as: UTF8.self)
    switch letters {
    case "CONTINUED", "CONT", "END", "PAGE", "PAGEOF", "PRINTED", "PRINTEDPAGE": return true
    default: break
    }
    return ["ENDOF", "CONTINUEDONNEXT", "HTTP"].contains { letters.hasPrefix($0) }
      || letters.holds("CONFIDENTIAL") || letters.holds("PROPRIETARYNETWORK")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func agree(_ header: [String], _ words: [String]) -> Bool {
    let common = zip(header, words).prefix { $0.0 == $0.1 }.count
    let shorter = min(header.count, words.count)
    if header.count == 1, words.count == 1 {
      return common == 1 && header[0].contains { !$0.isPrintedNumber }
    }
    if common == shorter, shorter >= 2 { return abs(header.count - words.count) <= 4 }
    guard common >= 2 else { return false }
    let known = Set(header)
    let shared = words.filter(known.contains).count
    return shared * 10 >= words.count * 7 && shared * 10 >= header.count * 6
  }

  private static func pattern(_ text: some StringProtocol) -> [String] {
    text.split(separator: " ").map { word in
      String(
        decoding: word.utf8.map { (0x30...0x39).contains($0) ? 0x30 : isLetter($0) ? $0 & 0xDF : $0 },
        as: UTF8.self)
    }
  }
}
