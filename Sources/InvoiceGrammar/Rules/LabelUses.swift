/// What each label of a lexicon announces, by phrase: chains in one array, since there are thousands of labels and nearly
/// all have one use. What was compiled is read where it stands.
struct LabelUses {
  /// Those of the first phrases.
  private let compiled: CompiledLabels?
  /// How many rules stand before the compiled ones.
  private let start: (fieldRules: Int, numberRules: Int)
  /// By phrase: its first link; -1 for none, `unread` for a compiled phrase without a chain.
  private var firsts: [Int32]
  private var links: [Link] = []

  private static let unread: Int32 = -2

  fileprivate struct Link {
    var use: LabelUse
    /// -1 behind the last.
    var next: Int32
  }

  init(_ compiled: CompiledLabels? = nil, after start: (fieldRules: Int, numberRules: Int) = (0, 0)) {
    self.compiled = compiled
    self.start = start
    firsts = [Int32](repeating: Self.unread, count: compiled?.count ?? 0)
  }

  /// How many phrases it knows.
  var count: Int { firsts.count }

  /// Appends the next phrase with its uses, which stand in their order.
  mutating func append(_ uses: [LabelUse]) {
    firsts.append(-1)
    chain(uses, to: count - 1)
  }

  private mutating func chain(_ uses: some Collection<LabelUse>, to phrase: Int) {
    firsts[phrase] = uses.isEmpty ? -1 : Int32(links.count)
    for (position, use) in uses.enumerated() {
      links.append(Link(use: use, next: position + 1 < uses.count ? Int32(links.count + 1) : -1))
    }
  }

  /// Adds a use to a phrase, which may be the next one, in its place among the others.
  mutating func add(_ use: LabelUse, to phrase: Int) {
    if phrase == firsts.count { firsts.append(-1) }
    if firsts[phrase] == Self.unread { chain(Array(self[phrase]), to: phrase) }
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
  subscript(phrase: Int) -> Chain {
    let isCompiled = firsts[phrase] == Self.unread
    return Chain(
      links: links, position: firsts[phrase], codes: isCompiled ? compiled?.codes(of: phrase) ?? [] : [],
      start: start)
  }

  /// The uses of one phrase.
  struct Chain: Sequence, IteratorProtocol {
    fileprivate let links: [Link]
    fileprivate var position: Int32
    /// Those still to come of a compiled phrase.
    fileprivate var codes: ArraySlice<UInt32>
    fileprivate let start: (fieldRules: Int, numberRules: Int)

    mutating func next() -> LabelUse? {
      if position >= 0 {
        let link = links[Int(position)]
        position = link.next
        return link.use
      }
      return codes.popFirst().map {
        LabelUse(code: $0, fieldRules: start.fieldRules, numberRules: start.numberRules)
      }
    }
  }
}
