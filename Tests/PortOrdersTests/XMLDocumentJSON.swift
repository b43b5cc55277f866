import Foundation
import FoundationXML

/// An XML document as the JSON that OpenAPI describes it by: lists of equal elements are arrays, digits of `SiteId` a number.
final class XMLDocumentJSON: NSObject, XMLParserDelegate {
  private var stack: [(name: String, members: [String: Any], items: [[String: Any]], text: String)] = []
  private var root: [String: Any] = [:]

  var text: String {
    get throws { String(decoding: try JSONSerialization.data(withJSONObject: root), as: UTF8.self) }
  }

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { stack.append((name, [:], [], "")) }

  func parser(_ parser: XMLParser, foundCharacters string: String) { stack[stack.count - 1].text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let element = stack.removeLast()
    let value: Any
    if !element.items.isEmpty {
      value = element.items
    } else if element.members.isEmpty {
      value = name == "SiteId" ? Int(element.text).map { $0 as Any } ?? element.text : element.text
    } else {
      value = element.members
    }
    guard !stack.isEmpty else {
      root = [name: value]
      return
    }
    if name == "PhoneNumber" {
      stack[stack.count - 1].items.append([name: value])
    } else {
      stack[stack.count - 1].members[name] = value
    }
  }
}
