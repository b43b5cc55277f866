public import DocumentFacts
internal import NumberingPlan
public import PageText
internal import PostalAddress

/// Whether a document is an invoice or a customer service record, by its content alone, with the reasons.
public struct DocumentKind: Sendable {
  /// An invoice where it does not look like a record.
  public var kind: AccountFacts.Kind
  /// What was found, in words for people.
  public var reasons: [String]

  /// Whether a record is told by what is missing alone: nothing names it one, and no bill looks so.
  public var isLikelyOnly = false

  /// The text that was looked at.
  let opening: RecordOpening?

  /// Under this a document is no record.
  fileprivate static let threshold = 3.0

  /// - Parameter pages: the first pages of a document; one is enough as a rule.
  public static func recognize(_ pages: [Page]) -> DocumentKind {
    var opening = RecordOpening(pages)
    let lines = opening.lines
    var marks = Marks()
    marks.readTitle(lines)
    marks.readInvoice(lines)
    // Five of a bill's words and no record's title: what sections might add changes nothing.
    if marks.record == 0, marks.invoice >= 6 { return DocumentKind(kind: .invoice, reasons: marks.reasons) }
    opening.markup = MarkupText(lines)
    marks.markup = opening.markup
    guard marks.mayReachRecord(lines) else { return DocumentKind(kind: .invoice, reasons: marks.reasons) }
    marks.readSections(lines)
    if !marks.isSure {
      marks.readMarkup()
      marks.readLabels(lines)
      marks.readExport(lines)
      marks.readForm(lines)
    }
    let score = marks.record - marks.invoice
    if !(marks.hasStructure && score >= threshold) {
      guard marks.asksNothing(lines) else { return DocumentKind(kind: .invoice, reasons: marks.reasons) }
      marks.isLikelyOnly = !marks.isTitled
    }
    var kind = DocumentKind(kind: .customerServiceRecord, reasons: marks.reasons, opening: opening)
    kind.isLikelyOnly = marks.isLikelyOnly
    return kind
  }

  private init(kind: AccountFacts.Kind, reasons: [String], opening: RecordOpening? = nil) {
    self.kind = kind
    self.reasons = reasons
    self.opening = opening
  }
}

extension DocumentKind {
  /// What speaks for a record and what for an invoice.
  private struct Marks {
    var record = 0.0
    var invoice = 0.0
    var reasons: [String] = []
    /// More than a title: sections, identifiers, or labels of a record.
    var hasStructure = false
    /// Whether a title names a record.
    var isTitled = false
    /// Whether few labels and the lack of a bill's words are all that speaks for a record.
    var isLikelyOnly = false
    /// The answer of a program that the lines are.
    var markup: MarkupText?

    /// Lines that are read for sections and labels.
    private static let mostLines = 400

    /// Whether nothing that a form or an answer could add changes the verdict: only a bill's words can.
    var isSure: Bool { hasStructure && record >= 6 }

    /// Whether reading everything may end in a record's verdict, where the title and a bill's words are read: by the most
    /// that each part can add, exactly for the parts that take little time.
    func mayReachRecord(_ lines: [RecordLine]) -> Bool {
      // What looks like a record is read once, and wholly.
      if record > 0 { return true }
      let glance = RecordGlance(lines.prefix(Self.mostLines))
      if glance.identifiers.count > 2 { return true }
      var most = self
      most.readMarkup()
      most.readLabels(lines)
      most.readExport(lines)
      most.record += glance.mostWeight
      // Without a title's weight a form counts only where no word of a bill stands.
      let mayBeForm = most.record >= 2 || invoice == 0
      if mayBeForm { most.record += 3 }
      guard most.hasStructure || mayBeForm else { return false }
      return most.record - invoice > DocumentKind.threshold - 0.01
    }

    private mutating func add(_ weight: Double, _ reason: String) {
      record += weight
      reasons.append(reason)
    }

    mutating func readTitle(_ lines: [RecordLine]) {
      let search = WordSearch(Self.titles)
      for line in lines.prefix(20) where line.text.utf8.count < 160 {
        var found: UInt64 = 0
        search.find(in: line.text.utf8.map(Self.titleByte), adding: &found)
        if found != 0 {
          isTitled = true
          return add(2, "titled “\(Self.titles[found.trailingZeroBitCount])”")
        }
      }
    }

