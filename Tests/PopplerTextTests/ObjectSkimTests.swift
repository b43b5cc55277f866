import PageText
import Testing

@testable import PopplerText

/// What a PDF's bytes tell before poppler is asked.
@Suite struct ObjectSkimTests {
  static let loop = DocumentError.loops("its page tree contains itself")
  static let drawing = DocumentError.loops("a drawing on its pages draws itself")
  static let drawings = DocumentError.overfull("its drawings draw one another more than 10000 times")
  static let pages = DocumentError.overfull("its page tree has more than 100000 pages")

  private static func form(_ content: String, _ resources: String) -> String {
    "<< /Type /XObject /Subtype /Form /Resources << /XObject \(resources) >> /Length \(content.utf8.count) >>\n"
      + "stream\n\(content)\nendstream"
  }

  private static func ten(_ object: Int) -> String {
    Array(repeating: "\(object) 0 R", count: 10).joined(separator: " ")
  }

  @Test(
    arguments: [
      ([], nil),
      (["<< /Kids [2 0 R] >>", "<< /Type /Page /Parent 1 0 R >>"], nil),
      (["<< /Kids [2 0 R 2 0 R] >>", "<< /Type /Page /Parent 1 0 R >>"], nil),
      (["<< /Kids [1 0 R] >>"], loop),
      (["<< /Kids [2 0 R] >>", "<</Kids[3 0 R]>>", "<< /Kids [1 0 R] >>"], loop),
      (["<< /Kids 2 0 R >>", "[ 3 0 R ]", "<< /Kids 2 0 R >>"], loop),
      (["<< /KidsOfOthers [1 0 R] >>"], nil),
      ((2...6).map { "<< /Kids [\(ten($0))] >>" }, pages),
      ((2...4).map { "<< /Kids [\(ten($0))] >>" }, nil),
      ([form("/X Do", "<< /X 2 0 R >>"), form("", "<< >>")], nil),
      ([form("/X Do", "<< /X 1 0 R >>")], drawing),
      ([form("/X Do", "2 0 R"), "<< /X 3 0 R >>", form("/Y Do", "<< /Y 1 0 R >>")], drawing),
      (["<< /Subtype /Form /XObject << /X 1 0 R >> >>"], nil),
      ((2...7).map { form(String(repeating: "/X Do ", count: 10), "<< /X \($0) 0 R >>") }, drawings),
      ((2...7).map { form("/X Do /Y Do", "<< /X \($0) 0 R >>") }, nil),
    ] as [([String], DocumentError?)])
  func tells(objects: [String], problem: DocumentError?) {
    var file = "%PDF-1.4\n"
    for (index, object) in objects.enumerated() { file += "\(index + 1) 0 obj\n\(object)\nendobj\n" }
    // The last of those that go on in a row holds nothing more.
    file += "\(objects.count + 1) 0 obj\n<< /Subtype /Form /Length 0 >>\nstream\n\nendstream\nendobj\n"
    Array(file.utf8).withUnsafeBytes { #expect(ObjectSkim($0).problem == problem) }
  }

  /// An object that was written anew counts as it was written last; a stream's bytes are none.
  @Test(
    arguments: [
      ("1 0 obj << /Kids [1 0 R] >> endobj 1 0 obj << /Kids [2 0 R] >> endobj", nil),
      ("1 0 obj << /Kids [2 0 R] >> endobj 1 0 obj << /Kids [1 0 R] >> endobj", loop),
      ("1 0 obj << /Length 35 >> stream\n2 0 obj << /Kids [2 0 R] >> endobj \nendstream endobj", nil),
      (
        "1 0 obj << /Length 9 0 R >> stream\n no object \nendstream endobj 2 0 obj << /Kids [2 0 R] >> endobj",
        loop
      ),
      ("endobj obj 0 obj 5 obj 99999999999 0 obj << /Kids [", nil),
    ] as [(String, DocumentError?)])
  func followsTheSyntax(file: String, problem: DocumentError?) {
    Array(file.utf8).withUnsafeBytes { #expect(ObjectSkim($0).problem == problem) }
  }
}

@Suite struct HoldingGraphTests {
  /// Deeper than any stack.
  @Test func countsAsDeepAsAFileNests() {
    var graph = HoldingGraph()
    for level in 0..<200_000 { graph.add(level, holds: level + 1) }
    #expect(graph.most == 200_000)
    graph.add(200_000, holds: 0)
    #expect(graph.most == nil)
  }

  @Test func multipliesWhatIsHeldTwice() {
    var graph = HoldingGraph()
    for level in 0..<40 { graph.add(level, holds: level + 1, times: 10) }
    #expect((graph.most ?? 0) > 1e39)
  }
}
