/// Which of two drafts is the request, and which the record that the losing carrier goes by.
struct ComparedRoles: Sendable {
  /// Whether the first is the request.
  var isRequestFirst: Bool
  /// Whether the other is a customer service record, and no second bill.
  var hasRecord: Bool
  /// Of the request.
  var scope: PortPlan.Scope
  var names: ComparedNames

  init(isRequestFirst: Bool, hasRecord: Bool, scope: PortPlan.Scope, names: ComparedNames) {
    self.names = names
    self.isRequestFirst = isRequestFirst
    self.hasRecord = hasRecord
    self.scope = scope
  }

  /// The one draft that was read from a customer service record is the record; the second where both are or none is.
  init(_ first: DraftPortRequest, _ second: DraftPortRequest) {
    isRequestFirst = second.isRecord || !first.isRecord
    hasRecord = first.isRecord || second.isRecord
    scope = (isRequestFirst ? first : second).port.scope
    names =
      hasRecord
      ? ComparedNames() : ComparedNames(request: "the first document", record: "the second document")
  }
}

extension DraftPortRequest {
  /// Whether the main document is a customer service record.
  var isRecord: Bool { sources.first?.kind == .customerServiceRecord }

  /// Whether a customer service record shows a value.
  func isFromRecord(_ value: DraftValue) -> Bool { value.evidence.contains(where: isFromRecord) }

  func isFromRecord(_ evidence: DraftEvidence) -> Bool {
    guard let source = evidence.source, sources.indices.contains(source) else { return false }
    return sources[source].kind == .customerServiceRecord
  }
}
