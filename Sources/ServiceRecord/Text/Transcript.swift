/// Lines of a conversation, each behind its time and its speaker: `[10:04:40] csr desk: BTN: 603-555-0100`.
struct Transcript {
  private static let leastLines = 4
  private static let longestSpeaker = 24

  /// The lines without times and speakers; those of another document as they are.
  static func unspoken(_ lines: [RecordLine]) -> [RecordLine] {
    guard lines.count(where: { textBehindTime($0) != nil }) >= leastLines else { return lines }
    let speakers = Set(lines.compactMap { textBehindTime($0).flatMap(speaker) })
    let spoken = lines.compactMap { textBehindTime($0).flatMap(speaker) }
    return lines.map { line in
      guard var text = textBehindTime(line) else { return line }
      if let name = speaker(text), speakers.contains(name), spoken.count(where: { $0 == name }) > 1 {
        text = text.dropFirst(name.count + 1).drop { $0 == " " }
      }
      return text.isEmpty ? line : line.saying(String(text))
    }
  }

  /// What stands behind `[10:04]` or `10:04:40` at a line's beginning.
  private static func textBehindTime(_ line: RecordLine) -> Substring? {
    if line.text.first == "[", let close = line.text.firstIndex(of: "]"),
      isMoment(line.text[..<close].dropFirst())
    {
      return line.text[line.text.index(after: close)...].drop { $0 == " " }
    }
    var rest = line.text[...]
    if rest.first == "[" || rest.first == "(" { rest = rest.dropFirst() }
    let time = rest.prefix { $0.isPrintedNumber || $0 == ":" }
    guard (4...8).contains(time.utf8.count), time.contains(":"), time.first != ":", time.last != ":" else {
      return nil
    }
    rest = rest.dropFirst(time.count).drop { $0 == " " }
    for half in ["AM", "PM", "am", "pm"] where rest.hasPrefix(half) { rest = rest.dropFirst(2) }
    return rest.drop { "]) -".contains($0) }
  }

  /// `2026-11-01 10:04`, in figures.
  private static func isMoment(_ text: Substring) -> Bool {
    (4...24).contains(text.utf8.count) && text.contains(":")
      && text.allSatisfy { $0.isPrintedNumber || "-/.: TAPMZ".contains($0) }
  }

  private static func speaker(_ text: Substring) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon]
    return (1...longestSpeaker).contains(name.utf8.count) ? name : nil
  }
}
