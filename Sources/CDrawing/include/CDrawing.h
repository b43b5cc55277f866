// Cairo and fontconfig, loaded when the first page is drawn.
//
// They are not linked: whoever reads a bill draws nothing, and should not wait for them. Poppler-glib brings both.

#ifndef PORTDRAFT_CDRAWING_H
#define PORTDRAFT_CDRAWING_H

#include "DrawingTypes.h"

#include "DrawingFunctions.h"

/// Loads cairo and fontconfig, once in a process; from any thread.
///
/// Returns null, or what the loader says where they can't be had: a text that is never freed. No other function of this
/// header may be called before this one returned null.
const char *drawing_load(void);

struct DrawingFunctions {
#define POINTER(result, name, parameters, arguments) result(*name) parameters;
  CAIRO_FUNCTIONS(POINTER)
  FONTCONFIG_FUNCTIONS(POINTER)
#undef POINTER
};

/// What `drawing_load` found.
extern struct DrawingFunctions drawing_functions;

#define CALL(result, name, parameters, arguments)                                                                      \
  static inline result name parameters { return drawing_functions.name arguments; }
CAIRO_FUNCTIONS(CALL)
FONTCONFIG_FUNCTIONS(CALL)
#undef CALL

#endif
