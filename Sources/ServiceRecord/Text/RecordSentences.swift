/// Sentences that each state a value, `BTN is …. The other lines are …`: each becomes a line.
struct RecordSentences {
  /// Shorter lines hold one statement.
  private static let shortest = 40

  /// The next place where a sentence may end: a full stop, or a joint before another one.
  private static func stop(in text: Substring) -> Range<Substring.Index>? {
    [". ", ", and ", " and "].compactMap { text.firstByteRange(of: $0) }.min { $0.lowerBound < $1.lowerBound }
  }

  static func parted(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    guard lines.contains(where: { mayPart($0) }) else { return lines }
    return lines.flatMap { line in mayPart(line) ? sentences(of: line, labels: labels) : [line] }
  }

  private static func mayPart(_ line: RecordLine) -> Bool {
    line.cells.count == 1 && line.text.utf8.count > shortest && line.text.holds(". ")
      && (line.text.holds(" is ") || line.text.holds(" are "))
  }

  private static func sentences(of line: RecordLine, labels: RecordLabelTable) -> [RecordLine] {
    var sentences: [RecordLine] = []
    var rest = line.text[...]
    var searched = rest.startIndex
    while let stop = Self.stop(in: rest[searched...]) {
      let next = rest[stop.upperBound...]
      searched = stop.upperBound
      // `123 St. Louis Ave` ends no sentence: a label begins the next one.
      guard let cell = LabelledCell(String(next), labels: labels, mayBeBare: false), cell.field != .other
      else {
        continue
      }
      sentences.append(line.saying(String(rest[..<stop.lowerBound])))
      rest = next
    }
    if sentences.isEmpty { return [line] }
    // What stands behind the sentence of the last label is prose again.
    let last = ProseFacts.sentences(of: String(rest))
    let behind = last.dropFirst().joined(separator: " ")
    sentences.append(line.saying((last.first ?? String(rest)).trimming { $0 == "." || $0 == " " }))
    return behind.isEmpty ? sentences : sentences + [line.saying(behind)]
  }
}
