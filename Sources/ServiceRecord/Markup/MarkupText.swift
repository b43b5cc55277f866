/// A record that a program answered with, in JSON, XML or indented names, as a list of leaves.
///
/// The text may come off a printed page: breaks between lines are blanks, and what does not parse is passed over.
struct MarkupText {
  struct Leaf {
    /// Names of the objects around it from outside to inside, its own name last. Elements of a list have their list's.
    var path: [String]
    var value: String
    /// The line it begins in.
    var line: Int
    /// Leaves of one object have the same.
    var object: Int
  }

  private(set) var leaves: [Leaf] = []
  /// The object around each object, by their numbers; 0 is around them all.
  private(set) var parents: [Int] = [0]
  /// Whether objects stay open at the end: the answer was cut off.
  private(set) var isCut = false

  /// The objects that are lists.
  private var lists: Set<Int> = []

  private static let mostLeaves = 200_000
  private static let deepest = 64

  private var text: [UInt8] = []
  private var lineStarts: [Int] = []

  /// - Returns: nil where the lines are neither.
  init?(_ lines: [RecordLine]) {
    guard let first = lines.prefix(60).firstIndex(where: { Self.opens($0.text) }) else {
      guard let (found, parents) = Self.written(lines) else { return nil }
      self.parents = parents
      leaves = MarkupShape(found, parents: parents).leaves
      return
    }
    guard parse(lines, from: first) else { return nil }
    leaves = MarkupShape(leaves, parents: parents).leaves
    guard leaves.count > 2 else { return nil }
  }

  /// The leaves of JSON as they stand, of which a list's cells may be a row's.
  init?(sheet lines: [RecordLine]) {
    guard !lines.isEmpty, parse(lines, from: 0) else { return nil }
  }

  /// Leaves of a file that is neither JSON nor XML and names its values like them.
  private static func written(_ lines: [RecordLine]) -> ([Leaf], [Int])? {
    if let keyed = KeyedText(lines) { return (keyed.leaves, keyed.parents) }
    if let file = SectionFile(lines) { return (file.leaves, file.parents) }
    if let pairs = TaggedPairs(lines) { return (pairs.leaves, pairs.parents) }
    return nil
  }

  /// Whether a leaf is an element of a list, and whether a list is one of another.
  func isElement(_ leaf: Leaf) -> Bool { lists.contains(leaf.object) }
  func isElementOfList(_ object: Int) -> Bool {
    parents.indices.contains(object) && lists.contains(parents[object])
  }

  private mutating func parse(_ lines: [RecordLine], from first: Int) -> Bool {
    let marked = lines[first...].count { line in
      let text = line.text
      return text.hasPrefix("<") || text.hasPrefix("{") || text.hasPrefix("}") || text.hasPrefix("]")
        || text.hasPrefix("[")
        || text.hasPrefix("\"") || text.hasSuffix("[") || text.hasSuffix("{")
    }
    guard marked * 10 >= (lines.count - first) * 5 || lines.count - first == 1 else { return false }
    for line in lines[first...] {
      lineStarts.append(text.count)
      text += Array(line.text.utf8) + [0x0A]
    }
    let firstByte = lines[first].text.utf8.first
    if firstByte == UInt8(ascii: "<") { readXML() } else { readJSON() }
    for index in leaves.indices { leaves[index].line += first }
    return true
  }

  private static func opens(_ text: String) -> Bool {
    if text.hasPrefix("{") || text.hasPrefix("[{") || text == "[" { return true }
    guard text.hasPrefix("<"), text.contains(">") else { return false }
    return text.dropFirst().first.map { $0.isPrintedLetter || $0 == "?" || $0 == "!" } ?? false
  }

  private func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func add(_ path: [String], _ value: String, at offset: Int, object: Int) {
    guard leaves.count < Self.mostLeaves, !path.isEmpty else { return }
    leaves.append(Leaf(path: path, value: value.trimmingBlanks, line: line(at: offset), object: object))
  }

  /// The number of a new object inside another.
  private mutating func object(in outer: Int?) -> Int {
    parents.append(outer ?? 0)
    return parents.count - 1
  }

  // MARK: - XML

