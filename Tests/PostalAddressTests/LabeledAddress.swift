import Foundation
import PostalAddress

/// An address of a labelled set: its text and the parts that its labels give.
struct LabeledAddress {
  let text: String
  let parts: [String: String]

  /// The same text without its commas.
  var withoutCommas: String { text.replacingOccurrences(of: ",", with: "") }

  /// The same text with a line break for every comma.
  var withLineBreaks: String { text.replacingOccurrences(of: ",", with: "\n") }

  /// The parts of a parsed address, named as in `parts`.
  static func parts(of address: PostalAddress?) -> [String: String] {
    guard let address else { return [:] }
    var parts: [String: String] = [:]
    parts["number"] = address.number
    parts["numberSuffix"] = address.numberSuffix
    parts["preDirectional"] = address.preDirectional
    parts["street"] = address.street
    parts["suffix"] = address.suffix
    parts["postDirectional"] = address.postDirectional
    parts["units"] = address.units.isEmpty ? nil : address.units.map(\.printed).joined(separator: " ")
    parts["ruralRoute"] = address.ruralRoute
    parts["box"] = address.box
    parts["city"] = address.city
    parts["state"] = address.state
    parts["postalCode"] = address.postalCode
    return parts.mapValues(plain)
  }

  /// The words without regard to case, commas and the dash of a ZIP code.
  static func plain(_ words: String) -> String {
    words.lowercased().replacingOccurrences(of: ",", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// What differs, as `part: expected / parsed`.
  func differences(from address: PostalAddress?) -> [String] {
    let parsed = LabeledAddress.parts(of: address)
    return Set(parts.keys).union(parsed.keys).sorted().compactMap { key in
      parts[key] == parsed[key] ? nil : "\(key): \(parts[key] ?? "-") / \(parsed[key] ?? "-")"
    }
  }
}

extension LabeledAddress {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/addresses")

  /// The labels of usaddress that count, and the parts that they belong to.
  private static let labels = [
    "AddressNumber": "number", "AddressNumberSuffix": "numberSuffix",
    "StreetNamePreDirectional": "preDirectional",
    "StreetNamePreModifier": "street", "StreetNamePreType": "street", "StreetName": "street",
    "StreetNamePostType": "suffix", "StreetNamePostDirectional": "postDirectional", "OccupancyType": "units",
    "OccupancyIdentifier": "units", "SubaddressType": "units", "SubaddressIdentifier": "units",
    "USPSBoxGroupType": "ruralRoute", "USPSBoxGroupID": "ruralRoute", "USPSBoxType": "box",
    "USPSBoxID": "box",
    "PlaceName": "city", "StateName": "state", "ZipCode": "postalCode",
  ]

  /// The labelled set of usaddress: a tree of two levels, so the tags are cut by hand.
  static func usaddress() throws -> [LabeledAddress] {
    let xml = try String(contentsOf: fixtures.appending(path: "usaddress-labeled.xml"), encoding: .utf8)
    return xml.components(separatedBy: "<AddressString>").dropFirst().map { chunk in
      let body = chunk.components(separatedBy: "</AddressString>")[0]
      var text = ""
      var parts: [String: String] = [:]
      for piece in body.components(separatedBy: "<") {
        let tag = piece.components(separatedBy: ">")
        guard tag.count == 2 else { continue }
        let word = tag[1].replacingOccurrences(of: "&amp;", with: "&").replacingOccurrences(
          of: "&#8212;", with: "\u{2014}")
        text += word
        guard !tag[0].hasPrefix("/"), let part = labels[tag[0]] else { continue }
        parts[part] = parts[part].map { $0 + " " + word } ?? word
      }
      return LabeledAddress(text: text, parts: parts.mapValues(plain).filter { !$0.value.isEmpty })
    }
  }

  private struct LibpostalCase: Decodable {
    let country: String
    let address: String
    let components: [[String]]
  }

  /// The cases of libpostal: the country, the address, and its parts with street and directionals in one.
  static func libpostal() throws -> [(country: String, address: LabeledAddress)] {
    let lines = try String(
      contentsOf: fixtures.appending(path: "libpostal-us-ca-cases.jsonl"), encoding: .utf8)
    return try lines.split(separator: "\n").map { line in
      let entry = try JSONDecoder().decode(LibpostalCase.self, from: Data(line.utf8))
      var parts: [String: String] = [:]
      for component in entry.components where component.count == 2 {
        guard let part = libpostalLabels[component[0]] else { continue }
        parts[part] = parts[part].map { $0 + " " + component[1] } ?? component[1]
      }
      return (entry.country, LabeledAddress(text: entry.address, parts: parts))
    }
  }

  private static let libpostalLabels = [
    "house_number": "number", "road": "road", "unit": "units", "level": "units", "po_box": "box",
    "city": "city",
    "city_district": "city", "state": "state", "postcode": "postalCode",
  ]

  /// What differs where street and directionals are one part.
  func roadDifferences(from address: PostalAddress?) -> [String] {
    var parsed = LabeledAddress.parts(of: address)
    let road = ["preDirectional", "street", "suffix", "postDirectional"].compactMap { parsed[$0] }
    for key in ["preDirectional", "street", "suffix", "postDirectional"] { parsed[key] = nil }
    parsed["road"] = road.isEmpty ? nil : road.joined(separator: " ")
    return Set(parts.keys).union(parsed.keys).sorted().compactMap { key in
      parts[key] == parsed[key] ? nil : "\(key): \(parts[key] ?? "-") / \(parsed[key] ?? "-")"
    }
  }
}
