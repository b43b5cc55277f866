/// Whose mark a text is, and what it says.
package struct MarkOwner: Hashable {
  /// The carrier's id.
  package var carrier: String
  package var text: String
  /// Nil: it speaks against the carrier.
  package var weight: Grammar.Mark.Weight?

  /// The marks of all carriers, each with its text.
  package static func all(of carriers: [Grammar]) -> [(label: String, entry: MarkOwner)] {
    carriers.flatMap { grammar in
      let marks = grammar.marks.map { MarkOwner(carrier: grammar.id, text: $0.text, weight: $0.weight) }
      let contrary = grammar.contraryMarks.map { MarkOwner(carrier: grammar.id, text: $0, weight: nil) }
      return (marks + contrary).map { ($0.text, $0) }
    }
  }
}

extension MarkOwner {
  package func write(to writer: inout CompiledTextWriter) {
    writer.write(carrier)
    writer.write(text)
    writer.write(weight == nil)
    if let weight { writer.write(weight) }
  }

  package init(_ reader: inout CompiledTextReader) {
    carrier = reader.text()
    text = reader.text()
    weight = reader.flag() ? nil : reader.choice()
  }
}
