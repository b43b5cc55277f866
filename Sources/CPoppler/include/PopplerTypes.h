// The types of poppler-glib that PortDraft uses, as its headers declare them (soname 8). `Tests/PopplerDeclarations`
// holds them against those headers.

#ifndef PORTDRAFT_POPPLER_TYPES_H
#define PORTDRAFT_POPPLER_TYPES_H

#include <gio/gio.h>

typedef struct _PopplerDocument PopplerDocument;
typedef struct _PopplerPage PopplerPage;

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

typedef enum {
  POPPLER_ERROR_INVALID,
  POPPLER_ERROR_ENCRYPTED,
} PopplerError;

#endif
