internal import DocumentFacts
internal import NumberingPlan

/// Reads a record that a program answered with: each leaf by its name and the names around it.
struct MarkupRecord {
  private let labels = RecordLabelTable()
  private let lines: [RecordLine]
  private(set) var writer = FieldWriter()
  /// Whether the object that is read has a house number apart from its street.
  private var hasHouse = false

  /// A leaf with what the names around it say.
  private struct Item {
    var leaf: MarkupText.Leaf
    var path: MarkupPath

    /// A word in a list of numbers tells of one: `t="POTS"` beside `v="6035550100"`.
    var field: RecordField {
      let isWord = leaf.value.isEmpty || leaf.value.contains(where: \.isPrintedLetter)
      guard path.isInherited, path.field.listRole != nil, isWord,
        TelephoneList(leaf.value, inheriting: nil).items.isEmpty
      else { return path.field }
      return leaf.value.isEmpty ? .other : .lineKind
    }

    /// Whether a value says that a line is gone or not there yet, whatever its name.
    var tellsStatus: Bool {
      field == .other && leaf.value.utf8.count < 60
        && ![.unsaid, .working].contains(LineStatus(among: leaf.value))
    }

    var rule: String { leaf.path.joined(separator: "/") }
  }

  init(_ markup: MarkupText, _ lines: [RecordLine]) {
    self.lines = lines
    let items = Self.withoutIdentifiers(items(of: markup.leaves))
    if markup.isCut {
      writer.notebook.notes.append(
        ReadingNote(
          kind: .numbersMayBeIncomplete, field: "telephoneNumbers",
          message: "The answer ends in the middle: what followed is missing."))
    }
    for item in items where item.field == .billingNumber { write(item) }
    for object in Self.objects(items, parents: markup.parents) { readObject(object) }
  }

  /// What may stand in objects inside a number's own: it tells of the number.
  private static let ofNumbers: Set<RecordField> = [
    .status, .lineKind, .feature, .serviceCode, .remark, .forwardTo, .huntGroup,
  ]
  /// How deep.
  private static let deepest = 3

  /// Items of one object each, with those of objects and lists inside it that tell of its one number.
  private static func objects(_ items: [Item], parents: [Int]) -> [[Item]] {
    var numbers: [Int: (count: Int, depth: Int)] = [:]
    for item in items where item.field.listRole != nil {
      numbers[item.leaf.object, default: (0, item.leaf.path.count)].count += 1
    }
    var order: [Int] = []
    var objects: [Int: [Item]] = [:]
    var last = Int.min
    var run = -1
    for item in items {
      let home = home(of: item, numbers, parents)
      // Objects without a number are read in the order of the answer.
      if numbers[home] == nil, home != last { run -= 1 }
      let key = numbers[home] == nil ? run - 1_000_000 : home
      last = home
      if objects[key] == nil { order.append(key) }
      objects[key, default: []].append(item)
    }
    return order.compactMap { objects[$0] }
  }

  /// The object that an item tells of: its own, or one around it that has one number.
  ///
  /// - Parameter numbers: by object, how many numbers it holds and how deep they stand.
  private static func home(
    of item: Item, _ numbers: [Int: (count: Int, depth: Int)], _ parents: [Int]
  ) -> Int {
    let own = item.leaf.object
    guard item.field.listRole == nil, numbers[own] == nil else { return own }
    var outer = own
    for _ in 0..<deepest {
      guard parents.indices.contains(outer), outer > 0 else { return own }
      outer = parents[outer]
      guard let held = numbers[outer] else { continue }
      let isElement = item.field == .other && item.leaf.path.count == held.depth
      let isState = item.field == .serviceState && item.path.place == nil
      return held.count == 1 && (isState || ofNumbers.contains(item.field) || isElement) ? outer : own
    }
    return own
  }

  /// Paths that are kept: those of a list's elements return every few leaves.
  private static let mostPaths = 16

