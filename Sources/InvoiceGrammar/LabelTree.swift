/// All texts a grammar looks for, as a tree of label keys: one walk from a word finds the longest.
struct LabelTree {
  private var children: [Int32]
  private var phrases: [Int32]
  /// By phrase: how many symbols it has.
  private(set) var lengths: [Int] = []

  init() {
    children = Array(repeating: 0, count: LabelKey.symbolCount)
    phrases = [-1]
  }

  var isEmpty: Bool { lengths.isEmpty }

  /// Adds a text and returns its phrase, the same for texts with the same key; nil for a text without a key.
  mutating func insert(_ text: String) -> Int? {
    let key = LabelKey(text).symbols
    guard !key.isEmpty else { return nil }
    var node = 0
    for symbol in key {
      let edge = node * LabelKey.symbolCount + Int(symbol)
      if children[edge] == 0 {
        children[edge] = Int32(phrases.count)
        phrases.append(-1)
        children.append(contentsOf: repeatElement(0, count: LabelKey.symbolCount))
      }
      node = Int(children[edge])
    }
    if phrases[node] < 0 {
      phrases[node] = Int32(lengths.count)
      lengths.append(key.count)
    }
    return Int(phrases[node])
  }

  /// The node reached from a node by one symbol; nil where no label goes on so.
  @inline(__always)
  func step(_ node: Int, _ symbol: UInt8) -> Int? {
    let next = children[node * LabelKey.symbolCount + Int(symbol)]
    return next == 0 ? nil : Int(next)
  }

  /// The phrase that ends at a node.
  @inline(__always)
  func phrase(at node: Int) -> Int? {
    phrases[node] < 0 ? nil : Int(phrases[node])
  }
}
