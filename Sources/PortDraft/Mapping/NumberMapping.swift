import DocumentFacts
import NumberingPlan
import PortRequest

extension PortedNumber {
  /// The account's numbers, each once: a second reading of one adds its evidence to the first.
  static func list(of facts: AccountFacts) -> [PortedNumber] {
    let timesPrinted = Dictionary(grouping: facts.telephoneNumbers, by: \.printed).mapValues {
      Set($0.map(\.value)).count
    }
    var positions: [TelephoneNumber: Int] = [:]
    var numbers: [PortedNumber] = []
    for reading in facts.telephoneNumbers {
      if let position = positions[reading.value] {
        numbers[position].text.evidence += reading.evidence.map(DraftEvidence.init(evidence:))
        continue
      }
      positions[reading.value] = numbers.count
      let isRangeMember = timesPrinted[reading.printed, default: 1] > 1
      numbers.append(
        PortedNumber(
          text: DraftValue(telephoneNumber: reading),
          kind: Kind(reading.value, onWirelessAccount: facts.isWireless),
          role: reading.value == facts.billingTelephoneNumber?.value
            ? .billing : isRangeMember ? .rangeMember : .listed))
    }
    return numbers
  }
}
