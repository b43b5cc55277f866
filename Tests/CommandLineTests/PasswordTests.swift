import Foundation
import Testing

/// Where a document's password comes from.
@Suite struct PasswordTests {
  private static let bill = "encrypted-user-password.pdf"

  @Test(arguments: [("secret", 0), ("secret\n", 0), ("secret\r\nsecond line", 0), ("wrong", 1), ("", 1)])
  func isTheFirstLineOfAFile(content: String, status: Int32) throws {
    let scratch = try ScratchFolder()
    try scratch.write(content, to: "password")
    let file = scratch.url.appending(path: "password").path
    for command in [[], ["text"], ["explain"]] {
      #expect(try Command(command + [Self.bill, "--password-file", file]).status == status)
    }
  }

  @Test(arguments: [
    (["--password-file", "missing"], "--password-file: missing: There is no such file."),
    (["--password", "a", "--password-file", "b"], "--password and --password-file exclude each other."),
  ])
  func isRefused(options: [String], message: String) throws {
    let run = try Command([Self.bill] + options)
    #expect(run.status == 2 && run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [("secret\n", 0), ("wrong\n", 1), ("\n", 1)])
  func isAskedForOnATerminal(answer: String, status: Int32) throws {
    let (terminal, results) = (try Terminal(), Pipe())
    let process = try Command.process([Self.bill, "--format", "csv"])
    process.standardInput = terminal.end
    process.standardError = terminal.end
    process.standardOutput = results
    try process.run()
    let question = terminal.text()
    #expect(question == "Password of \(Self.bill): ")
    // The question stands before the echo ends.
    Thread.sleep(forTimeInterval: 0.3)
    terminal.enter(answer)
    process.waitUntilExit()
    #expect(process.terminationStatus == status)
    #expect(!terminal.text().contains(answer.dropLast()) || answer == "\n")
  }
}
