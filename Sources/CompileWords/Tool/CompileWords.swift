internal import DataFiles
import Foundation

/// `compile-words OUTPUT TARGET TARGETS FILE…`: writes a Swift file with the word lists that a target reads, which is one of
/// the package's targets.
@main
struct CompileWords {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count > 3, let output = arguments.first else {
      end("usage: compile-words OUTPUT TARGET TARGETS FILE...", status: 2)
    }
    let target = arguments[arguments.startIndex + 1]
    let targets = arguments[arguments.startIndex + 2].split(separator: ",").map(String.init)
    do {
      let lexicon = try Lexicon(arguments.dropFirst(3).map(source), targets: targets)
      let text = lexicon.swift(for: target)
      // A target whose words did not change is not compiled anew.
      if (try? String(contentsOfFile: output, encoding: .utf8)) != text {
        try text.write(toFile: output, atomically: true, encoding: .utf8)
      }
    } catch {
      end("\(error)", status: 1)
    }
  }

  private static func source(_ path: String) throws -> DataFile {
    DataFile(path: path, text: try String(contentsOfFile: path, encoding: .utf8))
  }

  private static func end(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
  }
}
