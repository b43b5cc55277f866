import Foundation
import PackagePlugin

/// Turns `Sources/Lexicons/*.words` into one Swift file of literals for each target that reads words.
@main
struct CompileWords: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Sources/Lexicons")
    let output = context.pluginWorkDirectoryURL.appending(path: "Lexicon.swift")
    let lexicons = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "words" }.sorted { $0.path < $1.path }
    let targets = context.package.targets.map(\.name).joined(separator: ",")
    return [
      .buildCommand(
        displayName: "Compiling the words of \(target.name)",
        executable: try context.tool(named: "compile-words").url,
        arguments: [output.path, target.name, targets] + lexicons.map(\.path),
        inputFiles: lexicons,
        outputFiles: [output])
    ]
  }
}
