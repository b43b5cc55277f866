// Holds what `CDrawing` declares of cairo and fontconfig against their own headers: where they differ, this does not compile.

#define cairo_text_extents_t declared_cairo_text_extents_t
#define cairo_status_t declared_cairo_status_t
#define cairo_pdf_metadata_t declared_cairo_pdf_metadata_t
#define cairo_write_func_t declared_cairo_write_func_t
#define FcResult declared_FcResult
#define FcMatchKind declared_FcMatchKind
#define CAIRO_STATUS_SUCCESS declared_CAIRO_STATUS_SUCCESS
#define CAIRO_STATUS_WRITE_ERROR declared_CAIRO_STATUS_WRITE_ERROR
#define CAIRO_PDF_METADATA_TITLE declared_CAIRO_PDF_METADATA_TITLE
#define CAIRO_PDF_METADATA_CREATOR declared_CAIRO_PDF_METADATA_CREATOR
#define CAIRO_PDF_METADATA_CREATE_DATE declared_CAIRO_PDF_METADATA_CREATE_DATE
#define FcResultMatch declared_FcResultMatch
#define FcResultNoMatch declared_FcResultNoMatch
#define FcMatchPattern declared_FcMatchPattern
#define FcMatchFont declared_FcMatchFont
#include "../../Sources/CDrawing/include/DrawingTypes.h"
#undef cairo_text_extents_t
#undef cairo_status_t
#undef cairo_pdf_metadata_t
#undef cairo_write_func_t
#undef FcResult
#undef FcMatchKind
#undef CAIRO_STATUS_SUCCESS
#undef CAIRO_STATUS_WRITE_ERROR
#undef CAIRO_PDF_METADATA_TITLE
#undef CAIRO_PDF_METADATA_CREATOR
#undef CAIRO_PDF_METADATA_CREATE_DATE
#undef FcResultMatch
#undef FcResultNoMatch
#undef FcMatchPattern
#undef FcMatchFont

#include "../../Sources/CDrawing/include/DrawingFunctions.h"
#include "DrawingDeclarations.h"
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <stddef.h>

_Static_assert(sizeof(declared_cairo_text_extents_t) == sizeof(cairo_text_extents_t), "cairo_text_extents_t");
_Static_assert(offsetof(declared_cairo_text_extents_t, x_advance) == offsetof(cairo_text_extents_t, x_advance),
               "x_advance");

#define SAME_NUMBER(name) _Static_assert((int)declared_##name == (int)name, #name);
SAME_NUMBER(CAIRO_STATUS_SUCCESS)
SAME_NUMBER(CAIRO_STATUS_WRITE_ERROR)
SAME_NUMBER(CAIRO_PDF_METADATA_TITLE)
SAME_NUMBER(CAIRO_PDF_METADATA_CREATOR)
SAME_NUMBER(CAIRO_PDF_METADATA_CREATE_DATE)
SAME_NUMBER(FcResultMatch)
SAME_NUMBER(FcResultNoMatch)
SAME_NUMBER(FcMatchPattern)
SAME_NUMBER(FcMatchFont)

#define SAME_FUNCTION(result, name, parameters, arguments)                                                             \
  _Static_assert(__builtin_types_compatible_p(result(*) parameters, __typeof__(&name)), #name);
CAIRO_FUNCTIONS(SAME_FUNCTION)
FONTCONFIG_FUNCTIONS(SAME_FUNCTION)

#define COUNT(result, name, parameters, arguments) +1
const int drawingFunctionCount = 0 CAIRO_FUNCTIONS(COUNT) FONTCONFIG_FUNCTIONS(COUNT);
