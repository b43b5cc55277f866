#ifndef PORTDRAFT_CCAIRO_SHIM_H
#define PORTDRAFT_CCAIRO_SHIM_H
#include <cairo.h>
#include <cairo-pdf.h>
#endif
