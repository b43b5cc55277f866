public import PortRequest
import PostalAddress

extension DraftValue {
  /// A value read from a document.
  public static func read(
    _ value: String, printed: String? = nil, confidence: Double = 0.99, at left: Double = 36,
    _ top: Double = 100,
    page: Int = 1, text: String? = nil, rule: String = "label"
  ) -> DraftValue {
    DraftValue(
      value: value, printed: printed ?? value, confidence: confidence,
      evidence: [
        .document(
          page: page, box: DraftBox(left: left, top: top, right: left + 120, bottom: top + 10),
          text: text ?? printed ?? value, rule: rule)
      ])
  }

  /// A value that a person gave.
  public static func typed(_ value: String) -> DraftValue {
    DraftValue(value: value, confidence: 1, evidence: [.intake(text: value)])
  }
}

extension PortedNumber {
  public static func read(
    _ value: String, kind: Kind = .local, confidence: Double = 0.99, top: Double = 300
  ) -> PortedNumber {
    PortedNumber(
      text: .read(value, confidence: confidence, at: 36, top, page: 2, rule: "numbers"), kind: kind)
  }
}

extension DraftAddress {
  public static func read(
    number: String?, street: String?, suffix: String?, unit: String?, city: String? = "Piscataway",
    state: String? = "NJ", postalCode: String? = "08854", confidence: Double = 0.97
  ) -> DraftAddress {
    var parts = PostalAddress()
    parts.number = number
    parts.street = street
    parts.suffix = suffix
    parts.units = unit.map { [PostalAddress.Unit(type: "Ste", value: $0)] } ?? []
    parts.city = city
    parts.state = state
    parts.postalCode = postalCode
    let streetLine = [number, street, suffix].compactMap { $0 }.joined(separator: " ")
    let lines = [streetLine, unit.map { "Ste \($0)" }, city, state, postalCode]
    let text = lines.compactMap { $0 }.joined(separator: ", ")
    return DraftAddress(
      text: .read(text, confidence: confidence, at: 54, 152, rule: "serviceAddress"), components: parts,
      normalized: text.uppercased())
  }

  public static func postOfficeBox(_ box: String) -> DraftAddress {
    var parts = PostalAddress()
    parts.isPostOfficeBox = true
    parts.box = box
    parts.city = "Piscataway"
    parts.state = "NJ"
    parts.postalCode = "08855"
    return DraftAddress(
      text: .read("PO Box \(box), Piscataway, NJ, 08855", at: 54, 152), components: parts, normalized: nil)
  }
}
