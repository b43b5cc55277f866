/// Where pages of text come from: a PDF reader, plain text, a scan. The place to plug in another reader.
///
/// Pages are asked for one at a time and may be dropped after use, so that a bill of thousands of pages needs little
/// memory.
public protocol TextSource {
  /// 0 where the document has no page.
  var pageCount: Int { get }
  var textLayer: TextLayer { get }
  /// - Parameter number: counted from 1.
  func page(_ number: Int) -> Page
  /// Whether any page shows something to the eye beside text. Asked of documents without a character alone: it may take
  /// as long as reading them.
  var showsInk: Bool { get }
}

extension TextSource {
  /// A source that can't tell has pages worth a look.
  public var showsInk: Bool { true }
}

/// How a document's text came to be.
public enum TextLayer: String, Sendable {
  case embedded
  case ocr
  case plainText
  case none
}
