public import PageText

/// Reads a telephone bill: recognises the carrier, applies its grammar and the generic one, weighs what they found.
public struct InvoiceReader: Sendable {
  private let library: GrammarLibrary
  private let carrier: String?
  private let recognizer: Recognizer

  /// - Parameter carrier: the id of a grammar to use whatever the document's marks say.
  public init(library: GrammarLibrary, carrier: String? = nil) {
    self.library = library
    self.carrier = carrier
    recognizer = Recognizer(grammars: library.carriers)
  }

  /// What the document says of its account.
  public func read(_ source: some TextSource) -> AccountFacts {
    examine(source).facts
  }

  /// The carrier whose marks a document bears, without reading its values; nil where none is recognised.
  public func carrier(of source: some TextSource) -> CarrierReading? {
    let recognition = recognizer.recognize(FrontPages(source).indices)
    guard let id = carrier ?? recognition.recognizedID, let grammar = library.carriers.first(where: { $0.id == id })
    else { return nil }
    let found = recognition.contenders.first { $0.id == id }?.found ?? []
    return CarrierReading(
      id: id,
      reading: Reading(
        value: grammar.name, printed: found.first?.text ?? grammar.name, confidence: carrier == nil ? 0.9 : 1,
        evidence: found.isEmpty
          ? [Evidence(page: nil, box: nil, text: id, rule: "named by the caller")] : found.prefix(6).map(\.evidence)))
  }

  /// The facts together with everything that was weighed for them.
  public func examine(_ source: some TextSource) -> Examination {
    let front = FrontPages(source)
    let recognition = recognizer.recognize(front.indices)
    let id = carrier ?? recognition.recognizedID
    let generic = library.grammar(RuleBook.genericID) ?? Grammar(id: RuleBook.genericID, name: "")
    let grammar = id.flatMap { library.grammar($0) }
    let rules = RuleBook(
      carrier: grammar, families: grammar.map(library.families) ?? [], generic: generic,
      isPresent: front.contains)
    var gathering = DocumentGathering(rules: rules)
    for number in 0..<source.pageCount {
      gathering.add(front.page(number + 1) ?? source.page(number + 1))
    }
    return FactAssembly(
      gathering: gathering, recognition: recognition, grammar: grammar, isForced: carrier != nil,
      issuer: IssuerGuess(front.indices.first)
    ).examination()
  }
}

extension Recognition {
  var recognizedID: String? {
    if case .recognized(let id) = outcome { id } else { nil }
  }
}
