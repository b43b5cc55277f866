internal import CPoppler
internal import PageText

/// A poppler document together with the bytes that it reads from.
final class PopplerFile {
  let handle: OpaquePointer
  private let bytes: UnsafeMutableRawPointer

  init(bytes: [UInt8], password: String?) throws(DocumentError) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    var failure: UnsafeMutablePointer<GError>?
    defer { g_clear_error(&failure) }
    let opened = portdraft_document_new_from_data(
      copy.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), password, &failure)
    guard let opened else {
      copy.deallocate()
      throw Self.error(from: failure?.pointee, hasPassword: !(password ?? "").isEmpty)
    }
    handle = opened
    self.bytes = copy
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(handle))
    bytes.deallocate()
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
