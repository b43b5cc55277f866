internal import NumberOwnership
internal import NumberingPlan
internal import PageText
internal import PostalAddress

/// Which address blocks are the places of lines or accounts, and so not where the bill goes to.
struct TiedPlaces {
  private let areOfLines: Bool
  private let areOfAccounts: Bool

  /// Several lines, or several accounts, have their place each.
  init(_ blocks: some Sequence<PrintedBlock>) {
    var line: TelephoneNumber?
    var account: String?
    var areOfLines = false
    var areOfAccounts = false
    for block in blocks {
      if let number = block.lineNumber {
        if let line, line != number { areOfLines = true }
        line = number
      }
      if let number = block.accountNumber {
        if let account, account != number { areOfAccounts = true }
        account = number
      }
    }
    self.areOfLines = areOfLines
    self.areOfAccounts = areOfAccounts
  }

  func contains(_ block: PrintedBlock) -> Bool { isOfLine(block) || isOfAccount(block) }

  func isOfLine(_ block: PrintedBlock) -> Bool { areOfLines && block.lineNumber != nil }

  func isOfAccount(_ block: PrintedBlock) -> Bool { areOfAccounts && block.accountNumber != nil }
}

extension AddressAssembly {
  /// Where no label names the place of service but each line has one: theirs, if it is one and the same.
  mutating func placeOfLines(_ facts: inout AccountFacts) -> Reading<PostalAddress>? {
    let groups = book.groups.filter { $0.blocks.contains { tied.isOfLine($0) } }
    guard let first = groups.first, !groups.contains(where: { $0.blocks.contains { issuer.names($0) } })
    else {
      return nil
    }
    guard groups.count == 1 else {
      notePlacesOfLines(&facts)
      return nil
    }
    let candidates = first.blocks.filter { tied.isOfLine($0) }.map { block in
      var candidate = candidate(.serviceAddress, block, 0.84)
      candidate.support = "lines"
      candidate.evidence.rule = "the place of every line, beside its number"
      return candidate
    }
    weighed[.serviceAddress] = candidates
    return arbiter.reading(candidates) { $0.address }
  }

  func notePlacesOfLines(_ facts: inout AccountFacts) {
    let groups = book.groups.filter { $0.blocks.contains { tied.isOfLine($0) } }
    guard let first = groups.first else { return }
    facts.notes.append(
      ReadingNote(
        kind: .candidatesCompete, field: "serviceAddress",
        message:
          "the lines have \(groups.count) places, the first of them \(first.blocks[0].address.oneLine); "
          + "none is named as the account's"))
  }

  /// The places of service, and those of the lines where each line has its own and a label names no other place.
  func withPlacesOfLines(
    _ service: [Reading<PostalAddress>], _ facts: AccountFacts
  ) -> [Reading<PostalAddress>] {
    let labelled = book.serviceGroups.map { book.groups[$0] }
    guard labelled.allSatisfy({ $0.blocks.contains { $0.lineTop != nil && tied.isOfLine($0) } }) else {
      return service
    }
    let known = Set(service.map(\.value.comparisonKey))
    let places = placesOfLines(facts)
    guard places.count > 1, known.isSubset(of: Set(places.map(\.value.comparisonKey))) else { return service }
    return service + places.filter { !known.contains($0.value.comparisonKey) }
  }

  /// The places of single lines, where several listed lines have one each.
  private func placesOfLines(_ facts: AccountFacts) -> [Reading<PostalAddress>] {
    let listed = Set(facts.telephoneNumbers.map(\.value))
    let places = book.groups.compactMap { group -> Reading<PostalAddress>? in
      let blocks = group.blocks.filter { block in
        // Beside its number an address may be the one that help is sent to.
        tied.isOfLine(block) && (block.lineTop ?? .infinity) < block.viewBox.top - Tolerance.overlap
          && block.lineNumber.map(listed.contains) == true
          && !issuer.names(block)
      }
      return arbiter.reading(blocks.map { candidate(.serviceAddress, $0, 0.84) }) { $0.address }
    }
    return places.count > 1 ? places : []
  }

  /// Accounts of sections that name no place, and that lines belong to, stand beside the document's own.
  func keepOtherAccounts(_ facts: inout AccountFacts) {
    guard let own = facts.accountNumber else { return }
    let known = Set([own.value] + own.alternatives.map(\.value))
    let others = facts.locations.filter { $0.serviceAddress == nil }.compactMap(\.accountNumber)
    for other in others where !known.contains(other.value) {
      facts.accountNumber?.alternatives.append(
        Reading<String>.Alternative(
          value: other.value, printed: other.printed, confidence: 0.3, evidence: other.evidence))
    }
  }

  /// Numbers between places side by side belong to one of them, and nothing says to which; others stand under none.
  func noteDoubtfulTies(_ facts: inout AccountFacts) {
    guard facts.locations.count > 1 else { return }
    let tied = Set(facts.locations.flatMap(\.telephoneNumbers))
    let untied = facts.telephoneNumbers.map(\.value).filter { !tied.contains($0) }
    let doubtful = untied.count { numbers.entries[$0]?.isLocationDoubtful == true }
    if doubtful > 0 {
      facts.notes.append(
        ReadingNote(
          kind: .candidatesCompete, field: "locations",
          message:
            "\(doubtful) telephone numbers stand between service addresses side by side and are tied to none"
        ))
    }
    guard !tied.isEmpty, untied.count > doubtful else { return }
    facts.notes.append(
      ReadingNote(
        kind: .candidatesCompete, field: "locations",
        message: "\(untied.count - doubtful) telephone numbers stand under none of the locations"))
  }
}
