import Testing

@testable import extract_invoice

@Suite struct FrameTests {
  private func append(_ bytes: some Sequence<UInt8>, to reader: inout FrameReader) {
    Array(bytes).withUnsafeBytes { reader.append($0) }
  }

  /// Whatever the pieces in which bytes come.
  @Test(arguments: [1, 7, 28, 1000])
  func comeWholeFromPieces(size: Int) throws {
    let contents = [[], Array("one".utf8), [UInt8](repeating: 0x0A, count: 500)]
    let bytes = contents.flatMap { Frame(kind: .result, content: $0).bytes }
    var reader = FrameReader()
    var read: [[UInt8]] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      append(bytes[start..<min(start + size, bytes.count)], to: &reader)
      while let frame = try reader.next() { read.append(frame.content) }
    }
    #expect(read == contents)
    #expect(reader.rest == 0)
  }

  /// One byte changed anywhere is told, or leaves the frame unfinished; never another content.
  @Test func tellsDamage() {
    let frame = Frame(kind: .result, content: Array("account 610 555-0100".utf8))
    for index in frame.bytes.indices.dropLast() {
      var bytes = frame.bytes
      bytes[index] ^= 1
      var reader = FrameReader()
      append(bytes, to: &reader)
      let read = try? reader.next()
      #expect(read == nil || read?.kind != frame.kind || read?.content == frame.content, "\(index)")
    }
  }

  @Test func waitsForATornFrame() throws {
    let bytes = Frame(kind: .head, content: [1, 2, 3]).bytes
    for count in 0..<bytes.count {
      var reader = FrameReader()
      append(bytes.prefix(count), to: &reader)
      #expect(try reader.next() == nil)
    }
  }

  @Test func packAndUnpack() throws {
    var request = CaseRequest(files: [.init(name: "a:1\n", failure: nil)], intakes: ["i"], known: "k")
    request.files.append(.init(name: "b", failure: FileFailure(file: "b", code: "empty", message: "1:x")))
    let read = try CaseRequest(request.frame)
    #expect(read.files.map(\.name) == ["a:1\n", "b"] && read.intakes == ["i"] && read.known == "k")
    #expect(read.files.map { $0.failure?.message } == [nil, "1:x"])
    for count in 0..<request.frame.content.count {
      let torn = Frame(kind: .request, content: Array(request.frame.content.prefix(count)))
      #expect(throws: FrameReader.Damage.self) { try CaseRequest(torn) }
    }
  }
}
