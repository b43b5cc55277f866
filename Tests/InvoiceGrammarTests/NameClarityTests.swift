import DocumentFacts
import Testing

/// Names that were cut, or joined with what stands beside them.
@Suite struct NameClarityTests {
  @Test(arguments: [
    ("Ironwood Machine Works, Inc.", false), ("- Ironwood Machine Works", true), ("Ironwood Works -", true),
    ("Ironwood-Ashby, P.C.", false), ("Store 10442", false), ("Ironwood LP Account 07740-118203", true),
    ("Ironwood Works CBR: 419-555-0100", true), ("3M", false), ("2", true), ("A & B", false), ("fees", true),
    ("iFix", false), ("acme dental llc", false),
    ("IRONWOOD CO LA 14 TANNERY ROW, LANSING", true), ("Shops at 14 Tannery Row", false),
    ("417 Oak Street, LLC", false), ("MILLER,", true), ("Baker &", true), ("Baker and", true),
    ("PO Box", true), ("Record printed", true), ("(CARRIER / OCN)", true), ("Record Printers", false),
    ("Ironwood Telecom, Inc. - Carrier Relations", true), ("Ironwood Carriers", false),
    ("Bill Page", true), ("Line Service Co", false),
    ("P.O. Box", true), ("SERVICE RECORD", true), ("Box & Bottle Inc", false), ("Andover", false),
  ])
  func isDoubtful(_ name: String, _ isDoubtful: Bool) {
    #expect(NameClarity.isDoubtful(name) == isDoubtful)
  }
}
