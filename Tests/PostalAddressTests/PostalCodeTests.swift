import PostalAddress
import Testing

struct PostalCodeTests {
  @Test(arguments: [
    ("33132", "33132"), ("33132-4541", "33132-4541"), ("331324541", "33132-4541"),
    ("33132 4541", "33132-4541"),
    ("33132\u{2014}4541", "33132-4541"), ("M5V 2T6", "M5V 2T6"), ("m5v2t6", "M5V 2T6"),
    ("M5V-2T6", "M5V 2T6"),
  ])
  func accepted(_ text: String, _ expected: String) {
    #expect(PostalCode(text)?.standard == expected)
  }

  @Test(arguments: [
    "", "1234", "606001", "M5V 2T", "D1A 1A1", "ABCDE", "12345-678", "1234567890", "12345 M5V",
  ])
  func rejected(_ text: String) {
    #expect(PostalCode(text) == nil)
  }

  @Test(arguments: [
    ("100", "NY"), ("005", "NY"), ("902", "CA"), ("967", "HI"), ("995", "AK"), ("200", "DC"), ("733", "TX"),
    ("885", "TX"), ("398", "GA"), ("009", "PR"), ("340", "AA"), ("830", "WY"), ("832", "ID"),
  ])
  func states(_ prefix: String, _ state: String) {
    #expect(PostalCode.states(ofPrefix: prefix).first == state)
  }

  @Test func prefixesOfNoState() {
    for prefix in ["000", "004", "", "12", "1234", "abc", "-12"] {
      #expect(PostalCode.states(ofPrefix: prefix).isEmpty)
    }
    #expect(PostalCode.state(ofPrefix: "834") == nil)
  }

  @Test(arguments: [
    ("83702", "83702"), ("83702-1234", "83702-1234"), ("83702 1234", "83702-1234"),
    ("83702 - 1234", "83702-1234"), ("837021234", "837021234"),
  ])
  func addOn(_ printed: String, _ code: String) {
    #expect(PostalAddress.parse("1 Elm St, Boise, ID \(printed)")?.postalCode == code)
  }

  @Test(arguments: [
    ("1 Elm St, Boise, ID 83702", true), ("1 Elm St, Boise, ID 10001", false),
    ("1 Elm St, Toronto ON M5V 2T6", true),
    ("1 Elm St, Toronto ON H3A 1B2", false), ("1 Elm St, Boise, ID", nil),
    ("1 Elm St, Albany, New York 12207", true),
  ])
  func matchesState(_ text: String, _ expected: Bool?) {
    #expect(PostalAddress.parse(text)?.postalCodeMatchesState == expected)
  }
}
