internal import NumberingPlan

/// A grammar read when the library was built: nothing of its file is parsed when a bill is.
package struct CompiledGrammar: Sendable {
  private let id: StaticString
  private let headerText: StaticString
  private let rulesText: StaticString

  /// - Parameters:
  ///   - header: what recognition needs: ``Grammar/writeHeader(to:)``.
  ///   - rules: all else: ``Grammar/writeRules(to:)``.
  package init(id: StaticString, header: StaticString, rules: StaticString) {
    self.id = id
    headerText = header
    rulesText = rules
  }

  package func has(id: String) -> Bool {
    self.id.withUTF8Buffer { $0.elementsEqual(id.utf8) }
  }

  /// The grammar without its rules: name, marks, kind.
  package var header: Grammar {
    var reader = CompiledTextReader(headerText)
    return Grammar(header: &reader)
  }

  /// The grammar with all its rules.
  package var grammar: Grammar {
    var grammar = header
    var reader = CompiledTextReader(rulesText)
    grammar.readRules(&reader)
    return grammar
  }
}

extension Grammar {
  package func writeHeader(to writer: inout CompiledTextWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(aliases)
    writer.write(kind)
    writer.write(isFamily)
    writer.write(other != nil)
    if let other {
      writer.write(other.rivals)
      writer.write(other.issuer != nil)
      if let issuer = other.issuer { writer.write(issuer) }
    }
    writer.write(families)
    writer.write(marks) { writer, mark in
      writer.write(mark.text)
      writer.write(mark.weight)
    }
    writer.write(contraryMarks)
  }

  fileprivate init(header reader: inout CompiledTextReader) {
    self.init(id: reader.text(), name: reader.text())
    aliases = reader.texts()
    kind = reader.choice() ?? kind
    isFamily = reader.flag()
    if reader.flag() {
      other = OtherDocument()
      other?.rivals = reader.texts()
      if reader.flag() { other?.issuer = reader.choice() }
    }
    families = reader.texts()
    marks = reader.list { Mark(text: $0.text(), weight: $0.choice() ?? .weakly) }
    contraryMarks = reader.texts()
  }

  package func writeRules(to writer: inout CompiledTextWriter) {
    writer.write(sources)
    writer.write(layouts) { writer, layout in
      writer.write(layout.name)
      writer.write(layout.marks)
    }
    writer.write(fieldRules) { $1.write(to: &$0) }
    writer.write(derivations) { $1.write(to: &$0) }
    writer.write(numberRules) { $1.write(to: &$0) }
    otherLabels.write(to: &writer)
    writer.write(qualifiers)
    writer.write(careNumbers) { $0.write(Int($1.tenDigits)) }
    writer.write(remittanceAddresses)
  }

  fileprivate mutating func readRules(_ reader: inout CompiledTextReader) {
    let id = id
    sources = reader.texts()
    layouts = reader.list { Layout(name: $0.text(), marks: $0.texts()) }
    fieldRules = reader.list { FieldRule(&$0, of: id) }
    derivations = reader.list { Derivation(&$0, of: id) }
    numberRules = reader.list { NumberRule(&$0, of: id) }
    otherLabels = LabelTexts(&reader)
    qualifiers = reader.texts()
    careNumbers = reader.list { TelephoneNumber(tenDigits: UInt64($0.number())) }
    remittanceAddresses = reader.texts()
  }
}
