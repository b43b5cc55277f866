public import GrammarLanguage
internal import InvoiceGrammar
public import PageText

/// A grammar for a new carrier, opened from one bill: what the generic rules found there written as rules of its own.
///
/// Whatever one bill can't tell stands in it as a comment, for a person to look at.
public struct GrammarSketch: Sendable {
  /// Of the carrier, as grammars and drafts name it.
  public var id: String
  /// The grammar file.
  public private(set) var text = ""

  /// - Parameters:
  ///   - id: nil: made of the issuer's name.
  ///   - file: the bill's name, for the source line.
  /// - Throws: `GrammarSyntaxError` for a mistake in the generic grammar.
  public init(_ source: some TextSource, id: String? = nil, file: String) throws(GrammarSyntaxError) {
    let builtIn = try GrammarLibrary.builtIn()
    let generic = try builtIn.grammar(Grammar.genericID)
    let sources = [builtIn.source(of: Grammar.genericID)].compactMap { $0 }
    let examination = try InvoiceReader(library: GrammarLibrary(sources)).examine(source)
    let name = examination.facts.losingCarrier?.reading.value.onOneLine ?? ""
    self.id = id ?? Self.id(from: name)
    let front = FrontPages(source)
    let number = SketchedNumbers(examination, generic?.numberRules ?? [])
    let blocks =
      [
        "# Opened from one bill. Look at every value; what begins with # is for you to decide.",
        "carrier \(self.id) \((name.isLabel ? name : self.id).quotedText)",
        "source \("one bill: \(file)".quotedText)", "",
      ] + Self.marks(name, front.webAddresses) + SketchedFields(examination.facts, front).lines
      + number.lines
    text = blocks.joined(separator: "\n") + "\n" + Self.ending
  }

  private static let ending = """

    # What one bill seldom shows: see Docs/grammar-language.md.
    # remit "the carrier's own PO box"
    # other "label of a value that is no field, such as a due date"

    """

  /// Small letters, digits and dashes of a name.
  private static func id(from name: String) -> String {
    let words = name.lowercased().utf8.split { !$0.isLetterOrDigit }.prefix(4)
    let id = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return id.isEmpty ? "new-carrier" : id
  }

  private static func marks(_ name: String, _ hosts: [String]) -> [String] {
    let key = LabelKey(name).symbols
    let own = hosts.filter { host in
      let start = LabelKey(host.split(separator: ".").first.map(String.init) ?? "").symbols.prefix(4)
      return start.count >= 3 && key.starts(with: start)
    }
    let sure = (name.isLabel ? [name] : []) + own
    let others = hosts.filter { !own.contains($0) }
    return ["# The name is what stands largest at the top of the page: is it the carrier's?"]
      + (sure.isEmpty
        ? ["# recognize strongly \"the carrier's name as printed\""]
        : ["recognize strongly \(sure.alternatives)"])
      + (others.isEmpty ? [] : ["# recognize \(others.alternatives)"])
  }
}
