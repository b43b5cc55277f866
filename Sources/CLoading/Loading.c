#include "CLoading.h"

#include <stdlib.h>
#include <string.h>

const char *loading_failure(void) {
  const char *text = dlerror();
  const char *copy = text ? strdup(text) : NULL;
  return copy ? copy : "no reason given";
}
