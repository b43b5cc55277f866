import NumberingPlan

/// Rules on what people gave or changed.
enum GivenValueRules {
  /// A value that no longer says what its evidence prints: somebody changed it in the file, and the evidence and the
  /// confidence of the old one still stand beside it.
  static func edited(_ draft: DraftPortRequest) -> [Finding] {
    DraftField.allCases.compactMap { field in
      guard field.isPrintedAsRead, let value = draft.value(of: field), !value.isGiven,
        let printed = value.printed, !field.mayPrint(value.value, as: printed), draft.isOfBill(value)
      else { return nil }
      return Finding(
        .editedValue, .warning, .reading, field: field.pointer,
        message: "The \(field.noun) is “\(value.value)”, but the document prints “\(printed)”.",
        remedy: "Set values with the command `complete --set`, which keeps what was read and who changed it.")
    }
  }

  static func given(_ draft: DraftPortRequest) -> [Finding] {
    let fields = DraftField.allCases.filter { field in
      field.isRequired
        && draft.value(of: field).map { $0.isGiven && $0.evidence.allSatisfy { $0.page == nil } } ?? false
    }
    guard !fields.isEmpty else { return [] }
    let isOne = fields.count == 1
    return [
      Finding(
        .givenValue, .info, .port, field: isOne ? fields[0].pointer : nil,
        message: "Given by a person, and on no document: \(ShortenedList(fields.map(\.noun)).text).",
        remedy: "Keep at hand where \(isOne ? "it comes" : "they come") from.")
    ]
  }
}

extension DraftField {
  /// Whether its value is the printed text, letter for letter and digit for digit.
  fileprivate var isPrintedAsRead: Bool {
    switch self {
    case .accountNumber, .billingTelephoneNumber, .companyName, .authorizedContact, .invoiceNumber: true
    default: false
    }
  }

  /// Whether a value can be what is printed: all of it, or a part of a longer text, but for case and punctuation.
  fileprivate func mayPrint(_ value: String, as printed: String) -> Bool {
    if value == printed { return true }
    let page = printed.comparedBytes
    guard self == .billingTelephoneNumber else { return page.holds(value.comparedBytes) }
    if page.holds(value.comparedBytes.suffix(10)) { return true }
    // A number may be printed in parts, or as the end of a range: only a whole one contradicts.
    let shown = TelephoneNumberScanner().matches(in: printed)
    return shown.isEmpty || shown.contains { match in match.numbers.contains { $0.e164 == value } }
  }
}

extension String {
  /// Letters of ASCII in lower case, digits, and all bytes of other letters: a value and its print differ in these alone.
  fileprivate var comparedBytes: [UInt8] {
    utf8.compactMap { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
      default: nil
      }
    }
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: some Collection<UInt8>) -> Bool {
    guard count >= part.count else { return false }
    return (0...(count - part.count)).contains { self[$0...].starts(with: part) }
  }
}

extension DraftPortRequest {
  /// Whether an invoice shows a value: records print account numbers in parts, and programs' answers print marks.
  fileprivate func isOfBill(_ value: DraftValue) -> Bool { !isFromRecord(value) }
}
