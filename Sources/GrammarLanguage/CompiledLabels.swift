/// The labels of the generic grammar with their uses, and the marks of all carriers, put in order when the library was
/// built: a tree is made of them without looking anything up.
///
/// Keys stand in the order of their symbols, each as how many it shares with the one before, and the rest.
package struct CompiledLabels: Sendable {
  private let text: StaticString

  package init(_ text: StaticString) { self.text = text }

  /// The tree of all keys, the phrases in their order; `read` is given what stands behind each.
  package func tree(_ read: (CompiledTextReader) -> Void) -> LabelTree {
    var tree = LabelTree()
    var reader = CompiledTextReader(text)
    tree.reserve(reader.number())
    while !reader.isAtEnd {
      let shared = reader.number()
      tree.append(reader.rawText(), sharing: shared)
      read(reader.part())
    }
    return tree
  }

  /// Writes keys with what stands behind each.
  package static func write<Entry: Equatable>(
    _ entries: [(label: String, entry: Entry)], to writer: inout CompiledTextWriter,
    each: (inout CompiledTextWriter, [Entry]) -> Void
  ) {
    var byKey: [[UInt8]: [Entry]] = [:]
    for (label, entry) in entries {
      let key = LabelKey(label).symbols
      if !key.isEmpty, byKey[key]?.contains(entry) != true { byKey[key, default: []].append(entry) }
    }
    let keys = byKey.keys.sorted { $0.lexicographicallyPrecedes($1) }
    writer.write(keys.reduce(1) { $0 + $1.count })
    var last: [UInt8] = []
    for key in keys {
      let shared = zip(last, key).prefix { $0 == $1 }.count
      writer.write(shared)
      writer.write(String(decoding: key[shared...].map { $0 + LabelTree.printedSymbol }, as: UTF8.self))
      var part = CompiledTextWriter()
      each(&part, byKey[key] ?? [])
      writer.write(part.text)
      last = key
    }
  }
}

extension LabelUse {
  package func write(to writer: inout CompiledTextWriter) {
    switch self {
    case .field(let rule): writer.write(3 * rule)
    case .number(let rule): writer.write(3 * rule + 1)
    case .end(let rule): writer.write(3 * rule + 2)
    case .other: writer.write(Self.plain)
    case .issuer: writer.write(Self.plain + 1)
    }
  }

  /// - Parameters: how many rules stand before those of the compiled grammar.
  package init(_ reader: inout CompiledTextReader, fieldRules: Int, numberRules: Int) {
    let number = reader.number()
    switch (number, number % 3) {
    case (Self.plain, _): self = .other
    case (Self.plain + 1, _): self = .issuer
    case (_, 0): self = .field(number / 3 + fieldRules)
    case (_, 1): self = .number(number / 3 + numberRules)
    default: self = .end(number / 3 + numberRules)
    }
  }

  /// More than any rule's number.
  private static var plain: Int { 32 * 32 * 3 }
}
