package import NumberOwnership
package import NumberingPlan
public import PageText

/// Reads a telephone bill: recognises the carrier, applies its grammar and the generic one, weighs what they found.
public struct InvoiceReader: Sendable {
  private let library: GrammarLibrary
  private let carrier: String?
  private let recognizer: Recognizer
  private let generic: Grammar
  private let curves: ConfidenceCurves
  private let weights: OwnershipWeights
  private let fields: FieldWeights

  /// - Parameters:
  ///   - carrier: the id of a grammar to use whatever the document's marks say.
  ///   - curves: what is stated of readings that weigh so and so much.
  ///   - weights: how much each sign counts that a number is the account's.
  ///   - fields: how much it counts what is said of a field's value.
  /// - Throws: `GrammarSyntaxError` for a mistake in the generic grammar or in the carrier's.
  package init(
    library: GrammarLibrary, carrier: String? = nil, stating curves: ConfidenceCurves = .fitted,
    weighing weights: OwnershipWeights = .fitted, _ fields: FieldWeights = .fitted
  ) throws(GrammarSyntaxError) {
    self.library = library
    self.carrier = carrier
    self.curves = curves
    self.weights = weights
    self.fields = fields
    generic = try library.grammar(RuleBook.genericID) ?? Grammar(id: RuleBook.genericID, name: "")
    if let carrier { _ = try library.grammar(carrier) }
    recognizer = Recognizer(library)
  }

  /// What the document says of its account.
  public func read(_ source: some TextSource) -> AccountFacts {
    let reading = DocumentReading(source, self)
    var assembly = assembly(reading)
    var weighed = reading.gathering.candidates
    return stated(assembly.facts(weighing: &weighed), assembly, reading)
  }

  /// The carrier whose marks a document bears, without reading its values; nil where none is recognised.
  public func carrier(of source: some TextSource) -> CarrierReading? {
    let recognition = recognizer.recognize(FrontPages(source).indices)
    guard let id = carrier ?? recognition.recognizedID,
      let grammar = library.header(id)
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
    let reading = DocumentReading(source, self)
    var assembly = assembly(reading)
    var examination = assembly.examination()
    examination.facts = stated(examination.facts, assembly, reading)
    return examination
  }

  private func assembly(_ reading: DocumentReading) -> FactAssembly {
    // Where a grammar names the issuer, nobody has to guess.
    let top = reading.grammar == nil ? reading.front.indices.first : nil
    return FactAssembly(
      gathering: reading.gathering, recognition: reading.recognition, grammar: reading.grammar,
      isForced: carrier != nil,
      issuer: IssuerGuess(top, besides: top == nil ? [] : reading.gathering.book.customerNames),
      weights: weights, arbiter: FieldArbiter(weights: fields))
  }

  /// The facts, held against one another, with the confidences that are stated of what weighs so much.
  private func stated(_ facts: AccountFacts, _ assembly: FactAssembly, _ reading: DocumentReading)
    -> AccountFacts
  {
    var facts = facts.crossChecked(scanLines: reading.gathering.scanLines, weighing: fields)
    // Caps come before the curves: what the curves see, and what they were fitted to, is capped.
    facts.limitNumbers(to: assembly.localNumbers)
    facts.state(by: curves, knowsCarrier: reading.grammar != nil)
    facts.checkCompleteness(by: reading.gathering.listedLines, besides: assembly.numbersTold)
    if let mistake = reading.mistake { facts.notes.append(mistake) }
    AnotherBill(facts)?.write(in: &facts)
    if let other = other(than: facts, assembly, reading) { facts.doubt(as: other) }
    // Where the caller names a carrier, the document is a bill.
    if carrier == nil { facts.doubtWithoutAccount() }
    if facts.accountNumber == nil, !facts.telephoneNumbers.isEmpty {
      let gathering = reading.gathering
      facts.accountNumber = gathering.unlabelledCodes.likeliest(scanLines: gathering.scanLines)
    }
    return facts
  }

  /// What the document is where it is no telephone invoice. Whose bill it is the caller knows better, where one is named.
  private func other(than facts: AccountFacts, _ assembly: FactAssembly, _ reading: DocumentReading)
    -> OtherDocument?
  {
    guard carrier == nil else { return nil }
    let pages = reading.front.indices
    let known = OtherDocument(reading.recognition, library) { recognizer.isCertain($0, on: pages) }
    let isCarriers = reading.recognition.recognizedID != nil
    return known
      ?? OtherDocument(withoutTelephoneService: isCarriers, facts, assembly.judgedNumbers) {
        recognizer.hasMark(of: $0, on: pages)
      } ?? OtherDocument(withoutMoney: isCarriers, facts, namesMoney: reading.front.namesMoney)
  }

