import InventedDrafts
import PortOrders
import PortRequest
import Testing

/// What stands in one order and what goes apart.
@Suite struct OrderSplitTests {
  private func files(_ draft: DraftPortRequest, _ target: OrderTarget) throws -> [String] {
    try Exported.orders(draft, target).orders.map(\.fileName)
  }

  @Test(arguments: [
    (DraftPortRequest.whole, ["kazoo.json"]),
    (.withTollFree, ["kazoo-1-of-2-toll-free.json", "kazoo-2-of-2-local.json"]),
    (.twoWholeLocations, ["kazoo-1-of-2-local.json", "kazoo-2-of-2-local.json"]),
    (.large(1000), ["kazoo.json"]),
  ])
  func goesApart(_ draft: DraftPortRequest, _ names: [String]) throws {
    var draft = draft
    if let tollFree = draft.telephoneNumbers.firstIndex(where: { $0.kind == .tollFree }) {
      draft.telephoneNumbers.swapAt(0, tollFree)
    }
    #expect(try files(draft, .kazoo) == names)
  }

  @Test(arguments: [
    (OrderTarget.bandwidth, 999, 1), (.bandwidth, 1000, 2), (.twilio, 1000, 1), (.twilio, 1001, 2),
    (.sinch, 500, 1), (.sinch, 501, 2), (.lsr, 200, 1), (.lsr, 201, 2), (.telnyx, 2000, 1),
  ])
  func takesSoManyNumbers(_ target: OrderTarget, _ count: Int, _ orders: Int) throws {
    #expect(try Exported.orders(.large(count), target).orders.count == orders)
  }

  /// Else the losing carrier would see its billing number leave while services remain.
  @Test func theBillingNumberLeavesLast() throws {
    let orders = try Exported.orders(.large(1500), .bandwidth).orders.map(\.text)
    #expect(!orders[0].contains("<PhoneNumber>9085550000<") && orders[1].contains("<PhoneNumber>9085550000<"))
    #expect(orders[0].contains("<PartialPort>true<") && orders[1].contains("<PartialPort>false<"))
  }

  @Test func everyPlaceHasItsOwnAccountAndAddress() throws {
    let orders = try Exported.orders(.twoWholeLocations, .kazoo).orders.map(\.text)
    #expect(orders[0].contains("8155100010234567") && orders[0].contains("\"Main\""))
    #expect(orders[1].contains("8155100010999999") && orders[1].contains("\"Oak\""))
    #expect(!orders[1].contains("+19085550100"))
  }

  @Test func tellsWhatGoesApartAndWhatIsLeftOut() throws {
    let apart = try Exported.orders(.withTollFree, .telnyx).notices
    #expect(apart.contains { $0.hasPrefix("2 orders, to be submitted in this order") })
    let leftOut = try Exported.orders(.withTollFree, .lsr)
    #expect(leftOut.orders.count == 1)
    #expect(leftOut.notices.contains { $0.contains("Left out") && $0.contains("800-555-0199") })
  }

  @Test(arguments: [(NumberKind.local, 4), (.tollFree, 1)])
  func onlyOneKindWhereOneIsAskedFor(_ kind: NumberKind, _ count: Int) throws {
    let export = try DraftPortRequest.withTollFree.orders(for: .kazoo, options: .init(onlyKind: kind))
    #expect(export.orders.count == 1)
    #expect(export.orders[0].text.split(separator: "\": {}").count - 1 == count)
    #expect(export.notices.contains { $0.hasPrefix("Left out, because only") })
  }
}
