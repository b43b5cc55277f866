#include "CPoppler.h"

#include <gio/gio.h>
#include <string.h>

// What is unpacked is mostly thrown away: some of it at a time.
#define PIECE (1 << 14)

size_t poppler_inflated_size(const void *bytes, size_t count, size_t limit, void *start, size_t room) {
  GConverter *converter = (GConverter *)poppler_functions.g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  char piece[PIECE];
  const char *rest = bytes;
  size_t size = 0;
  while (count > 0 && size < limit) {
    gsize read = 0, written = 0;
    GError *error = NULL;
    const GConverterResult result = poppler_functions.g_converter_convert(
      converter, rest, count, piece, sizeof piece, G_CONVERTER_NO_FLAGS, &read, &written, &error);
    g_clear_error(&error);
    if (result != G_CONVERTER_CONVERTED && result != G_CONVERTER_FINISHED) break;
    if (start && size < room) memcpy((char *)start + size, piece, written < room - size ? written : room - size);
    rest += read;
    count -= read;
    size += written;
    if (result == G_CONVERTER_FINISHED) break;
  }
  poppler_object_unref(converter);
  return size;
}
