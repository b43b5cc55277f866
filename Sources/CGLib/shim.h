#ifndef PORTDRAFT_CGLIB_SHIM_H
#define PORTDRAFT_CGLIB_SHIM_H
// Types of GIO are read here; its functions are called through `CPoppler`.
#include <gio/gio.h>
#endif
