internal import CPoppler
internal import PageText

/// What a PDF's bytes tell of its objects before poppler is asked, which may never answer: what contains or draws itself,
/// and what unpacks to more than a page holds.
///
/// Objects that are packed into streams of objects are not looked into: limits on time and memory are for those.
struct ObjectSkim {
  private let bytes: FileBytes
  private var objects: [Int: Skimmed] = [:]

  /// An object's dictionary, or whatever it is, and its stream's bytes.
  private struct Skimmed {
    var body: Range<Int>
    var stream: Range<Int>?
  }

  /// Dense pages have a tenth of it.
  static let mostUnpacked = 8 << 20
  /// A stream is looked into where it could unpack to so much: zlib makes 1,032 bytes of one at most.
  static let leastPacked = mostUnpacked / 1032
  /// As much of a stream shows about how many times its size it unpacks to.
  static let sample = 512
  /// A stream is counted to its end where its sample promises so much: what comes later may be packed better.
  static let leastPromised = mostUnpacked / 4
  /// A page of print is not built of more drawings.
  static let mostDrawings = 10_000.0
  static let mostPages = 100_000.0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = FileBytes(bytes)
    findObjects()
  }

  /// What stands against reading the document; nil: nothing that its bytes tell.
  var problem: DocumentError? {
    let (pages, drawings) = (pageTree.most, drawings.most)
    guard let pages else { return .loops("its page tree contains itself") }
    guard let drawings else { return .loops("a drawing on its pages draws itself") }
    if pages > Self.mostPages { return .overfull("its page tree has more than \(Int(Self.mostPages)) pages") }
    if drawings > Self.mostDrawings {
      return .overfull("its drawings draw one another more than \(Int(Self.mostDrawings)) times")
    }
    if objects.values.contains(where: isBomb) {
      return .overfull("a part of it unpacks to more than \(Self.mostUnpacked >> 20) MiB")
    }
    return nil
  }

  // MARK: - Objects

  private mutating func findObjects() {
    var index = 0
    while let found = bytes.find("obj", in: index..<bytes.count) {
      index = found + 3
      guard let number = objectNumber(before: found) else { continue }
      let object = skimmed(from: index)
      objects[number] = object
      index = object.stream?.upperBound ?? object.body.upperBound
    }
  }

  /// The number of `12 0 obj`.
  private func objectNumber(before keyword: Int) -> Int? {
    var start = keyword
    var (blanks, digits) = (0, 0)
    while start > 0, keyword - start < 24 {
      let byte = bytes[start - 1]
      if FileBytes.isBlank(byte) {
        if start == keyword || !FileBytes.isBlank(bytes[start]) { blanks += 1 }
        if blanks == 3 { break }
      } else if (0x30...0x39).contains(byte) {
        digits += 1
      } else {
        break
      }
      start -= 1
    }
    var index = bytes.skipBlanks(from: start, to: keyword)
    guard digits >= 2, let number = bytes.number(at: &index, to: keyword), index < keyword else { return nil }
    return number
  }

  private func skimmed(from start: Int) -> Skimmed {
    // Most dictionaries are short; to look for their end first would search all streams.
    let window = start..<min(start + 2048, bytes.count)
    let near = bytes.find("endobj", in: window)
    if let keyword = bytes.find("stream", in: start..<(near ?? window.upperBound)) {
      return skimmed(start..<keyword)
    }
    let end = near ?? bytes.find("endobj", in: start..<bytes.count) ?? bytes.count
    return bytes.find("stream", in: start..<end).map { skimmed(start..<$0) } ?? Skimmed(body: start..<end)
  }

  /// An object whose stream begins with the keyword behind its dictionary.
  private func skimmed(_ body: Range<Int>) -> Skimmed {
    var first = body.upperBound + 6
    if first < bytes.count, bytes[first] == 0x0D { first += 1 }
    if first < bytes.count, bytes[first] == 0x0A { first += 1 }
    first = min(first, bytes.count)
    return Skimmed(body: body, stream: first..<streamEnd(from: first, body))
  }

  private func streamEnd(from first: Int, _ body: Range<Int>) -> Int {
    if let name = bytes.findName("/Length", in: body) {
      var index = bytes.skipBlanks(from: name + 7, to: body.upperBound)
      var reference = index
      if bytes.reference(at: &reference, to: body.upperBound) == nil,
        let length = bytes.number(at: &index, to: body.upperBound), first + length <= bytes.count
      {
        let end = first + length
        if bytes.find("endstream", in: end..<min(end + 12, bytes.count)) != nil { return end }
      }
    }
    return bytes.find("endstream", in: first..<bytes.count) ?? bytes.count
  }

  // MARK: - Trees

  private var pageTree: HoldingGraph {
    var graph = HoldingGraph()
    for (number, object) in objects where object.stream == nil {
      guard let name = bytes.findName("/Kids", in: object.body) else { continue }
      for kid in list(from: name + 5, in: object.body) { graph.add(number, holds: kid) }
    }
    return graph
  }

  /// The references of an array that stands at an index, or that an object at it is.
  private func list(from index: Int, in body: Range<Int>) -> [Int] {
    var start = bytes.skipBlanks(from: index, to: body.upperBound)
    guard start < body.upperBound else { return [] }
    if bytes[start] == UInt8(ascii: "[") {
      return bytes.references(in: start..<(bytes.find("]", in: start..<body.upperBound) ?? body.upperBound))
    }
    guard let object = bytes.reference(at: &start, to: body.upperBound), let array = objects[object] else {
      return []
    }
    return bytes.references(in: array.body)
  }

  // MARK: - Drawings

  private var drawings: HoldingGraph {
    var graph = HoldingGraph()
    for (number, form) in objects where isForm(form) {
      for (name, other) in drawn(by: form) {
        guard let held = objects[other], isForm(held) else { continue }
        graph.add(number, holds: other, times: Double(times(form, draws: name)))
      }
    }
    return graph
  }

  private func isForm(_ object: Skimmed) -> Bool {
    object.stream != nil && bytes.findName("/Form", in: object.body) != nil
  }

  /// What a form may draw, by the names that it has for it.
  private func drawn(by form: Skimmed) -> [(name: Range<Int>, object: Int)] {
    guard let name = bytes.findName("/Resources", in: form.body) else { return [] }
    var start = bytes.skipBlanks(from: name + 10, to: form.body.upperBound)
    var resources = start..<form.body.upperBound
    if let object = bytes.reference(at: &start, to: form.body.upperBound) {
      guard let other = objects[object] else { return [] }
      resources = other.body
    }
    guard let list = bytes.findName("/XObject", in: resources) else { return [] }
    start = bytes.skipBlanks(from: list + 8, to: resources.upperBound)
    if let object = bytes.reference(at: &start, to: resources.upperBound) {
      return objects[object].map { namedReferences(in: $0.body) } ?? []
    }
    return namedReferences(
      in: start..<(bytes.find(">>", in: start..<resources.upperBound) ?? resources.upperBound))
  }

  /// `/Name 12 0 R`, of a dictionary.
  private func namedReferences(in range: Range<Int>) -> [(name: Range<Int>, object: Int)] {
    var found: [(name: Range<Int>, object: Int)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      let start = index
      index += 1
      while index < range.upperBound, FileBytes.isRegular(bytes[index]) { index += 1 }
      let name = start..<index
      index = bytes.skipBlanks(from: index, to: range.upperBound)
      if let object = bytes.reference(at: &index, to: range.upperBound) { found.append((name, object)) }
    }
    return found
  }

  /// How often a form's stream draws what it calls by a name; once where the stream can't be read here.
  private func times(_ form: Skimmed, draws name: Range<Int>) -> Int {
    guard let stream = form.stream, let filter = bytes.findName("/Filter", in: form.body) else {
      return form.stream.map { Self.count(bytes.part(name), in: bytes.part($0)) } ?? 1
    }
    guard bytes.findName("/FlateDecode", in: filter..<form.body.upperBound) != nil else { return 1 }
    let packed = bytes.part(stream)
    let content = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      let size = poppler_inflated_size(
        packed.baseAddress, packed.count, buffer.count, buffer.baseAddress, buffer.count)
      count = min(size, buffer.count)
    }
    return content.withUnsafeBytes { Self.count(bytes.part(name), in: $0) }
  }

  /// How often `/Name Do` stands in a stream; at least once.
  private static func count(_ name: UnsafeRawBufferPointer, in content: UnsafeRawBufferPointer) -> Int {
    let content = FileBytes(content)
    var (count, index) = (0, 0)
    while let found = content.find("Do", in: index..<content.count) {
      index = found + 2
      var end = found
      while end > 0, FileBytes.isBlank(content[end - 1]) { end -= 1 }
      if end >= name.count, content.part((end - name.count)..<end).elementsEqual(name) { count += 1 }
    }
    return max(count, 1)
  }

  // MARK: - Bombs

  /// Whether a stream that may be a page's or an index's unpacks to more than any does. Pictures and fonts may.
  private func isBomb(_ object: Skimmed) -> Bool {
    guard let stream = object.stream, let filter = bytes.findName("/Filter", in: object.body) else {
      return false
    }
    var end = filter
    var layers = 0
    while let next = bytes.findName("/FlateDecode", in: end..<object.body.upperBound) {
      layers += 1
      end = next + 12
    }
    guard layers > 0, bytes.findName("/Image", in: object.body) == nil else { return false }
    if layers > 1 { return isBomb(bytes.part(stream), packedTwice: true) }
    guard stream.count >= Self.leastPacked, bytes.findName("/Length1", in: object.body) == nil,
      bytes.findName("/EmbeddedFile", in: object.body) == nil,
      bytes.findName("/Subtype", in: object.body) == nil || isForm(object)
    else { return false }
    let part = bytes.part(stream)
    let promised = inflated(part, Self.sample, limit: Self.mostUnpacked) * (stream.count / Self.sample)
    guard promised >= Self.leastPromised else { return false }
    return isBomb(part, packedTwice: false)
  }

  private func isBomb(_ packed: UnsafeRawBufferPointer, packedTwice: Bool) -> Bool {
    guard packedTwice else {
      return inflated(packed, packed.count, limit: Self.mostUnpacked) >= Self.mostUnpacked
    }
    let first = [UInt8](unsafeUninitializedCapacity: Self.mostUnpacked / 8) { buffer, count in
      let size = poppler_inflated_size(
        packed.baseAddress, packed.count, buffer.count, buffer.baseAddress, buffer.count)
      count = min(size, buffer.count)
    }
    return first.withUnsafeBytes { isBomb($0, packedTwice: false) }
  }

  private func inflated(_ packed: UnsafeRawBufferPointer, _ count: Int, limit: Int) -> Int {
    poppler_inflated_size(packed.baseAddress, min(count, packed.count), limit, nil, 0)
  }
}
