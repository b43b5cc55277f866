// Rules as a compiled grammar holds them. A rule's grammar is the one it stands in.

extension FieldRule {
  func write(to writer: inout CompiledTextWriter) {
    writer.write(field)
    reader.write(to: &writer)
    placement.write(to: &writer)
    writer.write(strength)
    writer.write(layout.map { $0 + 1 } ?? 0)
    writer.write(origin.line)
  }

  init?(_ reader: inout CompiledTextReader, of grammar: String) {
    let field = reader.choice(Field.self)
    let value = Reader(&reader)
    let placement = Placement(&reader)
    let strength = reader.choice(Strength.self)
    let layout = reader.number()
    let origin = RuleOrigin(grammar: grammar, line: reader.number())
    guard let field, let strength else { return nil }
    self.init(
      field: field, reader: value, placement: placement, strength: strength,
      layout: layout > 0 ? layout - 1 : nil, origin: origin)
  }
}

extension FieldRule.Reader {
  private static var simple: [FieldRule.Reader] {
    [.code, .date, .telephone, .address, .name, .person, .period]
  }

  fileprivate func write(to writer: inout CompiledTextWriter) {
    if case .shape(let shapes) = self {
      writer.write(0)
      writer.write(shapes.map(\.text))
    } else {
      writer.write((Self.simple.firstIndex(of: self) ?? 0) + 1)
    }
  }

  fileprivate init(_ reader: inout CompiledTextReader) {
    switch reader.number() {
    case 0: self = .shape(reader.list { Shape($0.text()) })
    case 2: self = .date
    case 3: self = .telephone
    case 4: self = .address
    case 5: self = .name
    case 6: self = .person
    case 7: self = .period
    default: self = .code
    }
  }
}

extension FieldRule.Placement {
  fileprivate func write(to writer: inout CompiledTextWriter) {
    switch self {
    case .addressWindow: writer.write(0)
    case .header: writer.write(1)
    case .coupon: writer.write(3)
    case .beside(let relations, let labels):
      writer.write(2)
      writer.write(relations.bits)
      labels.write(to: &writer)
    }
  }

  fileprivate init(_ reader: inout CompiledTextReader) {
    switch reader.number() {
    case 0: self = .addressWindow
    case 1: self = .header
    case 3: self = .coupon
    default: self = .beside(FieldRule.Relations(bits: reader.number()), labels: LabelTexts(&reader))
    }
  }
}

extension Derivation {
  func write(to writer: inout CompiledTextWriter) {
    writer.write(field)
    writer.write(digits)
    writer.write(from)
    writer.write(layout.map { $0 + 1 } ?? 0)
    writer.write(origin.line)
  }

  init?(_ reader: inout CompiledTextReader, of grammar: String) {
    let field = reader.choice(Field.self)
    let digits = reader.number()
    let from = reader.choice(Field.self)
    let layout = reader.number()
    let origin = RuleOrigin(grammar: grammar, line: reader.number())
    guard let field, let from else { return nil }
    self.init(
      field: field, digits: digits, from: from, layout: layout > 0 ? layout - 1 : nil, origin: origin)
  }
}

extension NumberRule {
  func write(to writer: inout CompiledTextWriter) {
    writer.write(owner)
    writer.write(place)
    writer.write(relations.bits)
    labels.write(to: &writer)
    end.write(to: &writer)
    writer.write(strength)
    writer.write(layout.map { $0 + 1 } ?? 0)
    writer.write(origin.line)
  }

  init?(_ reader: inout CompiledTextReader, of grammar: String) {
    let owner = reader.choice(Owner.self)
    let place = reader.choice(Place.self)
    let relations = FieldRule.Relations(bits: reader.number())
    let labels = LabelTexts(&reader)
    let end = LabelTexts(&reader)
    let strength = reader.choice(FieldRule.Strength.self)
    let layout = reader.number()
    let origin = RuleOrigin(grammar: grammar, line: reader.number())
    guard let owner, let place, let strength else { return nil }
    self.init(
      owner: owner, place: place, relations: relations, labels: labels, end: end, strength: strength,
      layout: layout > 0 ? layout - 1 : nil, origin: origin)
  }
}
