import FoundationEssentials
public import InvoiceGrammar

/// A folder with a user's own grammars, `*.grammar`.
public enum GrammarFolder {
  /// The grammars of a folder, in the order of their names; folders inside are not looked into.
  ///
  /// - Throws: ``GrammarFolderError``.
  public static func read(_ path: String) throws(GrammarFolderError) -> [GrammarSource] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .unreadable(path)
    }
    let grammars = names.filter { $0.hasSuffix(".grammar") }.sorted()
    if grammars.isEmpty { throw .noGrammar(path) }
    return try grammars.map { (name) throws(GrammarFolderError) in
      let file = path.hasSuffix("/") ? path + name : path + "/" + name
      guard let data = FileManager.default.contents(atPath: file) else { throw .unreadable(file) }
      guard let text = String(validating: data, as: UTF8.self) else { throw .notUTF8(file) }
      return GrammarSource(name: name, text: text)
    }
  }
}

/// Why a folder gives no grammars.
public enum GrammarFolderError: Error, Sendable, Hashable, CustomStringConvertible {
  case unreadable(String)
  case noGrammar(String)
  case notUTF8(String)

  public var description: String {
    switch self {
    case .unreadable(let path): "\(path) can't be read."
    case .noGrammar(let path): "\(path) holds no file named *.grammar."
    case .notUTF8(let path): "\(path) is not UTF-8 text."
    }
  }
}
