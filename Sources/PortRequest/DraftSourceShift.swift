extension DraftPortRequest {
  /// The draft with its evidence pointing so many sources further on, to stand behind the sources of another.
  func shiftingSources(by offset: Int) -> DraftPortRequest {
    var draft = self
    draft.losingCarrier?.text.shift(by: offset)
    draft.winningCarrier?.shift(by: offset)
    draft.accountNumber?.shift(by: offset)
    draft.billingTelephoneNumber?.shift(by: offset)
    for index in telephoneNumbers.indices { draft.telephoneNumbers[index].text.shift(by: offset) }
    draft.companyName?.shift(by: offset)
    draft.billedName?.shift(by: offset)
    draft.authorizedContact?.shift(by: offset)
    draft.serviceAddress?.text.shift(by: offset)
    draft.billingAddress?.text.shift(by: offset)
    for index in locations.indices { draft.locations[index].shift(by: offset) }
    draft.invoiceNumber?.shift(by: offset)
    draft.invoiceDate?.shift(by: offset)
    draft.portOutPin?.shift(by: offset)
    draft.port.newBillingTelephoneNumber?.shift(by: offset)
    draft.port.desiredDate?.shift(by: offset)
    return draft
  }
}

extension DraftValue {
  fileprivate mutating func shift(by offset: Int) {
    evidence = evidence.map { $0.shifted(by: offset) }
    for index in alternatives.indices {
      alternatives[index].evidence = alternatives[index].evidence.map { $0.shifted(by: offset) }
    }
  }
}

extension DraftEvidence {
  /// A draft is untrusted input: an index that cannot be counted on names no source.
  fileprivate func shifted(by offset: Int) -> DraftEvidence {
    var evidence = self
    evidence.source = source.flatMap { source in
      let (shifted, isTooLarge) = source.addingReportingOverflow(offset)
      return isTooLarge ? nil : shifted
    }
    return evidence
  }
}

extension DraftLocation {
  fileprivate mutating func shift(by offset: Int) {
    serviceAddress?.text.shift(by: offset)
    accountNumber?.shift(by: offset)
    billingTelephoneNumber?.shift(by: offset)
  }
}
