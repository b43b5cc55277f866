internal import CGLib
internal import CPoppler

/// The form fields of one page, in poppler's memory, which is freed with this value.
final class FormPage {
  private let list: UnsafeMutablePointer<GList>?
  /// From top to bottom, from left to right.
  let fields: [FormFieldHandle]

  init(_ page: OpaquePointer) {
    list = poppler_page_get_form_field_mapping(page)
    var fields: [FormFieldHandle] = []
    var node = list
    while let current = node {
      if let data = current.pointee.data {
        let mapping = data.assumingMemoryBound(to: PopplerFormFieldMapping.self).pointee
        if let field = mapping.field { fields.append(FormFieldHandle(pointer: field, area: mapping.area)) }
      }
      node = current.pointee.next
    }
    self.fields = fields.sorted { ($0.area.y1, $1.area.x1) > ($1.area.y1, $0.area.x1) }
  }

  deinit { poppler_page_free_form_field_mapping(list) }
}

/// A field as poppler holds it, good while its ``FormPage`` is.
struct FormFieldHandle {
  let pointer: OpaquePointer
  let area: PopplerRectangle

  func field(page: Int) -> FormField {
    let kind = kind
    let isText = kind == .text || kind == .lines
    let longest = isText ? Int(poppler_form_field_text_get_max_len(pointer)) : 0
    return FormField(
      name: text(poppler_form_field_get_name(pointer)), kind: kind, page: page,
      isReadOnly: poppler_form_field_is_read_only(pointer) != 0, longest: longest > 0 ? longest : nil,
      width: area.x2 - area.x1, height: area.y2 - area.y1, value: value(of: kind))
  }

  private var kind: FormField.Kind {
    switch poppler_form_field_get_field_type(pointer) {
    case POPPLER_FORM_FIELD_TEXT:
      poppler_form_field_text_get_text_type(pointer) == POPPLER_FORM_TEXT_MULTILINE ? .lines : .text
    case POPPLER_FORM_FIELD_CHOICE: .choice
    case POPPLER_FORM_FIELD_SIGNATURE: .signature
    case POPPLER_FORM_FIELD_BUTTON:
      switch poppler_form_field_button_get_button_type(pointer) {
      case POPPLER_FORM_BUTTON_CHECK: .checkBox
      case POPPLER_FORM_BUTTON_RADIO: .radio
      default: .button
      }
    default: .button
    }
  }

  private func value(of kind: FormField.Kind) -> String {
    switch kind {
    case .text, .lines: text(poppler_form_field_text_get_text(pointer))
    case .checkBox, .radio: poppler_form_field_button_get_state(pointer) != 0 ? "on" : "off"
    default: ""
    }
  }

  /// A text of GLib's, which is freed.
  private func text(_ text: UnsafeMutablePointer<gchar>?) -> String {
    defer { g_free(text) }
    return text.map { String(cString: $0) } ?? ""
  }
}
