/// A PDF of one page in Helvetica, written byte by byte, whose content stream a test gives.
struct SamplePDF {
  var content: String
  var cropBox: String?
  var rotate = 0

  init(_ content: String, cropBox: String? = nil, rotate: Int = 0) {
    self.content = content
    self.cropBox = cropBox
    self.rotate = rotate
  }

  /// A text operator: `text` at a place counted from the lower left corner of a page of 612 x 792 points.
  static func text(
    _ text: String, _ x: Double, _ y: Double, size: Double = 10, font: String = "F1",
    spacing: Double = 0, color: String = "0 0 0", matrix: String = "1 0 0 1"
  ) -> String {
    "BT /\(font) \(size) Tf \(spacing) Tc \(color) rg \(matrix) \(x) \(y) Tm (\(text)) Tj ET\n"
  }

  var bytes: [UInt8] {
    let crop = cropBox.map { " /CropBox [\($0)]" } ?? ""
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]\(crop) /Rotate \(rotate) /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}
