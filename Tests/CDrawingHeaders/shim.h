#ifndef PORTDRAFT_CDRAWING_HEADERS_SHIM_H
#define PORTDRAFT_CDRAWING_HEADERS_SHIM_H
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#endif
