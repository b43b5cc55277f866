/// Values in which something stood that can't be read: U+FFFD, for bytes that are no text and for what steers a terminal.
///
/// What such a sequence leaves, `[31m`, looks like text, and nobody can tell where it ends: the value is never a sure one.
extension AccountFacts {
  /// What is stated of such values at most.
  private static let mostConfidence = 0.5

  package func doubtingUnreadable() -> AccountFacts {
    var facts = self
    facts.accountNumber?.doubtUnreadable(Self.mostConfidence)
    facts.billingTelephoneNumber?.doubtUnreadable(Self.mostConfidence)
    for index in telephoneNumbers.indices {
      facts.telephoneNumbers[index].doubtUnreadable(Self.mostConfidence)
    }
    facts.companyName?.doubtUnreadable(Self.mostConfidence)
    facts.billedName?.doubtUnreadable(Self.mostConfidence)
    facts.authorizedContact?.doubtUnreadable(Self.mostConfidence)
    facts.serviceAddress?.doubtUnreadable(Self.mostConfidence)
    facts.billingAddress?.doubtUnreadable(Self.mostConfidence)
    for index in locations.indices {
      facts.locations[index].serviceAddress?.doubtUnreadable(Self.mostConfidence)
      facts.locations[index].accountNumber?.doubtUnreadable(Self.mostConfidence)
      facts.locations[index].billingTelephoneNumber?.doubtUnreadable(Self.mostConfidence)
    }
    facts.invoiceNumber?.doubtUnreadable(Self.mostConfidence)
    facts.invoiceDate?.doubtUnreadable(Self.mostConfidence)
    facts.portOutPin?.doubtUnreadable(Self.mostConfidence)
    facts.losingCarrier?.reading.doubtUnreadable(Self.mostConfidence)
    return facts
  }
}

extension Reading {
  /// Caps the confidence where the value's print, or the text that shows it, holds what can't be read.
  fileprivate mutating func doubtUnreadable(_ most: Double) {
    guard confidence > most,
      Self.isUnreadable(printed) || evidence.contains(where: { Self.isUnreadable($0.text) })
    else { return }
    confidence = most
  }

  /// By its bytes: every value of every document is looked at.
  private static func isUnreadable(_ text: String) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    let bytes = text.utf8
    guard let start = bytes.firstIndex(of: mark[0]) else { return false }
    return bytes.indices[start...].contains { bytes[$0...].starts(with: mark) }
  }
}
