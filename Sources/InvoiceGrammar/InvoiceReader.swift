public import PageText

/// Reads a telephone bill: recognises the carrier, applies its grammar and the generic one, weighs what they found.
public struct InvoiceReader: Sendable {
  private let library: GrammarLibrary
  private let carrier: String?
  private let recognizer: Recognizer
  private let generic: Grammar

  /// - Parameter carrier: the id of a grammar to use whatever the document's marks say.
  /// - Throws: `GrammarSyntaxError` for a mistake in the generic grammar or in the carrier's.
  public init(library: GrammarLibrary, carrier: String? = nil) throws(GrammarSyntaxError) {
    self.library = library
    self.carrier = carrier
    generic = try library.grammar(RuleBook.genericID) ?? Grammar(id: RuleBook.genericID, name: "")
    if let carrier { _ = try library.grammar(carrier) }
    recognizer = Recognizer(grammars: library.carriers)
  }

  /// What the document says of its account.
  public func read(_ source: some TextSource) -> AccountFacts {
    examine(source, explains: false).facts
  }

  /// The carrier whose marks a document bears, without reading its values; nil where none is recognised.
  public func carrier(of source: some TextSource) -> CarrierReading? {
    let recognition = recognizer.recognize(FrontPages(source).indices)
    guard let id = carrier ?? recognition.recognizedID,
      let grammar = library.carriers.first(where: { $0.id == id })
    else { return nil }
    let found = recognition.contenders.first { $0.id == id }?.found ?? []
    return CarrierReading(
      id: id,
      reading: Reading(
        value: grammar.name, printed: found.first?.text ?? grammar.name, confidence: carrier == nil ? 0.9 : 1,
        evidence: found.isEmpty
          ? [Evidence(page: nil, box: nil, text: id, rule: "named by the caller")]
          : found.prefix(6).map(\.evidence)))
  }

  /// The facts together with everything that was weighed for them.
  public func examine(_ source: some TextSource) -> Examination {
    examine(source, explains: true)
  }

  /// - Parameter explains: whether everything that was weighed is wanted; it takes as much memory as the weighing.
  private func examine(_ source: some TextSource, explains: Bool) -> Examination {
    let front = FrontPages(source)
    let recognition = recognizer.recognize(front.indices)
    let id = carrier ?? recognition.recognizedID
    let (grammar, families, mistake) = grammarAndFamilies(id)
    let rules = RuleBook(carrier: grammar, families: families, generic: generic, isPresent: front.contains)
    var gathering = DocumentGathering(rules: rules)
    for number in 0..<source.pageCount {
      gathering.add(front.page(number + 1) ?? source.page(number + 1))
    }
    var examination = FactAssembly(
      gathering: gathering, recognition: recognition, grammar: grammar, isForced: carrier != nil,
      issuer: IssuerGuess(front.indices.first), explains: explains
    ).examination()
    if let mistake { examination.facts.notes.append(mistake) }
    return examination
  }

  /// A recognised carrier's grammar that can't be read is told in a note, never passed over.
  private func grammarAndFamilies(_ id: String?) -> (Grammar?, [Grammar], ReadingNote?) {
    do throws(GrammarSyntaxError) {
      guard let id, let grammar = try library.grammar(id) else { return (nil, [], nil) }
      return (grammar, try library.families(of: grammar), nil)
    } catch {
      let note = ReadingNote(
        kind: .carrierUnknown, field: "losingCarrier",
        message: "the carrier's grammar has a mistake: \(error)")
      return (nil, [], note)
    }
  }
}

extension Recognition {
  var recognizedID: String? {
    if case .recognized(let id) = outcome { id } else { nil }
  }
}
