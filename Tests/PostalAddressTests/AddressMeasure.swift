import PostalAddress
import Testing

/// Figures on labelled sets, printed, and a floor under each: worse than recorded fails.
struct AddressMeasure {
  @Test func usaddress() throws {
    let addresses = try LabeledAddress.usaddress()
    #expect(addresses.count == 146)
    let asItIs = right(addresses, "as it is") { $0.text }
    let withoutCommas = right(addresses, "commas removed") { $0.withoutCommas }
    let withLineBreaks = right(addresses, "line breaks") { $0.withLineBreaks }
    #expect(asItIs >= 143)
    #expect(withoutCommas >= 142)
    #expect(withLineBreaks >= 143)
  }

  private func right(_ addresses: [LabeledAddress], _ variant: String, _ text: (LabeledAddress) -> String)
    -> Int
  {
    var right = 0
    for address in addresses {
      let differences = address.differences(from: PostalAddress.parse(text(address)))
      if differences.isEmpty {
        right += 1
      } else {
        print("  \(variant): \(LabeledAddress.plain(address.text)) | \(differences.joined(separator: "; "))")
      }
    }
    let share = Double(right * 1000 / max(1, addresses.count)) / 10
    print("usaddress, \(variant): \(right) of \(addresses.count) full addresses right (\(share) %)")
    return right
  }

  @Test func libpostal() throws {
    let cases = try LabeledAddress.libpostal()
    #expect(cases.count == 24)
    var right: [String: Int] = [:]
    for (country, address) in cases {
      let differences = address.roadDifferences(from: PostalAddress.parse(address.text))
      if differences.isEmpty {
        right[country, default: 0] += 1
      } else {
        print("  libpostal: \(address.text) | \(differences.joined(separator: "; "))")
      }
    }
    print("libpostal: \(right["us"] ?? 0) of 22 in the United States, \(right["ca"] ?? 0) of 2 in Canada")
    #expect((right["us"] ?? 0) >= 20)
    #expect((right["ca"] ?? 0) == 2)
  }
}
