import PostalAddress
import Testing

struct LastLineTests {
  @Test(arguments: [
    ("MIAMI, FL 33132-4541", "MIAMI|FL|33132-4541"),
    ("Bozeman, MT 59715", "Bozeman|MT|59715"),
    ("DULUTH MN 55802", "DULUTH|MN|55802"),
    ("ST. LOUIS, MO 63101-1465", "ST. LOUIS|MO|63101-1465"),
    ("Salt Lake City UT 841112345", "Salt Lake City|UT|841112345"),
    ("Columbus, OH 43216.", "Columbus|OH|43216."),
    ("Albany, N.Y. 12207", "Albany|N.Y.|12207"),
    ("Washington, D.C. 20500", "Washington|D.C.|20500"),
    ("Providence, Rhode Island 02906", "Providence|Rhode Island|02906"),
    ("Fort Mill, South Carolina 29715 United States", "Fort Mill|South Carolina|29715"),
    ("Reno, NV 89501 USA", "Reno|NV|89501"),
    ("Toronto ON  M5V 2T6", "Toronto|ON|M5V 2T6"),
    ("Montréal (Québec) H2X 1Y4", "Montréal|(Québec)|H2X 1Y4"),
    ("VANCOUVER BC V6B1A1 CANADA", "VANCOUVER|BC|V6B1A1"),
    ("HAMILTON, OH", "HAMILTON|OH|none"),
    ("Kansas City MO", "Kansas City|MO|none"),
    ("Boston, Massachusetts", "Boston|Massachusetts|none"),
    ("APO AE 09021", "APO|AE|09021"),
    ("Winston-Salem, NC 27101", "Winston-Salem|NC|27101"),
  ])
  func accepted(_ text: String, _ expected: String) {
    let line = LastLine(text)
    let parts = line.map { "\($0.city)|\($0.state)|\($0.postalCode ?? "none")" }
    #expect(parts == expected)
    #expect(line?.hasPostalCode == (line?.postalCode != nil))
  }

  @Test(arguments: [
    "Total due by Jul 23", "Page 2 of 3", "AMOUNT DUE IN", "Pay online OR", "Contact me", "Call ME",
    "Sign in",
    "Invoice 12345", "Suite 400", "10576 53RD AVE STE 11", "Account Number: 123 TX 75001", "OK 73101", "ON",
    "Monthly charges, CA", "$12.00 CA 90210", "One two three four five six, CA 90210", "New York", "",
    "MO 63101",
    "Local TN", "718 E BROAD ST, TOLEDO, OH 43604", "Voice and data IN",
    "Thank you for choosing us, TX 75001",
    "Nowhere, CA 10001 4 5",
  ])
  func rejected(_ text: String) {
    #expect(LastLine(text) == nil)
  }
}
