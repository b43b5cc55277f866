import Foundation
import PackagePlugin

/// Turns `Grammars/*.grammar` into one Swift file of string literals, so that a copied binary carries every grammar.
@main
struct EmbedGrammars: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Grammars")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInGrammars.swift")
    let tool = try context.tool(named: "embed-grammars")
    let grammars = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "grammar" }.sorted { $0.path < $1.path }
    return [
      .buildCommand(
        displayName: "Embedding \(grammars.count) grammars",
        executable: tool.url,
        arguments: [output.path] + grammars.map(\.path),
        inputFiles: grammars,
        outputFiles: [output])
    ]
  }
}
