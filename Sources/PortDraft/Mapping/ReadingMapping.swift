import DocumentFacts
import NumberingPlan
import PageText
import PortRequest

// How readings of a document become values of a draft. A value that the draft cannot hold becomes none, which is a
// finding there: nothing is mended.

extension DraftValue {
  /// - Returns: nil where there is no text.
  init?(text reading: Reading<String>) {
    guard reading.value.contains(where: { !$0.isWhitespace }) else { return nil }
    self.init(reading) { $0 }
  }

  /// Letters and digits only; the printed form keeps the rest.
  ///
  /// - Returns: nil where none is left.
  init?(accountNumber reading: Reading<String>) {
    func bare(_ text: String) -> String { text.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    guard !bare(reading.value).isEmpty else { return nil }
    self.init(reading, bare)
  }

  /// - Returns: nil unless the value is a day in ISO 8601.
  init?(date reading: Reading<String>) {
    guard CalendarDate(iso8601: reading.value) != nil else { return nil }
    self.init(reading) { $0 }
  }

  init(telephoneNumber reading: Reading<TelephoneNumber>) {
    self.init(reading) { $0.e164 }
  }

  /// - Parameter form: how a value is written in the draft.
  init<Value>(_ reading: Reading<Value>, _ form: (Value) -> String) {
    self.init(
      value: form(reading.value), printed: reading.printed, confidence: reading.confidence,
      evidence: DraftEvidence.list(reading.evidence, printed: reading.printed),
      alternatives: reading.alternatives.map { alternative in
        DraftAlternative(
          value: form(alternative.value), printed: alternative.printed, confidence: alternative.confidence,
          evidence: alternative.evidence.map(DraftEvidence.init(evidence:)))
      })
  }
}

extension DraftEvidence {
  init(evidence: Evidence) {
    if let page = evidence.page, page >= 1 {
      // A glyph may reach over the page's edge; what stands in a draft is on the page.
      let box = evidence.box.flatMap {
        DraftBox(
          left: max($0.left, 0), top: max($0.top, 0), right: max($0.right, 0), bottom: max($0.bottom, 0))
      }
      self = .document(page: page, box: box, text: evidence.text, rule: evidence.rule)
    } else {
      self = .derived(text: evidence.text, rule: evidence.rule)
    }
  }

  /// A draft's value always says where it comes from, be it only that nothing was said.
  static func list(_ evidence: [Evidence], printed: String) -> [DraftEvidence] {
    evidence.isEmpty
      ? [.derived(text: printed, rule: "no evidence given")] : evidence.map(DraftEvidence.init(evidence:))
  }
}

extension LosingCarrier {
  init?(reading: CarrierReading) {
    guard let name = DraftValue(text: reading.reading) else { return nil }
    self.init(text: name, id: reading.id)
  }
}

extension DraftLocation {
  init(location: Location, isScattered: Bool = false) {
    self.init(
      serviceAddress: location.serviceAddress.flatMap { DraftAddress(reading: $0, isScattered: isScattered) },
      accountNumber: location.accountNumber.flatMap(DraftValue.init(accountNumber:)),
      billingTelephoneNumber: location.billingTelephoneNumber.map(DraftValue.init(telephoneNumber:)),
      telephoneNumbers: location.telephoneNumbers.map(\.e164))
  }
}
