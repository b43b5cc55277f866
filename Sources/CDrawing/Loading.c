#include "CDrawing.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#ifdef __APPLE__
#define CAIRO_LIBRARY "libcairo.2.dylib"
#define FONTCONFIG_LIBRARY "libfontconfig.1.dylib"
#else
#define CAIRO_LIBRARY "libcairo.so.2"
#define FONTCONFIG_LIBRARY "libfontconfig.so.1"
#endif

struct DrawingFunctions drawing_functions;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *failure;

// A text of the loader's is only good until the loader's next one.
static const char *kept(const char *text) {
  const char *copy = text ? strdup(text) : NULL;
  return copy ? copy : "no reason given";
}

static const char *find(void) {
  void *cairo = dlopen(CAIRO_LIBRARY, RTLD_LAZY | RTLD_LOCAL);
  void *fontconfig = cairo ? dlopen(FONTCONFIG_LIBRARY, RTLD_LAZY | RTLD_LOCAL) : NULL;
  if (!fontconfig) return kept(dlerror());
  struct DrawingFunctions found;
#define FIND(result, name, parameters, arguments)                                                                      \
  if (!(*(void **)&found.name = dlsym(library, #name))) return kept(dlerror());
  void *library = cairo;
  CAIRO_FUNCTIONS(FIND)
  library = fontconfig;
  FONTCONFIG_FUNCTIONS(FIND)
#undef FIND
  drawing_functions = found;
  return NULL;
}

static void load(void) { failure = find(); }

const char *drawing_load(void) {
  pthread_once(&once, load);
  return failure;
}
