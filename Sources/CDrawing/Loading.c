#include "CDrawing.h"

#include "CLoading.h"

#include <pthread.h>
#include <stddef.h>

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

static const char *find(void) {
  void *cairo = dlopen(CAIRO_LIBRARY, RTLD_LAZY | RTLD_LOCAL);
  void *fontconfig = cairo ? dlopen(FONTCONFIG_LIBRARY, RTLD_LAZY | RTLD_LOCAL) : NULL;
  if (!fontconfig) return loading_failure();
  struct DrawingFunctions found;
  void *library = cairo;
  CAIRO_FUNCTIONS(LOADING_FIND)
  library = fontconfig;
  FONTCONFIG_FUNCTIONS(LOADING_FIND)
  drawing_functions = found;
  return NULL;
}

static void load(void) { failure = find(); }

const char *drawing_load(void) {
  pthread_once(&once, load);
  return failure;
}
