import CLimits
import PortDraft

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Several files read in a process apart: one that crashes it, or takes too much, is lost alone.
///
/// The process hands over a line of JSON for each file, a draft or a failure. Where it ends before its time, the file that
/// it was at is a failure, and another process goes on behind it.
struct ApartReading {
  let files: [InputFile]
  /// Reads one file, in the process apart.
  let read: (InputFile) throws -> DraftPortRequest

  /// Hands over what became of each file, in their order.
  func forEach(_ body: (Result<DraftPortRequest, FileFailure>) throws -> Void) throws {
    var rest = files[...]
    while !rest.isEmpty {
      var descriptor: Int32 = -1
      let process = process_split(&descriptor)
      if process == 0 { readAll(rest, to: Output(descriptor: descriptor)) }
      guard process > 0 else {
        throw CommandFailure(
          message: "No process can be begun: \(String(cString: strerror(errno))).", status: .someInputFailed)
      }
      try take(from: descriptor, process, of: &rest, body)
    }
  }

  /// What the process apart does: it ends with its last file, or when nobody listens.
  private func readAll(_ files: ArraySlice<InputFile>, to output: Output) -> Never {
    for file in files {
      do {
        let line: String
        do {
          line = try read(file).json(pretty: false)
        } catch {
          line = FileFailure(file: file.name, error: error).json
        }
        try output.write(line + "\n")
      } catch {
        ExitStatus.someInputFailed.endAtOnce()
      }
    }
    ExitStatus.allRead.endAtOnce()
  }

  private func take(
    from descriptor: Int32, _ process: pid_t, of rest: inout ArraySlice<InputFile>,
    _ body: (Result<DraftPortRequest, FileFailure>) throws -> Void
  ) throws {
    do {
      defer { close(descriptor) }
      var lines = DescriptorLines(descriptor)
      while let line = lines.next() {
        rest = rest.dropFirst()
        try body(outcome(line))
      }
    }
    let status = process_wait(process)
    if let file = rest.popFirst() {
      try body(.failure(FileFailure(file: file.name, error: ReadingStop(status: status))))
    }
  }

  private func outcome(_ line: String) throws -> Result<DraftPortRequest, FileFailure> {
    if let failure = FileFailure(json: line) { return .failure(failure) }
    return .success(try DraftPortRequest(json: line))
  }
}

/// The lines that come from a file descriptor, without their ends; what the other side did not end is no line.
private struct DescriptorLines: IteratorProtocol {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var lines: [String] = []

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  mutating func next() -> String? {
    while lines.isEmpty {
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      bytes += chunk.prefix(count)
      while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        lines.append(String(decoding: bytes[..<end], as: UTF8.self))
        bytes.removeSubrange(...end)
      }
    }
    return lines.removeFirst()
  }
}
