import PortDraft
import PortRequest

/// A queue as comma-separated values (RFC 4180), one row a document; no cell is taken for a formula.
public enum QueueCSV {
  private static let columns: [(name: String, cell: @Sendable (QueueEntry) -> String)] = [
    ("waitsFor", { $0.need.rawValue }),
    ("needs", { $0.needs.map(\.rawValue).joined(separator: " ") }),
    ("file", { $0.file }),
    ("id", { $0.draft?.id ?? "" }),
    ("status", { $0.draft?.status ?? "" }),
    ("carrierId", { $0.draft?.carrier ?? "" }),
    ("losingCarrier", { $0.draft?.losingCarrier?.value ?? "" }),
    ("companyName", { $0.draft?.companyName?.value ?? "" }),
    ("accountNumber", { $0.draft?.accountNumber?.value ?? "" }),
    ("numberCount", { $0.draft.map { "\($0.numberCount)" } ?? "" }),
    ("doubtful", { $0.draft?.doubtful.joined(separator: " ") ?? "" }),
    ("missing", { $0.missing }),
    ("related", { $0.related.map(\.words).joined(separator: "; ") }),
  ]

  public static func text(_ queue: Queue) -> String {
    row(columns.map(\.name)) + queue.entries.map { entry in row(columns.map { $0.cell(entry) }) }.joined()
  }

  private static func row(_ cells: [String]) -> String {
    cells.map(DraftCSV.cell).joined(separator: ",") + "\r\n"
  }
}

extension QueueEntry.Summary {
  /// The values shown that may be read wrong, by their names.
  var doubtful: [String] {
    [
      ("losingCarrier", losingCarrier), ("companyName", companyName), ("accountNumber", accountNumber),
    ].filter { $0.1?.isSure == false }.map(\.0)
  }
}
