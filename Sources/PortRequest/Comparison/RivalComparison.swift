import PostalAddress

/// A value of a draft of several documents against what another of them says.
struct RivalComparison {
  var draft: DraftPortRequest
  var field: DraftField
  var value: DraftValue
  var rival: DraftAlternative

  /// The document whose value lost is the request, unless it is the record.
  var match: ValueMatch {
    let text = DraftValue(
      value: rival.value, printed: rival.printed, confidence: rival.confidence, evidence: rival.evidence)
    let isRivalRecord = draft.isFromRecord(text) && !draft.isFromRecord(value)
    let roles = ComparedRoles(
      isRequestFirst: true, hasRecord: draft.isFromRecord(text) || draft.isFromRecord(value),
      scope: draft.port.scope,
      names: isRivalRecord
        ? ComparedNames(
          request: draft.files(value.evidence, besides: rival.evidence), record: draft.files(rival.evidence))
        : ComparedNames(
          request: draft.files(rival.evidence), record: draft.files(value.evidence, besides: rival.evidence)))
    let own = ComparedSide(draft, beside: draft)
    let other = ComparedSide(draft.with(text, as: field), beside: draft)
    return isRivalRecord
      ? FieldComparison(request: own, record: other, roles: roles).match(field, value, text)
      : FieldComparison(request: other, record: own, roles: roles).match(field, text, value)
  }
}

extension DraftPortRequest {
  /// The draft with another service or billing address; other fields are compared by their values alone.
  fileprivate func with(_ text: DraftValue, as field: DraftField) -> DraftPortRequest {
    var draft = self
    let address = DraftAddress(
      text: text, components: PostalAddress.parse(text.value), normalized: nil)
    switch field {
    case .serviceAddress: draft.serviceAddress = address
    case .billingAddress: draft.billingAddress = address
    case .losingCarrier: draft.losingCarrier = LosingCarrier(text: text, id: nil)
    default: break
    }
    return draft
  }
}
