/// The header that a record repeats on each page, also in the middle of a logical line.
///
/// It is what stands above the first section. A later line is a repetition where it begins with the same words and
/// agrees in most, numbers aside: page numbers and status words change from page to page.
struct PageHeader {
  /// Words of each line with digits masked.
  private let patterns: [[[UInt8]]]

  init(_ lines: some Sequence<RecordLine>) {
    patterns = lines.prefix(12).map { Self.pattern($0.text) }.filter { !$0.isEmpty }
  }

  /// Whether a line of the record's body repeats a line of the header.
  func isRepeated(in line: RecordLine) -> Bool {
    let first = Self.masked(line.text.utf8.prefix { $0 != UInt8(ascii: " ") })
    guard patterns.contains(where: { $0.first == first }) else { return false }
    let words = Self.pattern(line.text)
    return patterns.contains { Self.agree($0, words) }
  }

  /// Lines that end a page or the record.
  static func isNotice(_ line: RecordLine) -> Bool {
    var letters: [UInt8] = []
    letters.reserveCapacity(line.text.utf8.count)
    for byte in line.text.utf8 where isLetter(byte) { letters.append(byte & 0xDF) }
    switch letters.count {
    case 0..<3: return false
    case 3...11:
      let text = String(decoding: letters, as: UTF8.self)
      if Lexicon.pageNotices.contains(text) || isKeys(line) { return true }
    case 12...80: if isKeys(line) { return true }
    default: break
    }
    return letters.starts(with: "ENDOF".utf8) || letters.starts(with: "CONTINUEDONNEXT".utf8)
      || letters.starts(with: "HTTP".utf8) || letters.holds("CONFIDENTIAL")
      || letters.holds("PROPRIETARYNETWORK")
  }

  /// `PF8 = MORE   PF3 = END`, `F7=BACK`: the keys of a terminal, under its screen.
  private static func isKeys(_ line: RecordLine) -> Bool {
    guard let first = line.text.utf8.first, first == UInt8(ascii: "P") || first == UInt8(ascii: "F") else {
      return false
    }
    let word = line.text.utf8.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "=") }
    let number = word.drop { $0 == UInt8(ascii: "P") || $0 == UInt8(ascii: "F") }
    let after = line.text.utf8.dropFirst(word.count).drop { $0 == UInt8(ascii: " ") }
    return (1...2).contains(number.count) && number.allSatisfy { (0x30...0x39).contains($0) }
      && (1...2).contains(word.count - number.count) && after.first == UInt8(ascii: "=")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func agree(_ header: [[UInt8]], _ words: [[UInt8]]) -> Bool {
    let shorter = min(header.count, words.count)
    var common = 0
    while common < shorter, header[common] == words[common] { common += 1 }
    if header.count == 1, words.count == 1 {
      return common == 1 && header[0].contains { !(0x30...0x39).contains($0) }
    }
    if common == shorter, shorter >= 2 { return abs(header.count - words.count) <= 4 }
    guard common >= 2 else { return false }
    let shared = words.count(where: header.contains)
    return shared * 10 >= words.count * 7 && shared * 10 >= header.count * 6
  }

  private static func pattern(_ text: String) -> [[UInt8]] {
    Array(text.utf8).split(separator: UInt8(ascii: " ")).map(masked)
  }

  /// A word in capitals with zeros for its digits.
  private static func masked(_ word: some Sequence<UInt8>) -> [UInt8] {
    word.map { (0x30...0x39).contains($0) ? 0x30 : isLetter($0) ? $0 & 0xDF : $0 }
  }
}
