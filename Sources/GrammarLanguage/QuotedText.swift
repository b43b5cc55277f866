extension String {
  /// Whether a grammar can hold the text as a label: no quotation marks, braces or line ends, something to look for.
  package var isLabel: Bool {
    !contains { $0 == "\"" || $0 == "{" || $0 == "}" || $0.isNewline } && LabelKey.hasSymbols(self)
      && LabelKey(self).symbols.count > 1
  }

  /// A text of a grammar file, in quotation marks.
  package var quotedText: String { "\"" + filter { $0 != "\"" && !$0.isNewline } + "\"" }
}

extension [String] {
  /// `"A" or "B"`, each once.
  package var alternatives: String {
    var seen: Set<[UInt8]> = []
    return filter { seen.insert(LabelKey($0).symbols).inserted }.map(\.quotedText).joined(separator: " or ")
  }
}
