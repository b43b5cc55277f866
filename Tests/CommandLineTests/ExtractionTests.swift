import ArgumentParser
import Testing

@testable import extract_invoice

/// The arguments that are read without the parser must mean the same to it.
@Suite struct ExtractionTests {
  @Test(arguments: [
    ["a.pdf"], ["a.pdf", "b.pdf"], ["-"], ["a.pdf", "--format", "json"], ["--format", "csv", "a.pdf", "-"],
    ["a b.pdf", "--format", "json", "--format", "table"],
  ])
  func meansWhatTheParserSays(arguments: [String]) throws {
    let plain = try #require(try Extraction(plainArguments: arguments))
    let parsed = try #require(try ExtractInvoice.parseAsRoot(arguments) as? Extract)
    #expect(plain.files == parsed.files)
    #expect(plain.format == parsed.format)
    #expect(!plain.isStrict && !parsed.strict)
    #expect(plain.password == nil && parsed.reading.password == nil)
  }

  @Test(arguments: [
    [], ["--version"], ["-h"], ["a.pdf", "--strict"], ["a.pdf", "--format"], ["a.pdf", "--format", "xml"],
    ["--format", "json"], ["--format=json", "a.pdf"], ["--", "a.pdf"], ["text", "a.pdf"], ["batch", "."],
    ["help"],
    ["explain", "a.pdf"], ["carriers"], ["extract", "a.pdf"],
  ])
  func leavesTheRestToTheParser(arguments: [String]) throws {
    #expect(try Extraction(plainArguments: arguments) == nil)
  }

  @Test func knowsEverySubcommand() {
    let names = ExtractInvoice.configuration.subcommands.map { $0._commandName }
    #expect(Set(ExtractInvoice.subcommandNames) == Set(names + ["help"]))
  }
}
