#include "CYaml.h"

#include "CLoading.h"

#include <pthread.h>
#include <stddef.h>

#ifdef __APPLE__
#define YAML_LIBRARY "libyaml-0.2.dylib"
#else
#define YAML_LIBRARY "libyaml-0.so.2"
#endif

struct YamlFunctions yaml_functions;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *failure;

const char *yaml_load_named(const char *name) {
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return loading_failure();
  struct YamlFunctions found;
  YAML_FUNCTIONS(LOADING_FIND)
  yaml_functions = found;
  return NULL;
}

static void load(void) { failure = yaml_load_named(YAML_LIBRARY); }

const char *yaml_load(void) {
  pthread_once(&once, load);
  return failure;
}
