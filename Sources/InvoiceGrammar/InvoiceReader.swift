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
