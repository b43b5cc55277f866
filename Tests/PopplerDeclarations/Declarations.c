// Holds what `CPoppler` declares of poppler-glib against poppler's own headers: where they differ, this does not compile.

#define PopplerRectangle DeclaredRectangle
#define PopplerColor DeclaredColor
#define PopplerTextAttributes DeclaredTextAttributes
#define PopplerError DeclaredError
#define POPPLER_ERROR_INVALID DECLARED_ERROR_INVALID
#define POPPLER_ERROR_ENCRYPTED DECLARED_ERROR_ENCRYPTED
#include "../../Sources/CPoppler/include/PopplerTypes.h"
#undef PopplerRectangle
#undef PopplerColor
#undef PopplerTextAttributes
#undef PopplerError
#undef POPPLER_ERROR_INVALID
#undef POPPLER_ERROR_ENCRYPTED

#include "../../Sources/CPoppler/include/PopplerFunctions.h"
#include "PopplerDeclarations.h"
#include <gio/gio.h>
#include <poppler.h>
#include <stddef.h>

#define SAME_SIZE(name) _Static_assert(sizeof(Declared##name) == sizeof(Poppler##name), #name);
#define SAME_MEMBER(name, member)                                                                                      \
  _Static_assert(offsetof(Declared##name, member) == offsetof(Poppler##name, member) &&                                \
                   sizeof(((Declared##name *)0)->member) == sizeof(((Poppler##name *)0)->member),                      \
                 #name " " #member);

SAME_SIZE(Rectangle)
SAME_MEMBER(Rectangle, x1)
SAME_MEMBER(Rectangle, y1)
SAME_MEMBER(Rectangle, x2)
SAME_MEMBER(Rectangle, y2)

SAME_SIZE(Color)
SAME_MEMBER(Color, red)
SAME_MEMBER(Color, green)
SAME_MEMBER(Color, blue)

SAME_SIZE(TextAttributes)
SAME_MEMBER(TextAttributes, font_name)
SAME_MEMBER(TextAttributes, font_size)
SAME_MEMBER(TextAttributes, is_underlined)
SAME_MEMBER(TextAttributes, color)
SAME_MEMBER(TextAttributes, start_index)
SAME_MEMBER(TextAttributes, end_index)

_Static_assert((int)DECLARED_ERROR_ENCRYPTED == (int)POPPLER_ERROR_ENCRYPTED, "POPPLER_ERROR_ENCRYPTED");

#undef g_object_unref
#define SAME_FUNCTION(result, name, parameters, arguments)                                                             \
  _Static_assert(__builtin_types_compatible_p(result(*) parameters, __typeof__(&name)), #name);
POPPLER_FUNCTIONS(SAME_FUNCTION)
GIO_FUNCTIONS(SAME_FUNCTION)

#define COUNT(result, name, parameters, arguments) +1
const int popplerFunctionCount = 0 POPPLER_FUNCTIONS(COUNT) GIO_FUNCTIONS(COUNT);
