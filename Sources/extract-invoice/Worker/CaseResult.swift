import PortDraft

/// What was read of a case: its draft, as the lines that a batch writes, and its failures.
struct CaseResult {
  /// The documents' paths.
  var files: [String]
  /// The digest of all that the result depends on.
  var reading: String
  /// The limits under which a document could not be read; empty where none made it fail.
  var limits = ""
  var pages = 0
  var failures: [FileFailure] = []
  /// Of intakes that were not used.
  var intakeFailures: [FileFailure] = []
  var hasError = false
  var draft: DraftLines?

  /// By which a journal knows it.
  var name: String { files.first ?? "" }

  /// A draft as the files of a batch have it.
  struct DraftLines {
    /// Its first document, by which drafts are ordered.
    var file: String
    /// Each with its line break.
    var json: ArraySlice<UInt8>
    var summary: ArraySlice<UInt8>
    var numbers: ArraySlice<UInt8>
    var numberCount: Int

    init(_ draft: DraftPortRequest) {
      file = draft.sources.first?.file ?? ""
      json = Array((draft.json(pretty: false) + "\n").utf8)[...]
      summary = Array(DraftCSV.row(draft).utf8)[...]
      numbers = Array(NumberCSV.rows(draft).utf8)[...]
      numberCount = draft.telephoneNumbers.count
    }
  }

  var frame: Frame {
    var fields = PackedFields()
    fields.put(files) { $0.put($1) }
    fields.put(reading)
    fields.put(limits)
    fields.put(pages)
    fields.put(failures) { $1.pack(into: &$0) }
    fields.put(intakeFailures) { $1.pack(into: &$0) }
    fields.put(hasError)
    fields.put(draft != nil)
    if let draft {
      fields.put(draft.file)
      fields.put(draft.numberCount)
      for lines in [draft.json, draft.summary, draft.numbers] { fields.put(lines) }
    }
    return Frame(kind: .result, content: fields.bytes)
  }

  init(files: [String], reading: String) {
    self.files = files
    self.reading = reading
  }

  init(_ frame: Frame) throws(FrameReader.Damage) {
    var fields = UnpackedFields(frame.content)
    files = try fields.list { (fields) throws(FrameReader.Damage) in try fields.text() }
    reading = try fields.text()
    limits = try fields.text()
    pages = try fields.number()
    failures = try fields.list(FileFailure.init(unpacking:))
    intakeFailures = try fields.list(FileFailure.init(unpacking:))
    hasError = try fields.bool()
    draft = try fields.bool() ? try DraftLines(unpacking: &fields) : nil
  }
}

extension CaseResult.DraftLines {
  fileprivate init(unpacking fields: inout UnpackedFields) throws(FrameReader.Damage) {
    file = try fields.text()
    numberCount = try fields.number()
    json = try fields.bytes()
    summary = try fields.bytes()
    numbers = try fields.bytes()
  }
}
