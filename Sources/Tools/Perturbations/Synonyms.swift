import FixtureScoring
import PageText

extension Perturbation {
  /// Labels in other words of one meaning.
  static func synonyms(_ book: LabelBook) -> [Perturbation] {
    [
      synonym("synonym-of-its-rule", book.synonyms),
      synonym("synonym-in-english") { text, issuer in
        book.generalLabels(for: text, issuer: issuer).filter { !$0.isFrench }
      },
      synonym("synonym-in-french", isForCanada: true) { text, issuer in
        book.generalLabels(for: text, issuer: issuer).filter(\.isFrench)
      },
    ]
  }

  /// - Parameter choices: other labels for one, on bills of an issuer.
  private static func synonym(
    _ what: String, isForCanada: Bool = false,
    _ choices: @escaping @Sendable (_ text: String, _ issuer: String?) -> [String]
  ) -> Perturbation {
    Perturbation(.labels, what) { document, truth, dice in
      guard truth.isInvoice, !isForCanada || truth.isCanadian else { return }
      document.changeRows { row in
        for cell in row.cells.reversed() {
          guard let label = row.label(in: cell) else { continue }
          let text = row.text(of: label)
          let ending = text.hasSuffix(":") ? ":" : ""
          let others = choices(String(text.dropLast(ending.count)), truth.carrier)
          guard !others.isEmpty else { continue }
          row.replace(label, with: dice.pick(others) + ending)
        }
      }
    }
  }
}

extension PrintedRow {
  /// A cell that may be a label as a whole, or begins with one that ends in a colon.
  fileprivate func label(in cell: Range<Int>) -> Range<Int>? {
    let colon = cell.first { words[$0].text.hasSuffix(":") }
    let label = cell.lowerBound..<(colon.map { $0 + 1 } ?? cell.upperBound)
    return label.count < 8 ? label : nil
  }
}

extension String {
  /// Words of French labels.
  fileprivate var isFrench: Bool {
    contains(/\b(du|de|des|le|la|à|d'|compte|facture|service|principal|numéro|adresse|nom)\b/.ignoresCase())
      && !contains(/\b(of|number|for|your|account|bill|service address|address)\b/.ignoresCase())
  }
}

extension DocumentTruth {
  /// Whether it is addressed to Canada.
  fileprivate var isCanadian: Bool {
    [serviceAddress, billingAddress].contains { $0?.contains(/[A-Z]\d[A-Z] ?\d[A-Z]\d/) ?? false }
  }
}