  private func items(of leaves: [MarkupText.Leaf]) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(leaves.count)
    var paths: [MarkupPath] = []
    for leaf in leaves {
      if let path = paths.first(where: { $0.names == leaf.path }) {
        items.append(Item(leaf: leaf, path: path))
        continue
      }
      if paths.count == Self.mostPaths { paths.removeFirst() }
      let path = MarkupPath(leaf.path, labels: labels)
      paths.append(path)
      items.append(Item(leaf: leaf, path: path))
    }
    return items
  }

  /// The identifier of the account's object counts only where the account has no number beside it.
  private static func withoutIdentifiers(_ items: [Item]) -> [Item] {
    guard items.contains(where: { $0.field == .accountNumber && !$0.path.isIdentifier }) else { return items }
    return items.filter { !$0.path.isIdentifier }
  }

  var notebook: RecordNotebook { writer.notebook }

  /// Leaves of one object that follow each other: a number with its status and kind, or values of the account.
  /// `"disconnectedOn": "2026-05-01"`, `"portedOut": true`, `"active": false`: that a number was given up.
  private static func tellsEnd(_ item: Item) -> Bool {
    guard let name = item.leaf.path.last, item.field != .recordDate, item.field != .rangeEnd else {
      return false
    }
    let words = ComposedLabel.words(of: name)
    let isNo = RecordPhrase.isNo(item.leaf.value)
    if words.allSatisfy({ Lexicon.workingFlags.contains($0) }) {
      return isNo && !item.leaf.value.isEmpty && item.leaf.value.lowercased() != "null"
    }
    guard words.contains(where: { Lexicon.RecordLabelWords.ended.contains($0) }), !words.contains("in") else {
      return false
    }
    return !isNo && (Lexicon.affirmations.contains(item.leaf.value.lowercased()) || isDay(item.leaf.value))
  }

  /// A day, or a month of a year: `2026-05`.
  private static func isDay(_ text: String) -> Bool {
    !PrintedDay.matches(in: Array(text.utf8)).isEmpty
      || text.utf8.count == 7 && text.allSatisfy { $0.isPrintedNumber || "-/".contains($0) }
  }

  /// `"number": "12", "street": "Main St"` of an address as one street.
  private static func withHouse(_ items: [Item]) -> [Item] {
    func index(_ key: String) -> Int? {
      items.firstIndex { $0.path.place != nil && RecordLabelTable.key($0.leaf.path.last ?? "") == key }
    }
    guard let number = index("number"), let street = index("street"),
      items[number].leaf.object == items[street].leaf.object, items[number].leaf.value.utf8.count <= 8,
      items[number].leaf.value.first?.isPrintedNumber == true
    else { return items }
    var whole = items
    whole[street].leaf.value = items[number].leaf.value + " " + items[street].leaf.value
    whole.remove(at: number)
    return whole
  }

  private mutating func readObject(_ all: [Item]) {
    let items = Self.withHouse(all.filter { !Self.tellsEnd($0) })
    let own = items.first { $0.field.listRole != nil }
    // `state` of a number is no state of a place.
    let isState = own != nil && !items.contains { [.serviceCity, .servicePostalCode].contains($0.field) }
    let about = items.filter { item in
      [.status, .lineKind, .feature, .serviceCode].contains(item.field)
        || item.field == .other && own.map { $0.leaf.object != item.leaf.object } ?? false
        || item.field == .serviceState && isState || own != nil && item.tellsStatus
    }
    var rest = about.map(\.leaf.value).joined(separator: "  ")
    if own != nil, items.count < all.count { rest += "  DISCONNECTED" }
    let numbers = items.count { $0.field.listRole != nil }
    readRange(items)
    readStreet(items)
    // A status of its own behind each of several numbers: `TN 2`, `TN 2 Status`.
    var stated: Range<Int>?
    if numbers == 1, let own { readMainFlag(own, items) }
    for item in items {
      let before = writer.notebook.sightings.count
      defer {
        if item.field.listRole != nil { stated = before..<writer.notebook.sightings.count }
      }
      let isCounted = item.leaf.path.last?.contains(where: \.isPrintedNumber) ?? false
      if numbers > 1, item.field == .status, isCounted, let range = stated, let line = line(of: item.leaf) {
        restate(range, item.leaf.value, line)
        continue
      }
      if item.field.listRole != nil, numbers == 1 || rest.isEmpty {
        let status = numbers == 1 ? about.first { [.status, .serviceState].contains($0.field) } : nil
        writeNumber(item, rest, status.map { LineStatus(headed: $0.leaf.value) } ?? .unsaid)
      } else if !(numbers == 1 && about.contains { $0.leaf.path == item.leaf.path }),
        item.field != .billingNumber
      {
        write(item)
      }
    }
  }

  private mutating func restate(_ range: Range<Int>, _ text: String, _ line: RecordLine) {
    let status = LineStatus(headed: text)
    let numbers = writer.notebook.sightings[range].flatMap(\.numbers)
    writer.notebook.restate(range, status, text, line)
    if status == .gone { writer.notebook.meet(.disconnectedNumber, numbers, text) }
    if status == .ordered { writer.notebook.meet(.pendingOrder, numbers, text) }
  }

  /// What the names of the lists around a number say of it: `reserved`, `pendingNumbers`.
  private static func status(around leaf: MarkupText.Leaf) -> LineStatus {
    for name in leaf.path {
      let status = LineStatus(among: ComposedLabel.words(of: name).joined(separator: " "))
      if status != .unsaid, status != .working { return status }
    }
    return .unsaid
  }

  /// `main="Y"` beside a line's number, where no name says which is the billing number.
  private mutating func readMainFlag(_ number: Item, _ items: [Item]) {
    guard number.field == .numbers, notebook.first(.billingNumber) == nil, let line = line(of: number.leaf),
      items.contains(where: {
        Lexicon.mainFlagKeys.contains(RecordLabelTable.key($0.leaf.path.last ?? ""))
          && Lexicon.affirmations.contains($0.leaf.value.lowercased())
      })
    else { return }
    writer.write(.billingNumber, number.leaf.value, [line], number.rule)
  }

  private mutating func writeNumber(_ item: Item, _ rest: String, _ status: LineStatus) {
    guard let line = line(of: item.leaf) else { return }
    let list = TelephoneList(item.leaf.value, inheriting: writer.account)
    guard !list.items.isEmpty, let role = item.field.listRole else {
      return writer.write(item.field, item.leaf.value, [line], item.rule)
    }
    if let other = Self.role(ofKind: rest) { return writer.notebook.see(list, as: other, line, item.rule) }
    let status = status == .unsaid ? Self.status(around: item.leaf) : status
    let words = role == .disconnected ? rest + " DISCONNECTED" : rest
    NumberRow(list: list, rest: words).write(in: &writer, as: role, line, item.rule, headed: status)
  }

  /// What a number is that its kind calls no line: `contact`, `forwarding target`.
  private static func role(ofKind words: String) -> RecordSighting.Role? {
    let words = RecordWords(words)
    if words.says(Lexicon.KindsOfOthers.contact) { return .contact }
    return words.says(Lexicon.KindsOfOthers.target) ? .forwardTo : nil
  }

  /// `Start` and `End` of a block.
  private mutating func readRange(_ items: [Item]) {
    guard let start = items.first(where: { $0.field == .rangeStart }),
      let end = items.first(where: { $0.field == .rangeEnd }), let line = line(of: start.leaf)
    else { return }
    let list = TelephoneList("\(start.leaf.value) - \(end.leaf.value)", inheriting: writer.account)
    let isDID = start.path.isOfBlock || items.contains { $0.leaf.value.uppercased() == "DID" }
    writer.notebook.see(list, as: isDID ? .didBlock : .line, line, start.rule)
    if isDID { writer.notebook.meet(.didTrunks, list.numbers, "") }
  }

  private func line(of leaf: MarkupText.Leaf) -> RecordLine? {
    lines.indices.contains(leaf.line) ? lines[leaf.line] : nil
  }

  private mutating func write(_ item: Item) {
    guard let line = line(of: item.leaf), !item.path.isStreetPart, !(hasHouse && item.path.isStreet) else {
      return
    }
    if item.field == .other, !item.leaf.value.isEmpty, let place = item.path.place, !item.path.isKnown {
      writer.notebook.unreadParts.insert(place)
    }
    let named =
      item.field == .other
      ? item.leaf.path.last.flatMap { LabelledCell.place(namedBy: $0, before: item.leaf.value) } : nil
    writer.write(named ?? item.field, item.leaf.value, [line], item.rule)
    if item.field == .lineKind, item.path.isOfBlock, !RecordPhrase.isNo(item.leaf.value) {
      writer.notebook.meet(.didTrunks, [], item.leaf.value)
    }
  }

  /// A street whose house number, name and type are leaves of their own, in the order of the record.
  private mutating func readStreet(_ items: [Item]) {
    hasHouse = items.contains { $0.path.isHouse && !$0.leaf.value.isEmpty }
    let parts = items.filter {
      ($0.path.isStreetPart || hasHouse && $0.path.isStreet) && !$0.leaf.value.isEmpty
    }
    guard let first = parts.first, let field = first.path.place else { return }
    writer.write(
      field, parts.map(\.leaf.value).joined(separator: " "), parts.compactMap { line(of: $0.leaf) },
      first.leaf.path.dropLast().joined(separator: "/"))
  }
}