    /// Capitals, and a blank for the underscore between a key's words: `customer_service_record`.
    private static func titleByte(_ byte: UInt8) -> UInt8 {
      if byte == UInt8(ascii: "_") { return UInt8(ascii: " ") }
      return (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
    }

    mutating func readSections(_ lines: [RecordLine]) {
      let table = FieldIdentifierTable()
      let codes = ServiceCodeTable()
      var sections: [String] = []
      var identifiers: [String] = []
      var floated = 0
      var equipment = 0
      for line in lines.prefix(Self.mostLines) {
        if sections.count >= 2, identifiers.count >= 3, floated >= 3, equipment >= 2 { break }
        if let section = RecordSection(heading: line, needsRule: true) {
          Self.keep(section.rawValue, in: &sections)
        }
        if let identifier = RecordGlance.identifier(of: line.text) { Self.keep(identifier, in: &identifiers) }
        if line.text.utf8.contains(UInt8(ascii: "/")) {
          floated += FloatedField.split(line.text, table: table).fields.count {
            Lexicon.floatedIdentifiers.contains($0.name)
          }
        }
        if EquipmentText.mayNameCode(line),
          EquipmentStart(EquipmentText.withoutPrices(line), codes: codes)?.isKnown == true
        {
          equipment += 1
        }
      }
      if sections.count >= 2 { add(1.5, "sections \(sections.sorted().joined(separator: ", "))") }
      if identifiers.count >= 3 { add(2, "identifiers \(identifiers.sorted().joined(separator: ", "))") }
      if floated >= 3 { add(1.5, "floated identifiers") }
      if equipment >= 2 { add(1, "lines of service codes") }
      if sections.count >= 2 && identifiers.count >= 3
        || identifiers.count >= 3 && (floated >= 2 || equipment >= 2)
      {
        hasStructure = true
      }
    }

    /// Adds a text to the few that are there already, once.
    private static func keep(_ text: String, in texts: inout [String]) {
      if !texts.contains(text) { texts.append(text) }
    }

    mutating func readMarkup() {
      guard let markup else { return }
      let labels = RecordLabelTable()
      var fields: [RecordField] = []
      var path: [String] = []
      // Elements of a list follow each other under one path.
      for leaf in markup.leaves.prefix(2000) where leaf.path != path {
        path = leaf.path
        for field in path.compactMap({ labels[$0] ?? ComposedLabel($0)?.field })
        where field != .other && !fields.contains(field) {
          fields.append(field)
        }
      }
      guard fields.count >= 3, fields.contains(.numbers) || fields.contains(.billingNumber) else { return }
      hasStructure = true
      add(3, "a program's answer with \(fields.count) known names")
    }

    mutating func readLabels(_ lines: [RecordLine]) {
      let found = Self.words(Self.labels, in: lines.prefix(Self.mostLines), bytes: 100, most: 12)
      guard !found.isEmpty else { return }
      add(min(Double(found.count) * 0.8, 4), "labels \(found.sorted().joined(separator: ", "))")
      if found.count >= 2 { hasStructure = true }
    }

    /// A table with a column of numbers and columns of the account's values beside it.
    mutating func readExport(_ lines: [RecordLine]) {
      if Self.listsAccount(lines) {
        hasStructure = true
        return add(3, "an export of an account")
      }
      guard lines.prefix(40).contains(where: { $0.cells.count >= 4 }) else { return }
      let labels = RecordLabelTable()
      for line in lines.prefix(40) where line.cells.count >= 4 {
        if Self.headsAccount(line, labels) {
          hasStructure = true
          return add(3, "an export of an account")
        }
        guard line.cells.contains(where: { labels.mayHeadNumbers($0.text) }),
          let fields = RecordColumns(line, labels: labels)?.fields
        else { continue }
        let known = Set(fields).subtracting([.other])
        guard known.count >= 4, !known.isDisjoint(with: [.serviceAddress, .customerName, .accountNumber])
        else {
          continue
        }
        let isTabbed = line.cells.dropFirst().allSatisfy { $0.tabs > 0 }
        guard isTabbed || known.contains(.serviceAddress) else { continue }
        hasStructure = true
        return add(3, "an export with \(known.count) known columns")
      }
    }

    /// Whether a line each has a label of the account's values and, behind a tab or delimiter, the value.
    private static func listsAccount(_ lines: [RecordLine]) -> Bool {
      let pairs = lines.prefix(40).filter { $0.cells.count == 2 && $0.cells[1].tabs > 0 }
      guard pairs.count >= 4 else { return false }
      let labels = RecordLabelTable()
      return tellsAccount(Set(pairs.compactMap { labels[$0.firstCell] }).subtracting([.other]))
    }

    /// Whether fields are those of an account's record: its place of service and two more of what only the account has.
    private static func tellsAccount(_ known: Set<RecordField>) -> Bool {
      let telling: Set<RecordField> = [.accountNumber, .billingNumber, .customerName, .serviceAddress]
      return known.count >= 4 && known.intersection(telling).count >= 3 && known.contains(.serviceAddress)
    }

    /// Whether tabs or delimiters part labels of an account's values, without any number of a line.
    private static func headsAccount(_ line: RecordLine, _ labels: RecordLabelTable) -> Bool {
      guard line.cells.dropFirst().allSatisfy({ $0.tabs > 0 }) else { return false }
      return tellsAccount(Set(line.cells.compactMap { labels[$0.text] }).subtracting([.other]))
    }

    /// Labels that bills have too count where a title says that it is a record.
    mutating func readForm(_ lines: [RecordLine]) {
      // Bills without a single word of a bill are few: those are read as a form though nothing names a record.
      guard record > 0 || invoice == 0, !hasStructure || record - invoice < DocumentKind.threshold,
        lines.count < 2000
      else { return }
      if record < 2, invoice > 0 { return }
      lazy var namesMoney = lines.contains { Self.namesMoney($0) && !Self.isLabelled($0) }
      // Asked before the form is read: most bills end here.
      if record == 0, namesMoney { return }
      let fields = LabelledRecord(PlainForm.lines(lines)).knownFields
      // Without a title it needs more: the place that no bill's form has beside numbers and account.
      if record < 2, !fields.contains(.serviceAddress) { return }
      // No bill is without a figure in cents; one of several pages may have its first on a later page.
      lazy var least =
        !namesMoney && !lines.prefix(6).contains(where: Self.isTitleOfBill)
          && !lines.contains { PrintedCents.stand(in: Array($0.text.utf8)) } ? 4 : 6
      if record == 0, fields.count < least { return }
      isLikelyOnly = record == 0 && fields.count < 6
      // A letter under a record's title says less by labels.
      guard fields.count >= (record >= 2 && invoice == 0 ? 3 : 4),
        !fields.isDisjoint(with: [.numbers, .billingNumber, .billingNumberAndAccount]),
        !fields.isDisjoint(with: [.accountNumber, .customerName, .billingNumberAndAccount])
      else { return }
      hasStructure = true
      // So many labels and no word of a bill.
      let isSure = fields.count >= least && invoice == 0 && !namesMoney
      add(isSure ? 3 : 2, "\(fields.count) labels of a record")
    }

    /// Amounts in dollars, or a word of a bill: forms of a record without title have none.
    private static func namesMoney(_ line: RecordLine) -> Bool {
      line.text.utf8.contains(UInt8(ascii: "$")) || RecordWords(line.text).says(Lexicon.moneyWords)
    }

    /// `TELEPHONE BILL`: a short line that ends in the name of a bill.
    private static func isTitleOfBill(_ line: RecordLine) -> Bool {
      let words = line.text.uppercased().split { !$0.isPrintedLetter }
      return words.count <= 5 && words.last.map { Lexicon.billTitles.contains(String($0)) } ?? false
    }

    /// `Invoice mailing address  12 Main St`.
    private static func isLabelled(_ line: RecordLine) -> Bool {
      !line.text.utf8.contains(UInt8(ascii: "$")) && ComposedLabel(line.firstCell)?.field != nil
    }

    /// Whether a document with telephone numbers asks for no money: every bill does, whatever its form.
    ///
    /// Under a record's title amounts may stand, for rates; without one not even those.
    func asksNothing(_ lines: [RecordLine]) -> Bool {
      guard invoice == 0, lines.count < 2000 else { return false }
      let isMoneyNamed = lines.contains { line in
        Self.namesMoney(line) && !Self.isLabelled(line)
          || !isTitled && PrintedCents.stand(in: Array(line.text.utf8))
      }
      guard !isMoneyNamed, !lines.prefix(6).contains(where: Self.isTitleOfBill) else { return false }
      return lines.contains { !TelephoneNumberScanner().matches(in: $0.text).isEmpty }
    }

    /// Words that only a bill has.
    mutating func readInvoice(_ lines: [RecordLine]) {
      let found = Self.words(Self.invoiceWords, in: lines.prefix(1500), bytes: 200, most: 8)
      guard !found.isEmpty else { return }
      invoice = Double(found.count) * 1.2
      reasons.append("against it: \(found.sorted().joined(separator: ", "))")
    }

    /// Which words stand in the lines' beginnings, until there are enough of them.
    private static func words(
      _ words: [String], in lines: ArraySlice<RecordLine>, bytes: Int, most: Int
    ) -> [String] {
      let search = WordSearch(words)
      var found: UInt64 = 0
      for line in lines where found.nonzeroBitCount < most {
        search.find(in: RecordLabelTable.keyBytes(line.text.utf8.prefix(bytes)), adding: &found)
      }
      return words.indices.filter { found >> UInt64($0) & 1 == 1 }.map { words[$0] }
    }

    private static let titles = Lexicon.recordTitles

    private static let labels = Lexicon.recordKeys

    private static let invoiceWords = Lexicon.invoiceKeys
  }
}
