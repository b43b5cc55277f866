import FoundationEssentials
import PortDraft

/// What a worker is told before it reads anything.
struct ReadingSettings {
  var carrier: String?
  /// The folder of a user's own grammars.
  var grammars: String?
  var password: String?
  /// When to judge what is read.
  var asOf: RequestMoment
  /// Whether `asOf` was given: drafts that were written before are judged on their own day otherwise.
  var isMomentGiven = false
  /// The folder that files lie in; empty for files of any place.
  var folder = ""
  /// In seconds; nil: the usual time.
  var timeout: Double?
  /// In MiB; 0: any.
  var memory: Int
  /// Of all that a result depends on beside the documents.
  var digest = ""

  var limits: DocumentLimits { DocumentLimits(timeout: timeout, memory: memory, witness: .parent) }

  /// The limits in words that tell them from others.
  var limitWords: String { "\(timeout.map { "\($0)" } ?? "") \(memory)" }

  var frame: Frame {
    var fields = PackedFields()
    for text in [carrier, grammars, password] { fields.put([text].compactMap { $0 }) { $0.put($1) } }
    fields.put(asOf.iso8601)
    fields.put(isMomentGiven)
    fields.put(folder)
    fields.put(timeout.map { "\($0)" } ?? "")
    fields.put(memory)
    fields.put(digest)
    return Frame(kind: .settings, content: fields.bytes)
  }

  init(_ reading: ReadingOptions, asOf: RequestMoment, limits: LimitOptions, folder: String = "") {
    (carrier, grammars, password) = (reading.carrier, reading.grammars, reading.password)
    self.asOf = asOf
    isMomentGiven = reading.asOf != nil
    self.folder = folder
    (timeout, memory) = (limits.timeout, limits.memory)
  }

  init(_ frame: Frame) throws(FrameReader.Damage) {
    var fields = UnpackedFields(frame.content)
    func optional() throws(FrameReader.Damage) -> String? {
      try fields.list { (fields) throws(FrameReader.Damage) in try fields.text() }.first
    }
    carrier = try optional()
    grammars = try optional()
    password = try optional()
    guard let moment = RequestMoment(iso8601: try fields.text()) else { throw FrameReader.Damage() }
    asOf = moment
    isMomentGiven = try fields.bool()
    folder = try fields.text()
    timeout = Double(try fields.text())
    memory = try fields.number()
    digest = try fields.text()
  }
}

extension RequestMoment {
  /// As ``init(iso8601:)`` reads it.
  var iso8601: String {
    guard let minute else { return day.iso8601 }
    func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day.iso8601)T\(digits(minute / 60)):\(digits(minute % 60))"
  }
}

extension DraftPortRequest {
  /// The draft as of a moment; itself where that is a day alone, on which it was judged when it was made.
  func judged(toTheMinuteOf moment: RequestMoment?) -> DraftPortRequest {
    moment?.minute == nil ? self : judged(at: moment)
  }
}
