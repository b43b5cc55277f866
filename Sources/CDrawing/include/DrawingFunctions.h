// The functions of cairo, and of fontconfig and FreeType below it, that PortDraft draws with: RESULT, NAME, PARAMETERS and
// ARGUMENTS of each, for a macro that makes something of them.

#ifndef PORTDRAFT_DRAWING_FUNCTIONS_H
#define PORTDRAFT_DRAWING_FUNCTIONS_H

#define CAIRO_FUNCTIONS(FUNCTION)                                                                                      \
  FUNCTION(cairo_surface_t *, cairo_pdf_surface_create_for_stream,                                                     \
           (cairo_write_func_t write, void *closure, double width, double height), (write, closure, width, height))    \
  FUNCTION(void, cairo_pdf_surface_set_metadata,                                                                       \
           (cairo_surface_t * surface, cairo_pdf_metadata_t metadata, const char *text), (surface, metadata, text))    \
  FUNCTION(void, cairo_pdf_surface_set_size, (cairo_surface_t * surface, double width, double height),                 \
           (surface, width, height))                                                                                   \
  FUNCTION(void, cairo_surface_finish, (cairo_surface_t * surface), (surface))                                         \
  FUNCTION(cairo_status_t, cairo_surface_status, (cairo_surface_t * surface), (surface))                               \
  FUNCTION(void, cairo_surface_destroy, (cairo_surface_t * surface), (surface))                                        \
  FUNCTION(cairo_t *, cairo_create, (cairo_surface_t * target), (target))                                              \
  FUNCTION(void, cairo_destroy, (cairo_t * context), (context))                                                        \
  FUNCTION(cairo_status_t, cairo_status, (cairo_t * context), (context))                                               \
  FUNCTION(void, cairo_show_page, (cairo_t * context), (context))                                                      \
  FUNCTION(void, cairo_set_font_face, (cairo_t * context, cairo_font_face_t * face), (context, face))                  \
  FUNCTION(void, cairo_font_face_destroy, (cairo_font_face_t * face), (face))                                          \
  FUNCTION(void, cairo_set_font_size, (cairo_t * context, double size), (context, size))                               \
  FUNCTION(void, cairo_text_extents, (cairo_t * context, const char *text, cairo_text_extents_t *extents),             \
           (context, text, extents))                                                                                   \
  FUNCTION(void, cairo_show_text, (cairo_t * context, const char *text), (context, text))                              \
  FUNCTION(void, cairo_move_to, (cairo_t * context, double x, double y), (context, x, y))                              \
  FUNCTION(void, cairo_line_to, (cairo_t * context, double x, double y), (context, x, y))                              \
  FUNCTION(void, cairo_set_line_width, (cairo_t * context, double width), (context, width))                            \
  FUNCTION(void, cairo_stroke, (cairo_t * context), (context))                                                         \
  FUNCTION(cairo_font_face_t *, cairo_ft_font_face_create_for_pattern, (FcPattern * pattern), (pattern))

#define FONTCONFIG_FUNCTIONS(FUNCTION)                                                                                 \
  FUNCTION(FcPattern *, FcPatternCreate, (void), ())                                                                   \
  FUNCTION(void, FcPatternDestroy, (FcPattern * pattern), (pattern))                                                   \
  FUNCTION(FcBool, FcPatternAddString, (FcPattern * pattern, const char *object, const FcChar8 *text),                 \
           (pattern, object, text))                                                                                    \
  FUNCTION(FcBool, FcPatternAddInteger, (FcPattern * pattern, const char *object, int number),                         \
           (pattern, object, number))                                                                                  \
  FUNCTION(FcBool, FcPatternAddBool, (FcPattern * pattern, const char *object, FcBool value),                          \
           (pattern, object, value))                                                                                   \
  FUNCTION(FcBool, FcPatternAddCharSet, (FcPattern * pattern, const char *object, const FcCharSet *letters),           \
           (pattern, object, letters))                                                                                 \
  FUNCTION(FcResult, FcPatternGetCharSet,                                                                              \
           (const FcPattern *pattern, const char *object, int index, FcCharSet **letters),                             \
           (pattern, object, index, letters))                                                                          \
  FUNCTION(FcCharSet *, FcCharSetCreate, (void), ())                                                                   \
  FUNCTION(void, FcCharSetDestroy, (FcCharSet * letters), (letters))                                                   \
  FUNCTION(FcBool, FcCharSetAddChar, (FcCharSet * letters, FcChar32 letter), (letters, letter))                        \
  FUNCTION(FcBool, FcCharSetHasChar, (const FcCharSet *letters, FcChar32 letter), (letters, letter))                   \
  FUNCTION(FcBool, FcConfigSubstitute, (FcConfig * config, FcPattern * pattern, FcMatchKind kind),                     \
           (config, pattern, kind))                                                                                    \
  FUNCTION(void, FcDefaultSubstitute, (FcPattern * pattern), (pattern))                                                \
  FUNCTION(FcPattern *, FcFontMatch, (FcConfig * config, FcPattern * pattern, FcResult * result),                      \
           (config, pattern, result))

#endif
