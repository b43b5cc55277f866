/// A draft corrected by a customer service record.
extension DraftPortRequest {
  /// The draft with what a record says in place of what it says itself, where the record decides the field, and with the
  /// numbers that only the record has, as overlines. Each change is noted among the reviews; the draft keeps its id, and
  /// is no longer approved.
  ///
  /// Numbers that the record lacks stay, with a finding: only a person can say where they belong.
  ///
  /// - Parameters:
  ///   - record: the draft of a customer service record.
  ///   - author: who is noted as the changes' author.
  /// - Throws: ``DraftCorrectionError``.
  public func corrected(
    by record: DraftPortRequest, author: String, on day: CalendarDate
  ) throws(DraftCorrectionError) -> DraftPortRequest {
    guard record.isRecord else { throw .notARecord }
    guard locations.count < 2, record.locations.count < 2 else { throw .severalLocations }
    var union = DraftUnion(self)
    union.add(record)
    var draft = union.draft
    draft.asOf = day
    draft.reviews += union.changes.map { change in
      Review(
        at: day.iso8601, by: author, field: change.field, from: change.from.map(JSONValue.string) ?? .null,
        to: .string(change.to))
    }
    if status == .approved && !union.changes.isEmpty { draft.status = .needsReview }
    return draft.judged()
  }
}

/// Why a draft cannot be corrected by another.
public enum DraftCorrectionError: Error, Sendable, Hashable, CustomStringConvertible {
  case notARecord
  case severalLocations

  public var description: String {
    switch self {
    case .notARecord:
      "Neither document is a customer service record: there is nothing to correct by."
    case .severalLocations:
      "The documents cover several locations. Make a draft for each location first."
    }
  }
}
