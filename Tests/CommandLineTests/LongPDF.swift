import Foundation

/// A PDF of many pages, each with one line of text.
enum LongPDF {
  static func bytes(pages: Int) -> Data {
    var data = Data("%PDF-1.4\n".utf8)
    var offsets: [Int] = []
    func add(_ body: String) {
      offsets.append(data.count)
      data.append(Data("\(offsets.count) 0 obj\n\(body)\nendobj\n".utf8))
    }
    add("<< /Type /Catalog /Pages 2 0 R >>")
    let kids = (0..<pages).map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    add("<< /Type /Pages /Count \(pages) /Kids [\(kids)] >>")
    add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for page in 1...pages {
      add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(offsets.count + 2) 0 R"
          + " /Resources << /Font << /F1 3 0 R >> >> >>")
      let content = "BT /F1 11 Tf 72 700 Td (Page \(page) of a long bill) Tj ET"
      add("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    let start = data.count
    data.append(Data("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n".utf8))
    for offset in offsets {
      let digits = String(offset)
      data.append(Data((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8))
    }
    let trailer = "trailer << /Size \(offsets.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    data.append(Data(trailer.utf8))
    return data
  }
}
