import NumberingPlan
public import PortRequest

/// Drafts as comma-separated values (RFC 4180), one row a draft, lines ended by CR LF.
///
/// Cells come from an untrusted document and may be opened in a spreadsheet: a cell that begins with what would make it
/// a formula is preceded by an apostrophe. Telephone numbers are national, `908-555-0100`, since the international form
/// begins with such a character; those of a list are joined by blanks. The port-out PIN is masked.
public enum DraftCSV {
  static let columns: [(name: String, cell: @Sendable (DraftPortRequest) -> String)] = [
    ("file", { $0.sources.first?.file ?? "" }),
    ("id", { $0.id }),
    ("status", { $0.status.rawValue }),
    ("kind", { $0.sources.first?.kind.rawValue ?? "" }),
    ("pages", { $0.sources.first.map { "\($0.pageCount)" } ?? "" }),
    ("carrierId", { $0.losingCarrier?.id ?? "" }),
    ("losingCarrier", { $0.losingCarrier?.value ?? "" }),
    ("accountNumber", { $0.accountNumber?.value ?? "" }),
    ("accountNumberPrinted", { $0.accountNumber?.printed ?? "" }),
    ("billingTelephoneNumber", { $0.billingTelephoneNumber.map(\.nationalNumber) ?? "" }),
    ("numberCount", { "\($0.telephoneNumbers.count)" }),
    ("telephoneNumbers", { $0.telephoneNumbers.map(\.dashed).joined(separator: " ") }),
    ("numbersComplete", { $0.numbersComplete?.state.rawValue ?? "" }),
    ("companyName", { $0.companyName?.value ?? "" }),
    ("authorizedContact", { $0.authorizedContact?.value ?? "" }),
    ("serviceAddress", { $0.serviceAddress?.value ?? "" }),
    ("billingAddress", { $0.billingAddress?.value ?? "" }),
    ("invoiceNumber", { $0.invoiceNumber?.value ?? "" }),
    ("invoiceDate", { $0.invoiceDate?.value ?? "" }),
    ("portOutPin", { $0.portOutPin == nil ? "" : MaskedPin.mask }),
    ("lowestConfidence", { $0.lowestConfidence.map { "\($0)" } ?? "" }),
    ("errors", { "\($0.findings.count { $0.severity == .error })" }),
    ("warnings", { "\($0.findings.count { $0.severity == .warning })" }),
    ("findings", { $0.severeCodes.joined(separator: " ") }),
  ]

  /// The names of the columns, ended by a line break.
  public static var header: String { row(columns.map(\.name)) }

  /// One draft, ended by a line break.
  public static func row(_ draft: DraftPortRequest) -> String { row(columns.map { $0.cell(draft) }) }

  /// A header and a row for each draft.
  public static func text(_ drafts: [DraftPortRequest]) -> String {
    header + drafts.map { row($0) }.joined()
  }

  static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell that no spreadsheet takes for a formula.
  package static func cell(_ text: String) -> String {
    let text = TerminalText.printable(text)
    return SpreadsheetCell.quoted(SpreadsheetCell.opensFormula(text) ? "'" + text : text)
  }
}

extension DraftPortRequest {
  /// Of the values that a submission needs; nil where there is none.
  fileprivate var lowestConfidence: Double? {
    let values = DraftField.allCases.filter(\.isRequired).compactMap { value(of: $0)?.confidence }
    return (values + telephoneNumbers.map(\.confidence)).min()
  }

  /// Of errors and warnings, each once, errors first.
  fileprivate var severeCodes: [String] {
    var codes: [String] = []
    for severity in [Finding.Severity.error, .warning] {
      for finding in findings where finding.severity == severity && !codes.contains(finding.code) {
        codes.append(finding.code)
      }
    }
    return codes
  }
}

extension DraftValue {
  /// A telephone number in national form, `908-555-0100`.
  var nationalNumber: String { TelephoneNumber(e164: value)?.dashed ?? value }
}
