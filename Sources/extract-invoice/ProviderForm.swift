import PortDraft

/// A provider's PDF form with the mapping that says what goes into its fields.
struct ProviderForm {
  private let path: String
  private let form: PDFForm
  private let mappingPath: String

  /// - Throws: ``CommandFailure`` where the form can't be read or has nothing to fill.
  init(_ path: String, fields: String?, password: String?) throws {
    self.path = path
    mappingPath = fields ?? Self.withoutExtension(path) + ".fields"
    do {
      form = try PDFForm(bytes: InputFile(path).bytes(), password: password)
    } catch let error as DocumentError {
      // What a bill's remedy is would be none for a form.
      throw CommandFailure(message: "\(path): \(error)", status: .someInputFailed)
    } catch {
      throw CommandFailure(message: FileFailure(file: path, error: error).line, status: .someInputFailed)
    }
    guard !form.fields.isEmpty else {
      throw CommandFailure(
        message: "\(path): This PDF has no form fields. Leave --form out, and attach the letter to it.",
        status: .someInputFailed)
    }
    guard form.mayBeFilled else {
      throw CommandFailure(
        message: "\(path): Its author lets nobody fill this form. Ask the provider for another.",
        status: .someInputFailed)
    }
  }

  /// The form's fields, as the beginning of a mapping file.
  var sketch: String {
    FormMapping.sketch(fields: form.fields.filter { !$0.isReadOnly }.map(\.name).uniqued())
  }

  /// Fills the form and writes it, with an attachment where numbers have no room in it.
  func write(_ letter: AuthorizationLetter, to output: String) throws {
    guard FileIdentity(path: output) == nil || FileIdentity(path: output) != FileIdentity(path: path) else {
      throw CommandFailure(message: "\(output): This is the form itself; choose another --output.")
    }
    let filled = try FilledForm(letter, form, mapping())
    let attachment = filled.isAttached ? try letter.attachmentPDF() : nil
    filled.write(into: form)
    // Opened here first: the reason that poppler gives for a file that can't be written is none.
    let file = try ResultFile(output)
    if let problem = form.save(to: file.place) {
      throw CommandFailure(
        message: "\(output): The form can't be written: \(problem).", status: .someInputFailed)
    }
    try file.finish()
    for notice in (letter.notices + filled.notices).uniqued() { Output.errors.report(notice) }
    Output.errors.report("\(output) was written, to be signed and dated.")
    if let attachment {
      let file = Self.withoutExtension(output) + "-attachment.pdf"
      try ResultFile.write(attachment, to: file)
      Output.errors.report("\(file) was written: it belongs to the form and lists every number.")
    }
  }

  private func mapping() throws -> FormMapping {
    do {
      return try FormMapping(String(decoding: InputFile(mappingPath).bytes(), as: UTF8.self))
    } catch let error as FormMappingError {
      throw CommandFailure(message: "\(mappingPath): \(error)", status: .wrongUsage)
    } catch {
      throw CommandFailure(
        message: FileFailure(file: mappingPath, error: error).line
          + " A mapping of the form's fields is needed: --list-fields prints a beginning for one.")
    }
  }

  private static func withoutExtension(_ path: String) -> String {
    guard path.lowercased().hasSuffix(".pdf") else { return path }
    return String(path.dropLast(4))
  }
}
