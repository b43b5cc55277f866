public import PortRequest

/// What the truth has of a field and what a draft states, in words.
public struct Misreading: Sendable {
  public var wanted: String
  public var read: String

  public init(_ field: ScoredField, _ truth: DocumentTruth, _ draft: DraftPortRequest) {
    if field == .numbers {
      let values = Set(draft.telephoneNumbers.map(\.value))
      wanted = "without " + Self.list(truth.numbers.subtracting(values).sorted())
      read =
        "beside "
        + Self.list(
          draft.telephoneNumbers.filter { !truth.numbers.contains($0.value) }.map {
            "\($0.value) at \($0.confidence)"
          })
      return
    }
    let stated = draft.value(of: field.draftField)
    wanted = truth.value(of: field) ?? "none"
    read =
      field == .carrier
      ? draft.losingCarrier?.id ?? "none" : stated.map { "\($0.value) at \($0.confidence)" } ?? "none"
  }

  /// The first three of some numbers, and how many more there are.
  private static func list(_ texts: [String]) -> String {
    texts.isEmpty
      ? "none"
      : texts.prefix(3).joined(separator: " ") + (texts.count > 3 ? " and \(texts.count - 3) more" : "")
  }
}
