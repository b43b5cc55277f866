#include "CPoppler.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#ifdef __APPLE__
#define POPPLER_LIBRARY "libpoppler-glib.8.dylib"
#else
#define POPPLER_LIBRARY "libpoppler-glib.so.8"
#endif

struct PopplerFunctions poppler_functions;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *failure;

// Libraries that poppler brings, each loaded with its own before poppler.
//
// The loader looks a symbol up in all libraries that came in with the one that needs it, one after the other: 11,000
// symbols among fifty libraries. Loaded in parts, most are found among a handful, which saves a fifth of all that the
// loader does (3.7 of 18.7 million instructions with poppler 22.12). One that is not installed is passed by: poppler
// brings what it needs.
static const char *const parts[] = {
#ifndef __APPLE__
  "libcairo.so.2", "libgio-2.0.so.0", "libtiff.so.6", "libsmime3.so",
#endif
};

// A text of the loader's is only good until the loader's next one.
static const char *kept(const char *text) {
  const char *copy = text ? strdup(text) : NULL;
  return copy ? copy : "no reason given";
}

const char *poppler_load_named(const char *name) {
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return kept(dlerror());
  struct PopplerFunctions found;
#define FIND(result, name, parameters, arguments)                                                                      \
  if (!(*(void **)&found.name = dlsym(library, #name))) return kept(dlerror());
  POPPLER_FUNCTIONS(FIND)
  GIO_FUNCTIONS(FIND)
#undef FIND
  poppler_functions = found;
  return NULL;
}

static void load(void) {
  for (size_t index = 0; index < sizeof parts / sizeof *parts; index++)
    (void)dlopen(parts[index], RTLD_LAZY | RTLD_LOCAL);
  failure = poppler_load_named(POPPLER_LIBRARY);
}

const char *poppler_load(void) {
  pthread_once(&once, load);
  return failure;
}
