import InventedDrafts
import NumberingPlan
import SchemaValidation
import Testing

@testable import PortRequest

/// Accounts made up at random, with random intakes.
@Suite struct InventedAccountTests {
  private static let count: UInt64 = 400

  @Test func nothingReadyBreaksARule() throws {
    var ready = 0
    for seed in 0..<Self.count {
      var account = InventedAccount(seed: seed)
      let (draft, intake) = account.make()
      guard let done = try? draft.completed(with: intake, origin: .intake), done.status == .ready else {
        continue
      }
      ready += 1
      #expect(done.findings.allSatisfy { $0.severity == .info })
      #expect(done.accountNumber != nil && done.companyName != nil)
      #expect(done.serviceAddress != nil || done.isWireless)
      #expect(done.winningCarrier != nil && done.authorizedContact != nil && done.port.scope != .undecided)
      let date = try #require(done.port.desiredDate.flatMap { CalendarDate(iso8601: $0.value) })
      #expect(BusinessCalendar.isBusinessDay(date) && date >= done.earliestDate ?? date)
      let moving = done.telephoneNumbers.filter { $0.action == .port }
      #expect(!moving.isEmpty && Set(moving.map(\.value)).count == moving.count)
      #expect(!moving.contains { $0.kind == .tollFree && moving.count > 1 })
      let kept = done.telephoneNumbers.filter { $0.action == .keep }
      #expect((done.port.scope == .full) == kept.isEmpty)
      if !kept.isEmpty, moving.contains(where: { $0.value == done.billingTelephoneNumber?.value }) {
        #expect(kept.contains { $0.value == done.port.newBillingTelephoneNumber?.value })
      }
    }
    #expect(ready > 5, "only \(ready) drafts were ready")
  }

  @Test func completingTwiceChangesNothing() throws {
    for seed in 0..<Self.count {
      var account = InventedAccount(seed: seed)
      let (draft, intake) = account.make()
      guard let once = try? draft.completed(with: intake, origin: .intake) else { continue }
      #expect(try once.completed(with: intake, origin: .review) == once, "seed \(seed)")
      #expect(try DraftPortRequest(json: once.json()).judged() == once, "seed \(seed)")
    }
  }

  @Test func allFollowTheSchema() throws {
    let drafts = (0..<Self.count).compactMap { seed -> String? in
      var account = InventedAccount(seed: seed)
      let (draft, intake) = account.make()
      return try? draft.completed(with: intake, origin: .intake).json(pretty: false)
    }
    #expect(drafts.count > 100)
    #expect(try SchemaValidator().complaints(about: drafts) == [])
  }
}

/// A draft and an intake by chance.
private struct InventedAccount {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func make() -> (DraftPortRequest, Intake) { (draft(), intake()) }

  private mutating func next(_ limit: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % limit)
  }

  private mutating func chance(_ percent: Int) -> Bool { next(100) < percent }

  private mutating func draft() -> DraftPortRequest {
    var draft: DraftPortRequest = chance(15) ? .wireless : .whole
    draft.authorizedContact = nil
    draft.winningCarrier = nil
    draft.port = PortPlan()
    draft.telephoneNumbers = Array(draft.telephoneNumbers.prefix(1 + next(4)))
    if chance(15) { draft.telephoneNumbers.append(.read("+18005550100", kind: .tollFree)) }
    if chance(10) { draft.accountNumber = chance(50) ? nil : .read("1", confidence: 0.5) }
    if chance(10) { draft.serviceAddress = chance(50) ? nil : .postOfficeBox("12") }
    if chance(10) { draft.invoiceDate = .read("2026-09-01") }
    if chance(10) {
      draft.findings = [
        Finding(
          .huntGroup, .warning, .port, field: "/telephoneNumbers", message: "Lines hunt.", remedy: "Port all."
        )
      ]
    }
    return draft.judged()
  }

  private mutating func intake() -> Intake {
    var intake = Intake()
    if chance(90) { intake.values[.winningCarrier] = "Example Voice" }
    if chance(90) { intake.values[.authorizedContact] = "Dana Reyes" }
    if chance(90) {
      intake.values[.desiredDate] = chance(80) ? "2026-12-0\(1 + next(9))" : "2026-11-2\(next(10))"
    }
    if chance(20) { intake.values[.accountNumber] = "8155 10 001" }
    if chance(20) { intake.values[.portOutPin] = "775533" }
    if chance(20) { intake.values[.newBillingTelephoneNumber] = "908-555-010\(next(6))" }
    if chance(15) { intake.overlines = number(next(9)) }
    if chance(5) { intake.removed = number(next(4)) }
    switch next(5) {
    case 0, 1: intake.moving = .all
    case 2: intake.moving = .numbers(number(next(3)))
    case 3: intake.kept = .numbers(number(next(3)))
    default: intake.scope = chance(50) ? .full : .partial
    }
    if chance(20) {
      intake.letterOfAuthorization = LetterOfAuthorization(signedOn: CalendarDate(iso8601: "2026-11-20"))
    }
    return intake
  }

  private func number(_ last: Int) -> [TelephoneNumber] {
    [TelephoneNumber("908-555-010\(last)")].compactMap { $0 }
  }
}
