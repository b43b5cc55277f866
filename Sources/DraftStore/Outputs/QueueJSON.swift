import PortRequest

/// A queue as a JSON array, one document a line.
public enum QueueJSON {
  public static func text(_ queue: Queue) -> String {
    let lines = queue.entries.map { object($0).text(width: nil) }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ entry: QueueEntry) -> JSONValue {
    let draft = entry.draft
    return .object(
      ("waitsFor", .string(entry.need.rawValue)), ("needs", strings(entry.needs.map(\.rawValue))),
      ("file", .string(entry.file)), ("id", text(draft?.id)), ("status", text(draft?.status)),
      ("carrierId", text(draft?.carrier)), ("losingCarrier", text(draft?.losingCarrier?.value)),
      ("companyName", text(draft?.companyName?.value)), ("accountNumber", text(draft?.accountNumber?.value)),
      ("numberCount", draft.map { .integer($0.numberCount) } ?? .null),
      ("doubtful", strings(draft?.doubtful ?? [])), ("missing", .string(entry.missing)),
      ("related", entry.related.isEmpty ? nil : .array(entry.related.map(object))))
  }

  private static func object(_ relation: Relation) -> JSONValue {
    .object(
      ("kind", .string(relation.kind.rawValue)), ("other", .string(relation.other)),
      ("what", strings(relation.what)), ("isDoubtful", .bool(relation.isDoubtful)),
      ("words", .string(relation.words)))
  }

  private static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  private static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
