public import FixtureScoring
public import PageText
public import PortDraft
import PortRequest

/// One document read under many perturbations.
public struct PerturbationTrial: Sendable {
  private let document: FixtureDocument
  private let extractor: InvoiceExtractor
  private let printed: [(medium: Perturbation.Medium, document: PrintedDocument)]

  /// - Throws: where the document can't be opened.
  public init(_ document: FixtureDocument, _ extractor: InvoiceExtractor) throws {
    self.document = document
    self.extractor = extractor
    let source = try InvoiceExtractor.open(document.bytes(), file: document.name)
    let pages = PrintedDocument(source)
    printed = pages.isPlainText ? [(.text, pages)] : [(.page, pages), (.text, pages.textRendition)]
  }

  /// The readings of those pairs that are chosen and that change anything.
  public func readings(_ choice: PerturbationChoice) -> [PerturbedReading] {
    printed.flatMap { medium, printed in
      lazy var before = DraftScore(draft(of: printed), against: document.truth)
      return variants(choice, medium, printed).map { perturbation, variant in
        PerturbedReading(
          document.name, perturbation, medium, draft(of: variant.document), variant.truth, before: before)
      }
    }
  }

  /// What a document looks like under the chosen perturbations, for people.
  public func texts(_ choice: PerturbationChoice) -> [(name: String, text: String)] {
    printed.flatMap { medium, printed in
      variants(choice, medium, printed).map { perturbation, variant in
        let pages = variant.document.document.pages
        return (
          "\(perturbation.name) (\(medium.rawValue))",
          pages.map { PageDump.text(of: $0, boxes: false) }.joined()
        )
      }
    }
  }

  /// The chosen variants as documents with their truths: what confidence may be fitted on.
  public func cases(_ choice: PerturbationChoice) -> [(document: Document, truth: DocumentTruth)] {
    printed.flatMap { medium, printed in
      variants(choice, medium, printed).map { ($1.document.document, $1.truth) }
    }
  }

  private func variants(
    _ choice: PerturbationChoice, _ medium: Perturbation.Medium, _ printed: PrintedDocument
  ) -> [(Perturbation, (document: PrintedDocument, truth: DocumentTruth))] {
    choice.perturbations.compactMap { perturbation in
      let media = choice.media(of: document.name, perturbation, among: self.printed.map(\.medium))
      return media.first { $0.medium == medium }.flatMap { chosen in
        perturbation.perturbed(printed, document.truth, seed: chosen.seed).map { (perturbation, $0) }
      }
    }
  }

  /// A plain text keeps its layer: what a PDF is as text is read as a text is.
  private func draft(of printed: PrintedDocument) -> DraftPortRequest {
    extractor.draft(ofPages: printed.document, file: document.name)
  }
}
