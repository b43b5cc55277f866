import FoundationEssentials
import Testing

@testable import PortRequest

/// `Docs/findings.md` against the codes.
@Suite struct FindingsReferenceTests {
  @Test func everyCodeHasItsRow() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let codes = rows.map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    #expect(Set(codes) == Set(FindingCode.allCases.map(\.rawValue)))
    #expect(codes.count == Set(codes).count)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: " ") }
      #expect(cells.count == 5 && cells.allSatisfy { !$0.isEmpty }, "\(row)")
    }
  }

  private static var path: String {
    var folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    folders += ["Docs", "findings.md"]
    return folders.joined(separator: "/")
  }
}

extension Substring {
  fileprivate func trimmingCharacters(in blank: Character) -> Substring {
    let start = drop { $0 == blank }
    return start.lastIndex { $0 != blank }.map { start[...$0] } ?? ""
  }
}
