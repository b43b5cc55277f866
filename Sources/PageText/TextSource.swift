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
}

/// How a document's text came to be.
public enum TextLayer: String, Sendable {
  case embedded
  case ocr
  case plainText
  case none
}
