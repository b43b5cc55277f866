import InvoiceGrammar
import PortRequest
import PostalAddress

extension DraftAddress {
  /// - Returns: nil where there is no address.
  init?(reading: Reading<PostalAddress>) {
    let text = DraftValue(reading, \.draftLine)
    guard !text.value.isEmpty else { return nil }
    self.init(text: text, components: reading.value, normalized: nil)
  }
}

extension PostalAddress {
  /// One line of printed words: street, units, city, state, postal code, joined by `, `.
  fileprivate var draftLine: String {
    func joined(_ parts: [String?], _ separator: String = " ") -> String {
      parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
    }
    let street = joined([number, numberSuffix, preDirectional, street, suffix, postDirectional])
    let box = box.map { isPostOfficeBox ? "PO Box \($0)" : "Box \($0)" }
    let units = units.map { joined([$0.type, $0.value]) }
    return joined([street, joined([ruralRoute, box])] + units + [city, joined([state, postalCode])], ", ")
  }
}
