#include "CPoppler.h"

#include "CLoading.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

// Points of a page that become one pixel: a hairline still leaves its grey.
#define POINTS_PER_PIXEL 2.0
// A page may claim to be miles wide; what is drawn on it is then drawn small.
#define MOST_PIXELS 1000

struct PopplerInkFunctions {
#define POINTER(result, name, parameters, arguments) result(*name) parameters;
  POPPLER_INK_FUNCTIONS(POINTER)
#undef POINTER
};

static struct PopplerInkFunctions functions;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static const char *failure;

static const char *find(void) {
  void *library = dlopen(POPPLER_LIBRARY, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return loading_failure();
  struct PopplerInkFunctions found;
  POPPLER_INK_FUNCTIONS(LOADING_FIND)
  functions = found;
  return NULL;
}

static void load(void) { failure = find(); }

static bool holds_images(PopplerPage *page) {
  GList *images = functions.poppler_page_get_image_mapping(page);
  const bool holds = images != NULL;
  functions.poppler_page_free_image_mapping(images);
  return holds;
}

// Whether any pixel is darker than white; colours come multiplied by their opacity.
static bool is_marked(cairo_surface_t *picture, int width, int height) {
  functions.cairo_surface_flush(picture);
  const unsigned char *rows = functions.cairo_image_surface_get_data(picture);
  const int stride = functions.cairo_image_surface_get_stride(picture);
  if (!rows) return true;
  for (int y = 0; y < height; y++) {
    for (int x = 0; x < width; x++) {
      const uint32_t pixel = ((const uint32_t *)(const void *)(rows + (size_t)y * (size_t)stride))[x];
      const uint32_t opacity = pixel >> 24;
      if ((pixel >> 16 & 0xFF) < opacity || (pixel >> 8 & 0xFF) < opacity || (pixel & 0xFF) < opacity) return true;
    }
  }
  return false;
}

static bool shows_drawing(PopplerPage *page) {
  double width = 0, height = 0;
  poppler_page_get_size(page, &width, &height);
  if (!(width > 0 && height > 0)) return false;
  const double longer = width > height ? width : height;
  const double scale = longer / POINTS_PER_PIXEL > MOST_PIXELS ? MOST_PIXELS / longer : 1 / POINTS_PER_PIXEL;
  const int columns = (int)(width * scale) + 1, rows = (int)(height * scale) + 1;
  // CAIRO_FORMAT_ARGB32
  cairo_surface_t *picture = functions.cairo_image_surface_create(0, columns, rows);
  cairo_t *pen = functions.cairo_create(picture);
  functions.cairo_scale(pen, scale, scale);
  functions.poppler_page_render(page, pen);
  const bool shows = is_marked(picture, columns, rows);
  functions.cairo_destroy(pen);
  functions.cairo_surface_destroy(picture);
  return shows;
}

bool poppler_page_shows_ink(PopplerPage *page) {
  pthread_once(&once, load);
  return failure || holds_images(page) || shows_drawing(page);
}
