/// Which value goes into which field of a provider's form: a file of lines `"Name of the field" value`.
///
/// A `#` in a field's name stands for 1, 2, 3 … and takes the telephone numbers one by one. What follows a `#` outside
/// the quotation marks is a comment.
public struct FormMapping: Sendable, Hashable {
  public var entries: [Entry]

  public struct Entry: Sendable, Hashable {
    public var field: String
    public var value: LetterValue
    /// Of its file, counted from 1.
    public var line: Int
  }

  /// - Throws: ``FormMappingError`` at the first line that can't be read.
  public init(_ text: String) throws(FormMappingError) {
    entries = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let entry = try Self.entry(line.trimmed, line: index + 1) { entries.append(entry) }
    }
    if entries.isEmpty { throw FormMappingError(line: 1, problem: "it names no field") }
  }

  private static func entry(_ line: Substring, line number: Int) throws(FormMappingError) -> Entry? {
    if line.isEmpty || line.hasPrefix("#") { return nil }
    guard line.hasPrefix("\""), let end = line.dropFirst().firstIndex(of: "\"") else {
      throw FormMappingError(line: number, problem: "a line begins with the field's name in quotation marks")
    }
    let field = line[line.index(after: line.startIndex)..<end]
    let name = line[line.index(after: end)...].prefix { $0 != "#" }.trimmed
    guard let value = LetterValue(rawValue: String(name)) else {
      let known = LetterValue.allCases.map(\.rawValue).joined(separator: ", ")
      throw FormMappingError(
        line: number, problem: "there is no value '\(name)'; there are: \(known)")
    }
    return Entry(field: String(field), value: value, line: number)
  }

  /// A beginning for a form's own mapping: its fields, to be given values.
  public static func sketch(fields: [String]) -> String {
    let values = LetterValue.allCases.map(\.rawValue).joined(separator: ", ")
    let lines = fields.map { "# \"\($0)\"\n" }.joined()
    return "# Take away the first # of a line and name its value behind the field:\n# \(values)\n" + lines
  }
}

/// A line of a mapping file that can't be read.
public struct FormMappingError: Error, Sendable, Hashable, CustomStringConvertible {
  public var line: Int
  public var problem: String

  public var description: String { "line \(line): \(problem)." }
}

extension Substring {
  var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
