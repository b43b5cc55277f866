public import PortRequest

/// The numbers of drafts as comma-separated values, a row a number, written as ``DraftCSV`` writes drafts.
public enum NumberCSV {
  private static let columns = [
    "number", "kind", "role", "action", "confidence", "page", "file", "draftId", "carrierId", "accountNumber",
    "billingTelephoneNumber", "companyName",
  ]

  /// The names of the columns, ended by a line break.
  public static var header: String { DraftCSV.row(columns) }

  /// A row for each number of a draft, each ended by a line break.
  public static func rows(_ draft: DraftPortRequest) -> String {
    let account = [
      draft.sources.first?.file ?? "", draft.id, draft.losingCarrier?.id ?? "",
      draft.accountNumber?.value ?? "", draft.billingTelephoneNumber.map(\.nationalNumber) ?? "",
      draft.companyName?.value ?? "",
    ]
    // The same in all rows: made once.
    let end = account.map(DraftCSV.cell).joined(separator: ",") + "\r\n"
    return draft.telephoneNumbers.map { cells($0).joined(separator: ",") + "," + end }.joined()
  }

  private static func cells(_ number: PortedNumber) -> [String] {
    [
      DraftCSV.cell(number.text.nationalNumber), number.kind.rawValue, number.role.rawValue,
      number.action.rawValue, "\(number.text.confidence)", number.evidence.first?.page.map(String.init) ?? "",
    ]
  }
}
