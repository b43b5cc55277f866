import CPoppler
import PopplerDeclarations
import Testing

/// Loading poppler when the first PDF is opened, and what is said where it can't be.
@Suite struct PopplerLoadingTests {
  @Test func loads() { #expect(poppler_load() == nil) }

  /// A library that is not there, and one that is but lacks poppler's functions.
  @Test(arguments: [
    ("libno-such-library.so.1", "libno-such-library.so.1"),
    ("libz.so.1", "poppler_document_new_from_stream"),
  ])
  func saysWhatIsMissing(_ name: String, _ missing: String) throws {
    #expect(poppler_load() == nil)
    let failure = try #require(poppler_load_named(name))
    #expect(String(cString: failure).contains(missing))
    #expect(poppler_error_quark() != 0, "what was loaded before is still there")
  }

  /// That the declarations agree with poppler's headers is checked by building `PopplerDeclarations`.
  @Test func holdsDeclarationsAgainstHeaders() { #expect(popplerFunctionCount == 38) }
}
