import PortDraft

/// `batch.json`: whether a folder's results are whole, and what they were made with.
///
/// Nothing in it tells how long a run took or when it was: the same documents give the same bytes.
struct BatchState {
  static let fileName = "batch.json"

  var asOf: String
  /// By their names on the command line.
  var options: [(name: String, value: JSONValue)]
  /// nil while a run goes on, and where one was ended.
  var counts: BatchCounts?

  func write(to folder: ResultFolder) throws {
    try ResultFile.write(json.text(width: 110) + "\n", to: folder.file(Self.fileName))
  }

  private var json: JSONValue {
    var members = [
      JSONValue.Member(name: "state", value: .string(counts == nil ? "unfinished" : "finished")),
      .init(name: "version", value: .string(ExtractInvoice.versionText)),
      .init(name: "asOf", value: .string(asOf)),
      .init(name: "options", value: .object(options.map { .init(name: $0.name, value: $0.value) })),
    ]
    if let counts {
      members += [
        .init(name: "documents", value: .integer(counts.documents)),
        .init(name: "drafts", value: .integer(counts.drafts)),
        .init(name: "failures", value: .integer(counts.failures)),
        .init(name: "pages", value: .integer(counts.pages)),
        .init(name: "numbers", value: .integer(counts.numbers)),
      ]
    }
    return .object(members)
  }
}
