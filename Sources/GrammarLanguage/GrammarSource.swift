/// The text of one grammar file and the name it goes by in diagnostics.
public struct GrammarSource: Sendable, Hashable {
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
