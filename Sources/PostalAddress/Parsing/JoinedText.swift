extension [String] {
  /// The texts one after the other with a separator between.
  ///
  /// Stands in for the standard library's, which finds out anew at each call what its elements are: that takes longer than to
  /// join the few words of a line.
  package func joined(separator: String) -> String {
    guard let first else { return "" }
    var text = first
    for part in dropFirst() {
      text += separator
      text += part
    }
    return text
  }
}
