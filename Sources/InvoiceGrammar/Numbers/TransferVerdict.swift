extension NumberFinder {
  /// What the heading of numbers in transfer says; left out, but told; of a row that is
  /// charged for less, of one that is done nothing.
  ///
  /// - Parameter headings: what stands over the number: the section's heading and the column's head.
  func transferVerdict(_ headings: [Verdict?], _ segment: RowSegment) -> Verdict? {
    guard var transfer = headings.lazy.compactMap({ $0 }).first(where: \.isTransfer) else { return nil }
    let row = index.text(segment.range).lowercased()
    if Lexicon.transfersDone.contains(where: { row.contains($0) }) {
      return Verdict(owner: .account, weight: 1.2, reason: "done, " + transfer.reason)
    }
    transfer = transfer.loosely
    transfer.isDoubtful = true
    if segment.hasCharge { transfer.weight = 0.9 }
    return transfer
  }
}
