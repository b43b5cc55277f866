import PostalAddress
import Testing

struct AddressDifferenceTests {
  @Test(arguments: [
    ("100 Main Street, Boise, ID 83702", "100 Main St, Boise, ID 83702", ["suffix form"], true),
    ("100 Main St Suite 5, Boise, ID 83702", "100 Main St Ste 5, Boise, ID 83702", ["unit form"], true),
    ("100 Main St # 5, Boise, ID 83702", "100 Main St Ste 5, Boise, ID 83702", ["unit form"], true),
    ("100 Main St Bldg 5, Boise, ID 83702", "100 Main St Ste 5, Boise, ID 83702", ["unit value"], false),
    ("100 Main St Ste 5, Boise, ID 83702", "100 Main St, Boise, ID 83702", ["unit missing"], false),
    (
      "100 N Main St, Boise, ID 83702", "100 North Main St, Boise, Idaho 83702",
      ["preDirectional form", "state form"], true
    ),
    ("100 N Main St, Boise, ID 83702", "100 Main St, Boise, ID 83702", ["preDirectional missing"], false),
    ("100 Main St, Boise, ID 83702", "102 Main St, Boise, ID 83702", ["number value"], false),
    ("100 Main St, Boise, ID 83702", "100 Main Ave, Boise, ID 83702", ["suffix value"], false),
    ("100 Main St, Boise, ID 83702-1234", "100 Main St, Boise, ID 83702", ["postalCode form"], true),
    ("100 Main St, Boise, ID", "100 Main St, Boise, ID 83702", ["postalCode missing"], true),
    (
      "5 Oak St, St. Louis, MO 63101", "5 OAK ST, SAINT LOUIS, MO 63101",
      ["street form", "suffix form", "city form"], true
    ),
    ("5 Fifth Ave, New York, NY 10011", "5 5th Ave, New York, NY 10011", ["street form"], true),
    ("P.O. Box 12, Reno, NV 89501", "PO Box 12, Reno, NV 89501", ["box form"], true),
    ("6 Elm St 6th Floor, Reno, NV 89501", "6 Elm St Fl 6, Reno, NV 89501", ["unit form"], true),
    ("6 Elm St, Reno, NV 89501", "6 Elm St, Reno, NV 89501", [], true),
    ("7 Co Rd 12, Reno, NV 89501", "7 County Road 12, Reno, NV 89501", ["street form"], true),
  ])
  func kinds(_ text: String, _ other: String, _ expected: [String], _ same: Bool) throws {
    let address = try #require(PostalAddress.parse(text))
    let otherAddress = try #require(PostalAddress.parse(other))
    let differences = address.differences(from: otherAddress)
    #expect(differences.map { "\($0.field) \($0.kind)" } == expected)
    #expect(address.isSamePlace(as: otherAddress) == same)
    #expect(otherAddress.isSamePlace(as: address) == same)
  }

  @Test func words() throws {
    let record = try #require(PostalAddress.parse("100 Main Street Ste 5, Boise, ID 83702"))
    let invoice = try #require(PostalAddress.parse("100 Main St, Boise, ID 83704"))
    let words = record.differences(from: invoice).map {
      $0.description(name: "the record", other: "the invoice")
    }
    #expect(
      words == [
        "Street type printed 'Street' against 'St': the same in USPS form",
        "Unit 'Ste 5' is missing in the invoice",
        "Postal code printed '83702' against '83704': different",
      ])
  }
}
