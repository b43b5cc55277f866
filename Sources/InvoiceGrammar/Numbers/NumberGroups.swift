/// Lists and columns that a number is printed in together with others, in the order in which they were seen.
struct NumberGroups: Sequence {
  private var groups: [Group] = []

  /// A list or a column, by a number that no other has.
  struct Group: Equatable {
    let code: Int

    static func list(_ number: Int) -> Group { Group(code: 2 * number) }
    static func column(_ number: Int) -> Group { Group(code: 2 * number + 1) }

    var isList: Bool { code & 1 == 0 }
  }

  /// More are noise.
  private static let most = 12

  mutating func insert(_ group: Group) {
    if groups.count < Self.most, !groups.contains(group) { groups.append(group) }
  }

  mutating func formUnion(_ others: NumberGroups) {
    for group in others { insert(group) }
  }

  func makeIterator() -> IndexingIterator<[Group]> { groups.makeIterator() }
}
