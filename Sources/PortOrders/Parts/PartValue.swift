package import PortRequest
package import PostalAddress

/// A value of a draft on its way into an order: one line of printable text, with what a person should be told of it.
package struct PartValue: Sendable, Hashable {
  package var text: String
  /// JSON Pointer (RFC 6901) into the draft.
  package var pointer: String
  /// Its confidence is too low to rely on.
  package var isDoubtful = false
  /// Characters that no order may hold were left out.
  package var wasCleaned = false

  package init(_ value: some EvidencedValue, at pointer: String) {
    self.init(value.value, at: pointer)
    isDoubtful = value.isDoubtful
  }

  /// Text of an untrusted document: without control characters and marks that turn its direction, on one line.
  package init(_ text: String, at pointer: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.filter { !$0.mustBeEscaped }))
    }
    self.text = words.filter { !$0.isEmpty }.joined(separator: " ")
    self.pointer = pointer
    wasCleaned = text.unicodeScalars.contains(where: \.mustBeEscaped)
  }

  /// Another text that follows from this one.
  package func with(_ text: String?) -> PartValue? {
    guard let text, !text.isEmpty else { return nil }
    var value = PartValue(text, at: pointer)
    value.isDoubtful = isDoubtful
    value.wasCleaned = wasCleaned || value.wasCleaned
    return value
  }
}

/// An address of a draft on its way into an order.
package struct PartAddress: Sendable, Hashable {
  /// One line of printed words.
  package var line: PartValue
  package var components: PostalAddress?

  package init(_ address: DraftAddress, at pointer: String) {
    line = PartValue(address.text, at: pointer)
    components = address.components
  }

  /// A part of it, nil where it has none or was never taken apart.
  package func part(_ part: (PostalAddress) -> String?) -> PartValue? {
    line.with(components.flatMap(part))
  }

  /// `08854`, or `M5V 2T6`: without the four digits that a nine-digit ZIP code adds, with which some targets find none.
  package var postalCode: PartValue? { part { Self.split($0.postalCode).code } }

  /// The four digits of `08854-1234`.
  var plusFour: PartValue? { part { Self.split($0.postalCode).plusFour } }

  private static func split(_ printed: String?) -> (code: String?, plusFour: String?) {
    let code = printed.map { PostalCode($0)?.standard ?? $0 }
    guard let code, code.utf8.count == 10, code.dropFirst(5).first == "-" else { return (code, nil) }
    return (String(code.prefix(5)), String(code.suffix(4)))
  }
}
