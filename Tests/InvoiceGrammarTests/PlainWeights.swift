import NumberOwnership

@testable import InvoiceGrammar

extension OwnershipWeights {
  /// Weights set by hand that say plainly what each feature means, so that tests of how features are measured do not
  /// change with every fit. How well the fitted ones do is held by the fixtures.
  static let plain: OwnershipWeights = {
    var weights = OwnershipWeights(bias: -1.5)
    let set: [(OwnershipFeature, Double)] = [
      (.labelOwnSure, 6), (.labelOwnLikely, 3.5), (.labelOwnWeak, 2.5), (.labelMain, 6), (.labelMainWeak, 3),
      (.labelOtherSure, -6), (.labelOtherWeak, -3), (.labelOtherLoose, -2),
      (.labelOfOtherValue, -5), (.labelOfUse, 3), (.forwardTarget, -7), (.columnHeadOwnSure, 5),
      (.columnHeadOwnLikely, 3), (.columnHeadOther, -5), (.columnHeadUnknown, -0.4),
      (.rivalColumnOwn, -0.4), (.sectionOwnSure, 5), (.sectionOwnLikely, 3.5), (.sectionOther, -2),
      (.sectionInterrupted, -3),
      (.saidByCarrier, 0.5), (.charge, 2.5), (.rateAndAmount, 1), (.amountOfNothing, -3), (.date, -2),
      (.timeOrMinutes, -8), (.dateBefore, -1), (.sentence, -6), (.fullStop, -6), (.webAddress, -2),
      (.letterhead, -4), (.belowAddress, -1), (.headsCharges, 2), (.belowCharge, 2.5), (.tenDigits, -0.5),
      (.codeOfWords, -6), (.tollFree, -2), (.range, 3), (.uncountedRange, 2), (.columnOfCalls, -6),
      (.columnOfCallsElsewhere, -5), (.columnOfCharges, 0.5), (.columnHeadsCharges, 2),
      (.enumerated, 0.7), (.othersToo, -1), (.mainNumber, 4),
      (.ownExchange, 1), (.foreignArea, -0.5), (.listedWithOwn, 6), (.inColumnWithOwn, 0.5),
      (.inColumnWithOthers, -2), (.codeAmongNumbers, -3),
    ]
    for (feature, weight) in set { weights[feature] = weight }
    return weights
  }()
}

extension FieldWeights {
  /// Rules are right as often as is expected of them, and what is said beside them counts as it plainly means.
  static let plain = FieldWeights(
    weights: FieldFeature.allCases.map { feature in
      switch feature {
      case .secondPlace: 2.4
      case .thirdPlace: 0.7
      case .besideCarrierRule: -1.2
      case .beginsInvoiceNumber: 0.2
      case .inScanLine, .onlyNamed: 1.2
      case .areaCodeServesState: 1.4
      case .underNoLabel: 0.1
      case .upperHalf: -0.6
      case .leftHalf: 0.6
      case .upperLeft: -0.8
      case .named: 2.5
      default: feature.prior
      }
    })
}
