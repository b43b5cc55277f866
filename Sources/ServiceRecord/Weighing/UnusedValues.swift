internal import DocumentFacts
internal import PostalAddress

/// Names and addresses at labels that the reader does not know: nothing printed at a label is dropped in silence.
struct UnusedValues {
  private let notebook: RecordNotebook
  /// What the draft states, letters and digits alone.
  private let stated: [String]

  private static let mostTold = 5
  /// Longer texts are sentences, in bytes.
  private static let longest = 120

  init(_ notebook: RecordNotebook, facts: AccountFacts) {
    self.notebook = notebook
    let texts = [
      facts.companyName?.printed, facts.billedName?.printed, facts.authorizedContact?.printed,
      facts.serviceAddress?.printed, facts.billingAddress?.printed, facts.serviceAddress?.value.oneLine,
      facts.billingAddress?.value.oneLine, facts.losingCarrier?.reading.value,
    ]
    stated = (texts.compactMap { $0 } + facts.locations.compactMap { $0.serviceAddress?.printed })
      .map(RecordAssembly.bare)
  }

  func write(in facts: inout AccountFacts) {
    for value in notebook.unused.filter(isTelling).prefix(Self.mostTold) {
      facts.notes.append(
        ReadingNote(
          kind: .candidatesCompete, field: nil,
          message: "“\(value.label): \(value.text.prefix(80))” stands in the record and was not used."))
    }
  }

  /// Whether the label speaks of a name or an address, and the draft does not state it.
  private func isTelling(_ value: (label: String, text: String, line: RecordLine)) -> Bool {
    guard value.text.utf8.count <= Self.longest, value.text.contains(where: \.isPrintedLetter),
      !RecordPhrase.isNo(value.text), !FieldWriter.isSame(value.text)
    else { return false }
    let words = ComposedLabel.words(of: value.label.split(separator: "/").last ?? "")
    guard words.contains(where: { Lexicon.UnusedLabels.told.contains($0) }),
      !ComposedLabel.words(of: value.label).contains(where: { Lexicon.UnusedLabels.others.contains($0) })
    else { return false }
    let bare = RecordAssembly.bare(value.text)
    return bare.utf8.count > 3 && !stated.contains { $0.holds(bare) }
  }
}
