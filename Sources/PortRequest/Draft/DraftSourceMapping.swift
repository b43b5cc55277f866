extension DraftPortRequest {
  /// The draft with its evidence pointing to other places among sources, to stand among those of another.
  ///
  /// - Parameter indices: the new place of each of its sources.
  func mappingSources(to indices: [Int]) -> DraftPortRequest {
    var draft = self
    draft.losingCarrier?.text.map(to: indices)
    draft.winningCarrier?.map(to: indices)
    draft.accountNumber?.map(to: indices)
    draft.billingTelephoneNumber?.map(to: indices)
    for index in telephoneNumbers.indices { draft.telephoneNumbers[index].text.map(to: indices) }
    draft.numbersComplete?.map(to: indices)
    draft.companyName?.map(to: indices)
    draft.billedName?.map(to: indices)
    draft.authorizedContact?.map(to: indices)
    draft.serviceAddress?.text.map(to: indices)
    draft.billingAddress?.text.map(to: indices)
    for index in locations.indices { draft.locations[index].map(to: indices) }
    draft.invoiceNumber?.map(to: indices)
    draft.invoiceDate?.map(to: indices)
    draft.portOutPin?.map(to: indices)
    draft.port.newBillingTelephoneNumber?.map(to: indices)
    draft.port.desiredDate?.map(to: indices)
    return draft
  }
}

extension DraftValue {
  fileprivate mutating func map(to indices: [Int]) {
    evidence = evidence.map { $0.mapped(to: indices) }
    for index in alternatives.indices {
      alternatives[index].evidence = alternatives[index].evidence.map { $0.mapped(to: indices) }
    }
  }
}

extension DraftEvidence {
  /// A draft is untrusted input: an index of no source becomes none.
  fileprivate func mapped(to indices: [Int]) -> DraftEvidence {
    var evidence = self
    evidence.source = source.flatMap { indices.indices.contains($0) ? indices[$0] : nil }
    return evidence
  }
}

extension NumbersComplete {
  fileprivate mutating func map(to indices: [Int]) {
    for index in checks.indices {
      checks[index].evidence = checks[index].evidence.map { $0.mapped(to: indices) }
    }
  }
}

extension DraftLocation {
  fileprivate mutating func map(to indices: [Int]) {
    serviceAddress?.text.map(to: indices)
    accountNumber?.map(to: indices)
    billingTelephoneNumber?.map(to: indices)
  }
}
