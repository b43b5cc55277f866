import PortDraft

extension DocumentLimits {
  /// Opens a document within limits that are begun already.
  ///
  /// An encrypted one is asked for its password where somebody is there to answer: on no time of the document's.
  func open(_ bytes: [UInt8], file: String, password: String?) throws -> any TextSource {
    let document = try opened(bytes, file, password) ?? asking(bytes, file)
    extend(pages: document.pageCount)
    return document
  }

  /// - Returns: nil where a password is needed that somebody may be asked for.
  private func opened(_ bytes: [UInt8], _ file: String, _ password: String?) throws -> (any TextSource)? {
    do {
      return try InvoiceExtractor.open(bytes, file: file, password: password)
    } catch {
      if error == .encrypted, file != "-", PasswordPrompt.isPossible { return nil }
      throw error
    }
  }

  private func asking(_ bytes: [UInt8], _ file: String) throws -> any TextSource {
    end()
    guard let answer = try PasswordPrompt(file: file).answer() else { throw DocumentError.encrypted }
    begin(file: file)
    return try InvoiceExtractor.open(bytes, file: file, password: answer)
  }
}

extension InvoiceExtractor {
  /// The draft of one document, read within limits.
  func draft(
    file: String, bytes: [UInt8], password: String?, within limits: DocumentLimits
  ) throws -> DraftPortRequest {
    limits.begin(file: file)
    defer { limits.end() }
    return try draft(
      of: limits.open(bytes, file: file, password: password), file: file, digest: sha256(of: bytes))
  }
}
