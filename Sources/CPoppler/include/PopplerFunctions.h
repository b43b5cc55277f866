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

// What tells an empty page from a picture, which few documents need.
#define POPPLER_INK_FUNCTIONS(FUNCTION)                                                                                \
  FUNCTION(GList *, poppler_page_get_image_mapping, (PopplerPage * page), (page))                                      \
  FUNCTION(void, poppler_page_free_image_mapping, (GList * list), (list))                                              \
  FUNCTION(void, poppler_page_render, (PopplerPage * page, cairo_t *pen), (page, pen))                                 \
  FUNCTION(cairo_surface_t *, cairo_image_surface_create, (int format, int width, int height), (format, width, height)) \
  FUNCTION(unsigned char *, cairo_image_surface_get_data, (cairo_surface_t * surface), (surface))                      \
  FUNCTION(int, cairo_image_surface_get_stride, (cairo_surface_t * surface), (surface))                                \
  FUNCTION(void, cairo_surface_flush, (cairo_surface_t * surface), (surface))                                          \
  FUNCTION(void, cairo_surface_destroy, (cairo_surface_t * surface), (surface))                                        \
  FUNCTION(cairo_t *, cairo_create, (cairo_surface_t * surface), (surface))                                            \
  FUNCTION(void, cairo_scale, (cairo_t * pen, double x, double y), (pen, x, y))                                        \
  FUNCTION(void, cairo_destroy, (cairo_t * pen), (pen))

#define GIO_FUNCTIONS(FUNCTION)                                                                                        \
  FUNCTION(GInputStream *, g_memory_input_stream_new_from_bytes, (GBytes * bytes), (bytes))                            \
  FUNCTION(void, g_object_unref, (gpointer object), (object))                                                          \
  FUNCTION(GZlibDecompressor *, g_zlib_decompressor_new, (GZlibCompressorFormat format), (format))                     \
  FUNCTION(GConverterResult, g_converter_convert,                                                                      \
           (GConverter * converter, const void *input, gsize input_size, void *output, gsize output_size,              \
            GConverterFlags flags, gsize *read, gsize *written, GError **error),                                       \
           (converter, input, input_size, output, output_size, flags, read, written, error))

#endif
