/// The labels of one rule. Those of a compiled grammar are read when somebody asks for them: bills are read by the
/// compiled tree of all labels, and need none of the texts.
public struct LabelTexts: Sendable, Hashable, Sequence, ExpressibleByArrayLiteral {
  private var source: Source

  private enum Source {
    case texts([String])
    case compiled(CompiledTextReader)
  }

  package init(_ texts: [String]) { source = .texts(texts) }

  public init(arrayLiteral texts: String...) { source = .texts(texts) }

  /// Takes the next list of texts, unread.
  package init(_ reader: inout CompiledTextReader) { source = .compiled(reader.part()) }

  package func write(to writer: inout CompiledTextWriter) {
    var part = CompiledTextWriter()
    part.write(texts)
    writer.write(part.text)
  }

  public var texts: [String] {
    switch source {
    case .texts(let texts): return texts
    case .compiled(let part):
      var reader = part
      return reader.texts()
    }
  }

  public func makeIterator() -> IndexingIterator<[String]> { texts.makeIterator() }

  package static func += (labels: inout LabelTexts, texts: [String]) {
    labels = LabelTexts(labels.texts + texts)
  }

  public static func == (one: LabelTexts, other: LabelTexts) -> Bool { one.texts == other.texts }

  public func hash(into hasher: inout Hasher) { hasher.combine(texts) }
}
