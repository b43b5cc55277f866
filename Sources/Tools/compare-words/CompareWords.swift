// compare-words: holds our words against those of `pdftotext -bbox`.
//
//   swift run -c release compare-words [--password WORD] [--examples N] PDF-OR-FOLDER...
//   swift run -c release compare-words --time PDF-OR-FOLDER...
//
// Prints for every file and in all: words of pdftotext, words of ours, and how many of pdftotext's have no word of ours
// with the same text at the same place, by reason. With --time prints instead the processor time of `pdftotext -bbox`, of
// our pages, and the share of it that is spent after poppler's own calls. Needs poppler-utils on the PATH.
import Foundation
import PageText
import PopplerText

@main
struct CompareWords {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isTiming = arguments.first == "--time"
    if isTiming { arguments.removeFirst() }
    var examples = 3
    var password: String?
    while let option = arguments.first, option.hasPrefix("--"), arguments.count > 1 {
      if option == "--examples" { examples = Int(arguments[1]) ?? examples }
      if option == "--password" { password = arguments[1] }
      arguments.removeFirst(2)
    }
    let files = arguments.flatMap(pdfs)
    guard !files.isEmpty else {
      print("usage: compare-words [--time] [--examples N] [--password WORD] PDF-OR-FOLDER...")
      exit(2)
    }
    if isTiming {
      for file in files { try WordTiming(file: file).print() }
    } else {
      let failures = compare(files, password: password, examples: examples)
      if failures > 0 { exit(1) }
    }
  }

  /// - Returns: how many files could not be read; each is told.
  private static func compare(_ files: [String], password: String?, examples: Int) -> Int {
    var total = WordComparison()
    var failures = 0
    for file in files {
      let name = URL(fileURLWithPath: file).lastPathComponent
      do {
        let comparison = try WordComparison(file: file, password: password)
        print("\(name): \(comparison.summary)")
        total.add(comparison)
      } catch {
        failures += 1
        print("\(name): not compared: \(error)")
      }
    }
    print("\nAll \(files.count - failures) files: \(total.summary)")
    for (reason, found) in total.differences.sorted(by: { $0.value.count > $1.value.count }) {
      print("  \(reason.rawValue): \(found.count)")
      for example in found.prefix(examples) { print("    \(example)") }
    }
    return failures
  }

  /// The PDFs at or under a path, in a stable order.
  private static func pdfs(at path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.lowercased().hasSuffix(".pdf") }.sorted().map { path + "/" + $0 }
  }
}
