// Holds what `CPoppler` declares of poppler-glib against poppler's own headers: where they differ, this does not compile.

#define PopplerRectangle DeclaredRectangle
#define PopplerColor DeclaredColor
#define PopplerTextAttributes DeclaredTextAttributes
#define PopplerError DeclaredError
#define POPPLER_ERROR_INVALID DECLARED_ERROR_INVALID
#define POPPLER_ERROR_ENCRYPTED DECLARED_ERROR_ENCRYPTED
#define PopplerFormFieldMapping DeclaredFormFieldMapping
#define PopplerFormFieldType DeclaredFormFieldType
#define PopplerFormButtonType DeclaredFormButtonType
#define PopplerFormTextType DeclaredFormTextType
#define PopplerPermissions DeclaredPermissions
#define POPPLER_FORM_FIELD_UNKNOWN DECLARED_FORM_FIELD_UNKNOWN
#define POPPLER_FORM_FIELD_BUTTON DECLARED_FORM_FIELD_BUTTON
#define POPPLER_FORM_FIELD_TEXT DECLARED_FORM_FIELD_TEXT
#define POPPLER_FORM_FIELD_CHOICE DECLARED_FORM_FIELD_CHOICE
#define POPPLER_FORM_FIELD_SIGNATURE DECLARED_FORM_FIELD_SIGNATURE
#define POPPLER_FORM_BUTTON_PUSH DECLARED_FORM_BUTTON_PUSH
#define POPPLER_FORM_BUTTON_CHECK DECLARED_FORM_BUTTON_CHECK
#define POPPLER_FORM_BUTTON_RADIO DECLARED_FORM_BUTTON_RADIO
#define POPPLER_FORM_TEXT_NORMAL DECLARED_FORM_TEXT_NORMAL
#define POPPLER_FORM_TEXT_MULTILINE DECLARED_FORM_TEXT_MULTILINE
#define POPPLER_FORM_TEXT_FILE_SELECT DECLARED_FORM_TEXT_FILE_SELECT
#define POPPLER_PERMISSIONS_OK_TO_FILL_FORM DECLARED_PERMISSIONS_OK_TO_FILL_FORM
#include "../../Sources/CPoppler/include/PopplerTypes.h"
#undef PopplerFormFieldMapping
#undef PopplerFormFieldType
#undef PopplerFormButtonType
#undef PopplerFormTextType
#undef PopplerPermissions
#undef POPPLER_FORM_FIELD_UNKNOWN
#undef POPPLER_FORM_FIELD_BUTTON
#undef POPPLER_FORM_FIELD_TEXT
#undef POPPLER_FORM_FIELD_CHOICE
#undef POPPLER_FORM_FIELD_SIGNATURE
#undef POPPLER_FORM_BUTTON_PUSH
#undef POPPLER_FORM_BUTTON_CHECK
#undef POPPLER_FORM_BUTTON_RADIO
#undef POPPLER_FORM_TEXT_NORMAL
#undef POPPLER_FORM_TEXT_MULTILINE
#undef POPPLER_FORM_TEXT_FILE_SELECT
#undef POPPLER_PERMISSIONS_OK_TO_FILL_FORM
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

SAME_SIZE(FormFieldMapping)
SAME_MEMBER(FormFieldMapping, area)
SAME_MEMBER(FormFieldMapping, field)

#define SAME_NUMBER(name) _Static_assert((int)DECLARED_##name == (int)POPPLER_##name, #name);
SAME_NUMBER(FORM_FIELD_UNKNOWN)
SAME_NUMBER(FORM_FIELD_BUTTON)
SAME_NUMBER(FORM_FIELD_TEXT)
SAME_NUMBER(FORM_FIELD_CHOICE)
SAME_NUMBER(FORM_FIELD_SIGNATURE)
SAME_NUMBER(FORM_BUTTON_PUSH)
SAME_NUMBER(FORM_BUTTON_CHECK)
SAME_NUMBER(FORM_BUTTON_RADIO)
SAME_NUMBER(FORM_TEXT_NORMAL)
SAME_NUMBER(FORM_TEXT_MULTILINE)
SAME_NUMBER(FORM_TEXT_FILE_SELECT)
SAME_NUMBER(PERMISSIONS_OK_TO_FILL_FORM)
SAME_NUMBER(ERROR_ENCRYPTED)

#undef g_object_unref
#define SAME_FUNCTION(result, name, parameters, arguments)                                                             \
  _Static_assert(__builtin_types_compatible_p(result(*) parameters, __typeof__(&name)), #name);
POPPLER_FUNCTIONS(SAME_FUNCTION)
POPPLER_FORM_FUNCTIONS(SAME_FUNCTION)
POPPLER_INK_FUNCTIONS(SAME_FUNCTION)
GIO_FUNCTIONS(SAME_FUNCTION)

#define COUNT(result, name, parameters, arguments) +1
const int popplerFunctionCount = 0 POPPLER_FUNCTIONS(COUNT) POPPLER_FORM_FUNCTIONS(COUNT)
  POPPLER_INK_FUNCTIONS(COUNT) GIO_FUNCTIONS(COUNT);
