// The types of cairo (soname 2) and fontconfig (soname 1) that PortDraft draws with, as their headers declare them.
// `Tests/DrawingDeclarations` holds them against those headers.

#ifndef PORTDRAFT_DRAWING_TYPES_H
#define PORTDRAFT_DRAWING_TYPES_H

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_font_face cairo_font_face_t;

typedef struct {
  double x_bearing;
  double y_bearing;
  double width;
  double height;
  double x_advance;
  double y_advance;
} cairo_text_extents_t;

typedef enum { CAIRO_STATUS_SUCCESS = 0, CAIRO_STATUS_WRITE_ERROR = 11 } cairo_status_t;

typedef enum {
  CAIRO_PDF_METADATA_TITLE = 0,
  CAIRO_PDF_METADATA_CREATOR = 4,
  CAIRO_PDF_METADATA_CREATE_DATE = 5,
} cairo_pdf_metadata_t;

typedef cairo_status_t (*cairo_write_func_t)(void *closure, const unsigned char *data, unsigned int length);

typedef unsigned char FcChar8;
typedef unsigned int FcChar32;
typedef int FcBool;
typedef struct _FcPattern FcPattern;
typedef struct _FcCharSet FcCharSet;
typedef struct _FcConfig FcConfig;
typedef enum { FcResultMatch = 0, FcResultNoMatch = 1 } FcResult;
typedef enum { FcMatchPattern = 0, FcMatchFont = 1 } FcMatchKind;

#endif
