internal import DataFiles

/// Reads the lists of one file. Comments and headings stand at the margin, the lines of a list are indented.
struct LexiconReader {
  private let source: DataFile
  private(set) var lists: [WordList] = []
  private(set) var errors: [DataFileError] = []
  private var comment: [String] = []
  private var namesSource = false

  init(_ source: DataFile) {
    self.source = source
    var number = 0
    for line in source.text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      read(line, number)
    }
    if !namesSource { report(1, "a comment at the head says where the words are from: # Source: …") }
    // After a mistake a list may only seem to have none.
    for list in lists where list.entries.isEmpty && errors.isEmpty {
      report(list.line, "“\(list.name)” has no words")
    }
  }

  private mutating func read(_ line: Substring, _ number: Int) {
    guard let first = line.first(where: { $0 != " " }) else {
      comment = []
      return
    }
    if line.hasPrefix("#") {
      let text = line.drop { $0 == "#" || $0 == " " }
      if lists.isEmpty, text.hasPrefix("Source") { namesSource = true }
      comment.append(String(text))
    } else if first == line.first {
      readHeading(line, number)
    } else {
      readEntry(line, number)
    }
  }

  private mutating func readHeading(_ line: Substring, _ number: Int) {
    do {
      let heading = try WordListHeading(String(line))
      lists.append(WordList(heading: heading, comment: comment, path: source.path, line: number))
    } catch {
      report(number, error.message)
    }
    comment = []
  }

  private mutating func readEntry(_ line: Substring, _ number: Int) {
    guard let heading = lists.last?.heading else {
      // After a heading with a mistake there is nothing to read by.
      if errors.isEmpty { report(number, "words stand before the first list") }
      return
    }
    var text = line.drop { $0 == " " }
    var classes: [String] = []
    if heading.hasClasses {
      guard let colon = text.firstIndex(of: ":") else {
        return report(number, "a line says first what its words are: class: words")
      }
      classes = text[..<colon].split(separator: " ").map(String.init)
      text = text[text.index(after: colon)...]
    }
    let words =
      heading.kind == .table
      ? text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      : text.split(separator: " ").map(String.init)
    if let mistake = mistake(heading, classes, words) { report(number, mistake) }
    lists[lists.count - 1].entries.append(WordList.Entry(line: number, classes: classes, words: words))
  }

  private func mistake(_ heading: WordListHeading, _ classes: [String], _ words: [String]) -> String? {
    if heading.hasClasses, classes.isEmpty || !classes.allSatisfy(\.isIdentifier) {
      return "a class has a name of letters and digits, the first one small"
    }
    if words.isEmpty { return "no word stands here" }
    if !heading.fields.isEmpty, words.count != heading.fields.count {
      return "\(words.count) fields instead of \(heading.fields.count)"
    }
    if heading.kind == .stems, let word = words.first(where: { !$0.isStem }) {
      return "“\(word)” has other than small letters"
    }
    return nil
  }

  private mutating func report(_ line: Int, _ message: String) {
    errors.append(DataFileError(path: source.path, line: line, message: message))
  }
}
