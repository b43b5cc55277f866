// Functions of libraries that are loaded when they are needed.

#ifndef PORTDRAFT_CLOADING_H
#define PORTDRAFT_CLOADING_H

#include <dlfcn.h>

/// What the loader says of its last failure: a text that is never freed, since the loader's own is only good until its
/// next one.
const char *loading_failure(void);

/// Finds a function of `library` for the member of `found` that has its name, or returns the loader's reason: for lists of
/// functions.
#define LOADING_FIND(result, name, parameters, arguments)                                                              \
  if (!(*(void **)&found.name = dlsym(library, #name))) return loading_failure();

#endif
