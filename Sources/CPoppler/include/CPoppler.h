// Poppler-glib, loaded when the first PDF is opened.
//
// It is not linked: with it come some fifty libraries, which take longer to load than a small bill takes to read. So
// what reads no PDF does not wait for them, what reads one loads them in the order that is fastest, and where they are
// missing the user is told which package to install.

#ifndef PORTDRAFT_CPOPPLER_H
#define PORTDRAFT_CPOPPLER_H

#include "PopplerFunctions.h"
#include "PopplerTypes.h"

#include <stdbool.h>
#include <stddef.h>

#ifdef __APPLE__
#define POPPLER_LIBRARY "libpoppler-glib.8.dylib"
#else
#define POPPLER_LIBRARY "libpoppler-glib.so.8"
#endif

/// Loads poppler-glib, once in a process; from any thread.
///
/// Returns null, or what the loader says where it can't be had: a text that is never freed. No other function of this
/// header may be called before this one returned null.
const char *poppler_load(void);

/// Finds what fills forms, after `poppler_load`: those who only read do not wait for it.
///
/// Returns null, or what the loader says.
const char *poppler_load_forms(void);

/// `poppler_load` of a library of another name, which changes nothing where it fails: for tests.
const char *poppler_load_named(const char *name);

struct PopplerFunctions {
#define POINTER(result, name, parameters, arguments) result(*name) parameters;
  POPPLER_FUNCTIONS(POINTER)
  GIO_FUNCTIONS(POINTER)
#undef POINTER
};

/// What `poppler_load` found.
extern struct PopplerFunctions poppler_functions;

struct PopplerFormFunctions {
#define POINTER(result, name, parameters, arguments) result(*name) parameters;
  POPPLER_FORM_FUNCTIONS(POINTER)
#undef POINTER
};

/// What `poppler_load_forms` found.
extern struct PopplerFormFunctions poppler_form_functions;

#define CALL(result, name, parameters, arguments)                                                                      \
  static inline result name parameters { return poppler_functions.name arguments; }
POPPLER_FUNCTIONS(CALL)
#undef CALL

#define CALL(result, name, parameters, arguments)                                                                      \
  static inline result name parameters { return poppler_form_functions.name arguments; }
POPPLER_FORM_FUNCTIONS(CALL)
#undef CALL

/// Whether a page shows anything to the eye: a picture, or a mark that is not white. Draws it small, unless it holds a
/// picture; true where the functions for it can't be had.
bool poppler_page_shows_ink(PopplerPage *page);

/// How many bytes a zlib stream unpacks to, at least: counting ends soon behind `limit`, with the stream, or where it is
/// damaged.
///
/// - Parameter start: where the first bytes of it are written, `room` of them at most; null: nowhere.
size_t poppler_inflated_size(const void *bytes, size_t count, size_t limit, void *start, size_t room);

/// Where a word first stands among bytes; null where it does not.
const void *bytes_find(const void *bytes, size_t count, const void *word, size_t length);

/// `g_memory_input_stream_new_from_bytes`
static inline GInputStream *poppler_stream_new(GBytes *bytes) {
  return poppler_functions.g_memory_input_stream_new_from_bytes(bytes);
}

/// `g_object_unref`
static inline void poppler_object_unref(gpointer object) { poppler_functions.g_object_unref(object); }

#endif
