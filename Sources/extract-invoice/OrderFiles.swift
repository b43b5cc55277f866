import FoundationEssentials

/// Where the orders of an export go: a file, a folder, or standard output.
struct OrderFiles {
  /// As the user named it; nil for standard output.
  let path: String?

  struct File {
    /// Without folder.
    var name: String
    var bytes: [UInt8]
  }

  init(_ path: String?) { self.path = path }

  /// - Throws: ``CommandFailure``.
  func write(_ orders: [File]) throws {
    guard let path else {
      guard orders.count == 1, let only = orders.first else {
        throw CommandFailure(message: "These are \(orders.count) orders: give a folder with --output.")
      }
      return try Output.results.write(only.bytes)
    }
    guard orders.count > 1 || isFolder(path) else {
      guard let only = orders.first else { return }
      try ResultFile.write(only.bytes, to: path)
      return Output.errors.report("\(path) was written.")
    }
    try makeFolder(path)
    for order in orders {
      let file = path.hasSuffix("/") ? path + order.name : path + "/" + order.name
      try ResultFile.write(order.bytes, to: file)
      Output.errors.report("\(file) was written.")
    }
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return path.hasSuffix("/")
      || (FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder)
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(message: "\(path): The folder for several orders can't be made.")
    }
  }
}
