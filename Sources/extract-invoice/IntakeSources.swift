import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The intakes that speak of one request, the later ones overriding the earlier: of its folder, of its document, of
/// `--intake`, of the options.
struct IntakeSources {
  var files: [(name: String, file: IntakeFile)] = []

  /// All in one.
  var intake: Intake { files.reduce(Intake()) { $0.overridden(by: $1.file.intake) } }

  /// - Throws: ``CommandFailure`` where the file can't be read or has a mistake.
  mutating func add(_ file: InputFile) throws {
    do {
      files.append((file.name, try IntakeFile(file.bytes(limit: Self.largest))))
    } catch let error as IntakeSyntaxError {
      throw CommandFailure(message: "\(file.name):\(error)", status: .someInputFailed)
    } catch {
      throw CommandFailure(message: FileFailure(file: file.name, error: error).line, status: .someInputFailed)
    }
  }

  /// In bytes: an intake that lists all numbers of a large account takes some hundred kilobytes.
  static let largest = 4 << 20

  /// The intakes that lie beside a document: of its folder, then its own.
  mutating func addNeighbours(of document: String) throws {
    guard document != "-" else { return }
    for name in [document.folder + "intake", document.stem + ".intake"] {
      for ending in IntakeFile.endings where access(name + ending, R_OK) == 0 && name + ending != document {
        try add(InputFile(name + ending))
      }
    }
  }

  /// What does not fit a draft, with the file and the place of its key; nil where no file says anything.
  func located(_ error: IntakeError) -> (file: String, error: IntakeSyntaxError)? {
    guard let source = files.last(where: { $0.file.holds(error.key) }) ?? files.last else { return nil }
    return (source.name, source.file.located(error))
  }
}
