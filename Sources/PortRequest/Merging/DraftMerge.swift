/// One draft from those of several documents of one account, with the evidence of each.
///
/// A copy of a document adds its name to the sources and nothing else. The main document comes first: the newest invoice, then other invoices, then what else there is, each as given. See
/// `DraftPortRequest.judged()` for the findings on what the documents say differently.
public struct DraftMerge: Sendable {
  private let ordered: [DraftPortRequest]

  /// - Returns: nil without any draft.
  public init?(_ drafts: [DraftPortRequest]) {
    guard !drafts.isEmpty else { return nil }
    ordered = drafts.enumerated().sorted { Self.stands($0, before: $1) }.map(\.element)
  }

  /// The documents that the merged draft was read from.
  public var sources: [DraftSource] { ordered.flatMap(\.sources) }

  /// - Parameter id: of the merged draft, see ``DraftPortRequest/id``.
  public func draft(id: String) -> DraftPortRequest? {
    guard let main = ordered.first else { return nil }
    guard ordered.count > 1 else { return main }
    var union = DraftUnion(main)
    var copies: [DraftSource] = []
    for other in ordered.dropFirst() {
      let known = Set(union.draft.sources.map(\.sha256))
      if other.sources.allSatisfy({ known.contains($0.sha256) }) {
        copies += other.sources
      } else {
        union.add(other)
      }
    }
    var draft = union.draft
    draft.sources += copies.filter { copy in !draft.sources.contains { $0.file == copy.file } }
    draft.id = id
    return draft.judged()
  }

  private typealias Numbered = (offset: Int, element: DraftPortRequest)

  private static func stands(_ one: Numbered, before other: Numbered) -> Bool {
    let ranks = (rank(one.element), rank(other.element))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    let dates = (one.element.invoiceDate?.value ?? "", other.element.invoiceDate?.value ?? "")
    if ranks.0 == 0, dates.0 != dates.1 { return dates.0 > dates.1 }
    return one.offset < other.offset
  }

  private static func rank(_ draft: DraftPortRequest) -> Int {
    switch draft.sources.first?.kind {
    case .invoice: 0
    case .customerServiceRecord: 1
    default: 2
    }
  }
}
