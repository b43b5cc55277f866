internal import CGLib
internal import CPoppler
public import PageText

/// A PDF form (AcroForm) being filled.
///
/// Not thread-safe, as poppler isn't.
public final class PDFForm {
  private let document: PopplerFile
  /// In the order of the pages.
  public let fields: [FormField]
  private let pages: [FormPage]
  private let handles: [FormFieldHandle]

  /// - Throws: `DocumentError`, also where the document can't be opened.
  public init(bytes: [UInt8], password: String? = nil) throws(DocumentError) {
    guard bytes.starts(with: "%PDF-".utf8) else { throw bytes.isEmpty ? .empty : .notAPDF }
    document = try PopplerFile(bytes: bytes, password: password)
    if let failure = poppler_load_forms() { throw .readerMissing(String(cString: failure)) }
    var pages: [FormPage] = []
    var fields: [FormField] = []
    for number in 0..<document.pageCount {
      guard let page = poppler_document_get_page(document.handle, gint(number)) else { continue }
      defer { poppler_object_unref(UnsafeMutableRawPointer(page)) }
      let found = FormPage(page)
      pages.append(found)
      fields += found.fields.map { $0.field(page: number + 1) }
    }
    self.pages = pages
    self.fields = fields
    handles = pages.flatMap(\.fields)
  }

  /// Whether the document's author lets its forms be filled.
  public var mayBeFilled: Bool {
    poppler_document_get_permissions(document.handle).rawValue & POPPLER_PERMISSIONS_OK_TO_FILL_FORM.rawValue
      != 0
  }

  /// Writes text into a field, by its index.
  public func fill(_ index: Int, with text: String) {
    guard fields.indices.contains(index), fields[index].isText else { return }
    poppler_form_field_text_set_text(handles[index].pointer, text)
  }

  /// Ticks a box, or clears it.
  public func tick(_ index: Int, _ isTicked: Bool) {
    guard fields.indices.contains(index), fields[index].kind == .checkBox else { return }
    poppler_form_field_button_set_state(handles[index].pointer, isTicked ? 1 : 0)
  }

  /// What the fields hold now.
  public func currentFields() -> [FormField] {
    zip(handles, fields).map { $0.field(page: $1.page) }
  }

  /// Writes the filled form to a file; poppler writes to nothing else.
  ///
  /// - Returns: what went wrong; nil where it was written.
  public func save(to path: String) -> String? {
    var failure: UnsafeMutablePointer<GError>?
    defer { g_clear_error(&failure) }
    guard let full = g_canonicalize_filename(path, nil), let uri = g_filename_to_uri(full, nil, nil) else {
      return "no such name"
    }
    defer {
      g_free(full)
      g_free(uri)
    }
    if poppler_document_save(document.handle, uri, &failure) != 0 { return nil }
    return failure?.pointee.message.map { String(cString: $0) } ?? "no reason given"
  }
}

/// A field of a form.
public struct FormField: Sendable, Hashable {
  /// With the names of the groups that it stands in: `Customer.Name`.
  public var name: String
  public var kind: Kind
  /// Counted from 1.
  public var page: Int
  public var isReadOnly: Bool
  /// Of its text; nil where the form sets no limit.
  public var longest: Int?
  /// Points.
  public var width: Double
  public var height: Double
  /// What it holds; `on` or `off` of a box.
  public var value: String

  public enum Kind: String, Sendable {
    case text
    case lines
    case checkBox
    case radio
    case choice
    case signature
    case button
  }

  public var isText: Bool { kind == .text || kind == .lines }
}
