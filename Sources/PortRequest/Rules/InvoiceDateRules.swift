/// Rules on the age of the invoice.
enum InvoiceDateRules {
  /// In days. Winning carriers ask for an invoice of the last 30 days (Telnyx), some for one of the last 60 (Plivo).
  static let oldestAge = 30

  static func age(_ draft: DraftPortRequest) -> [Finding] {
    guard draft.sources.first?.kind != .unknown, let value = draft.invoiceDate?.value,
      let date = CalendarDate(iso8601: value)
    else { return [] }
    let age = date.days(until: draft.asOf)
    let isRecord = draft.sources.first?.kind == .customerServiceRecord
    let name = isRecord ? "record" : "invoice"
    if age > oldestAge {
      return [
        Finding(
          .oldInvoice, .warning, .port, field: DraftField.invoiceDate.pointer,
          message:
            "The \(name) of \(value) is \(age) days old on \(draft.asOf.iso8601); carriers want one of the last"
            + " \(oldestAge) days.",
          remedy: isRecord ? "Ask the losing carrier for a new one." : "Ask the customer for the latest bill."
        )
      ]
    }
    guard age < 0 else { return [] }
    return [
      Finding(
        .futureInvoice, .warning, .reading, field: DraftField.invoiceDate.pointer,
        message: "The \(name) date \(value) is after \(draft.asOf.iso8601).",
        remedy:
          "Check that it is the \(isRecord ? "record" : "bill")'s date and not \(isRecord ? "an order's" : "the") due date."
      )
    ]
  }
}
