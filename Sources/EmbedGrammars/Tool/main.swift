import Foundation

// embed-grammars OUTPUT GRAMMAR…: writes a Swift file that lists each grammar's file name and text.
let arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.first else {
  FileHandle.standardError.write(Data("usage: embed-grammars OUTPUT GRAMMAR...\n".utf8))
  exit(2)
}

var lines = [
  "/// The grammars of `Grammars/`, embedded at build time by the EmbedGrammars plugin.",
  "let builtInGrammarSources: [GrammarSource] = [",
]
for path in arguments.dropFirst() {
  let file = URL(fileURLWithPath: path)
  let text = try String(contentsOf: file, encoding: .utf8)
  lines.append("  GrammarSource(name: \"\(file.lastPathComponent)\", text: ####\"\"\"")
  lines.append(text.hasSuffix("\n") ? String(text.dropLast()) : text)
  lines.append("\"\"\"####),")
}
lines.append("]")
try (lines.joined(separator: "\n") + "\n").write(
  toFile: output, atomically: true, encoding: .utf8)
