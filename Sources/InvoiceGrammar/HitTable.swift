/// A page's label hits by cell.
struct HitTable {
  let hits: [LabelHit]
  /// By cell: its hits' indices.
  private let ranges: [Range<Int>]
  /// Cells that hold the second line of a label, with the hit.
  private let continuations: [Int: Int]
  /// Cells that hold the first words of a label which goes on in the next.
  private let leads: Set<Int>

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
    leads = Set(hits.flatMap { hit in hit.lead.map { Array($0..<hit.cell) } ?? [] })
    self.continuations = continuations
  }

  func hits(inCell cell: Int) -> ArraySlice<LabelHit> { hits[ranges[cell]] }
  func first(inCell cell: Int) -> LabelHit? { hits(inCell: cell).first }
  func last(inCell cell: Int) -> LabelHit? { hits(inCell: cell).last }

  /// The cell is the second line of a label.
  func continues(inCell cell: Int) -> Bool { continuations[cell] != nil }
  func continuing(intoCell cell: Int) -> LabelHit? { continuations[cell].map { hits[$0] } }

  /// A label begins the cell, so that it can't be another label's value.
  func isLabelled(_ cell: Int) -> Bool {
    continues(inCell: cell) || leads.contains(cell) || first(inCell: cell)?.startsCell == true
  }
}
