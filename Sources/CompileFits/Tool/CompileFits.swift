internal import DataFiles
import Foundation

/// `compile-fits OUTPUT FILE`: writes a file of fitted numbers as Swift; its name says what it holds.
@main
struct CompileFits {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count == 2 else { end("usage: compile-fits OUTPUT FILE", status: 2) }
    do {
      let source = DataFile(
        path: arguments[1], text: try String(contentsOfFile: arguments[1], encoding: .utf8))
      try swift(source).write(toFile: arguments[0], atomically: true, encoding: .utf8)
    } catch {
      end("\(error)", status: 1)
    }
  }

  private static func swift(_ source: DataFile) throws(DataFileErrors) -> String {
    source.path.hasSuffix(".curves") ? try CurveTable(source).swift : try WeightTable(source).swift
  }

  private static func end(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
  }
}
