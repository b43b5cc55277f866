#define _GNU_SOURCE
#include "CPoppler.h"

#include <string.h>

// `memmem`, which Swift's Glibc does not show.
const void *bytes_find(const void *bytes, size_t count, const void *word, size_t length) {
  return memmem(bytes, count, word, length);
}
