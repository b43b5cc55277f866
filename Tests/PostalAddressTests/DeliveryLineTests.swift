import PostalAddress
import Testing

struct DeliveryLineTests {
  @Test(arguments: [
    "10576 53RD AVE STE 11", "PO Box 629", "P.O. BOX 83657", "55 County Road 12 Rm 118",
    "N165W2123 Tartan Ct",
    "RR 2 Box 45", "HC 79 BOX 43", "ROUTE 1 BOX 164", "123 1/2 Main St", "92-10 Roosevelt Avenue",
    "7311 S PEACHTREE TRL SUITE 563", "8766 Embarcadero Unit 39", "675 US HWY 231 N FLOOR 5",
    "221 State Hwy 7",
    "14712 Avenue of the Americas", "922 SW 21st St SE", "177-A Martin Luther King Jr Blvd # 11",
    "One Market Plaza",
    "718 E BROAD ST, TOLEDO, OH 43604", "2517 O'Malley Ave, Suite 1562", "1250 boul. René-Lévesque Ouest",
    "Apt 1B 626 E Kilbourn Ave", "9 S BELLEVUE PL FLOOR 10", "#12 - 100 Main St", "16850 I-45 N",
    "3 N Hill Dr",
  ])
  func likely(_ text: String) {
    #expect(DeliveryLine.likelihood(of: text) >= 0.7)
  }

  @Test(arguments: [
    "2 lines at 24.99", "1 of 3", "12 MONTH TERM", "911 Emergency Service Fee", "411 Directory Assistance",
    "100 Mbps Internet", "3 Way Calling", "Page 2 of 3", "Total due by Jul 23", "(214) 378-2770",
    "800 555 0199",
    "12:45P NEW YORK NY 212 555-0100", "$12.50 Main St", "12/31 Park Ave", "Suite 400",
    "MIAMI, FL 33132-4541",
    "", "7", "1,234 minutes used", "24 Port Bridge", "500 Minute Plan", "60 days past due", "2 GB data plan",
    "5 numbers, page 2", "Box office hours", "1 year warranty", "Unit price 4.00", "Main Street",
    "10 JUN PAYMENT",
  ])
  func unlikely(_ text: String) {
    #expect(DeliveryLine.likelihood(of: text) < 0.5)
  }

  @Test(arguments: [
    ("Suite 400", true), ("STE 8", true), ("Bldg A Ste 18", true), ("Fl 1", true), ("6th Floor", true),
    ("Second Floor", true), ("# 12", true), ("#12", true), ("Unit 1088", true), ("BSMT", true),
    ("Mail Stop 12", true),
    ("Suite life", false), ("400", false), ("10 Main St", false), ("Unit price", false), ("Floor", false),
    ("", false),
    ("#PMT (#768)", false), ("Room service", false), ("2 lines", false),
  ])
  func unitLine(_ text: String, _ expected: Bool) {
    #expect(DeliveryLine.isUnitLine(text) == expected)
  }
}
