/// A record that a program wrote as indented names, `account:` over `number: 4471`, or as names under heads in brackets.
///
/// Its values become the same leaves as those of JSON and XML.
struct KeyedText {
  private(set) var leaves: [MarkupText.Leaf] = []
  /// The object around each object, by their numbers; 0 is around them all.
  private(set) var parents = [0]

  /// A group that is open: its column, its name, its object.
  private struct Group {
    var indent: Int
    var name: String
    var object: Int
  }

  private var groups: [Group] = []

  /// Lines at the start in which two groups must open.
  private static let searchedLines = 60
  private static let mostLeaves = 100_000
  private static let deepest = 16

  /// - Returns: nil where the lines are neither, which is told by two heads of groups and most lines' form.
  init?(_ lines: [RecordLine]) {
    let heads = lines.prefix(Self.searchedLines).filter { Self.head(of: $0) != nil }
    guard heads.count > 1 else { return nil }
    let isBracketed = heads.allSatisfy { $0.text.utf8.first == UInt8(ascii: "[") }
    guard isBracketed || !heads.contains(where: { $0.text.utf8.first == UInt8(ascii: "[") }) else {
      return nil
    }
    var read = 0
    var passed = 0
    for (index, line) in lines.enumerated() where leaves.count < Self.mostLeaves {
      if "#;".contains(line.text.first ?? " ") || line.text == "---" { continue }
      if isBracketed ? readBracketed(line, index) : readIndented(line, index) {
        read += 1
      } else {
        passed += 1
      }
    }
    guard leaves.count > 3, read > passed * 4 else { return nil }
  }

  /// The name of a group: `lines:` or `[lines]` alone on a line.
  private static func head(of line: RecordLine) -> String? {
    guard line.cells.count == 1, let first = line.text.first, let last = line.text.last else { return nil }
    let isBracketed = first == "[" && last == "]"
    guard isBracketed || last == ":" else { return nil }
    let name = isBracketed ? line.text.dropFirst().dropLast() : line.text.dropLast()
    return isName(name) ? String(name) : nil
  }

  /// One word as programs write names: mostly small letters.
  private static func isName(_ text: some StringProtocol) -> Bool {
    guard (1...40).contains(text.utf8.count), text.first?.isPrintedLetter == true,
      text.contains(where: \.isLowercase)
    else { return false }
    return text.allSatisfy { $0.isPrintedLetter || $0.isPrintedNumber || $0 == "_" || $0 == "-" || $0 == "." }
  }

  // MARK: - Lines

  private mutating func readBracketed(_ line: RecordLine, _ index: Int) -> Bool {
    if let name = Self.head(of: line) {
      groups = [Group(indent: 0, name: name, object: object(in: nil))]
      return true
    }
    guard let equals = line.text.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return false }
    let key = line.text[..<equals].trimmingBlanks
    guard !key.isEmpty, !key.contains(" ") else { return false }
    add(key, line.text[line.text.index(after: equals)...].trimmingBlanks, index)
    return true
  }

  private mutating func readIndented(_ line: RecordLine, _ index: Int) -> Bool {
    var text = line.text[...]
    var indent = line.indent
    let isElement = text.hasPrefix("- ")
    if isElement {
      text = text.dropFirst(2).drop { $0 == " " }
      // An element stands in its list's group, also where it is not indented.
      close(downTo: indent + 1)
      groups.append(Group(indent: indent + 1, name: "", object: object(in: groups.last?.object)))
      indent += 2
    } else {
      close(downTo: indent)
    }
    if let name = text.last == ":" ? text.dropLast() : nil, Self.isName(name) {
      if groups.count < Self.deepest {
        groups.append(Group(indent: indent, name: String(name), object: object(in: groups.last?.object)))
      }
      return true
    }
    if let colon = text.firstByteRange(of: ": "), Self.isName(text[..<colon.lowerBound]) {
      add(String(text[..<colon.lowerBound]), text[colon.upperBound...].trimmingBlanks, index)
      return true
    }
    guard isElement else { return false }
    add(nil, String(text), index)
    return true
  }

  private mutating func close(downTo indent: Int) {
    while let last = groups.last, last.indent >= indent { groups.removeLast() }
  }

  // MARK: - Leaves

  private mutating func object(in outer: Int?) -> Int {
    parents.append(outer ?? 0)
    return parents.count - 1
  }

  private mutating func add(_ key: String?, _ value: String, _ line: Int) {
    let path = groups.map(\.name).filter { !$0.isEmpty } + (key.map { [$0] } ?? [])
    guard !path.isEmpty else { return }
    let values =
      value.hasPrefix("[") && value.hasSuffix("]")
      ? value.dropFirst().dropLast().split(separator: ",").map(\.trimmingBlanks) : [value]
    for value in values {
      let text = value.trimming { $0 == "\"" || $0 == "'" || $0 == " " }
      if text == "~" || text == "null" { continue }
      leaves.append(MarkupText.Leaf(path: path, value: text, line: line, object: groups.last?.object ?? 0))
    }
  }
}
