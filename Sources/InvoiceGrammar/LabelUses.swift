/// What each label of a lexicon announces, by phrase: chains in one array, since there are thousands of labels and nearly
/// all have one use.
struct LabelUses {
  /// By phrase: its first link; -1 for none.
  private var firsts: [Int32] = []
  private var links: [Link] = []

  fileprivate struct Link {
    var use: LabelUse
    /// -1 behind the last.
    var next: Int32
  }

  /// How many phrases it knows.
  var count: Int { firsts.count }

  /// Appends the uses of the next phrase, which stand in their order.
  mutating func append(_ count: Int, _ read: () -> LabelUse) {
    firsts.append(count > 0 ? Int32(links.count) : -1)
    for position in 0..<max(count, 0) {
      links.append(Link(use: read(), next: position + 1 < count ? Int32(links.count + 1) : -1))
    }
  }

  /// Adds a use to a phrase, which may be the next one, in its place among the others.
  mutating func add(_ use: LabelUse, to phrase: Int) {
    if phrase == firsts.count { firsts.append(-1) }
    var previous: Int?
    var next = firsts[phrase]
    while next >= 0, !LabelUse.precedes(use, links[Int(next)].use) {
      if links[Int(next)].use == use { return }
      previous = Int(next)
      next = links[Int(next)].next
    }
    let link = Int32(links.count)
    links.append(Link(use: use, next: next))
    if let previous { links[previous].next = link } else { firsts[phrase] = link }
  }

  /// The uses of a phrase in their order.
  subscript(phrase: Int) -> Chain { Chain(links: links, position: firsts[phrase]) }

  /// The uses of one phrase.
  struct Chain: Sequence, IteratorProtocol {
    fileprivate let links: [Link]
    fileprivate var position: Int32

    mutating func next() -> LabelUse? {
      guard position >= 0 else { return nil }
      let link = links[Int(position)]
      position = link.next
      return link.use
    }
  }
}
