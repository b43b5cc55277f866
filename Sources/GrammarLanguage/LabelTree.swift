/// All texts a grammar looks for, as a tree of label keys: one walk from a word finds the longest.
package struct LabelTree {
  /// The root first.
  @usableFromInline var nodes = [Node(symbol: 0)]
  /// By symbol: the root's children, of which there are many; 0 for none.
  @usableFromInline var starts = [Int32](repeating: 0, count: LabelKey.symbolCount)
  /// The key of the text that is being added.
  private var key = LabelKey()
  /// The nodes of the key that was appended last.
  private var path: [Int] = []
  /// How many phrases it holds.
  private(set) var count = 0

  /// Children hang in a chain: nearly every node has one, and a table for each would be made at every start.
  @usableFromInline struct Node {
    @usableFromInline var symbol: UInt8
    /// -1 where no text ends.
    @usableFromInline var phrase: Int32 = -1
    /// 0 for none, as the root is nobody's child.
    @usableFromInline var firstChild: Int32 = 0
    @usableFromInline var nextSibling: Int32 = 0
  }

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Adds a text and returns its phrase, the same for texts with the same key; nil for a text without a key.
  package mutating func insert(_ text: String) -> Int? {
    key.removeAll()
    key.append(bytes: text.utf8.span, base: 0)
    guard !key.symbols.isEmpty else { return nil }
    var node = 0
    for symbol in key.symbols { node = step(node, symbol) ?? addChild(of: node, symbol) }
    if nodes[node].phrase < 0 {
      nodes[node].phrase = Int32(count)
      count += 1
    }
    return Int(nodes[node].phrase)
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

  @inline(__always)
  private mutating func addChild(of parent: Int, _ symbol: UInt8) -> Int {
    let child = nodes.count
    nodes.append(Node(symbol: symbol))
    hang(child, on: parent)
    return child
  }

  /// Makes a node the first child of another.
  @inline(__always)
  private mutating func hang(_ child: Int, on parent: Int) {
    if parent == 0 {
      starts[Int(nodes[child].symbol)] = Int32(child)
    } else {
      nodes[child].nextSibling = nodes[parent].firstChild
      nodes[parent].firstChild = Int32(child)
    }
  }

  /// The node reached from a node by one symbol; nil where no label goes on so.
  @inlinable @inline(__always)
  package func step(_ node: Int, _ symbol: UInt8) -> Int? {
    if node == 0 { return starts[Int(symbol)] == 0 ? nil : Int(starts[Int(symbol)]) }
    var child = Int(nodes[node].firstChild)
    while child != 0 {
      if nodes[child].symbol == symbol { return child }
      child = Int(nodes[child].nextSibling)
    }
    return nil
  }

  /// The phrase that ends at a node.
  @inlinable @inline(__always)
  package func phrase(at node: Int) -> Int? {
    nodes[node].phrase < 0 ? nil : Int(nodes[node].phrase)
  }
}

extension LabelTree {
  /// What is added to a symbol to make a character of it, in compiled labels.
  static var printedSymbol: UInt8 { UInt8(ascii: "0") }

  mutating func reserve(_ count: Int) { nodes.reserveCapacity(count) }

  /// Adds the next of keys that come in the order of their symbols; the next phrase is theirs.
  ///
  /// - Parameters:
  ///   - symbols: the rest of the key, printed.
  ///   - shared: how many symbols it shares with the key before.
  mutating func append(_ symbols: Slice<UnsafeBufferPointer<UInt8>>, sharing shared: Int) {
    path.removeLast(max(path.count - shared, 0))
    let parent = path.last ?? 0
    let first = nodes.count
    let end = first + symbols.count
    for (child, printed) in zip(first..., symbols) {
      var node = Node(symbol: min(printed &- Self.printedSymbol, UInt8(LabelKey.symbolCount - 1)))
      // What the key shares with none before is a chain: the next node is the only child.
      if child + 1 < end { node.firstChild = Int32(child + 1) }
      nodes.append(node)
      path.append(child)
    }
    if first < end { hang(first, on: parent) }
    let node = path.last ?? 0
    guard node > 0, nodes[node].phrase < 0 else { return }
    nodes[node].phrase = Int32(count)
    count += 1
  }
}
