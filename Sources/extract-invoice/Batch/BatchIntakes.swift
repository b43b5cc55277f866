import PortDraft

/// Which intakes of a folder tree speak of which documents.
struct BatchIntakes {
  /// In the order of ``IntakeFile/endings``, the later overriding the earlier.
  private var byFolder: [ExactName: [String]] = [:]
  private var byDocument: [ExactName: [String]] = [:]
  /// Those that speak of documents.
  private(set) var used: [String] = []
  /// Those that speak of none, or can't be read.
  var failures: [FileFailure] = []

  /// - Parameter documents: the paths of all documents of the tree.
  init(_ intakes: [TreeFile], documents: [String]) {
    guard !intakes.isEmpty else { return }
    let stems = Set(documents.map { ExactName($0.stem) })
    var folders: Set<ExactName> = []
    for document in documents {
      var folder = document.folder
      while folders.insert(ExactName(folder)).inserted, !folder.isEmpty {
        folder = String(folder.dropLast()).folder
      }
    }
    for intake in Self.inOrderOfEndings(intakes) {
      guard let subject = IntakeFile.subject(ofFile: intake.name) else { continue }
      let folder = intake.name.folder
      let isSpeaking =
        subject.isEmpty ? folders.contains(ExactName(folder)) : stems.contains(ExactName(folder + subject))
      if let problem = intake.problem {
        failures.append(FileFailure(intake: intake.name, error: problem))
      } else if !isSpeaking {
        failures.append(
          FileFailure(
            intake: intake.name,
            error: IntakeSyntaxError(place: .start, message: "This intake belongs to no document.")))
      } else {
        used.append(intake.name)
        if subject.isEmpty {
          byFolder[ExactName(folder), default: []].append(intake.name)
        } else {
          byDocument[ExactName(folder + subject), default: []].append(intake.name)
        }
      }
    }
  }

  /// Of the documents of one case: that of the nearest folder, then the document's own.
  func speaking(of documents: [String]) -> [String] {
    if byFolder.isEmpty && byDocument.isEmpty { return [] }
    return documents.flatMap(speaking).map { ExactName($0) }.uniqued().map(\.text)
  }

  private func speaking(of document: String) -> [String] {
    var folder = document.folder
    while byFolder[ExactName(folder)] == nil, !folder.isEmpty { folder = String(folder.dropLast()).folder }
    return (byFolder[ExactName(folder)] ?? []) + (byDocument[ExactName(document.stem)] ?? [])
  }

  private static func inOrderOfEndings(_ intakes: [TreeFile]) -> [TreeFile] {
    IntakeFile.endings.flatMap { ending in intakes.filter { $0.name.hasSuffix(ending) } }
  }
}

extension TreeFile {
  var isIntake: Bool { IntakeFile.subject(ofFile: name) != nil }
}
