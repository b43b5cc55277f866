internal import CGLib

/// The SHA-256 digest of bytes, as 64 lower-case hexadecimal digits.
public func sha256(of bytes: [UInt8]) -> String {
  let digest = bytes.withUnsafeBytes { buffer in
    g_compute_checksum_for_data(
      G_CHECKSUM_SHA256, buffer.bindMemory(to: guchar.self).baseAddress, gsize(buffer.count))
  }
  defer { g_free(digest) }
  return digest.map { String(cString: $0) } ?? ""
}
