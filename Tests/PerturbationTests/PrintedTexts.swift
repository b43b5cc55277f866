import PageText

@testable import Perturbations

/// Print of a plain text before and after a change.
struct PrintedTexts {
  /// A perturbation by its name.
  static func perturbation(_ name: String) throws -> Perturbation? {
    try Perturbation.all(LabelBook()).first { $0.name == name }
  }

  static func document(_ text: String) -> PrintedDocument {
    PrintedDocument(PlainTextSource(Array(text.utf8)))
  }

  /// The lines of all pages, cells parted by bars.
  static func lines(_ document: PrintedDocument) -> [String] {
    document.document.pages.flatMap(\.lines).map { line in line.cells.map(\.text).joined(separator: " | ") }
  }
}
