internal import NumberingPlan

/// Leaves as if each value stood under its own name, whatever shape the program gave its answer:
///
///     {"name": "BTN", "value": "…"}    {"6035550100": {"status": "active"}}    {"npa": "603", "nxx": "555", "line": "0100"}
///     {"columns": ["TN", "Status"], "rows": [["…", "active"]]}
struct MarkupShape {
  private(set) var leaves: [MarkupText.Leaf]
  private let parents: [Int]

  init(_ leaves: [MarkupText.Leaf], parents: [Int]) {
    self.leaves = leaves
    self.parents = parents
    nameTitled()
    namePairs()
    nameLists()
    nameQualified()
    nameCells()
    joinNumbers()
    takeNumbersOfNames()
  }

  private static func key(_ leaf: MarkupText.Leaf) -> String { RecordLabelTable.key(leaf.path.last ?? "") }

  /// Runs of leaves of one object.
  private var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in leaves.indices.dropFirst() where leaves[index].object != leaves[index - 1].object {
      runs.append(start..<index)
      start = index
    }
    if start < leaves.count { runs.append(start..<leaves.count) }
    return runs
  }

  // MARK: - Names beside values

  private mutating func namePairs() {
    let runs = runs
    let labelled = LabelledPairs(runs.map { leaves[$0] })
    var named: [MarkupText.Leaf] = []
    named.reserveCapacity(leaves.count)
    for run in runs {
      guard let pair = pair(leaves[run], labelled) else {
        named += leaves[run]
        continue
      }
      named.append(pair)
    }
    leaves = named
  }

  /// An object of a name and a value, and perhaps of notes on the value: one leaf of that name.
  private func pair(_ run: ArraySlice<MarkupText.Leaf>, _ labelled: LabelledPairs) -> MarkupText.Leaf? {
    let told = run.count == 2 ? run : run.filter { !Lexicon.pairNotes.contains(Self.key($0)) }[...]
    guard told.count == 2, let first = told.first, let second = told.last else { return nil }
    for (name, value) in [(first, second), (second, first)]
    where !name.value.isEmpty && (Lexicon.nameKeys.contains(Self.key(name)) || labelled.names(name, value)) {
      // The text of an element stands under the element's own name.
      let isText = value.path.count == name.path.count - 1
      guard isText || Lexicon.valueKeys.contains(Self.key(value)) || labelled.names(name, value) else {
        continue
      }
      var pair = value
      pair.path[pair.path.count - 1] = name.value
      pair.object = parents.indices.contains(value.object) ? parents[value.object] : value.object
      return pair
    }
    return nil
  }

  /// `{"field": "All numbers", "value": ["…", "…"]}`: the list's elements stand under its name.
  private mutating func nameLists() {
    let runs = runs
    var names: [Int] = []
    for (run, list) in zip(runs, runs.dropFirst()) where run.count == 1 && isList(list) {
      let (name, element) = (leaves[run.lowerBound], leaves[list.lowerBound])
      guard Lexicon.nameKeys.contains(Self.key(name)), Lexicon.valueKeys.contains(Self.key(element)),
        element.object > 0, parents.indices.contains(element.object), parents[element.object] == name.object
      else { continue }
      for index in list { leaves[index].path[leaves[index].path.count - 1] = name.value }
      names.append(run.lowerBound)
    }
    let named = Set(names)
    leaves = leaves.enumerated().filter { !named.contains($0.offset) }.map(\.element)
  }

  // MARK: - Titles of groups

  /// `{"title": "Where billed", "fields": […]}`: what stands in the group's objects is named by its title too.
  private mutating func nameTitled() {
    let labels = RecordLabelTable()
    var titles: [Int: (title: String, depth: Int)] = [:]
    for leaf in leaves where Lexicon.titleKeys.contains(Self.key(leaf)) && leaf.path.count > 1 {
      guard leaf.value.utf8.count <= Self.longestQualifier,
        let field = labels[leaf.value] ?? ComposedLabel(leaf.value)?.field, Self.qualified.contains(field)
      else { continue }
      titles[leaf.object] = (leaf.value, leaf.path.count - 1)
    }
    if titles.isEmpty { return }
    for index in leaves.indices {
      guard let (title, depth) = title(around: leaves[index].object, titles),
        leaves[index].path.count > depth
      else {
        continue
      }
      leaves[index].path.insert(title, at: depth)
    }
  }

  private func title(around object: Int, _ titles: [Int: (title: String, depth: Int)]) -> (
    title: String, depth: Int
  )? {
    var outer = object
    while parents.indices.contains(outer), outer > 0 {
      outer = parents[outer]
      if let title = titles[outer] { return title }
    }
    return nil
  }

  // MARK: - Objects told apart by a value

  /// `<Address type="billing">`: the leaves stand under `billing Address`.
  private mutating func nameQualified() {
    let labels = RecordLabelTable()
    for run in runs {
      guard let index = run.first(where: { Lexicon.qualifierKeys.contains(Self.key(leaves[$0])) }),
        leaves[index].path.count > 1, leaves[index].value.utf8.count <= Self.longestQualifier
      else { continue }
      let depth = leaves[index].path.count - 2
      let plain = leaves[index].path[depth]
      let name = leaves[index].value + " " + plain
      func says(_ name: String) -> RecordField? { labels[name] ?? ComposedLabel(name)?.field }
      let isAsker = Lexicon.askerKeys.contains { RecordLabelTable.key(leaves[index].value).hasPrefix($0) }
      guard isAsker || says(plain).map(Self.qualified.contains) ?? true,
        isAsker || says(name).map(Self.qualified.contains) ?? false
      else {
        continue
      }
      for leaf in run where leaves[leaf].path.count > depth { leaves[leaf].path[depth] = name }
    }
  }

  private static let qualified: Set<RecordField> = [
    .serviceAddress, .billingAddress, .customerName, .billedName, .serviceUnit,
  ]
  /// A word or two, in bytes.
  private static let longestQualifier = 20

  // MARK: - Rows of cells

  private mutating func nameCells() {
    guard let heads = runs.first(where: { isHeads($0) }) else { return }
    let names = leaves[heads].map(\.value)
    let rows = rowPaths(of: names.count)
    for run in runs where run.lowerBound >= heads.upperBound && run.count <= names.count {
      let path = leaves[run.lowerBound].path
      let isRow =
        Lexicon.rowKeys.contains(RecordLabelTable.key(path.last ?? ""))
        || run.count == names.count && rows.contains(path)
      guard isRow, isList(run) else { continue }
      for (index, name) in zip(run, names) { leaves[index].path.append(name) }
    }
    leaves.removeSubrange(heads)
  }

  /// Paths of lists of which several stand side by side, each with a value for every heading.
  private func rowPaths(of count: Int) -> Set<[String]> {
    var counts: [[String]: Int] = [:]
    for run in runs where run.count == count && isList(run) {
      counts[leaves[run.lowerBound].path, default: 0] += 1
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private func isHeads(_ run: Range<Int>) -> Bool {
    run.count > 1 && isList(run) && Lexicon.columnKeys.contains(Self.key(leaves[run.lowerBound]))
  }

  private func isList(_ run: Range<Int>) -> Bool {
    leaves[run].allSatisfy { $0.path == leaves[run.lowerBound].path }
  }

  // MARK: - Numbers

  /// Area code, central office code and line number that are leaves of their own.
  private mutating func joinNumbers() {
    for run in runs.reversed() {
      func part(_ keys: [String]) -> Int? { run.first { keys.contains(Self.key(leaves[$0])) } }
      guard let area = part(Lexicon.NumberParts.area), let office = part(Lexicon.NumberParts.office),
        let line = part(Lexicon.NumberParts.line)
      else { continue }
      let digits = [area, office, line].map { leaves[$0].value }.joined()
      guard digits.utf8.count == 10, let number = TelephoneNumber(digits) else { continue }
      leaves[area].path[leaves[area].path.count - 1] = "number"
      leaves[area].value = number.e164
      for index in [office, line].sorted(by: >) { leaves.remove(at: index) }
    }
  }

  /// A number that names its own object.
  private mutating func takeNumbersOfNames() {
    var taken: [MarkupText.Leaf] = []
    var seen: Set<Int> = []
    for leaf in leaves {
      guard let position = leaf.path.lastIndex(where: Self.isNumber) else {
        taken.append(leaf)
        continue
      }
      // The object that the number names, or the leaf itself.
      let isLeaf = position == leaf.path.count - 1
      let outer = Array(leaf.path[..<position])
      var number = leaf
      number.path = outer + ["telephoneNumber"]
      number.value = leaf.path[position]
      if isLeaf { number.object = -taken.count - 1 }
      if isLeaf || seen.insert(leaf.object).inserted { taken.append(number) }
      var rest = leaf
      rest.path = outer + (isLeaf ? ["status"] : Array(leaf.path[(position + 1)...]))
      rest.object = number.object
      taken.append(rest)
    }
    leaves = taken
  }

  private static func isNumber(_ name: String) -> Bool {
    name.utf8.count >= 10 && name.utf8.count(where: { (0x30...0x39).contains($0) }) >= 10
      && TelephoneNumber(name) != nil
  }
}
