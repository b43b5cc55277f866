// The types of poppler-glib that PortDraft uses, as its headers declare them (soname 8). `Tests/PopplerDeclarations`
// holds them against those headers.

#ifndef PORTDRAFT_POPPLER_TYPES_H
#define PORTDRAFT_POPPLER_TYPES_H

#include <gio/gio.h>

typedef struct _PopplerDocument PopplerDocument;
typedef struct _PopplerPage PopplerPage;
typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;

/// Points.
typedef struct {
  gdouble x1;
  gdouble y1;
  gdouble x2;
  gdouble y2;
} PopplerRectangle;

typedef struct {
  guint16 red;
  guint16 green;
  guint16 blue;
} PopplerColor;

/// What a range of a page's characters looks like.
typedef struct {
  gchar *font_name;
  gdouble font_size;
  gboolean is_underlined;
  PopplerColor color;
  gint start_index;
  gint end_index;
} PopplerTextAttributes;

typedef struct _PopplerFormField PopplerFormField;

/// A field of a form and where it stands on its page, in points from the lower left corner.
typedef struct {
  PopplerRectangle area;
  PopplerFormField *field;
} PopplerFormFieldMapping;

typedef enum {
  POPPLER_FORM_FIELD_UNKNOWN,
  POPPLER_FORM_FIELD_BUTTON,
  POPPLER_FORM_FIELD_TEXT,
  POPPLER_FORM_FIELD_CHOICE,
  POPPLER_FORM_FIELD_SIGNATURE
} PopplerFormFieldType;

typedef enum { POPPLER_FORM_BUTTON_PUSH, POPPLER_FORM_BUTTON_CHECK, POPPLER_FORM_BUTTON_RADIO } PopplerFormButtonType;

typedef enum { POPPLER_FORM_TEXT_NORMAL, POPPLER_FORM_TEXT_MULTILINE, POPPLER_FORM_TEXT_FILE_SELECT } PopplerFormTextType;

/// Only the one asked for; the others' bits may be set beside it.
typedef enum { POPPLER_PERMISSIONS_OK_TO_FILL_FORM = 1 << 4 } PopplerPermissions;

typedef enum {
  POPPLER_ERROR_INVALID,
  POPPLER_ERROR_ENCRYPTED,
} PopplerError;

#endif
