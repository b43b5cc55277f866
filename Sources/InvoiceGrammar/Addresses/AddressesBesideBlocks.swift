internal import PageText
internal import PostalAddress

/// What labels give for the service address where blocks say it otherwise, or not at all.
///
/// An address has two readers: a block goes up from a postal code (``PrintedBlockFinder``) and comes with names and every
/// place where it stands; a label's value goes down from the label (``ValueReader``) and needs no postal code. Blocks win;
/// here is what the other reader adds.
extension AddressAssembly {
  /// One label over several whole addresses: the candidates of each place; nil where they compete for one.
  func severalPlaces(_ candidates: [FieldCandidate]) -> [[FieldCandidate]]? {
    let places = arbiter.groups(candidates).map(\.candidates)
    let labels = Set(candidates.map { LabelKey($0.label).symbols })
    guard places.count > 1, labels.count == 1,
      candidates.allSatisfy({ $0.value.address?.missingParts.isEmpty == true && $0.probability >= 0.8 })
    else { return nil }
    return places
  }

  /// Addresses that a label gives for the service address and that no block of it holds.
  func rivals(of groups: [BlockBook.Group]) -> [FieldCandidate] {
    let blocks = groups.flatMap(\.blocks)
    let numbers = Set(blocks.map(\.address.number))
    let blocksOfPages = Dictionary(grouping: blocks, by: \.page)
    return (candidates[.serviceAddress] ?? []).filter { candidate in
      guard let address = candidate.value.address, address.number != nil, address.street != nil else {
        return false
      }
      guard !numbers.contains(address.number) else { return false }
      guard let page = candidate.evidence.page, let box = candidate.evidence.box else { return true }
      return blocksOfPages[page]?.contains { block in
        block.box.horizontalOverlap(box) > 0 && block.box.top < box.bottom && box.top < block.box.bottom
      } != true
    }
  }
}
