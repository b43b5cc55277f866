extension NumberFinder {
  /// What the heading of numbers in transfer says; of a row that is charged for less, of one that is done nothing.
  func transferVerdict(_ placed: Placed, _ segment: RowSegment, _ sections: SectionTracker)
    -> Verdict?
  {
    guard
      var transfer = [sections.section(at: placed.box), sections.column(over: placed.box)].compactMap({ $0 })
        .first(where: \.isTransfer)
    else { return nil }
    let row = index.text(segment.range).lowercased()
    if ["active", "actif", "complete", "completed", "in service", "ported in"].contains(where: {
      row.contains($0)
    }) {
      return Verdict(owner: .account, weight: 1.2, reason: "done, " + transfer.reason)
    }
    if segment.hasCharge {
      transfer = transfer.loosely
      transfer.weight = 0.9
    }
    return transfer
  }
}
