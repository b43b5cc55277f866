/// A case that a worker is asked to read: the files that give one draft, and the intakes that speak of them.
struct CaseRequest {
  /// At least one.
  var files: [File]
  /// Paths below the folder, those of wider meaning first.
  var intakes: [String] = []
  /// The digest of an earlier reading: where nothing changed, it is not read again. Empty: there was none.
  var known = ""

  struct File {
    /// Its path below the folder.
    var name: String
    /// Why it is not read: nobody could open it, or a worker ended over it.
    var failure: FileFailure?
  }

  /// By which a journal knows it.
  var name: String { files.first?.name ?? "" }

  var frame: Frame {
    var fields = PackedFields()
    fields.put(files) { fields, file in
      fields.put(file.name)
      fields.put(file.failure != nil)
      if let failure = file.failure { failure.pack(into: &fields) }
    }
    fields.put(intakes) { $0.put($1) }
    fields.put(known)
    return Frame(kind: .request, content: fields.bytes)
  }

  init(files: [File], intakes: [String] = [], known: String = "") {
    self.files = files
    self.intakes = intakes
    self.known = known
  }

  init(_ frame: Frame) throws(FrameReader.Damage) {
    var fields = UnpackedFields(frame.content)
    files = try fields.list { (fields) throws(FrameReader.Damage) in
      let name = try fields.text()
      return File(name: name, failure: try fields.bool() ? try FileFailure(unpacking: &fields) : nil)
    }
    intakes = try fields.list { (fields) throws(FrameReader.Damage) in try fields.text() }
    known = try fields.text()
  }
}

extension FileFailure {
  func pack(into fields: inout PackedFields) {
    for text in [file, code, message] { fields.put(text) }
  }

  init(unpacking fields: inout UnpackedFields) throws(FrameReader.Damage) {
    self.init(file: try fields.text(), code: try fields.text(), message: try fields.text())
  }
}
