// The arguments of the process, kept when it starts.
//
// Swift's runtime finds them by reading /proc/self/maps before main: with poppler's fifty libraries that takes 0.4 ms, a
// thirtieth of the time of a small bill. glibc hands them to every constructor. Both functions are those by which
// `CommandLine` asks; being weak they stand back wherever the runtime's own are linked all the same.

#include <features.h>

#ifdef __GLIBC__

static char *none[] = {0};
static char **values = none;
static int count = 0;

__attribute__((constructor)) static void keepArguments(int argc, char **argv) {
  count = argc;
  values = argv;
}

__attribute__((weak)) char **_swift_stdlib_getUnsafeArgvArgc(int *outCount) {
  *outCount = count;
  return values;
}

__attribute__((weak)) void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc) {
  values = argv;
  count = argc;
}

#endif
