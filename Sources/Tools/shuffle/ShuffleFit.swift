import ArgumentParser
import FixtureScoring
import Foundation
import InvoiceGrammar
import PortDraft
import PortRequest

/// `shuffle fit`: fits the confidence that readings state to how often they are right.
struct ShuffleFit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract:
      "Fits stated confidences on bills of random layouts and on fixtures, and judges them on others.",
    discussion: """
      Half of the bills speak the words of a carrier, half are of issuers that no grammar knows. The fixtures are judged \
      leave-one-out: each by curves that were fitted without it.
      """)

  @Option(help: "How many bills the curves are fitted on.") var count = 20000
  @Option(help: "How many further bills they are judged on.") var judged = 4000
  @Option(help: "First seed; each bill takes the next one.") var seed: UInt64 = 1
  @Option(help: "Folder with documents and their truths.") var fixtures = "Fixtures"
  @Option(help: "Swift file that the curves are written to; none: they are only judged.") var output: String?

  func run() throws {
    guard let asOf = CalendarDate(iso8601: "2026-11-24") else { return }
    let extractor = try InvoiceExtractor(asOf: asOf, stating: .none)
    let source = try VocabularySource(asOf: asOf)
    let known = BillShuffler(source: source, speech: .anyCarrier)
    let unknown = BillShuffler(source: source, speech: .unknown)
    func read(_ seed: UInt64) throws -> JudgedDraft {
      let bill = (seed % 2 == 0 ? known : unknown).bill(seed: seed)
      let draft = try extractor.draft(file: "\(seed).pdf", bytes: bill.bytes)
      return JudgedDraft(draft, try BillScore(bill.truth, draft).score)
    }
    var fit = ConfidenceFit()
    let documents = try fixtures(extractor)
    for document in documents { fit.add(document.statements, knowsCarrier: document.knowsCarrier) }
    let last = seed + UInt64(max(count, 1))
    for seed in seed..<last {
      let draft = try read(seed)
      fit.add(draft.statements, knowsCarrier: draft.knowsCarrier)
    }
    report(
      "bills of other seeds",
      try (last..<(last + UInt64(max(judged, 0)))).flatMap { fit.stated(try read($0)) })
    report("fixtures, each judged without itself", documents.flatMap { fit.statedWithout($0) })
    let how =
      "Fitted on \(count) bills of the shuffler from seed \(seed) on and on \(documents.count) fixtures."
    if let output { try fit.source(made: how).write(toFile: output, atomically: true, encoding: .utf8) }
  }

  /// Every bill among the fixtures; records are read without grammars.
  private func fixtures(_ extractor: InvoiceExtractor) throws -> [JudgedDraft] {
    try FixtureDocument.all(in: URL(fileURLWithPath: fixtures, isDirectory: true))
      .filter { $0.truth.isInvoice && !$0.truth.isTwin }.map { document in
        let draft = try extractor.draft(file: document.name, bytes: document.bytes())
        return JudgedDraft(draft, DraftScore(draft, against: document.truth))
      }
  }

  private func report(_ what: String, _ statements: [DraftScore.Statement]) {
    print("\n\(what)")
    for field in ScoredField.allCases {
      let calibration = Calibration(statements.filter { $0.field == field })
      guard calibration.count > 0 else { continue }
      let sure = calibration.sure
      print(
        "  \(field.rawValue): \(calibration.count) values, \(sure.right) of \(sure.count) stated as sure are right,",
        "\(Int(calibration.sureShareOfRight * 1000) / 10) % of the right ones are")
    }
  }
}

/// What a draft states, weighed and not yet fitted, held against the truth.
struct JudgedDraft {
  var statements: [DraftScore.Statement]
  var knowsCarrier: Bool

  init(_ draft: DraftPortRequest, _ score: DraftScore) {
    statements = score.statements
    knowsCarrier = draft.losingCarrier?.id != nil
  }
}

extension ConfidenceFit {
  /// The statements of a draft as the curves state them.
  func stated(_ draft: JudgedDraft) -> [DraftScore.Statement] {
    draft.statements.map { statement in
      var statement = statement
      let key = Key(field: statement.field, knowsCarrier: draft.knowsCarrier)
      statement.confidence = curve(key).stated(statement.confidence)
      return statement
    }
  }

  /// The same by curves that know nothing of the draft.
  func statedWithout(_ draft: JudgedDraft) -> [DraftScore.Statement] {
    var others = self
    others.add(draft.statements, knowsCarrier: draft.knowsCarrier, count: -1)
    return others.stated(draft)
  }
}
