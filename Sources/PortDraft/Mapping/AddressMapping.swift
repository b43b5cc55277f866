import DocumentFacts
import PortRequest
import PostalAddress

extension DraftAddress {
  /// - Parameter isScattered: whether the printed lines hold the parts in another order and among other words, as those
  ///   of customer service records do.
  /// - Returns: nil where there is no address.
  init?(reading: Reading<PostalAddress>, isScattered: Bool = false) {
    let text = DraftValue(reading) { isScattered ? $0.oneLine : Self.oneLine($0, printed: reading.printed) }
    guard !text.value.isEmpty else { return nil }
    self.init(text: text, components: reading.value, normalized: reading.value.publication28)
  }

  /// The parts in one line, or the printed lines where the parts left a word out: no printed word is dropped.
  private static func oneLine(_ address: PostalAddress, printed: String) -> String {
    guard !address.covers(printed) else { return address.oneLine }
    return printed.split(separator: "\n").map { $0.last == "," ? $0.dropLast() : $0 }.joined(separator: ", ")
  }
}
