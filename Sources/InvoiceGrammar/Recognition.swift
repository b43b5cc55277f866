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
  private let grammars: [Grammar]
  private var tree = LabelTree()
  /// By phrase: whose mark it is.
  private var owners: [[Owner]] = []

  private struct Owner {
    var grammar: Int
    var text: String
    var weight: Double
  }

  init(grammars: [Grammar]) {
    self.grammars = grammars
    for (index, grammar) in grammars.enumerated() {
      for mark in grammar.marks {
        add(mark.text, Owner(grammar: index, text: mark.text, weight: mark.weight.score))
      }
      for mark in grammar.contraryMarks { add(mark, Owner(grammar: index, text: mark, weight: -4)) }
    }
  }

  private mutating func add(_ text: String, _ owner: Owner) {
    guard let phrase = tree.insert(text) else { return }
    if phrase == owners.count { owners.append([]) }
    owners[phrase].append(owner)
  }

  func recognize(_ pages: [PageIndex]) -> Recognition {
    var found: [Int: [(owner: Owner, mark: Recognition.FoundMark)]] = [:]
    for index in pages {
      for hit in LabelFinder(tree: tree).hits(in: index) {
        let mark = foundMark(hit, index)
        for owner in owners[hit.phrase] {
          let known = found[owner.grammar]?.firstIndex { $0.owner.text == owner.text }
          guard let known else {
            found[owner.grammar, default: []].append((owner, mark))
            continue
          }
          if found[owner.grammar]?[known].mark.isInSentence == true {
            found[owner.grammar]?[known].mark = mark
          }
        }
      }
    }
    let contenders = found.map { contender($0.key, $0.value) }
      .sorted { ($0.score, $1.id) > ($1.score, $0.id) }
    return Recognition(outcome: outcome(contenders), contenders: contenders)
  }

  private func foundMark(_ hit: LabelHit, _ index: PageIndex) -> Recognition.FoundMark {
    let text = index.text(hit.range)
    return Recognition.FoundMark(
      text: text,
      evidence: Evidence(
        page: index.page, box: index.pageBox(hit.box), text: text, rule: "recognize \"\(text)\""),
      isInSentence: RowTokens.isSentence(index.bytes[index.cells[hit.cell].range]))
  }

  private func contender(
    _ grammar: Int, _ found: [(owner: Owner, mark: Recognition.FoundMark)]
  ) -> Recognition.Contender {
    let score = found.reduce(0) {
      $0 + $1.owner.weight * ($1.mark.isInSentence && $1.owner.weight > 0 ? 0.5 : 1)
    }
    let texts = Set(found.map(\.owner.text))
    return Recognition.Contender(
      id: grammars[grammar].id, name: grammars[grammar].name, score: LogOdds.rounded(score),
      found: found.filter { $0.owner.weight > 0 }.map(\.mark),
      missing: grammars[grammar].marks.map(\.text).filter { !texts.contains($0) },
      contrary: found.filter { $0.owner.weight < 0 }.map(\.mark.text))
  }

  private func outcome(_ contenders: [Recognition.Contender]) -> Recognition.Outcome {
    guard let best = contenders.first, best.score >= Recognition.threshold else { return .none }
    let alike = contenders.filter { $0.score > best.score - 1 }
    return alike.count > 1 ? .tied(alike.map(\.id)) : .recognized(best.id)
  }
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
