// The functions of poppler-glib, and of GObject and GIO below it, that PortDraft calls: RESULT, NAME, PARAMETERS and
// ARGUMENTS of each, for a macro that makes something of them.

#ifndef PORTDRAFT_POPPLER_FUNCTIONS_H
#define PORTDRAFT_POPPLER_FUNCTIONS_H

#define POPPLER_FUNCTIONS(FUNCTION)                                                                                    \
  FUNCTION(PopplerDocument *, poppler_document_new_from_stream,                                                        \
           (GInputStream * stream, goffset length, const char *password, GCancellable *cancellable, GError **error),   \
           (stream, length, password, cancellable, error))                                                             \
  FUNCTION(int, poppler_document_get_n_pages, (PopplerDocument * document), (document))                                \
  FUNCTION(PopplerPage *, poppler_document_get_page, (PopplerDocument * document, int index), (document, index))       \
  FUNCTION(GQuark, poppler_error_quark, (void), ())                                                                    \
  FUNCTION(void, poppler_page_get_size, (PopplerPage * page, double *width, double *height), (page, width, height))    \
  FUNCTION(char *, poppler_page_get_text, (PopplerPage * page), (page))                                                \
  FUNCTION(gboolean, poppler_page_get_text_layout,                                                                     \
           (PopplerPage * page, PopplerRectangle **rectangles, guint *count), (page, rectangles, count))               \
  FUNCTION(GList *, poppler_page_get_text_attributes, (PopplerPage * page), (page))                                    \
  FUNCTION(void, poppler_page_free_text_attributes, (GList * list), (list))

// What fills forms, which most callers never do.
#define POPPLER_FORM_FUNCTIONS(FUNCTION)                                                                               \
  FUNCTION(gboolean, poppler_document_save, (PopplerDocument * document, const char *uri, GError **error),             \
           (document, uri, error))                                                                                     \
  FUNCTION(PopplerPermissions, poppler_document_get_permissions, (PopplerDocument * document), (document))             \
  FUNCTION(GList *, poppler_page_get_form_field_mapping, (PopplerPage * page), (page))                                 \
  FUNCTION(void, poppler_page_free_form_field_mapping, (GList * list), (list))                                         \
  FUNCTION(PopplerFormFieldType, poppler_form_field_get_field_type, (PopplerFormField * field), (field))               \
  FUNCTION(gchar *, poppler_form_field_get_name, (PopplerFormField * field), (field))                                  \
  FUNCTION(gboolean, poppler_form_field_is_read_only, (PopplerFormField * field), (field))                             \
  FUNCTION(PopplerFormTextType, poppler_form_field_text_get_text_type, (PopplerFormField * field), (field))            \
  FUNCTION(gint, poppler_form_field_text_get_max_len, (PopplerFormField * field), (field))                          \
  FUNCTION(gchar *, poppler_form_field_text_get_text, (PopplerFormField * field), (field))                             \
  FUNCTION(void, poppler_form_field_text_set_text, (PopplerFormField * field, const gchar *text), (field, text))       \
  FUNCTION(PopplerFormButtonType, poppler_form_field_button_get_button_type, (PopplerFormField * field), (field))      \
  FUNCTION(gboolean, poppler_form_field_button_get_state, (PopplerFormField * field), (field))                         \
  FUNCTION(void, poppler_form_field_button_set_state, (PopplerFormField * field, gboolean state), (field, state))

#define GIO_FUNCTIONS(FUNCTION)                                                                                        \
  FUNCTION(GInputStream *, g_memory_input_stream_new_from_bytes, (GBytes * bytes), (bytes))                            \
  FUNCTION(void, g_object_unref, (gpointer object), (object))

#endif
