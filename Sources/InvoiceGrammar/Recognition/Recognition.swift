internal import PageText

/// Whose bill a document is, by the marks its first and last pages bear.
public struct Recognition: Sendable {
  /// What the marks together say.
  public var outcome: Outcome
  /// Every carrier of which a mark was found, the heaviest first.
  public var contenders: [Contender]
  /// Other kinds of document of which marks enough were found, the heaviest first.
  public var otherDocuments: [Contender] = []
  /// Marks alone did not tell: of carriers that weigh alike, one's account number stands there.
  public var isByAccountNumber = false

  /// What marks may say.
  public enum Outcome: Sendable, Hashable {
    case recognized(String)
    /// Two or more carriers weigh alike.
    case tied([String])
    case none
  }

  /// A carrier, or a kind of document, some of whose marks were found.
  public struct Contender: Sendable, Hashable {
    /// Of its grammar.
    public var id: String
    /// As the grammar gives it.
    public var name: String
    /// What the marks found weigh, less what speaks against it.
    public var score: Double
    /// The marks that stand on the front pages.
    public var found: [FoundMark]
    /// The grammar's marks that do not.
    public var missing: [String]
    /// Marks of other carriers that its grammar says it never bears.
    public var contrary: [String]
    /// A mark that names the carrier is among those found, not only words that any bill may print.
    package var isIdentified = true
  }

  /// A mark where it was found.
  public struct FoundMark: Sendable, Hashable {
    /// As printed.
    public var text: String
    /// Where it stands.
    public var evidence: Evidence
    /// In running text, where another carrier may be spoken of.
    public var isInSentence: Bool
  }

  /// Under this no carrier is named, and no kind of document.
  package static let threshold = 2.0
}

extension Recognition.Contender {
  /// Marks of it stand there, though too few: a bill without its logo.
  var isHalfRecognized: Bool { isIdentified && score >= Recognition.threshold / 2 }
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
      for (text, owner) in MarkOwner.all(of: library.carriers + library.otherDocuments) { add(text, owner) }
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
    var carriers: [OwnedMarks] = []
    var documents: [OwnedMarks] = []
    for sighting in MarkSighting.all(of: tree, on: pages, owners: owners) {
      let mark = sighting.mark(in: pages)
      for owner in sighting.owners {
        let owned = OwnedMarks.Mark(
          owner: owner, mark: mark, score: sighting.score(for: owner),
          isIssuer: sighting.prominence == .issuer)
        if owner.isOfDocument {
          OwnedMarks.add(owned, to: &documents)
        } else {
          OwnedMarks.add(owned, to: &carriers)
        }
      }
    }
    let contenders = weighed(carriers)
    return Recognition(
      outcome: outcome(contenders), contenders: contenders,
      otherDocuments: weighed(documents.filter { $0.score >= OtherDocument.threshold }))
  }

  /// The heaviest first.
  private func weighed(_ found: [OwnedMarks]) -> [Recognition.Contender] {
    found.compactMap { owned in library.header(owned.id).map { contender($0, owned.marks) } }
      .sorted { ($0.score, $1.id) > ($1.score, $0.id) }
  }

  /// Whether a kind of document that others yield to is one: by a mark outside running text, and weight enough.
  func isCertain(_ id: String, on pages: [PageIndex]) -> Bool {
    let marks = rivalMarks(id, on: pages)
    return marks.contains { !$0.isInSentence } && marks.reduce(0) { $0 + $1.score } >= Recognition.threshold
  }

  /// Whether any of its marks stands on a page; yes where no grammar says what they are.
  func hasMark(of id: String, on pages: [PageIndex]) -> Bool {
    library.header(id) == nil || !rivalMarks(id, on: pages).isEmpty
  }

  /// Only a document that looks like no invoice is searched for them.
  private func rivalMarks(_ id: String, on pages: [PageIndex]) -> [(isInSentence: Bool, score: Double)] {
    guard let marks = library.header(id)?.marks else { return [] }
    var tree = LabelTree()
    var owners: [MarkOwner] = []
    for mark in marks where tree.insert(mark.text) == owners.count {
      owners.append(MarkOwner(carrier: id, text: mark.text, weight: mark.weight, isOfDocument: true))
    }
    let sightings = MarkSighting.all(of: tree, on: pages) { [owners[$0]] }
    return sightings.map { ($0.prominence < .plain, $0.score(for: owners[$0.hit.phrase])) }
  }

  private func contender(_ grammar: Grammar, _ found: [OwnedMarks.Mark]) -> Recognition.Contender {
    let identity = CarrierIdentity(grammar: grammar)
    var score = found.reduce(0) { $0 + $1.score }
    if found.contains(where: { $0.isIssuer && identity.isNamed(by: $0.owner) }) { score += Self.issuerScore }
    // Words that any bill may print name nobody: "Master account".
    let isIdentified = grammar.isRecognizedDocument || found.contains { identity.isIdentified(by: $0) }
    if !isIdentified { score = min(score, Recognition.threshold - 0.1) }
    let texts = Set(found.map(\.owner.text))
    return Recognition.Contender(
      id: grammar.id, name: grammar.name, score: LogOdds.rounded(score),
      found: found.filter { $0.score > 0 }.map(\.mark),
      missing: grammar.marks.map(\.text).filter { !texts.contains($0) },
      contrary: found.filter { $0.score < 0 }.map(\.mark.text), isIdentified: isIdentified)
  }

  /// What a carrier's own name adds where documents name their issuer.
  private static let issuerScore = 1.0

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

  /// Half in running text: another carrier may be spoken of there. A title says something only where titles stand.
  func score(_ prominence: MarkPosition.Prominence, isTitle: Bool) -> Double {
    if weight == .title { return isTitle ? score : 0 }
    return switch prominence {
    case .resold: 0
    case .sentence: score * 0.5
    case .plain, .issuer: score
    }
  }
}

extension Grammar.Mark.Weight {
  /// What a mark of this weight adds.
  package var score: Double {
    switch self {
    case .weakly: 0.6
    case .plainly: 1.6
    case .strongly, .title: 4
    }
  }
}
