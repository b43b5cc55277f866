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

#define GIO_FUNCTIONS(FUNCTION)                                                                                        \
  FUNCTION(GInputStream *, g_memory_input_stream_new_from_bytes, (GBytes * bytes), (bytes))                            \
  FUNCTION(void, g_object_unref, (gpointer object), (object))

#endif
