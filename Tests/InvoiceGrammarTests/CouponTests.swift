import Testing

@testable import InvoiceGrammar

@Suite struct CouponTests {
  @Test(arguments: [
    ("Detach here and return with payment", true), ("PLEASE TEAR OFF", true), ("detach", true),
    ("PAYMENT COUPON", true), ("Détachez ici", true), ("DÉTACHER", true), ("De\u{301}tachez ici", true),
    ("Facture · avec votre paiement", true), ("", false), ("tear", false), ("Detac", false),
    ("Payment received", false), ("Tear  off", false), ("Détail du compte", false),
  ])
  func tearing(_ cell: String, _ isSaid: Bool) {
    #expect(Coupon.speaksOfTearing(cell) == isSaid)
  }
}
