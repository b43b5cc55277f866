/// Values in which something stood that can't be read: U+FFFD, for bytes that are no text and for what steers a terminal.
///
/// What such a sequence leaves, `[31m`, looks like text, and nobody can tell where it ends: the value is never a sure one.
extension AccountFacts {
  /// What is stated of such values at most.
  private static let mostConfidence = 0.5

  package func doubtingUnreadable() -> AccountFacts {
    var facts = self
    facts.limitConfidences(to: Self.mostConfidence, where: Self.isUnreadable)
    facts.losingCarrier?.reading.limitConfidence(to: Self.mostConfidence, where: Self.isUnreadable)
    return facts
  }

  /// Whether a value's print, or the text that shows it, holds what can't be read.
  private static func isUnreadable(_ printed: String, _ evidence: [Evidence]) -> Bool {
    isUnreadable(printed) || evidence.contains { isUnreadable($0.text) }
  }

  /// By its bytes: every value of every document is looked at.
  private static func isUnreadable(_ text: String) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    let bytes = text.utf8
    guard let start = bytes.firstIndex(of: mark[0]) else { return false }
    return bytes.indices[start...].contains { bytes[$0...].starts(with: mark) }
  }
}
