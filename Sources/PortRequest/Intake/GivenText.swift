public import NumberingPlan
import PostalAddress

/// A value as a person typed it, for one field: brought to the field's form, or refused.
struct GivenText {
  /// As the draft has it.
  var value: String
  /// As typed.
  var typed: String

  /// - Throws: ``IntakeError`` where it can't be a value of the field.
  init(_ text: String, for field: DraftField) throws(IntakeError) {
    let typed = text.split(whereSeparator: \.isNewline).map { $0.trimmingBlanks }.filter { !$0.isEmpty }
      .joined(separator: ", ")
    func refused(_ message: String) -> IntakeError { IntakeError(key: field.intakeKey, message: message) }
    guard !typed.isEmpty else { throw refused("The value is empty.") }
    guard !typed.unicodeScalars.contains(where: \.isControl) else {
      throw refused("The value has characters that cannot be seen.")
    }
    self.typed = typed
    switch field {
    case .accountNumber:
      value = typed.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      guard !value.isEmpty else { throw refused("“\(typed)” has neither letters nor digits.") }
    case .billingTelephoneNumber, .newBillingTelephoneNumber:
      guard let number = TelephoneNumber(typed) else { throw refused("“\(typed)” is no telephone number.") }
      value = number.e164
    case .invoiceDate, .desiredDate:
      guard let day = CalendarDate(iso8601: typed) else {
        throw refused("“\(typed)” is no day; write 2026-12-04 for the fourth of December 2026.")
      }
      value = day.iso8601
    default: value = typed
    }
  }
}

extension [TelephoneNumber] {
  /// Telephone numbers and ranges of them in any printed form, parted by commas, semicolons, blanks or lines.
  ///
  /// - Returns: nil where anything else stands there, or nothing does.
  public init?(listed text: String) {
    let bytes = [UInt8](text.utf8)
    var position = 0
    var numbers: [TelephoneNumber] = []
    for match in TelephoneNumberScanner().matches(in: text) {
      guard bytes[position..<match.utf8Range.lowerBound].allSatisfy(\.partsNumbers) else { return nil }
      numbers += match.numbers.filter { !numbers.contains($0) }
      position = match.utf8Range.upperBound
    }
    guard !numbers.isEmpty, bytes[position...].allSatisfy(\.partsNumbers) else { return nil }
    self = numbers
  }
}

extension UInt8 {
  fileprivate var partsNumbers: Bool {
    [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";")].contains(self)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    properties.generalCategory == .control || properties.generalCategory == .format
  }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    let start = drop { $0.isWhitespace }
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }
}
