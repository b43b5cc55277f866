#define _GNU_SOURCE
#include "CPoppler.h"

#include "CLoading.h"

#include <pthread.h>
#include <stddef.h>

struct PopplerFunctions poppler_functions;
struct PopplerFormFunctions poppler_form_functions;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *failure;

// Libraries that poppler brings, each loaded with its own before poppler.
//
// The loader looks a symbol up in all libraries that came in with the one that needs it, one after the other: 11,000
// symbols among fifty libraries. Loaded in parts, most are found among a handful, which with `RTLD_DEEPBIND` saves a
// third of all that the loader does (6.3 of 18.7 million instructions with poppler 22.12). One that is not installed is
// passed by: poppler brings what it needs.
static const char *const parts[] = {
#ifndef __APPLE__
  "libcairo.so.2", "libgio-2.0.so.0", "libtiff.so.6", "libsmime3.so",
#endif
};

// Where the loader looks first: among the libraries that come in together.
//
// Not where a program or a sanitizer brings its own functions for memory, which all libraries must find first.
static int order(void) {
#if defined(RTLD_DEEPBIND) && defined(__GLIBC__)
  void *library = dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
  if (library && dlsym(library, "malloc") == dlsym(RTLD_DEFAULT, "malloc")) return RTLD_DEEPBIND;
#endif
  return 0;
}

static const char *find(const char *name, int mode) {
  void *library = dlopen(name, mode);
  if (!library) return loading_failure();
  struct PopplerFunctions found;
  POPPLER_FUNCTIONS(LOADING_FIND)
  GIO_FUNCTIONS(LOADING_FIND)
  poppler_functions = found;
  return NULL;
}

const char *poppler_load_named(const char *name) { return find(name, RTLD_LAZY | RTLD_LOCAL | order()); }

static void load(void) {
  const int mode = RTLD_LAZY | RTLD_LOCAL | order();
  for (size_t index = 0; index < sizeof parts / sizeof *parts; index++)
    (void)dlopen(parts[index], mode);
  failure = find(POPPLER_LIBRARY, mode);
}

const char *poppler_load(void) {
  pthread_once(&once, load);
  return failure;
}

static pthread_once_t forms_once = PTHREAD_ONCE_INIT;
static const char *forms_failure;

static const char *find_forms(void) {
  void *library = dlopen(POPPLER_LIBRARY, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return loading_failure();
  struct PopplerFormFunctions found;
  POPPLER_FORM_FUNCTIONS(LOADING_FIND)
  poppler_form_functions = found;
  return NULL;
}

static void load_forms(void) { forms_failure = find_forms(); }

const char *poppler_load_forms(void) {
  pthread_once(&forms_once, load_forms);
  return forms_failure;
}
