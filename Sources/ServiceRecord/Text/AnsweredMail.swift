/// A mail whose questions are answered between the lines, each answer behind marks of its own:
///
///     | 2) BTN
///     >>> 603-555-0100
struct AnsweredMail {
  private static let leastAnswers = 3
  /// With what an answer's line may begin.
  private static let answerMarks = Array(">=-".utf8)

  /// Each question with its answer as a label with its value; lines of another document as they are.
  static func joined(_ lines: [RecordLine], labels: RecordLabelTable) -> [RecordLine] {
    guard lines.count(where: { answerMarks.contains($0.text.utf8.first ?? 0) }) >= leastAnswers else {
      return lines
    }
    let answered = Set(lines.indices.dropLast().filter { isAnswered(lines, at: $0, labels) })
    guard answered.count >= leastAnswers else { return lines }
    var joined: [RecordLine] = []
    for (index, line) in lines.enumerated() {
      if answered.contains(index) {
        joined.append(line.saying(question(of: line) + ": " + bare(lines[index + 1])))
      } else if !answered.contains(index - 1) {
        joined.append(line)
      }
    }
    return joined
  }

  private static func isAnswered(_ lines: [RecordLine], at index: Int, _ labels: RecordLabelTable) -> Bool {
    let (asked, answer) = (marks(of: lines[index]), marks(of: lines[index + 1]))
    guard answer != asked, !answer.isEmpty, !bare(lines[index + 1]).isEmpty else { return false }
    let question = question(of: lines[index])
    let field = labels[question] ?? ComposedLabel(question)?.field
    return field.map { $0 != .other } ?? false
  }

  private static func question(of line: RecordLine) -> String {
    LabelledCell.withoutNumber(bare(line)).trimming { " ?:".contains($0) }
  }

  /// Marks of a quotation, or an arrow, at a line's beginning.
  private static func marks(of line: RecordLine) -> String {
    String(line.text.prefix { ">|=-* ".contains($0) }.filter { $0 != " " })
  }

  private static func bare(_ line: RecordLine) -> String {
    line.text.drop { ">|=-* ".contains($0) }.trimmingBlanks
  }
}
