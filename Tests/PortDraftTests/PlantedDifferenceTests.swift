import Foundation
import PortDraft
import Testing

/// Every record of the fixtures against a request of its own values, with one difference planted at a time.
@Suite struct PlantedDifferenceTests {
  struct Plant: Sendable, CustomTestStringConvertible {
    var what: String
    /// `field verdict consequence`.
    var expected: String
    /// nil where the record has nothing to plant it in.
    var change: @Sendable (DraftPortRequest) -> DraftPortRequest?
    var testDescription: String { what }
  }

  static let records: [DraftPortRequest] = {
    guard let day = CalendarDate(iso8601: "2026-11-24"), let extractor = try? InvoiceExtractor(asOf: day)
    else {
      return []
    }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/records")
    let files = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return files.sorted().filter { [".txt", ".pdf", ".tsv", ".csv"].contains($0.suffix(4)) }.compactMap {
      file in
      guard let data = try? Data(contentsOf: root.appending(path: file)) else { return nil }
      return try? extractor.draft(file: file, bytes: [UInt8](data))
    }.filter { $0.sources.first?.kind == .customerServiceRecord }
  }()

  private func found(_ request: DraftPortRequest, _ record: DraftPortRequest) -> [String] {
    DraftComparison(request, record).fields.filter { $0.verdict != .agrees }
      .map { "\($0.field) \($0.verdict) \($0.consequence)" }
  }

  private static func request(_ record: DraftPortRequest) -> DraftPortRequest {
    var request = record
    request.sources[0].kind = .invoice
    request.sources[0].file = "request"
    request.sources[0].sha256 = String(repeating: "0", count: 64)
    return request
  }

  @Test func thereAreRecords() { #expect(Self.records.count >= 40) }

  @Test(arguments: records.indices)
  func findsNothingWhereNothingIsPlanted(_ index: Int) {
    let record = Self.records[index]
    #expect(found(Self.request(record), record) == [])
  }

  @Test(arguments: plants)
  func findsWhatIsPlanted(_ plant: Plant) {
    var planted = 0
    for record in Self.records {
      guard let request = plant.change(Self.request(record)) else { continue }
      planted += 1
      #expect(found(request, record) == [plant.expected], "\(record.sources[0].file)")
    }
    #expect(planted >= 20)
  }

  @Test(arguments: plants)
  func theRecordCorrectsIt(_ plant: Plant) throws {
    let day = try #require(CalendarDate(iso8601: "2026-11-24"))
    for record in Self.records where record.locations.count < 2 {
      guard let request = plant.change(Self.request(record)) else { continue }
      let draft = try request.corrected(by: record, author: "test", on: day)
      let left = found(draft, record).filter { !$0.hasSuffix(" none") }
      let isForAPerson = plant.expected == "telephoneNumbers onlyInFirst rejected"
      #expect(left == (isForAPerson ? [plant.expected] : []), "\(record.sources[0].file)")
      #expect(draft.reviews.isEmpty == isForAPerson)
    }
  }

  static let plants = [
    Plant(what: "a figure of the account number", expected: "accountNumber differs rejected") { draft in
      guard var account = draft.accountNumber, let last = account.value.last else { return nil }
      account.value = account.value.dropLast() + (last == "3" ? "4" : "3")
      return draft.with { $0.accountNumber = account }
    },
    Plant(what: "another BTN", expected: "billingTelephoneNumber differs rejected") { draft in
      guard var number = draft.billingTelephoneNumber else { return nil }
      number.value = number.value.dropLast() + (number.value.last == "3" ? "4" : "3")
      return draft.with { $0.billingTelephoneNumber = number }
    },
    Plant(what: "no BTN", expected: "billingTelephoneNumber onlyInSecond rejected") { draft in
      draft.billingTelephoneNumber == nil ? nil : draft.with { $0.billingTelephoneNumber = nil }
    },
    Plant(what: "a line left out", expected: "telephoneNumbers onlyInSecond rejected") { draft in
      draft.telephoneNumbers.count < 2 ? nil : draft.with { $0.telephoneNumbers.removeLast() }
    },
    Plant(what: "a line too many", expected: "telephoneNumbers onlyInFirst rejected") { draft in
      guard var number = draft.telephoneNumbers.first else { return nil }
      number.text.value = "+12125550199"
      return draft.with { $0.telephoneNumbers.append(number) }
    },
    Plant(what: "a word of the name", expected: "companyName differs rejected") { draft in
      guard var name = draft.companyName else { return nil }
      name.value = "Northern " + name.value
      return draft.with { $0.companyName = name }
    },
    Plant(what: "the house number", expected: "serviceAddress differs rejected") { draft in
      draft.withServiceAddress { parts in
        guard let number = parts.number else { return false }
        parts.number = number + "9"
        return true
      }
    },
    Plant(what: "a unit more", expected: "serviceAddress differs rejected") { draft in
      draft.withServiceAddress { parts in
        guard !parts.isPostOfficeBox else { return false }
        parts.units.append(PostalAddress.Unit(type: "Rm", value: "9991"))
        return true
      }
    },
    Plant(what: "the street type in another form", expected: "serviceAddress form mayBeRejected") { draft in
      draft.withServiceAddress { parts in
        let forms = [
          "ST": "Street", "AVE": "Avenue", "AV": "Avenue", "RD": "Road", "BLVD": "Boulevard", "DR": "Drive",
        ]
        guard let suffix = parts.suffix, let form = forms[suffix.uppercased().filter { $0 != "." }] else {
          return false
        }
        parts.suffix = form
        return true
      }
    },
    Plant(what: "the ZIP code", expected: "serviceAddress differs rejected") { draft in
      draft.withServiceAddress { parts in
        guard let code = parts.postalCode, code.count >= 5 else { return false }
        parts.postalCode = code.prefix(4) + (code.dropFirst(4).first == "3" ? "4" : "3")
        return true
      }
    },
  ]
}

extension DraftPortRequest {
  fileprivate func with(_ change: (inout DraftPortRequest) -> Void) -> DraftPortRequest {
    var draft = self
    change(&draft)
    return draft
  }

  /// - Parameter change: says whether there is something to change.
  /// - Returns: nil where there is not, and for the carrier that validates the house number alone.
  fileprivate func withServiceAddress(_ change: (inout PostalAddress) -> Bool) -> DraftPortRequest? {
    guard losingCarrier?.id != "centurylink-qwest", var address = serviceAddress,
      var parts = address.components, change(&parts)
    else { return nil }
    address.components = parts
    address.text.value = parts.oneLine
    return with { $0.serviceAddress = address }
  }
}
