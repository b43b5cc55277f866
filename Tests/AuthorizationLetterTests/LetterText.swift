import AuthorizationLetter
import Foundation
import InventedDrafts
import PageText
import PopplerText
import PortRequest

/// What a PDF says, read back by poppler.
enum Printed {
  /// All words of all pages with a blank between.
  static func text(_ pdf: [UInt8]) throws -> String {
    let document = try PDFDocument(bytes: pdf)
    return (1...document.pageCount).map { number in
      document.page(number).lines.map(\.text).joined(separator: " ")
    }.joined(separator: " ")
  }

  static func pageCount(_ pdf: [UInt8]) throws -> Int { try PDFDocument(bytes: pdf).pageCount }
}

extension DraftPortRequest {
  /// So many local numbers.
  static func of(_ count: Int) -> DraftPortRequest {
    var draft = whole
    draft.telephoneNumbers = (0..<count).map { .read("+1908555\("\(10000 + $0)".dropFirst())") }
    draft.billingTelephoneNumber = .read("+19085550000")
    return draft
  }

  static var withTollFree: DraftPortRequest {
    var draft = whole
    draft.telephoneNumbers.append(.read("+18005550199", kind: .tollFree))
    return draft
  }
}