  private mutating func readXML() {
    var path: [(name: String, object: Int, hasChild: Bool, hasAttributes: Bool)] = []
    var index = 0
    var contentStart = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard let end = text[index...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = text[(index + 1)..<end]
      if tag.first == UInt8(ascii: "/") {
        if let last = path.popLast() {
          if !last.hasChild {
            add(
              path.map(\.name) + [last.name], Self.decoded(text[contentStart..<index]), at: contentStart,
              object: last.hasAttributes ? last.object : path.last?.object ?? 0)
          }
        }
      } else if tag.first != UInt8(ascii: "?"), tag.first != UInt8(ascii: "!") {
        let own = object(in: path.last?.object)
        if !path.isEmpty { path[path.count - 1].hasChild = true }
        let name = tag.prefix { !Self.isBlank($0) && $0 != UInt8(ascii: "/") }
        let local = String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? name, as: UTF8.self)
        let hasAttributes = name.count < tag.count && tag.contains(UInt8(ascii: "="))
        if hasAttributes {
          addAttributes(
            of: String(decoding: tag, as: UTF8.self), in: path.map(\.name) + [local], at: index, object: own)
        }
        if tag.last != UInt8(ascii: "/"), path.count < Self.deepest {
          path.append((local, own, false, hasAttributes))
        }
      }
      index = end + 1
      contentStart = index
    }
    isCut = !path.isEmpty
  }

  private mutating func addAttributes(of tag: String, in path: [String], at offset: Int, object: Int) {
    var rest = tag.drop { !$0.isWhitespace }
    while let equals = rest.firstIndex(of: "="), rest.index(after: equals) < rest.endIndex {
      let name = rest[..<equals].trimmingBlanks
      let quote = rest[rest.index(after: equals)]
      let start = rest.index(equals, offsetBy: 2)
      guard quote == "\"" || quote == "'", let close = rest[start...].firstIndex(of: quote) else { return }
      if !name.hasPrefix("xmlns") {
        add(path + [name], Self.decoded(Array(rest[start..<close].utf8)[...]), at: offset, object: object)
      }
      rest = rest[rest.index(after: close)...]
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    // Nothing that stands for something else, and no line's end.
    if !bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 < 0x20 || $0 >= 0x80 }) { return text }
    guard text.contains("&") else { return text.split(whereSeparator: \.isNewline).joined(separator: " ") }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      guard let semicolon = rest[ampersand...].prefix(12).firstIndex(of: ";") else {
        return result + rest[ampersand...]
      }
      let name = rest[rest.index(after: ampersand)..<semicolon]
      result += character(named: name) ?? String(rest[ampersand...semicolon])
      rest = rest[rest.index(after: semicolon)...]
    }
    return (result + rest).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func character(named name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  // MARK: - JSON

  private mutating func readJSON() {
    var path: [(name: String, object: Int, isList: Bool)] = []
    var key: String?
    var index = 0
    func names(_ key: String?) -> [String] {
      path.map(\.name).filter { !$0.isEmpty } + (key.map { [$0] } ?? [])
    }
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let own = object(in: path.last?.object)
        let isList = text[index] == UInt8(ascii: "[")
        if isList { lists.insert(own) }
        if path.count < Self.deepest { path.append((key ?? "", own, isList)) }
        key = nil
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        path.removeLast(path.isEmpty ? 0 : 1)
        key = nil
        index += 1
      case UInt8(ascii: "\""):
        let start = index
        let string = readString(&index)
        if key == nil, path.last?.isList != true, nextMark(index) == UInt8(ascii: ":") {
          key = string
        } else {
          add(names(key), string, at: start, object: path.last?.object ?? 0)
          key = nil
        }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        let start = index
        while index < text.count, !",]} \n\t:".utf8.contains(text[index]) { index += 1 }
        let word = String(decoding: text[start..<index], as: UTF8.self)
        // An empty cell keeps the others in their columns.
        let isCell = path.last?.isList == true
        if word != "null" || isCell {
          add(names(key), word == "null" ? "" : word, at: start, object: path.last?.object ?? 0)
        }
        key = nil
        if index == start { index += 1 }
      default: index += 1
      }
    }
    isCut = !path.isEmpty
  }

  private func nextMark(_ index: Int) -> UInt8? {
    text[index...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }
  }

  /// The string whose opening quotation mark stands at the index, which moves behind the closing one.
  private func readString(_ index: inout Int) -> String {
    var bytes: [UInt8] = []
    index += 1
    while index < text.count, text[index] != UInt8(ascii: "\"") {
      if text[index] == UInt8(ascii: "\\"), index + 1 < text.count {
        index += 1
        switch text[index] {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"): bytes.append(0x20)
        case UInt8(ascii: "u"):
          let digits = String(decoding: text[(index + 1)..<min(index + 5, text.count)], as: UTF8.self)
          if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
            bytes += Array(String(scalar).utf8)
          }
          index = min(index + 4, text.count - 1)
        default: bytes.append(text[index])
        }
      } else {
        bytes.append(text[index] == 0x0A ? 0x20 : text[index])
      }
      index += 1
    }
    index = min(index + 1, text.count)
    return String(decoding: bytes, as: UTF8.self)
  }
}
