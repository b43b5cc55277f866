/// Objects of two values of which one is a record's label, by whatever names a program calls label and value:
///
///     {"l": "Acct Nbr", "v": "4471"}, {"l": "Main TN", "v": "6035550100"}
struct LabelledPairs {
  /// Names of leaves that hold labels, with those of the leaves that hold their values.
  private var shapes: [(name: [String], value: [String])] = []

  private static let leastPairs = 4

  /// - Parameter objects: the leaves of each.
  init(_ objects: [ArraySlice<MarkupText.Leaf>]) {
    var counts: [[[String]]: (pairs: Int, first: Int, second: Int)] = [:]
    let labels = RecordLabelTable()
    for object in objects where object.count == 2 {
      guard let first = object.first, let second = object.last, first.path != second.path else { continue }
      func known(_ leaf: MarkupText.Leaf) -> Int {
        labels[leaf.value] != nil || ComposedLabel(leaf.value)?.field != nil ? 1 : 0
      }
      let shape = [first.path, second.path]
      let count = counts[shape, default: (0, 0, 0)]
      counts[shape] = (count.pairs + 1, count.first + known(first), count.second + known(second))
    }
    for (shape, count) in counts where count.pairs >= Self.leastPairs {
      // A column of kinds, `BTN`, `Fax`, holds known words as well, but the same few.
      if count.first * 2 >= count.pairs, count.first > count.second * 2 {
        shapes.append((shape[0], shape[1]))
      }
      if count.second * 2 >= count.pairs, count.second > count.first * 2 {
        shapes.append((shape[1], shape[0]))
      }
    }
  }

  /// Whether one leaf of an object holds the label of the other.
  func names(_ name: MarkupText.Leaf, _ value: MarkupText.Leaf) -> Bool {
    shapes.contains { $0.name == name.path && $0.value == value.path }
  }
}
