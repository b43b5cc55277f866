import CYaml
import Testing
import YamlDeclarations

/// Loading libyaml when the first intake file is read, and what is said where it can't be.
@Suite struct YAMLLoadingTests {
  @Test func loads() { #expect(yaml_load() == nil) }

  /// A library that is not there, and one that is but lacks libyaml's functions.
  @Test(arguments: [
    ("libno-such-library.so.1", "libno-such-library.so.1"), ("libz.so.1", "yaml_parser_initialize"),
  ])
  func saysWhatIsMissing(_ name: String, _ missing: String) throws {
    #expect(yaml_load() == nil)
    let failure = try #require(yaml_load_named(name))
    #expect(String(cString: failure).contains(missing))
    var parser = yaml_parser_t()
    #expect(yaml_parser_initialize(&parser) == 1, "what was loaded before is still there")
    yaml_parser_delete(&parser)
  }

  /// That the declarations agree with libyaml's header is checked by building `YamlDeclarations`.
  @Test func holdsDeclarationsAgainstTheHeader() { #expect(yamlFunctionCount == 6) }
}
