#include "CYaml.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#ifdef __APPLE__
#define YAML_LIBRARY "libyaml-0.2.dylib"
#else
#define YAML_LIBRARY "libyaml-0.so.2"
#endif

struct YamlFunctions yaml_functions;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *failure;

// A text of the loader's is only good until the loader's next one.
static const char *kept(const char *text) {
  const char *copy = text ? strdup(text) : NULL;
  return copy ? copy : "no reason given";
}

const char *yaml_load_named(const char *name) {
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return kept(dlerror());
  struct YamlFunctions found;
#define FIND(result, name, parameters, arguments)                                                                      \
  if (!(*(void **)&found.name = dlsym(library, #name))) return kept(dlerror());
  YAML_FUNCTIONS(FIND)
#undef FIND
  yaml_functions = found;
  return NULL;
}

static void load(void) { failure = yaml_load_named(YAML_LIBRARY); }

const char *yaml_load(void) {
  pthread_once(&once, load);
  return failure;
}
