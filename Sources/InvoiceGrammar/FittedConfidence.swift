/// Fitted by `make fit`; not to be edited.
enum FittedConfidence {
  static func curve(of field: String, knowsCarrier: Bool) -> ConfidenceCurve? { nil }
}
