/// The labels of the generic grammar with their uses, or the marks of all carriers, put in order when the library was
/// built: nothing is made of them at start.
package struct CompiledLabels: Sendable {
  package let tree: LabelTree
  /// By phrase: where its codes begin; behind the last, where they end.
  private let places: [UInt32]
  private let codes: [UInt32]

  package init(tree: LabelTree, places: [UInt32], codes: [UInt32]) {
    self.tree = tree
    self.places = places
    self.codes = codes
  }

  /// Puts labels in the order of their keys, each with the codes of what it stands for.
  package init(_ entries: [(label: String, code: UInt32)]) {
    var byKey: [[UInt8]: [UInt32]] = [:]
    for (label, code) in entries {
      let key = LabelKey(label).symbols
      if !key.isEmpty, byKey[key]?.contains(code) != true { byKey[key, default: []].append(code) }
    }
    var tree = LabelTree()
    var places: [UInt32] = [0]
    var codes: [UInt32] = []
    for (key, keyCodes) in byKey.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard tree.insert(key: key) != nil else { continue }
      codes += keyCodes
      places.append(UInt32(codes.count))
    }
    self.init(tree: tree, places: places, codes: codes)
  }

  /// How many phrases there are.
  package var count: Int { tree.count }

  /// What a phrase stands for.
  package func codes(of phrase: Int) -> ArraySlice<UInt32> {
    codes[Int(places[phrase])..<Int(places[phrase + 1])]
  }

  /// Swift that makes the same of arrays which the compiler lays out.
  ///
  /// - Parameter name: what the arrays' names begin with.
  package func source(_ name: String) -> String {
    """
    private let \(name)Nodes: [UInt64] = \(tree.nodeBits)
    private let \(name)Starts: [Int32] = \(tree.startNodes)
    private let \(name)Places: [UInt32] = \(places)
    private let \(name)Codes: [UInt32] = \(codes)
    var \(name): CompiledLabels {
      CompiledLabels(
        tree: LabelTree(nodeBits: \(name)Nodes, startNodes: \(name)Starts, count: \(count)),
        places: \(name)Places, codes: \(name)Codes)
    }
    """
  }
}

extension LabelUse {
  /// A number for it, with the rules counted from the generic grammar's first.
  package var code: UInt32 {
    switch self {
    case .field(let rule): UInt32(truncatingIfNeeded: 3 * rule + 2)
    case .number(let rule): UInt32(truncatingIfNeeded: 3 * rule + 3)
    case .end(let rule): UInt32(truncatingIfNeeded: 3 * rule + 4)
    case .other: 0
    case .issuer: 1
    }
  }

  /// - Parameters: how many rules stand before those of the generic grammar.
  package init(code: UInt32, fieldRules: Int, numberRules: Int) {
    let rule = (Int(code) - 2) / 3
    switch (code, code % 3) {
    case (0, _): self = .other
    case (1, _): self = .issuer
    case (_, 2): self = .field(rule + fieldRules)
    case (_, 0): self = .number(rule + numberRules)
    default: self = .end(rule + numberRules)
    }
  }
}
