/// A page's label hits by cell.
struct HitTable {
  let hits: [LabelHit]
  /// By cell: its hits' indices.
  private let ranges: [Range<Int>]
  /// Cells that hold the second line of a label, with the hit.
  private let continuations: [Int: Int]
  /// Cells that hold the first words of a label which goes on in the next, with the hit.
  private let leads: [Int: Int]

  init(_ hits: [LabelHit], cellCount: Int) {
    self.hits = hits
    var ranges = Array(repeating: 0..<0, count: cellCount)
    var continuations: [Int: Int] = [:]
    var start = 0
    for (position, hit) in hits.enumerated() {
      if position > 0, hits[position - 1].cell != hit.cell { start = position }
      ranges[hit.cell] = start..<(position + 1)
      if let cell = hit.continuation { continuations[cell] = position }
    }
    self.ranges = ranges
    var leads: [Int: Int] = [:]
    for (position, hit) in hits.enumerated() {
      if let lead = hit.lead { for cell in lead..<hit.cell { leads[cell] = position } }
    }
    self.leads = leads
    self.continuations = continuations
  }

  /// The labels of a page that rules list, and between them those that their words compose.
  init(_ listed: [LabelHit], on index: PageIndex, _ lexicon: LabelLexicon, _ rules: RuleBook) {
    self.init(
      ComposedLabelFinder(index: index, lexicon: lexicon, rules: rules).add(to: listed),
      cellCount: index.cells.count)
  }

  func hits(inCell cell: Int) -> ArraySlice<LabelHit> { hits[ranges[cell]] }
  func first(inCell cell: Int) -> LabelHit? { hits(inCell: cell).first }
  func last(inCell cell: Int) -> LabelHit? { hits(inCell: cell).last }

  /// The cell is the second line of a label.
  func continues(inCell cell: Int) -> Bool { continuations[cell] != nil }
  func continuing(intoCell cell: Int) -> LabelHit? { continuations[cell].map { hits[$0] } }

  /// The label whose first words the cell holds.
  func leading(fromCell cell: Int) -> LabelHit? { leads[cell].map { hits[$0] } }

  /// A label begins the cell, so that it can't be another label's value.
  func isLabelled(_ cell: Int) -> Bool {
    continues(inCell: cell) || leads[cell] != nil || first(inCell: cell)?.startsCell == true
  }
}
