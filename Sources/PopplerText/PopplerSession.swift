/// What poppler sets up for all documents together, kept from one document to the next while this lives.
///
/// Poppler forgets it when the last document is closed, and sets it up anew for the next: an eighth of the time that a
/// small bill takes. Not thread-safe, as poppler isn't.
public final class PopplerSession {
  private let document: PDFDocument?

  /// Where poppler can't be had there is nothing to keep; whoever opens a document is told.
  public init() { document = try? PDFDocument(bytes: Self.page) }

  /// An empty page.
  private static var page: [UInt8] {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 1]>>",
    ]
    var text = "%PDF-1.4\n"
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\(object)endobj\n"
    }
    let start = text.utf8.count
    return Array(
      "\(text)\(table)trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
  }
}
