/// Rules on the losing carrier.
enum CarrierRules {
  static let remedy =
    "Take the carrier from the bill's letterhead: where `carriers` lists it, read the bill again with --carrier ID;"
    + " else set it."

  static func missing(_ draft: DraftPortRequest) -> [Finding] {
    guard draft.losingCarrier == nil, !draft.isExplained(.losingCarrier) else { return [] }
    return [
      Finding(
        .missingLosingCarrier, .warning, .reading, field: DraftField.losingCarrier.pointer,
        message: "The carrier that issued the bill was not found.", remedy: remedy)
    ]
  }

  /// A name alone: no grammar vouches for the layout that the values were read from.
  static func unknown(_ draft: DraftPortRequest) -> [Finding] {
    guard let carrier = draft.losingCarrier, carrier.id == nil, !draft.isExplained(.losingCarrier),
      !carrier.isGiven
    else { return [] }
    return [
      Finding(
        .carrierUnknown, .warning, .reading, field: DraftField.losingCarrier.pointer,
        message:
          "“\(carrier.value)” is no carrier whose bills are known: the values were read by general rules.",
        remedy: remedy)
    ]
  }
}
