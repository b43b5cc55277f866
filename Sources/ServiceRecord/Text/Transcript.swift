/// Lines of a conversation, each behind its time and its speaker: `[10:04:40] csr desk: BTN: 603-555-0100`.
struct Transcript {
  private static let leastLines = 4
  private static let longestSpeaker = 24

  /// The lines without times and speakers; those of another document as they are.
  static func unspoken(_ lines: [RecordLine]) -> [RecordLine] {
    guard lines.count(where: { textBehindTime($0) != nil }) >= leastLines else {
      return withoutSpeakers(lines)
    }
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

  /// A chat as it is printed, each speaker alone on a line over what was said: `You`, `Nadia`.
  private static func withoutSpeakers(_ lines: [RecordLine]) -> [RecordLine] {
    guard lines.contains(where: { Lexicon.speakers.contains($0.text.lowercased()) }) else { return lines }
    var counts: [String: Int] = [:]
    for line in lines where maySpeak(line) { counts[line.text, default: 0] += 1 }
    let speakers = counts.filter { $0.value > 1 }.map(\.key)
    let isChat =
      speakers.count > 1 && speakers.contains { Lexicon.speakers.contains($0.lowercased()) }
      && speakers.reduce(0) { $0 + (counts[$1] ?? 0) } >= leastLines
    return isChat ? lines.filter { !speakers.contains($0.text) } : lines
  }

  private static func maySpeak(_ line: RecordLine) -> Bool {
    line.cells.count == 1 && line.text.utf8.count <= longestSpeaker && line.text.first?.isUppercase == true
      && line.text.allSatisfy { $0.isPrintedLetter || $0 == " " || $0 == "." || $0 == "'" }
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
