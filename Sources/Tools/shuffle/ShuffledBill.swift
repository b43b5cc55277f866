import FixtureScoring
import InvoiceGrammar
import Perturbations
import PortRequest

/// A bill drawn from one seed, with its truth.
struct ShuffledBill {
  var seed: UInt64
  var bytes: [UInt8]
  var truth: BillTruth
  var traits: [Trait]
  /// How well the grammars that read it know the words of each field.
  var wording: [ScoredField: Wording]

  enum Wording: String, CaseIterable {
    case carrier = "carrier's words"
    case known = "unknown issuer, known words"
    case unknown = "unknown issuer, unknown words"
  }
}

/// Draws bills from seeds.
struct BillShuffler {
  /// Whose words the bills speak.
  enum Speech {
    case unknown
    case carrier(String)
    case anyCarrier
    case all
  }

  private let source: VocabularySource
  private let speech: Speech
  private let ruler = Ruler()

  init(source: VocabularySource, speech: Speech) {
    self.source = source
    self.speech = speech
  }

  func bill(seed: UInt64) -> ShuffledBill {
    var dice = Dice(seed: seed)
    let vocabulary = vocabulary(&dice)
    let composition = Composition(dice: dice, ruler: ruler, vocabulary: vocabulary)
    let pages = composition.pages()
    let bytes = PDFCanvas.pdf(pages, date: composition.account.billDate.iso8601)
    var wording: [ScoredField: ShuffledBill.Wording] = [:]
    for field in ScoredField.allCases {
      wording[field] =
        vocabulary.isKnown ? .carrier : composition.labelIsKnown[field] == false ? .unknown : .known
    }
    return ShuffledBill(
      seed: seed, bytes: bytes, truth: BillTruth(composition), traits: composition.traits, wording: wording)
  }

  private func vocabulary(_ dice: inout Dice) -> Vocabulary {
    let carriers: [Grammar]
    switch speech {
    case .unknown: return source.unknown(&dice)
    case .carrier(let id): carriers = source.carriers.filter { $0.id == id }
    case .anyCarrier: carriers = source.carriers
    case .all: carriers = dice.chance(0.5) ? source.carriers : []
    }
    return carriers.isEmpty ? source.unknown(&dice) : source.carrier(dice.pick(carriers), &dice)
  }
}
