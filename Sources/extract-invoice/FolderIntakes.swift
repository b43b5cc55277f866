import PortDraft

/// The intakes of a batch's folder tree, each with the documents that it speaks of.
struct FolderIntakes {
  private var byFolder: [String: Entry] = [:]
  private var byDocument: [String: Entry] = [:]
  /// Intakes with a mistake, without a document, or that do not fit one.
  private(set) var failures: [FileFailure] = []

  private typealias Entry = (name: String, file: IntakeFile)

  var isEmpty: Bool { byFolder.isEmpty && byDocument.isEmpty && failures.isEmpty }

  /// - Parameter documents: the paths of all documents of the tree.
  init(_ intakes: [TreeFile], documents: [String]) {
    guard !intakes.isEmpty else { return }
    let stems = Set(documents.map(\.stem))
    for intake in intakes {
      guard let subject = IntakeFile.subject(ofFile: intake.name) else { continue }
      let folder = intake.name.folder
      let speaks =
        subject.isEmpty ? documents.contains { $0.hasPrefix(folder) } : stems.contains(folder + subject)
      do {
        guard speaks else {
          throw IntakeSyntaxError(place: .start, message: "This intake belongs to no document.")
        }
        if let problem = intake.problem { throw problem }
        let file = try IntakeFile(intake.input.bytes(limit: IntakeSources.largest))
        if subject.isEmpty {
          byFolder[folder] = (intake.name, file)
        } else {
          byDocument[folder + subject] = (intake.name, file)
        }
      } catch {
        failures.append(FileFailure(intake: intake.name, error: error))
      }
    }
  }

  /// A draft with what the intakes of its documents say; as it is where they do not fit it.
  ///
  /// - Parameter documents: the paths of its documents.
  mutating func complete(
    _ draft: DraftPortRequest, _ documents: [String], at moment: RequestMoment?
  ) -> DraftPortRequest {
    let sources = IntakeSources(files: documents.flatMap(intakes).uniqued(by: \.name))
    guard !sources.files.isEmpty else { return draft }
    do {
      return try draft.completed(with: sources.intake, origin: .intake, at: moment)
    } catch {
      guard let located = sources.located(error), !failures.contains(where: { $0.file == located.file })
      else {
        return draft
      }
      let document = draft.sources.first?.file ?? ""
      failures.append(
        FileFailure(
          intake: located.file,
          error: IntakeSyntaxError(
            place: located.error.place, message: "\(located.error.message) It was not applied to \(document)."
          )))
      return draft
    }
  }

  /// That of the nearest folder, then the document's own.
  private func intakes(_ document: String) -> [Entry] {
    var folder = document.folder
    while byFolder[folder] == nil, !folder.isEmpty { folder = String(folder.dropLast()).folder }
    return [byFolder[folder], byDocument[document.stem]].compactMap { $0 }
  }
}

extension TreeFile {
  var isIntake: Bool { IntakeFile.subject(ofFile: name) != nil }
}
