/// The parts of a path.
extension String {
  /// Up to its last slash: `a/b/` of `a/b/bill.pdf`; empty at the root.
  var folder: String { lastIndex(of: "/").map { String(self[...$0]) } ?? "" }

  /// Without the ending of the file's name.
  var stem: String {
    let folder = folder
    let base = dropFirst(folder.count)
    return folder + (base.lastIndex(of: ".").map { base[..<$0] } ?? base)
  }
}
