internal import PageText

extension String {
  /// Runs of blanks and line ends are one blank; nothing that steers a terminal.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").withoutControlCharacters
  }
}
