internal import PageText

/// Whose bill a document is, by the marks its first and last pages bear.
public struct Recognition: Sendable {
  public var outcome: Outcome
  /// Every carrier of which a mark was found, the heaviest first.
  public var contenders: [Contender]

  public enum Outcome: Sendable, Hashable {
    case recognized(String)
    /// Two or more carriers weigh alike.
    case tied([String])
    case none
  }

  public struct Contender: Sendable, Hashable {
    public var id: String
    public var name: String
    public var score: Double
    public var found: [FoundMark]
    public var missing: [String]
    /// Marks of other carriers that its grammar says it never bears.
    public var contrary: [String]
  }

  public struct FoundMark: Sendable, Hashable {
    public var text: String
    public var evidence: Evidence
    /// In running text, where another carrier may be spoken of.
    public var isInSentence: Bool
  }

  /// Under this no carrier is named.
  static let threshold = 2.0
}

/// Weighs the marks of all grammars on a document's first and last pages.
struct Recognizer {
  private let library: GrammarLibrary
  private var tree = LabelTree()
  /// By phrase: whose mark it is.
  private var owners: [[MarkOwner]] = []
  /// The same of compiled marks, of which an owner is read only when one is found.
  private let compiled: CompiledLabels?

  init(_ library: GrammarLibrary) {
    self.library = library
    compiled = library.compiledMarks
    if let compiled {
      tree = compiled.tree
    } else {
      for (text, owner) in MarkOwner.all(of: library.carriers) { add(text, owner) }
    }
  }

  private mutating func add(_ text: String, _ owner: MarkOwner) {
    guard let phrase = tree.insert(text) else { return }
    if phrase == owners.count { owners.append([]) }
    owners[phrase].append(owner)
  }

  private func owners(of phrase: Int) -> [MarkOwner] {
    compiled?.codes(of: phrase).map(MarkOwner.init(builtIn:)) ?? owners[phrase]
  }

  func recognize(_ pages: [PageIndex]) -> Recognition {
    var found: [String: [(owner: MarkOwner, mark: Recognition.FoundMark)]] = [:]
    for index in pages {
      for hit in LabelFinder(tree: tree).hits(in: index) {
        let mark = foundMark(hit, index)
        for owner in owners(of: hit.phrase) {
          let known = found[owner.carrier]?.firstIndex { $0.owner.text == owner.text }
          guard let known else {
            found[owner.carrier, default: []].append((owner, mark))
            continue
          }
          if found[owner.carrier]?[known].mark.isInSentence == true {
            found[owner.carrier]?[known].mark = mark
          }
        }
      }
    }
    let contenders = found.compactMap { id, marks in library.header(id).map { contender($0, marks) } }
      .sorted { ($0.score, $1.id) > ($1.score, $0.id) }
    return Recognition(outcome: outcome(contenders), contenders: contenders)
  }

  private func foundMark(_ hit: LabelHit, _ index: PageIndex) -> Recognition.FoundMark {
    let text = index.text(hit.range)
    return Recognition.FoundMark(
      text: text,
      evidence: Evidence(
        page: index.page, box: index.pageBox(hit.box), text: text, rule: "recognize \"\(text)\""),
      isInSentence: index.cells[hit.cell].isSentence)
  }

  private func contender(
    _ grammar: Grammar, _ found: [(owner: MarkOwner, mark: Recognition.FoundMark)]
  ) -> Recognition.Contender {
    let score = found.reduce(0) {
      $0 + $1.owner.score * ($1.mark.isInSentence && $1.owner.score > 0 ? 0.5 : 1)
    }
    let texts = Set(found.map(\.owner.text))
    return Recognition.Contender(
      id: grammar.id, name: grammar.name, score: LogOdds.rounded(score),
      found: found.filter { $0.owner.score > 0 }.map(\.mark),
      missing: grammar.marks.map(\.text).filter { !texts.contains($0) },
      contrary: found.filter { $0.owner.score < 0 }.map(\.mark.text))
  }

  private func outcome(_ contenders: [Recognition.Contender]) -> Recognition.Outcome {
    guard let best = contenders.first, best.score >= Recognition.threshold else { return .none }
    let alike = contenders.filter { $0.score > best.score - 1 }
    return alike.count > 1 ? .tied(alike.map(\.id)) : .recognized(best.id)
  }
}

extension MarkOwner {
  /// - Parameter place: where it stands among those built in.
  init(builtIn place: UInt32) {
    var reader = CompiledTextReader(builtInMarkOwners, at: Int(place))
    self.init(&reader)
  }

  var score: Double { weight?.score ?? -4 }
}

extension Grammar.Mark.Weight {
  var score: Double {
    switch self {
    case .weakly: 0.6
    case .plainly: 1.6
    case .strongly: 4
    }
  }
}
