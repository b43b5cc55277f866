#ifndef PORTDRAFT_CPOPPLER_SHIM_H
#define PORTDRAFT_CPOPPLER_SHIM_H
#include <poppler.h>
#include <cairo.h>

/* Opens a document whose bytes the caller keeps. poppler_document_new_from_bytes, which replaces this deprecated
   function, stops the process on a wrong password (seen in 22.12), so Swift calls this one, without its warning. */
static inline PopplerDocument *portdraft_document_new_from_data(
    char *data, int length, const char *password, GError **error) {
  return poppler_document_new_from_data(data, length, password, error);
}
#endif
