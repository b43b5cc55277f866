internal import PageText

/// The best place of a mark on a document's first and last pages.
struct MarkSighting {
  private(set) var hit: LabelHit
  /// Index into the pages.
  private(set) var page: Int
  let owners: [MarkOwner]
  private(set) var prominence: MarkPosition.Prominence
  private(set) var isTitle: Bool

  private init(_ hit: LabelHit, _ page: Int, of owners: [MarkOwner], in pages: [PageIndex]) {
    self.hit = hit
    self.page = page
    self.owners = owners
    let position = MarkPosition(index: pages[page], hit: hit)
    prominence = position.prominence
    isTitle = owners.contains { $0.weight == .title } && position.isTitle
  }

  /// Every mark found, in the order first found.
  static func all(
    of tree: LabelTree, on pages: [PageIndex], owners: (Int) -> [MarkOwner]
  ) -> [MarkSighting] {
    var sightings: [MarkSighting] = []
    for page in pages.indices {
      for hit in LabelFinder(tree: tree).hits(in: pages[page]) {
        guard let known = sightings.firstIndex(where: { $0.hit.phrase == hit.phrase }) else {
          sightings.append(MarkSighting(hit, page, of: owners(hit.phrase), in: pages))
          continue
        }
        sightings[known].improve(hit, page, in: pages)
      }
    }
    return sightings
  }

  /// Of two places of one mark a title counts first, then the one that stands out more.
  private mutating func improve(_ hit: LabelHit, _ page: Int, in pages: [PageIndex]) {
    let mayBeTitle = owners.contains { $0.weight == .title }
    guard !isTitle, prominence < .issuer || mayBeTitle else { return }
    let other = MarkSighting(hit, page, of: owners, in: pages)
    if other.isTitle || prominence < other.prominence { self = other }
  }

  /// - Parameter pages: the same.
  func mark(in pages: [PageIndex]) -> Recognition.FoundMark {
    let index = pages[page]
    let text = index.text(hit.range)
    return Recognition.FoundMark(
      text: text,
      evidence: Evidence(
        page: index.page, box: index.pageBox(hit.box), text: text, rule: "recognize \"\(text)\""),
      isInSentence: prominence < .plain)
  }

  func score(for owner: MarkOwner) -> Double {
    owner.score(prominence, isTitle: isTitle)
  }
}

/// The marks found of one carrier or kind of document.
struct OwnedMarks {
  let id: String
  private(set) var marks: [Mark] = []

  struct Mark {
    var owner: MarkOwner
    var mark: Recognition.FoundMark
    var score: Double
    /// It stands where documents name their issuer.
    var isIssuer: Bool
  }

  var score: Double { marks.reduce(0) { $0 + $1.score } }

  static func add(_ mark: Mark, to all: inout [OwnedMarks]) {
    guard let known = all.firstIndex(where: { $0.id == mark.owner.carrier }) else {
      all.append(OwnedMarks(id: mark.owner.carrier, marks: [mark]))
      return
    }
    all[known].marks.append(mark)
  }
}
