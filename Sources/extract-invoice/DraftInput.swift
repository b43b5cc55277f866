import PortDraft

/// A draft named on the command line, for commands that take nothing else.
struct DraftInput {
  var file: InputFile

  init(_ name: String) { file = InputFile(name) }

  /// The draft, its findings judged anew.
  ///
  /// - Parameter moment: when to judge it; nil: the day that the draft has.
  /// - Throws: ``CommandFailure``.
  func draft(asOf moment: RequestMoment? = nil) throws -> DraftPortRequest {
    do {
      guard let written = try DraftFile(file.bytes(), asOf: moment) else { throw DraftFileError.notADraft }
      return written.draft
    } catch {
      throw CommandFailure(message: FileFailure(file: file.name, error: error).line, status: .someInputFailed)
    }
  }
}