  /// The document's numbers, not yet judged, and the main number that other fields vouch for: for fitting.
  package func census(of source: some TextSource) -> (numbers: NumberCensus, main: TelephoneNumber?) {
    let reading = DocumentReading(source, self)
    var assembly = assembly(reading)
    var weighed = reading.gathering.candidates
    _ = assembly.facts(weighing: &weighed)
    return (assembly.gathering.numbers, assembly.vouchedMain)
  }

  /// What was weighed for each field: for fitting.
  package func weighedFields(of source: some TextSource) -> [WeighedField] {
    let reading = DocumentReading(source, self)
    var assembly = assembly(reading)
    var weighed = reading.gathering.candidates
    let facts = assembly.facts(weighing: &weighed)
    let checks = CrossCheck.all(facts, scanLines: reading.gathering.scanLines)
    return WeighedField.all(weighed, facts, checks, FieldArbiter(weights: fields))
  }

  /// What the document used of the grammars that read it.
  public func usage(of source: some TextSource) -> GrammarUsage {
    let reading = DocumentReading(source, self)
    return GrammarUsage(
      reading.gathering, grammars: [reading.grammar].compactMap { $0 } + reading.families + [generic],
      recognition: reading.recognition, isPresent: reading.front.contains)
  }

  /// A document's pages read by the grammar of the carrier whose marks it bears.
  private struct DocumentReading {
    let front: FrontPages
    let recognition: Recognition
    let grammar: Grammar?
    let families: [Grammar]
    /// What is wrong with the carrier's grammar.
    let mistake: ReadingNote?
    let gathering: DocumentGathering

    init(_ source: some TextSource, _ reader: InvoiceReader) {
      let front = FrontPages(source)
      let recognition = reader.recognition(front)
      self.init(source, reader, front, recognition)
      guard reader.carrier == nil, gathering.hasOnlyUnlikeAccounts,
        let id = reader.likerSiblings(recognition, front)?.byAccountNumber
      else { return }
      var other = recognition
      other.outcome = .recognized(id)
      other.isByAccountNumber = true
      self.init(source, reader, front, other)
    }

    private init(
      _ source: some TextSource, _ reader: InvoiceReader, _ front: FrontPages, _ recognition: Recognition
    ) {
      self.front = front
      self.recognition = recognition
      (grammar, families, mistake) = reader.grammarAndFamilies(reader.carrier ?? recognition.recognizedID)
      let rules = RuleBook(
        carrier: grammar, families: families, generic: reader.generic,
        compiledLabels: reader.library.compiledLabels, isPresent: front.contains)
      var gathering = DocumentGathering(rules: rules)
      var pages = RepeatedPages()
      for number in 0..<source.pageCount {
        let page = front.page(number + 1) ?? IndexedPage(source.page(number + 1))
        // What a page says twice because it was copied twice, it says once.
        if !pages.holds(page) { gathering.add(page) }
      }
      self.gathering = gathering
    }
  }

  /// By marks, and where they do not tell by the form of the account number.
  private func recognition(_ front: FrontPages) -> Recognition {
    var recognition = recognizer.recognize(front.indices)
    guard carrier == nil, let siblings = siblings(recognition, front), let id = siblings.byAccountNumber
    else {
      return recognition
    }
    recognition.outcome = .recognized(id)
    recognition.isByAccountNumber = true
    return recognition
  }

  /// Carriers whose marks weigh alike; or those of which too few marks stand on a bill without a logo.
  private func siblings(_ recognition: Recognition, _ front: FrontPages) -> SiblingCarriers? {
    switch recognition.outcome {
    case .recognized: return nil
    case .tied(let ids): return SiblingCarriers(ids: ids, library: library, generic: generic, front: front)
    case .none:
      let ids = recognition.contenders.filter { $0.isHalfRecognized }.map(\.id)
      guard !ids.isEmpty else { return nil }
      return SiblingCarriers(
        ids: ids, library: library, generic: generic, front: front, shortest: Self.distinctiveLength)
    }
  }

  /// Other carriers that may be recognised, where the account number has not the form of the one that weighs most: another
  /// of its company.
  private func likerSiblings(_ recognition: Recognition, _ front: FrontPages) -> SiblingCarriers? {
    guard let own = recognition.contenders.first, own.id == recognition.recognizedID else { return nil }
    let marks = Set(own.found.map(\.text))
    let ids = recognition.contenders.dropFirst().filter {
      $0.score >= Recognition.threshold && $0.found.contains { marks.contains($0.text) }
    }.map(\.id)
    return ids.isEmpty ? nil : SiblingCarriers(ids: ids, library: library, generic: generic, front: front)
  }

  /// Account numbers as long as this, in their groups, tell of one carrier.
  private static let distinctiveLength = 12

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
