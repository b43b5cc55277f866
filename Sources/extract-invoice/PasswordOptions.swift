import ArgumentParser

/// Options of every command that opens documents: the password of encrypted ones.
struct PasswordOptions: ParsableArguments {
  @Option(help: "Password of encrypted documents; others see it in the list of processes.")
  var password: String?

  @Option(
    help: ArgumentHelp("File whose first line is the password of encrypted documents.", valueName: "file"),
    completion: .file())
  var passwordFile: String?

  mutating func validate() throws {
    guard let passwordFile else { return }
    guard password == nil else { throw ValidationError("--password and --password-file exclude each other.") }
    do {
      password = try Self.firstLine(of: InputFile(passwordFile).bytes(limit: Self.largestFile))
    } catch {
      throw ValidationError("--password-file: \(FileFailure(file: passwordFile, error: error).line)")
    }
  }

  /// Of a file with a password, in bytes.
  private static let largestFile = 1 << 16

  private static func firstLine(of bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}
