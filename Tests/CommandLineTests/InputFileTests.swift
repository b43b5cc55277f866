import Foundation
import Testing

/// What a file's name may be, and what may stand under it.
@Suite struct InputFileTests {
  private static let bill = "encrypted-empty-password.pdf"

  @Test(arguments: ["pipe", "link-to-pipe.pdf", "socket", "/dev/zero", "/dev/null", "link-to-device"])
  func whatIsNoFileIsNotOpened(name: String) throws {
    let scratch = try ScratchFolder()
    mkfifo(scratch.url.appending(path: "pipe").path, 0o600)
    try Self.makeSocket(at: scratch.url.appending(path: "socket").path)
    symlink("pipe", scratch.url.appending(path: "link-to-pipe.pdf").path)
    symlink("/dev/zero", scratch.url.appending(path: "link-to-device").path)
    let run = try Command(name, folder: scratch.url)
    #expect(run.status == 1 && run.output == "")
    #expect(run.errors.hasPrefix("extract-invoice: \(name): This is a pipe, a socket or a device"))
  }

  @Test(arguments: ["-", "/dev/stdin"])
  func standardInputIsRead(name: String) throws {
    #expect(try Command(name, "--format", "csv", input: Fixture.bytes(Self.bill)).status == 0)
  }

  /// In the shell's words, with what `printf` makes of them.
  @Test(arguments: [
    #"b\377\376ill.pdf"#, #"a\nb.pdf"#, #"\033[31mred.pdf"#, "\"quoted\" 'name'.pdf", #"./-dash.pdf"#,
    String(repeating: "n", count: 251) + ".pdf",
  ])
  func anyNameIsRead(name: String) throws {
    let scratch = try ScratchFolder()
    try scratch.write(Fixture.bytes(Self.bill), to: "bill.pdf")
    let command = try #require(try Command.process([]).executableURL?.path)
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", #"name=$(printf "$1"); cp bill.pdf "$name"; exec "$0" "$name" --format csv"#, command, name,
    ]
    shell.currentDirectoryURL = scratch.url
    let (output, errors) = (Pipe(), Pipe())
    (shell.standardOutput, shell.standardError) = (output, errors)
    try shell.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0 && text.contains("314433"), "\(text)")
  }

  /// Names that read alike without being it are two files.
  @Test func twoNamesThatAreNoUTF8() throws {
    let scratch = try ScratchFolder()
    try scratch.write("Account number: 111222333\n", to: "one.txt")
    try scratch.write("Account number: 444555666\n", to: "two.txt")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c",
      #"a=$(printf "\376.txt"); b=$(printf "\377.txt"); mv one.txt "$a"; mv two.txt "$b"; exec "$0" "$a" "$b" --format csv"#,
      try #require(try Command.process([]).executableURL?.path),
    ]
    shell.currentDirectoryURL = scratch.url
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(text.contains("111222333") && text.contains("444555666"), "\(text)")
  }

  /// One that hangs, one that is missing: the others are read, in their order.
  @Test(arguments: ["json", "csv", "table"])
  func severalFilesDoNotLoseOneAnother(format: String) throws {
    let scratch = try ScratchFolder()
    try scratch.write(SlowPDF.bytes, to: "hangs.pdf")
    try scratch.write("Account number: 111222333\n", to: "one.txt")
    try scratch.write("Account number: 444555666\n", to: "two.txt")
    let run = try Command(
      ["one.txt", "hangs.pdf", "missing.pdf", "two.txt", "--timeout", "0.5", "--format", format],
      folder: scratch.url)
    #expect(run.status == 1)
    let messages = run.errors.split(separator: "\n")
    #expect(messages.count == 2)
    #expect(messages.first?.hasPrefix("extract-invoice: hangs.pdf: ") == true)
    #expect(messages.last?.hasPrefix("extract-invoice: missing.pdf: There is no such file.") == true)
    let one = try #require(run.output.range(of: "111222333"))
    let two = try #require(run.output.range(of: "444555666"))
    #expect(one.lowerBound < two.lowerBound)
    let alone = try Command("one.txt", "--format", format, folder: scratch.url)
    if format != "json" { #expect(run.output.hasPrefix(alone.output)) }
  }

  private static func makeSocket(at path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    try #require(path.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(result == 0)
  }
}
