internal import PageText

/// Chooses the company's name: the legal line over the billing address, with what supports it.
extension AddressAssembly {
  mutating func addNames(to facts: inout AccountFacts, billing: [BillingGroup]) {
    var names = candidates[.companyName] ?? []
    var alternatives: [FieldCandidate] = []
    let chosen = facts.billingAddress?.value.comparisonKey
    for billing in billing {
      // The name stands over the billing address; what stands over another block is hardly it.
      let share = min(billing.probability, 0.96) * (billing.group.key == chosen ? 1 : 0.4)
      for block in billing.group.blocks {
        let lines = NameLines(block.names)
        if let legal = lines.legal {
          var candidate = nameCandidate(legal, block, share * lines.clarity)
          candidate.isAmbiguous = lines.clarity < 1
          names.append(candidate)
        }
        alternatives +=
          lines.alternative.map { [nameCandidate($0, block, share * 0.9)] } ?? []
        if let person = lines.person, facts.authorizedContact == nil {
          facts.authorizedContact = Reading(
            value: person.text, printed: person.text, confidence: lines.isCareOf ? 0.6 : Self.surestAddressee,
            evidence: [evidence(person, block, "after ATTN in the address block")])
        }
      }
    }
    // What the name would be if it went on, or ended, where another place prints it so without a doubt.
    let clear = Set(names.filter { !$0.isAmbiguous }.map(\.key))
    names += alternatives.filter { clear.contains($0.key) }
    names.removeAll { name in
      name.isAmbiguous
        && clear.contains { $0 != name.key && ($0.hasPrefix(name.key) || name.key.hasPrefix($0)) }
    }
    names += serviceNames(matching: names)
    weighed[.companyName] = names
    facts.companyName = arbiter.reading(names) { $0.text }
    // Where nobody knows the issuer, a telephone company's name may be its own.
    if let name = facts.companyName,
      NameClarity.isDoubtful(name.value) || !knowsIssuer && IssuerText.isProvider(name.value)
    {
      facts.companyName?.confidence = min(name.confidence, Self.surestDoubtfulName)
    }
  }

  private static let surestDoubtfulName = 0.6
  /// Who a letter is for need not be who speaks for the account.
  private static let surestAddressee = 0.85

  /// The same name above the service address supports it.
  private func serviceNames(matching names: [FieldCandidate]) -> [FieldCandidate] {
    let keys = Set(names.map(\.key))
    return book.serviceGroups.flatMap { book.groups[$0].blocks }.compactMap { block in
      let lines = NameLines(block.names)
      guard let legal = lines.legal else { return nil }
      var candidate = nameCandidate(legal, block, keys.isEmpty ? 0.7 : 0.85)
      candidate.isAmbiguous = lines.clarity < 1
      return keys.isEmpty || keys.contains(candidate.key) ? candidate : nil
    }
  }

  private func nameCandidate(_ line: BlockLine, _ block: PrintedBlock, _ probability: Double)
    -> FieldCandidate
  {
    FieldCandidate(
      field: .companyName, value: .text(line.text), printed: line.text, probability: probability,
      evidence: evidence(line, block, "name above the address"),
      support: "\(block.page):\(Int(block.viewBox.top)):\(Int(block.viewBox.left))",
      origin: block.origin)
  }

  private func evidence(_ line: BlockLine, _ block: PrintedBlock, _ rule: String) -> Evidence {
    let box = block.isTurned ? block.box : block.closed?.printed(line.box) ?? line.box
    return Evidence(page: block.page, box: box, text: line.text, rule: rule)
  }
}
