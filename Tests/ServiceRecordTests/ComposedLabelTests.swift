import Testing

@testable import ServiceRecord

@Suite struct ComposedLabelTests {
  @Test(arguments: [
    ("Svc Loc Addr", RecordField.serviceAddress), ("BILLNAME", .billedName), ("custAcctNbr", .accountNumber),
    ("Cust. Name", .customerName), ("BLNG ADDR", .billingAddress), ("Bill. Tel.", .billingNumber),
    ("Other working numbers", .numbers), ("Service Address Line 2", .serviceUnit),
    ("billZip", .billingPostalCode),
    ("Bldg City/State/Zip", .servicePlace), ("Number lock", .freeze), ("Port-out PIN code", .pin),
    ("TN3STATUS", .status), ("Related Account TN", .relatedNumber),
    ("Customer of record", .customerName), ("Bill Loc", .billingAddress),
    ("Disconnected TNs", .disconnectedNumber),
    ("Authorized person", .authorizedContact), ("Customer phone", .contactNumber),
    ("Open service orders", .pendingOrder),
  ])
  func means(_ label: String, _ field: RecordField) {
    #expect(ComposedLabel(label)?.field == field)
  }

  @Test(arguments: [
    "Last Payment Address", "E-mail Address", "Line 1", "Listed Address", "Account Manager Name", "",
    "Contact Name",
    "Location ID", "Billing Cycle", "Features", "Number of Lines in the Hunt Group of the Account",
  ])
  func saysNothing(_ label: String) {
    #expect(ComposedLabel(label)?.field == nil)
  }
}
