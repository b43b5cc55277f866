import Foundation
import PageText
import PostalAddress
import Testing

@testable import InvoiceGrammar

/// Addresses whose parts have a label each.
@Suite struct AddressPartsTests {
  @Test(arguments: [
    (["Street", "City", "State", "ZIP"], "12 Main St"),
    (["STREET ADDRESS", "TOWN", "ST.", "ZIP CODE"], "12 Main St"),
    (["Address Line 1", "Ville", "Prov.", "Code postal"], "12 Main St"),
    // Words that only begin or end like labels.
    (["Street", "Cityscape", "State", "ZIP"], nil), (["Street", "Velocity", "State", "ZIP"], nil),
    (["Street", "Cit", "State", "ZIP"], nil), (["Streets", "City", "State", "ZIP"], nil),
    (["Street", "City", "Statement", "ZIP"], nil),
  ])
  func labels(_ labels: [String], _ street: String?) {
    let values = ["12 Main St", "Bend", "OR", "97701"]
    let rows = zip(labels, values).map { "\($0): \($1)" }
    let page = PageIndex(plainText: "Service location\n" + rows.joined(separator: "\n"))
    let streets = AddressParts(index: page).candidates().map { candidate -> String? in
      guard case .address(let address) = candidate.value else { return nil }
      return address.streetLine
    }
    #expect(streets == (street.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (["Customer", "Street", "City", "St", "Zip"], Field.billingAddress),
    (["Item", "Street", "City", "St", "Zip"], nil),
  ])
  func inTheCustomersRow(_ heads: [String], _ field: Field?) {
    let row = ["Ash & Birch", "12 Main St", "Bend", "OR", "97701"]
    func line(_ cells: [String]) -> String {
      cells.map { $0.padding(toLength: 20, withPad: " ", startingAt: 0) }.joined()
    }
    let page = PageIndex(plainText: "Invoice report\n\n" + line(heads) + "\n" + line(row))
    #expect(AddressParts(index: page).candidates().map(\.field) == [field].compactMap { $0 })
  }
}
