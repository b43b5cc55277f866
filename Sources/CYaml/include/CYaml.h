// The reader of libyaml, loaded when the first intake file is read.
//
// It is not linked: whoever reads a bill needs none of it, and where it is missing the user is told which package to
// install.

#ifndef PORTDRAFT_CYAML_H
#define PORTDRAFT_CYAML_H

#include "YamlFunctions.h"
#include "YamlTypes.h"

/// Loads libyaml, once in a process; from any thread.
///
/// Returns null, or what the loader says where it can't be had: a text that is never freed. No other function of this
/// header may be called before this one returned null.
const char *yaml_load(void);

/// `yaml_load` of a library of another name, which changes nothing where it fails: for tests.
const char *yaml_load_named(const char *name);

struct YamlFunctions {
#define POINTER(result, name, parameters, arguments) result(*name) parameters;
  YAML_FUNCTIONS(POINTER)
#undef POINTER
};

/// What `yaml_load` found.
extern struct YamlFunctions yaml_functions;

#define CALL(result, name, parameters, arguments)                                                                      \
  static inline result name parameters { return yaml_functions.name arguments; }
YAML_FUNCTIONS(CALL)
#undef CALL

#endif
