package import PortRequest

/// The numbers of a draft by what shall become of them.
package struct NumberDecisions: Sendable {
  package var moving: [PortedNumber] = []
  package var kept: [PortedNumber] = []
  /// Neither the number itself nor the port's scope says.
  package var undecided: [PortedNumber] = []

  /// A full port moves every number that nobody keeps.
  package init(_ draft: DraftPortRequest) {
    for number in draft.telephoneNumbers {
      switch (number.action, draft.port.scope) {
      case (.port, _), (.undecided, .full): moving.append(number)
      case (.keep, _): kept.append(number)
      case (.undecided, _): undecided.append(number)
      }
    }
  }
}
