import DocumentFacts
import NumberingPlan
import PageText
import PostalAddress
import Testing

@testable import ServiceRecord

@Suite struct MarkupShapeTests {
  private func read(_ text: String) -> AccountFacts {
    ServiceRecordReader().read(Document(plainText: Array(text.utf8)))
  }

  private static let head = "\"accountNumber\": \"4471\", \"customerName\": \"A CO\", \"btn\": \"6035550100\""

  /// Two lines that work, and one that is gone, in many shapes.
  @Test(arguments: [
    "{\(head), \"lines\": {\"6035550100\": {\"st\": \"W\"}, \"6035550101\": {\"st\": \"W\"}, \"6035550102\": {\"st\": \"D\"}}}",
    "{\(head), \"lines\": {\"6035550100\": \"active\", \"6035550101\": \"active\", \"6035550102\": \"disconnected\"}}",
    "{\(head), \"columns\": [\"TN\", \"Status\"], \"rows\": [[\"6035550100\", \"active\"], [\"6035550101\", \"active\"], [\"6035550102\", \"disconnected\"]]}",
    "{\(head), \"tns\": [{\"tn\": \"6035550100\", \"life\": {\"state\": \"ACTIVE\"}}, {\"tn\": \"6035550101\", \"life\": {\"state\": \"ACTIVE\"}}, {\"tn\": \"6035550102\", \"life\": {\"state\": \"DISCONNECTED\"}}]}",
    "{\(head), \"tns\": [{\"npa\": \"603\", \"nxx\": \"555\", \"line\": \"0100\"}, {\"npa\": \"603\", \"nxx\": \"555\", \"line\": \"0101\"}, {\"npa\": \"603\", \"nxx\": \"555\", \"line\": \"0102\", \"status\": \"disconnected\"}]}",
    "{\"fields\": [{\"l\": \"Acct Nbr\", \"v\": \"4471\"}, {\"l\": \"Main Billed Nbr\", \"v\": \"6035550100\"}, {\"l\": \"Customer\", \"v\": \"A CO\"}, {\"l\": \"Town\", \"v\": \"\"}], \"tns\": [{\"tn\": \"6035550100\", \"st\": \"active\"}, {\"tn\": \"6035550101\", \"st\": \"active\"}, {\"tn\": \"6035550102\", \"st\": \"disconnected\"}]}",
    "{\(head), \"list\": {\"cols\": [\"tn\", \"status\", \"usage\"], \"vals\": [[\"6035550100\", \"ACT\", \"\"], [\"6035550101\", \"ACT\", \"fax\"], [\"6035550102\", \"DISC\", \"\"]]}}",
    "{\(head), \"csr\": [{\"field\": \"All numbers\", \"value\": [\"6035550100\", \"6035550101\"]}, {\"field\": \"Disconnected numbers\", \"value\": [\"6035550102\"]}]}",
    "<c><f><caption>Account Number</caption><data>4471</data></f><f><caption>Name</caption><data>A CO</data></f><btn>6035550100</btn><lines><line><tel>6035550100</tel><condition>Active</condition></line><line><tel>6035550101</tel></line><line><tel>6035550102</tel><condition>Disconnected</condition></line></lines></c>",
    "{\(head), \"columns\": [\"TN\", \"PIC\", \"Status\"], \"rows\": [[\"6035550100\", null, \"active\"], [\"6035550101\", null, \"active\"], [\"6035550102\", null, \"disconnected\"]]}",
    "<r><Account key=\"4471\" btn=\"6035550100\"/><Party legalName=\"A CO\"/><Numbers><N v=\"6035550100\" t=\"POTS\" s=\"ACTIVE\"/><N v=\"6035550101\" t=\"POTS\" s=\"ACTIVE\"/><N v=\"6035550102\" t=\"POTS\" s=\"CEASED\" ceased=\"2024-02-11\"/></Numbers></r>",
    "<Csr><AccountNumber>4471</AccountNumber><Name>A CO</Name><Btn>6035550100</Btn><Line tn=\"6035550100\" state=\"Working\"/><Line tn=\"6035550101\" state=\"Working\"/><Line tn=\"6035550102\" state=\"Ported Out\"/></Csr>",
    "<Csr><Param name=\"AccountNumber\">4471</Param><Param name=\"CustomerName\">A CO</Param><Btn>6035550100</Btn><Tn status=\"A\">6035550100</Tn><Tn status=\"A\">6035550101</Tn><Tn status=\"D\">6035550102</Tn></Csr>",
  ])
  func readsEveryShape(_ text: String) {
    let facts = read(text)
    #expect(facts.telephoneNumbers.map { String($0.value.tenDigits) } == ["6035550100", "6035550101"])
    #expect(facts.accountNumber?.value == "4471")
    #expect(facts.companyName?.value == "A CO")
    #expect(facts.recordFindings.contains { $0.kind == .disconnectedNumber })
  }

  /// Two groups of the same fields, each under its title, and a street apart from its house number.
  @Test func titledGroups() {
    func group(_ title: String, _ house: String, _ street: String) -> String {
      "{\"title\": \"\(title)\", \"parts\": {\"houseNumber\": \"\(house)\", \"street\": \"\(street)\", \"city\": \"Reno\", \"state\": \"NV\", \"zip\": \"89501\"}}"
    }
    let facts = read(
      "{\(Self.head), \"panes\": [\(group("Where served", "12", "500 West")), \(group("Where billed", "7", "Elm St"))]}"
    )
    #expect(facts.serviceAddress?.value.oneLine == "12 500 West, Reno, NV, 89501")
    #expect(facts.billingAddress?.value.oneLine == "7 Elm St, Reno, NV, 89501")
  }

  @Test func partsOfOtherNumbersAreNone() {
    let facts = read(
      "{\(Self.head), \"address\": {\"line1\": \"1350 Main St #1804\", \"city\": \"Nashua\", \"state\": \"NH\"}}"
    )
    #expect(!facts.telephoneNumbers.contains { $0.value.tenDigits == 6_035_551_350 })
    #expect(facts.serviceAddress?.value.oneLine == "1350 Main St, #1804, Nashua, NH")
  }
}
