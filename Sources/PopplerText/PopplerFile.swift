internal import CGLib
internal import CPoppler
internal import PageText

/// A document open in poppler.
final class PopplerFile {
  let handle: OpaquePointer

  /// Opens a document from bytes, which are copied.
  ///
  /// Not through `poppler_document_new_from_bytes`: it stops the process on a wrong password (seen in poppler 22.12).
  init(bytes: [UInt8], password: String?) throws(DocumentError) {
    try Self.load()
    let data = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { g_bytes_unref(data) }
    let stream = poppler_stream_new(data)
    defer { poppler_object_unref(stream) }
    var failure: UnsafeMutablePointer<GError>?
    defer { g_clear_error(&failure) }
    let opened = poppler_document_new_from_stream(
      stream, goffset(bytes.count), password, nil, &failure)
    guard let opened else {
      throw Self.error(from: failure?.pointee, hasPassword: !(password ?? "").isEmpty)
    }
    handle = opened
  }

  /// Loads poppler, once.
  static func load() throws(DocumentError) {
    if let failure = poppler_load() { throw .readerMissing(String(cString: failure)) }
  }

  deinit {
    poppler_object_unref(UnsafeMutableRawPointer(handle))
  }

  var pageCount: Int { Int(poppler_document_get_n_pages(handle)) }

  private static func error(from failure: GError?, hasPassword: Bool) -> DocumentError {
    guard let failure else { return .damaged("no reason given") }
    if failure.domain == poppler_error_quark(), failure.code == POPPLER_ERROR_ENCRYPTED.rawValue {
      return hasPassword ? .wrongPassword : .encrypted
    }
    return .damaged(failure.message.map { String(cString: $0) } ?? "no reason given")
  }
}
