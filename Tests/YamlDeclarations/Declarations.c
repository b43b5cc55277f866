// Holds what `CYaml` declares of libyaml against its own header: where they differ, this does not compile.

#define yaml_encoding_t declared_yaml_encoding_t
#define yaml_error_type_t declared_yaml_error_type_t
#define yaml_scalar_style_t declared_yaml_scalar_style_t
#define yaml_event_type_t declared_yaml_event_type_t
#define yaml_mark_t declared_yaml_mark_t
#define yaml_event_t declared_yaml_event_t
#define yaml_parser_t declared_yaml_parser_t
#define YAML_UTF8_ENCODING declared_YAML_UTF8_ENCODING
#define YAML_READER_ERROR declared_YAML_READER_ERROR
#define YAML_PLAIN_SCALAR_STYLE declared_YAML_PLAIN_SCALAR_STYLE
#define YAML_STREAM_END_EVENT declared_YAML_STREAM_END_EVENT
#define YAML_DOCUMENT_START_EVENT declared_YAML_DOCUMENT_START_EVENT
#define YAML_ALIAS_EVENT declared_YAML_ALIAS_EVENT
#define YAML_SCALAR_EVENT declared_YAML_SCALAR_EVENT
#define YAML_SEQUENCE_START_EVENT declared_YAML_SEQUENCE_START_EVENT
#define YAML_SEQUENCE_END_EVENT declared_YAML_SEQUENCE_END_EVENT
#define YAML_MAPPING_START_EVENT declared_YAML_MAPPING_START_EVENT
#define YAML_MAPPING_END_EVENT declared_YAML_MAPPING_END_EVENT
#include "../../Sources/CYaml/include/YamlTypes.h"
#undef yaml_encoding_t
#undef yaml_error_type_t
#undef yaml_scalar_style_t
#undef yaml_event_type_t
#undef yaml_mark_t
#undef yaml_event_t
#undef yaml_parser_t
#undef YAML_UTF8_ENCODING
#undef YAML_READER_ERROR
#undef YAML_PLAIN_SCALAR_STYLE
#undef YAML_STREAM_END_EVENT
#undef YAML_DOCUMENT_START_EVENT
#undef YAML_ALIAS_EVENT
#undef YAML_SCALAR_EVENT
#undef YAML_SEQUENCE_START_EVENT
#undef YAML_SEQUENCE_END_EVENT
#undef YAML_MAPPING_START_EVENT
#undef YAML_MAPPING_END_EVENT

#include "../../Sources/CYaml/include/YamlFunctions.h"
#include "YamlDeclarations.h"
#include <stddef.h>
#include <yaml.h>

#define SAME_MEMBER(name, member)                                                                                      \
  _Static_assert(offsetof(declared_##name, member) == offsetof(name, member) &&                                        \
                   sizeof(((declared_##name *)0)->member) == sizeof(((name *)0)->member),                              \
                 #name " " #member);

_Static_assert(sizeof(declared_yaml_encoding_t) == sizeof(yaml_encoding_t), "yaml_encoding_t");

_Static_assert(sizeof(declared_yaml_mark_t) == sizeof(yaml_mark_t), "yaml_mark_t");
SAME_MEMBER(yaml_mark_t, index)
SAME_MEMBER(yaml_mark_t, line)
SAME_MEMBER(yaml_mark_t, column)

_Static_assert(sizeof(declared_yaml_event_t) == sizeof(yaml_event_t), "yaml_event_t");
SAME_MEMBER(yaml_event_t, type)
SAME_MEMBER(yaml_event_t, data)
SAME_MEMBER(yaml_event_t, data.scalar.anchor)
SAME_MEMBER(yaml_event_t, data.scalar.tag)
SAME_MEMBER(yaml_event_t, data.scalar.value)
SAME_MEMBER(yaml_event_t, data.scalar.length)
SAME_MEMBER(yaml_event_t, data.scalar.style)
SAME_MEMBER(yaml_event_t, data.sequence_start.anchor)
SAME_MEMBER(yaml_event_t, data.sequence_start.tag)
SAME_MEMBER(yaml_event_t, data.mapping_start.anchor)
SAME_MEMBER(yaml_event_t, data.mapping_start.tag)
SAME_MEMBER(yaml_event_t, start_mark)
SAME_MEMBER(yaml_event_t, end_mark)

_Static_assert(sizeof(declared_yaml_parser_t) >= sizeof(yaml_parser_t) &&
                 _Alignof(declared_yaml_parser_t) >= _Alignof(yaml_parser_t),
               "yaml_parser_t");
SAME_MEMBER(yaml_parser_t, error)
SAME_MEMBER(yaml_parser_t, problem)
SAME_MEMBER(yaml_parser_t, problem_mark)

#define SAME_NUMBER(name) _Static_assert((int)declared_##name == (int)name, #name);
SAME_NUMBER(YAML_UTF8_ENCODING)
SAME_NUMBER(YAML_READER_ERROR)
SAME_NUMBER(YAML_PLAIN_SCALAR_STYLE)
SAME_NUMBER(YAML_STREAM_END_EVENT)
SAME_NUMBER(YAML_DOCUMENT_START_EVENT)
SAME_NUMBER(YAML_ALIAS_EVENT)
SAME_NUMBER(YAML_SCALAR_EVENT)
SAME_NUMBER(YAML_SEQUENCE_START_EVENT)
SAME_NUMBER(YAML_SEQUENCE_END_EVENT)
SAME_NUMBER(YAML_MAPPING_START_EVENT)
SAME_NUMBER(YAML_MAPPING_END_EVENT)

#define SAME_FUNCTION(result, name, parameters, arguments)                                                             \
  _Static_assert(__builtin_types_compatible_p(result(*) parameters, __typeof__(&name)), #name);
YAML_FUNCTIONS(SAME_FUNCTION)

#define COUNT(result, name, parameters, arguments) +1
const int yamlFunctionCount = 0 YAML_FUNCTIONS(COUNT);
