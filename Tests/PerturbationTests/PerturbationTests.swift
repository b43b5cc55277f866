import FixtureScoring
import Foundation
import Testing

@testable import Perturbations

/// What each kind of perturbation makes of a line, and of lines that it must leave alone.
@Suite struct PerturbationTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var before: String
    /// Nil: nothing is to be changed.
    var after: String?

    init(_ name: String, _ before: String, _ after: String?) {
      (self.name, self.before, self.after) = (name, before, after)
    }

    var testDescription: String { "\(name): \(before)" }
  }

  static let cases = [
    Case("gaps/two-before-zip", "Lima, OH 45801", "Lima, OH 45801"),
    Case("gaps/two-before-zip", "Order 45801 of May", nil),
    Case("gaps/glued-at-colon", "Account number: 12", "Account number:12"),
    Case("gaps/glued-at-colon", "Account number:    12", nil),
    Case("gaps/blank-before-colon", "Account number: 12", "Account number : 12"),
    Case("labels/no-colon", "Account number: 12", "Account number 12"),
    Case("labels/no-colon", "Open at 9:30", nil),
    Case("labels/dot-leaders", "Account number:              12", "Account number ............. 12"),
    Case("labels/dot-leaders", "Account number: 12", nil),
    Case("labels/abbreviated", "Billing Address: 12", "Bill Addr: 12"),
    Case("labels/abbreviated", "Address to write to", nil),
    Case("addresses/care-of-between", "A CO", nil), Case("pages/another-bill-behind", "Bill date", nil),
    Case("numbers/seven-digits-under-area-code", "Line (419) 555-0100", nil),
    Case("lines/prose-wrapped-later", "one line that has nothing under it at all", nil),
    Case("labels/number-as-no", "Account number: 12", "Account no.: 12"),
    Case("numbers/dots", "Line (419) 555-0100 active", "Line 419.555.0100 active"),
    Case("numbers/dots", "Account 419-555-0100-123", nil),
    Case("numbers/dots", "Order 4195550100", nil),
    Case("addresses/no-comma", "LIMA, OH 45801", "LIMA OH 45801"),
    Case("addresses/no-comma", "CALL, XX 45801", nil),
    Case("addresses/add-on-as-nine-digits", "Lima, OH 45801-1234", "Lima, OH 458011234"),
    Case("addresses/add-on-as-nine-digits", "Lima, OH 45801", nil),
    Case("addresses/comma-after-state", "Moncton, NB E1C 4Z7", "Moncton, NB, E1C 4Z7"),
    Case("dates/iso", "Bill date 9/5/2026", "Bill date 2026-09-05"),
    Case("dates/iso", "Bill date May 5, 2026 due", "Bill date 2026-05-05 due"),
    Case("dates/iso", "Page 9/5", nil),
    Case("dates/iso", "Print date 9/5/2026 Due 23/5/2026", nil),
    Case("dates/short-month", "9/5/2026,12,Acme,Lima,OH", nil),
    Case(
      "numbers/one-parentheses", "\"419-555-0100\",\"419-555-0101\"",
      "\"1 (419) 555-0100\",\"1 (419) 555-0101\""),
    Case("letters/all-capitals", "Bill date", "BILL DATE"),
    Case("letters/all-capitals", "BILL 1", nil),
    Case("lines/quoted", "Bill date", "> Bill date"),
  ]

  @Test(arguments: cases) func print(_ one: Case) throws {
    let perturbation = try #require(try PrintedTexts.perturbation(one.name))
    let truth = try JSONDecoder().decode(DocumentTruth.self, from: Data("{}".utf8))
    let changed = perturbation.perturbed(PrintedTexts.document(one.before), truth, seed: 1)
    #expect(changed.map { PrintedTexts.lines($0.document) } == one.after.map { [$0] })
  }

  @Test func thereAreSixtyAtLeast() throws {
    let perturbations = try Perturbation.all(LabelBook())
    #expect(perturbations.count >= 60)
    #expect(Set(perturbations.map(\.name)).count == perturbations.count)
    #expect(Set(perturbations.map(\.family)) == Set(Perturbation.Family.allCases))
  }

  /// A pair's choice is its own: what is chosen with others is chosen alone.
  @Test func aShareIsDrawnFromTheSeed() throws {
    let all = try PerturbationChoice(share: 0.1)
    let some = try PerturbationChoice(share: 0.1, only: "gaps/")
    let chosen = { (choice: PerturbationChoice) in
      choice.perturbations.filter { $0.family == .gaps }.map { perturbation in
        (0..<200).map { choice.media(of: "\($0).pdf", perturbation, among: [.page, .text]).count }
      }
    }
    #expect(chosen(all) == chosen(some))
    let count = chosen(all).joined().reduce(0, +)
    #expect(
      (200...450).contains(count), "a tenth of \(chosen(all).count) times 200 was to be read, not \(count)")
  }
}
