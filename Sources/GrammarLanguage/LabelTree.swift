/// All texts a grammar looks for, as a tree of label keys: one walk from a word finds the longest.
///
/// The built-in grammars' trees stand in the library as they are walked: nothing is made of them at start.
package struct LabelTree: Sendable {
  /// The root first, each a ``Node``'s bits.
  @usableFromInline var nodes: [UInt64]
  /// By symbol: the root's children, of which there are many; 0 for none.
  @usableFromInline var starts: [Int32]
  /// How many phrases it holds.
  package private(set) var count: Int

  package init() {
    nodes = [Node(symbol: 0).bits]
    starts = [Int32](repeating: 0, count: LabelKey.symbolCount)
    count = 0
  }

  /// A tree that was made when the library was built: what ``nodeBits`` and ``startNodes`` said then.
  package init(nodeBits: [UInt64], startNodes: [Int32], count: Int) {
    nodes = nodeBits
    starts = startNodes
    self.count = count
  }

  package var nodeBits: [UInt64] { nodes }
  package var startNodes: [Int32] { starts }

  /// Adds a text and returns its phrase, the same for texts with the same key; nil for a text without a key, and where
  /// the tree is full: after a million symbols.
  package mutating func insert(_ text: String) -> Int? { insert(key: LabelKey(text).symbols) }

  /// The same for a key.
  package mutating func insert(key symbols: [UInt8]) -> Int? {
    guard !symbols.isEmpty, nodes.count + symbols.count < Node.most.nodes, count < Node.most.phrases else {
      return nil
    }
    var node = 0
    for symbol in symbols { node = step(node, symbol) ?? addChild(of: node, symbol) }
    if let phrase = phrase(at: node) { return phrase }
    let phrase = count
    update(node) { $0.phrase = phrase }
    count += 1
    return phrase
  }

  /// The phrase of a text that was added; nil for any other.
  package func phrase(of text: String) -> Int? {
    var node = 0
    for symbol in LabelKey(text).symbols {
      guard let next = step(node, symbol) else { return nil }
      node = next
    }
    return phrase(at: node)
  }

  private mutating func addChild(of parent: Int, _ symbol: UInt8) -> Int {
    let child = nodes.count
    var node = Node(symbol: symbol)
    if parent == 0 {
      starts[Int(symbol)] = Int32(child)
    } else {
      node.nextSibling = Node(bits: nodes[parent]).firstChild
      update(parent) { $0.firstChild = child }
    }
    nodes.append(node.bits)
    return child
  }

  private mutating func update(_ node: Int, _ change: (inout Node) -> Void) {
    var changed = Node(bits: nodes[node])
    change(&changed)
    nodes[node] = changed.bits
  }

  /// The node reached from a node by one symbol; nil where no label goes on so.
  @inlinable @inline(__always)
  package func step(_ node: Int, _ symbol: UInt8) -> Int? {
    if node == 0 { return starts[Int(symbol)] == 0 ? nil : Int(starts[Int(symbol)]) }
    var child = Node(bits: nodes[node]).firstChild
    while child != 0 {
      let next = Node(bits: nodes[child])
      if next.symbol == symbol { return child }
      child = next.nextSibling
    }
    return nil
  }

  /// The phrase that ends at a node.
  @inlinable @inline(__always)
  package func phrase(at node: Int) -> Int? {
    let phrase = Node(bits: nodes[node]).phrase
    return phrase < 0 ? nil : phrase
  }
}

extension LabelTree {
  /// One symbol of a key and where to go from it, in one word: 6 bits of symbol, 18 of phrase, 20 and 20 of links.
  ///
  /// Children hang in a chain: nearly every node has one.
  @usableFromInline struct Node {
    @usableFromInline var bits: UInt64

    /// How many nodes and how many phrases can be told apart.
    static let most = (nodes: 1 << 20, phrases: 1 << 18 - 1)

    @inlinable @inline(__always)
    init(bits: UInt64) { self.bits = bits }

    init(symbol: UInt8) { bits = UInt64(symbol) << 58 }

    @inlinable @inline(__always)
    var symbol: UInt8 { UInt8(truncatingIfNeeded: bits >> 58) }

    /// -1 where no text ends.
    @inlinable @inline(__always)
    var phrase: Int {
      get { Int(bits >> 40 & 0x3_FFFF) - 1 }
      set { bits = bits & ~(0x3_FFFF << 40) | UInt64(newValue + 1) << 40 }
    }

    /// 0 for none, as the root is nobody's child.
    @inlinable @inline(__always)
    var firstChild: Int {
      get { Int(bits >> 20 & 0xF_FFFF) }
      set { bits = bits & ~(0xF_FFFF << 20) | UInt64(newValue) << 20 }
    }

    @inlinable @inline(__always)
    var nextSibling: Int {
      get { Int(bits & 0xF_FFFF) }
      set { bits = bits & ~0xF_FFFF | UInt64(newValue) }
    }
  }
}
