import InvoiceGrammar
import PortRequest
import PostalAddress

extension DraftAddress {
  /// - Returns: nil where there is no address.
  init?(reading: Reading<PostalAddress>) {
    let text = DraftValue(reading, \.oneLine)
    guard !text.value.isEmpty else { return nil }
    self.init(text: text, components: reading.value, normalized: reading.value.publication28)
  }
}
