import FoundationEssentials
import InventedDrafts
import Testing

@testable import PortRequest

/// `Docs/findings.md` is made of the rules, and says what they do.
@Suite struct FindingsReferenceTests {
  /// With RECORD_FIXTURES set the page is written, and the test fails.
  @Test func thePageIsUpToDate() throws {
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil {
      try FindingReference.page.write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(text == FindingReference.page)
  }

  @Test func everyCodeStandsThereOnce() {
    #expect(
      FindingReference.all.map(\.code.rawValue).sorted() == FindingCode.allCases.map(\.rawValue).sorted())
    for reference in FindingReference.all {
      #expect(!reference.meaning.isEmpty && !reference.remedy.isEmpty && !reference.source.isEmpty)
      #expect(!reference.severities.isEmpty && !reference.concerns.isEmpty)
    }
  }

  @Test func everyRejectCodeIsExplained() {
    for code in FindingCode.allCases.flatMap(\.rejectCodes) {
      #expect(!RejectCode.known(code).isEmpty, "\(code)")
    }
  }

  /// What the rules raise on the drafts of ``FindingTests`` is what the page says of them.
  @Test(
    arguments: FindingTests.values + FindingTests.numbers + FindingTests.addresses + FindingTests.documents
      + FindingTests.plans + FindingTests.dates + FindingTests.papers)
  func rulesKeepToIt(_ example: FindingTests.Case) throws {
    for finding in example.draft.judged().findings {
      let reference = try #require(FindingReference.all.first { $0.code.rawValue == finding.code })
      #expect(reference.severities.contains(finding.severity), "\(finding.code)")
      #expect(reference.concerns.contains(finding.concern), "\(finding.code)")
    }
  }

  private static var path: String {
    var folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    folders += ["Docs", "findings.md"]
    return folders.joined(separator: "/")
  }
}
