/// All texts a grammar looks for, as a tree of label keys: one walk from a word finds the longest.
struct LabelTree {
  /// The root first.
  private var nodes = [Node(symbol: 0)]
  /// By symbol: the root's children, of which there are many; 0 for none.
  private var starts = [Int32](repeating: 0, count: LabelKey.symbolCount)
  /// The key of the text that is being added.
  private var key = LabelKey()
  /// By phrase: how many symbols it has.
  private(set) var lengths: [Int] = []

  /// Children hang in a chain: nearly every node has one, and a table for each would be made at every start.
  private struct Node {
    var symbol: UInt8
    /// -1 where no text ends.
    var phrase: Int32 = -1
    /// 0 for none, as the root is nobody's child.
    var firstChild: Int32 = 0
    var nextSibling: Int32 = 0
  }

  var isEmpty: Bool { lengths.isEmpty }

  /// Adds a text and returns its phrase, the same for texts with the same key; nil for a text without a key.
  mutating func insert(_ text: String) -> Int? {
    key.removeAll()
    key.append(bytes: text.utf8, base: 0)
    guard !key.symbols.isEmpty else { return nil }
    var node = 0
    for symbol in key.symbols { node = step(node, symbol) ?? addChild(of: node, symbol) }
    if nodes[node].phrase < 0 {
      nodes[node].phrase = Int32(lengths.count)
      lengths.append(key.symbols.count)
    }
    return Int(nodes[node].phrase)
  }

  /// The phrase of a text that was added; nil for any other.
  func phrase(of text: String) -> Int? {
    var node = 0
    for symbol in LabelKey(text).symbols {
      guard let next = step(node, symbol) else { return nil }
      node = next
    }
    return phrase(at: node)
  }

  private mutating func addChild(of parent: Int, _ symbol: UInt8) -> Int {
    let child = Int32(nodes.count)
    var node = Node(symbol: symbol)
    if parent == 0 {
      starts[Int(symbol)] = child
    } else {
      node.nextSibling = nodes[parent].firstChild
      nodes[parent].firstChild = child
    }
    nodes.append(node)
    return Int(child)
  }

  /// The node reached from a node by one symbol; nil where no label goes on so.
  @inline(__always)
  func step(_ node: Int, _ symbol: UInt8) -> Int? {
    if node == 0 { return starts[Int(symbol)] == 0 ? nil : Int(starts[Int(symbol)]) }
    var child = Int(nodes[node].firstChild)
    while child != 0 {
      if nodes[child].symbol == symbol { return child }
      child = Int(nodes[child].nextSibling)
    }
    return nil
  }

  /// The phrase that ends at a node.
  @inline(__always)
  func phrase(at node: Int) -> Int? {
    nodes[node].phrase < 0 ? nil : Int(nodes[node].phrase)
  }
}
