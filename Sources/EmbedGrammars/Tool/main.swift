import Foundation
import GrammarLanguage

// embed-grammars OUTPUT GRAMMAR…: writes a Swift file that holds each grammar, compiled and as text.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: embed-grammars OUTPUT GRAMMAR...\n".utf8))
  exit(2)
}

do {
  let sources = try arguments.dropFirst().map { path in
    let file = URL(fileURLWithPath: path)
    return GrammarSource(name: file.lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
  }
  try EmbeddedGrammars(sources).text.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
