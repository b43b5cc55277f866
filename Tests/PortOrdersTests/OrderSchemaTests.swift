import Foundation
import InventedDrafts
import PortOrders
import PortRequest
import SchemaValidation
import Testing

/// Orders against the published schemas of their targets: no order is written that breaks one.
@Suite struct OrderSchemaTests {
  private static let drafts: [DraftPortRequest] =
    [.whole, .partial, .withTollFree, .twoWholeLocations, .wholeWireless, .large(1001)]
    + (0..<120).map { .random(seed: $0) }

  private func orders(for target: OrderTarget) -> [OrderExport.Order] {
    Self.drafts.flatMap { (try? Exported.orders($0, target).orders) ?? [] }
  }

  @Test(arguments: [OrderTarget.twilio, .kazoo]) func jsonFollowsItsSchema(_ target: OrderTarget) throws {
    let texts = orders(for: target).map(\.text)
    #expect(texts.count > 60)
    let schema = "Fixtures/orders/\(target.rawValue).schema.json"
    #expect(try SchemaValidator().complaints(about: texts, schema: schema) == [])
  }

  @Test(arguments: ["local", "toll-free"]) func bandwidthFollowsItsSchema(_ kind: String) throws {
    let texts = orders(for: .bandwidth).map(\.text)
      .filter { $0.contains("TargetRespOrgId") == (kind == "toll-free") }
    #expect(texts.count > 8)
    let documents = try texts.map { try XMLDocumentJSON($0).text }
    let schema = "Fixtures/orders/bandwidth-\(kind).schema.json"
    #expect(try SchemaValidator().complaints(about: documents, schema: schema) == [])
  }

  /// Without these the tests above might pass because nothing is checked.
  @Test func theSchemasComplain() throws {
    func complaints(_ text: String, _ schema: String) throws -> Int {
      try SchemaValidator().complaints(about: [text], schema: "Fixtures/orders/\(schema).schema.json").count
    }
    let kazoo = try #require(try Exported.orders(.whole, .kazoo).orders.first?.text)
    #expect(try complaints(kazoo.replacing("\"bill\"", with: "\"bills\""), "kazoo") > 0)
    let twilio = try #require(try Exported.orders(.whole, .twilio).orders.first?.text)
    #expect(try complaints(twilio.replacing("\"customer_name\"", with: "\"name\""), "twilio") > 0)
    let bandwidth = try #require(try Exported.orders(.whole, .bandwidth).orders.first?.text)
    for (old, new) in [
      ("HouseNumber>", "House>"), ("Acme Plumbing", "Acme Plumbing and Heating"), ("SiteId>", "Site>"),
    ] {
      let broken = try XMLDocumentJSON(bandwidth.replacing(old, with: new)).text
      #expect(try complaints(broken, "bandwidth-local") > 0)
    }
  }

  @Test func telnyxHasOnlyFieldsOfItsList() throws {
    let known = try TelnyxFields()
    let texts = orders(for: .telnyx).map(\.text)
    #expect(texts.count > 60)
    for text in texts {
      let paths = try TelnyxFields.paths(of: text)
      #expect(paths.subtracting(known.fields) == [])
      #expect(Set(known.required).subtracting(paths) == [])
    }
  }

  /// A draft that is ready gives an order, or is told what the target does not take.
  @Test(arguments: OrderTarget.allCases) func noNumberIsLostOrOrderedTwice(_ target: OrderTarget) throws {
    for draft in Self.drafts {
      guard let export = try? Exported.orders(draft, target), ![.csv, .json].contains(target) else {
        continue
      }
      let text = export.orders.map(\.text).joined()
      guard !export.notices.joined().contains("Left out") else { continue }
      let runs = text.replacing("-", with: "").split { !$0.isNumber }.map { String($0.suffix(10)) }
      let ordered = Dictionary(runs.map { ($0, 1) }, uniquingKeysWith: +)
      for number in draft.telephoneNumbers where number.action != .keep {
        #expect(ordered[String(number.value.dropFirst(2))] ?? 0 > 0)
      }
      #expect(target != .flowroute || ordered.count { $0.key.count == 10 && $0.value > 1 } == 0)
    }
  }

  @Test func readyDraftsAreWrittenOrToldWhatIsInTheWay() {
    for draft in Self.drafts where draft.judged().status == .ready {
      for target in OrderTarget.allCases {
        for gap in Exported.gaps(draft.judged(), target) {
          #expect(!gap.isEmpty && gap.last == ".")
        }
      }
    }
  }
}

/// Which fields Telnyx' porting orders have.
struct TelnyxFields: Decodable {
  var fields: Set<String>
  var required: [String]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/orders/telnyx.fields.json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }

  /// The paths of the leaves of an object.
  static func paths(of json: String) throws -> Set<String> {
    func walk(_ value: Any, _ path: String) -> [String] {
      guard let object = value as? [String: Any] else { return [path] }
      return object.flatMap { walk($0.value, path.isEmpty ? $0.key : path + "/" + $0.key) }
    }
    return Set(walk(try JSONSerialization.jsonObject(with: Data(json.utf8)), ""))
  }
}
