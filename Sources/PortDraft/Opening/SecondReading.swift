internal import DocumentFacts
internal import InvoiceGrammar
internal import NumberingPlan

/// A customer service record as the reader of bills reads it.
///
/// The reader of records knows the forms that records have; that of bills rests on where labels and values stand, whatever
/// the form. What the first does not find, or hardly believes, the second offers; what one of two readers alone saw is
/// doubtful, and so is a main number on which they differ.
struct SecondReading {
  /// What the reader of bills read.
  var bill: AccountFacts

  /// What a value is stated as that the first reader did not see.
  private static let offered = 0.75
  /// The least that the second must hold of it.
  private static let likely = 0.6
  /// What the second must hold of a value that records often leave out, or that is to stand in for another.
  private static let sure = 0.9
  /// The first holds little of a value below it.
  private static let unlikely = 0.7
  /// What a value is stated as that stands in for such a one, or that the second reads otherwise.
  private static let disputed = 0.89

  /// Whether a record is to be read again: one that gives every value, and surely, is not.
  static func isWanted(for facts: AccountFacts) -> Bool {
    isDoubtful(facts.accountNumber) || isDoubtful(facts.billingTelephoneNumber)
      || isDoubtful(facts.companyName) || isDoubtful(facts.serviceAddress) || isDoubtful(facts.billingAddress)
      || isDoubtful(facts.invoiceDate) || facts.telephoneNumbers.isEmpty
  }

  private static func isDoubtful<Value>(_ reading: Reading<Value>?) -> Bool {
    (reading?.confidence ?? 0) < sure
  }

  /// Fills what a record's facts lack.
  func complete(_ facts: inout AccountFacts) {
    complete(&facts.accountNumber, bill.accountNumber)
    completeMainNumber(&facts.billingTelephoneNumber)
    complete(&facts.companyName, bill.companyName.flatMap(Self.name))
    complete(&facts.serviceAddress, bill.serviceAddress)
    complete(&facts.billingAddress, bill.billingAddress)
    complete(&facts.invoiceDate, bill.invoiceDate)
    if facts.telephoneNumbers.isEmpty {
      facts.telephoneNumbers = bill.telephoneNumbers.map { $0.limited(to: Self.offered) }
    }
  }

  private func complete<Value>(
    _ own: inout Reading<Value>?, _ other: Reading<Value>?, from least: Double = likely
  ) {
    guard let other else { return }
    if let first = own {
      guard first.confidence < Self.unlikely, other.confidence >= Self.sure else { return }
      own = other.limited(to: Self.disputed)
    } else if other.confidence >= least {
      own = other.limited(to: Self.offered)
    }
  }

  /// Many records name no main number, and where both readers find one it is the same but for a mistake.
  private func completeMainNumber(_ own: inout Reading<TelephoneNumber>?) {
    complete(&own, bill.billingTelephoneNumber, from: Self.sure)
    guard let first = own, let other = bill.billingTelephoneNumber, first.value != other.value,
      other.confidence >= Self.sure
    else { return }
    own = first.limited(to: Self.disputed)
    own?.alternatives.append(
      .init(
        value: other.value, printed: other.printed, confidence: 1 - Self.disputed, evidence: other.evidence))
  }

  /// A name without the marks of a form or a program around it: `! GATEWAY UPHOLSTERY LLC`, `"Truckee Glass"`.
  private static func name(_ reading: Reading<String>) -> Reading<String>? {
    let marks: Set<Character> = [
      "!", "|", ">", "<", "\"", "*", "_", ":", ";", "=", "{", "}", "[", "]", ",", " ",
    ]
    let kept = reading.value.drop { marks.contains($0) }
    let end = kept.lastIndex { !marks.contains($0) }
    guard let end, !kept[...end].contains("</"), !NameClarity.isDoubtful(String(kept[...end])) else {
      return nil
    }
    var reading = reading
    reading.value = String(kept[...end])
    return reading
  }
}
