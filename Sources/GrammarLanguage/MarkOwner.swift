/// Whose mark a text is, and what it says.
package struct MarkOwner: Hashable {
  /// The carrier's id.
  package var carrier: String
  package var text: String
  /// Nil: it speaks against the carrier.
  package var weight: Grammar.Mark.Weight?
  /// It is a mark of a kind of document, not of a carrier.
  package var isOfDocument = false

  package init(carrier: String, text: String, weight: Grammar.Mark.Weight?, isOfDocument: Bool) {
    self.carrier = carrier
    self.text = text
    self.weight = weight
    self.isOfDocument = isOfDocument
  }

  /// The marks of carriers and kinds of document, each with its text.
  package static func all(of carriers: [Grammar]) -> [(label: String, entry: MarkOwner)] {
    carriers.flatMap { grammar in
      func owner(_ text: String, _ weight: Grammar.Mark.Weight?) -> MarkOwner {
        MarkOwner(carrier: grammar.id, text: text, weight: weight, isOfDocument: grammar.other != nil)
      }
      let marks = grammar.marks.map { owner($0.text, $0.weight) }
      let contrary = grammar.contraryMarks.map { owner($0, nil) }
      return (marks + contrary).map { ($0.text, $0) }
    }
  }
}

extension MarkOwner {
  package func write(to writer: inout CompiledTextWriter) {
    writer.write(carrier)
    writer.write(text)
    writer.write(isOfDocument)
    writer.write(weight == nil)
    if let weight { writer.write(weight) }
  }

  package init(_ reader: inout CompiledTextReader) {
    carrier = reader.text()
    text = reader.text()
    isOfDocument = reader.flag()
    weight = reader.flag() ? nil : reader.choice()
  }
}
