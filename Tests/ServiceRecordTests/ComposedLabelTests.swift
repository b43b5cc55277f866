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
    ("REP TEL NO", .contactNumber), ("Authorized Rep", .authorizedContact),
    ("Open service orders", .pendingOrder), ("Main No", .billingNumber),
    ("Main billed number", .billingNumber),
    ("Account holder", .customerName), ("Where we send bills", .billingAddress),
    ("Where we provide service", .serviceAddress), ("Service Post Code", .servicePostalCode),
  ])
  func means(_ label: String, _ field: RecordField) {
    #expect(ComposedLabel(label)?.field == field)
  }

  @Test(arguments: [
    "Last Payment Address", "E-mail Address", "Line 1", "Listed Address", "Account Manager Name", "",
    "Contact Name", "Representative Name",
    "Location ID", "Main ID", "Building owner", "Billing Cycle", "Features",
    "Number of Lines in the Hunt Group of the Account",
  ])
  func saysNothing(_ label: String) {
    #expect(ComposedLabel(label)?.field == nil)
  }

  /// Labels that name a line only where a number stands behind them.
  @Test(arguments: [
    ("Line 4", "603-555-0104 alarm line", RecordField.numbers), ("Also working", "603-555-0104", .numbers),
    ("Line 4", "Concord, NH 03301", .other), ("Fax", "603-555-0104", .other),
    ("Toll carrier", "603-555-0104", .other), ("Line 4", "0555", .other),
  ])
  func namesLines(_ label: String, _ value: String, _ field: RecordField) {
    #expect(LabelledCell.field(composedIn: label, before: value) == field)
  }

  @Test(arguments: [
    ("Service address / Adresse de service", RecordField.serviceAddress),
    ("End user name / Nom", .customerName),
    ("Account / Compte", .accountNumber),
    ("Name / Account", nil), ("Rate / Tarif", .other), ("Tarif / Mois", nil), ("A/C", nil),
  ])
  func readsTwoLanguages(_ label: String, _ field: RecordField?) {
    #expect(RecordLabelTable()[label] == field)
  }
}
