import Foundation
import PackagePlugin

/// Turns a target's fitted numbers (`*.weights`, `*.curves`) into Swift, one file for each, so that nothing is read or
/// parsed when the program starts.
@main
struct CompileFits: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "compile-fits").url
    return try fits(in: target.directoryURL).map { file in
      let output = context.pluginWorkDirectoryURL.appending(path: "\(file.lastPathComponent).swift")
      return .buildCommand(
        displayName: "Compiling \(file.lastPathComponent)", executable: tool,
        arguments: [output.path, file.path], inputFiles: [file], outputFiles: [output])
    }
  }

  private func fits(in folder: URL) throws -> [URL] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      .map { folder.appending(path: $0) }
      .filter { ["weights", "curves"].contains($0.pathExtension) }
  }
}
