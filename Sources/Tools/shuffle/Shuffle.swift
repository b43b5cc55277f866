import ArgumentParser
import FixtureScoring
import Foundation
import InvoiceGrammar
import PortDraft
import PortRequest

/// Lays invented bills out at random and reads them.
@main
struct Shuffle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shuffle", abstract: "Reads bills of random layouts.",
    subcommands: [ShuffleScore.self, ShuffleFit.self, ShuffleJudge.self, ShuffleGains.self],
    defaultSubcommand: ShuffleScore.self)
}

/// `shuffle score`: what was read right, flagged, missed and silently wrong.
struct ShuffleScore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Scores what was read of bills of random layouts.")

  @Option(help: "How many bills.") var count = 1000
  @Option(help: "First seed; each bill takes the next one.") var seed: UInt64 = 1
  @Option(help: "Whose words the bills speak: a carrier's id, none, carriers (any of them), or all.")
  var carrier = "all"
  @Option(help: "How many of the worst bills are named.") var worst = 20
  @Option(help: "Folder for the PDF and the truth of each bill.") var write: String?
  @Flag(help: "Print one line for every field that is not right.") var failures = false

  func run() throws {
    guard let asOf = CalendarDate(iso8601: "2026-11-24") else { return }
    let source = try VocabularySource(asOf: asOf)
    let shuffler = BillShuffler(source: source, speech: try speech(source))
    let extractor = try InvoiceExtractor(asOf: asOf)
    var tally = LayoutTally()
    for seed in seed..<(seed + UInt64(max(1, count))) {
      let bill = shuffler.bill(seed: seed)
      if let write { try save(bill, in: write) }
      do {
        let score = try BillScore(bill.truth, try extractor.draft(file: "\(seed).pdf", bytes: bill.bytes))
        tally.add(bill, score)
        if failures { printFailures(bill, score) }
      } catch {
        tally.addUnreadable(seed: seed, error: "\(error)")
      }
    }
    print(TallyReport(tally: tally, worst: worst).text)
  }

  private func speech(_ source: VocabularySource) throws -> BillShuffler.Speech {
    switch carrier {
    case "none": return .unknown
    case "carriers": return .anyCarrier
    case "all": return .all
    default:
      guard source.carriers.contains(where: { $0.id == carrier }) else {
        throw ValidationError("No grammar has the id “\(carrier)”.")
      }
      return .carrier(carrier)
    }
  }

  private func save(_ bill: ShuffledBill, in folder: String) throws {
    let place = URL(fileURLWithPath: folder, isDirectory: true)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data(bill.bytes).write(to: place.appendingPathComponent("\(bill.seed).pdf"))
    try Data(bill.truth.json.utf8).write(to: place.appendingPathComponent("\(bill.seed).truth.json"))
  }

  private func printFailures(_ bill: ShuffledBill, _ score: BillScore) {
    for field in ScoredField.allCases {
      guard let outcome = score.outcomes[field], outcome != .right else { continue }
      let traits = bill.traits.filter { $0.field == field }.map { "\($0.dimension)=\($0.value)" }.joined(
        separator: "; ")
      print(
        "\(bill.seed)\t\(field.rawValue)\t\(outcome.rawValue)\t\(bill.wording[field]?.rawValue ?? "")\t\(score.differences[field] ?? "")\t\(traits)"
      )
    }
  }
}
