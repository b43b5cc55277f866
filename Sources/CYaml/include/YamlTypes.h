// The types of libyaml (soname 2) that PortDraft reads with, as its header declares them; of what is chosen among, only
// what is asked for. `Tests/YamlDeclarations` holds them against that header.

#ifndef PORTDRAFT_YAML_TYPES_H
#define PORTDRAFT_YAML_TYPES_H

#include <stddef.h>

typedef enum { YAML_UTF8_ENCODING = 1 } yaml_encoding_t;

typedef enum { YAML_READER_ERROR = 2 } yaml_error_type_t;

typedef enum { YAML_PLAIN_SCALAR_STYLE = 1 } yaml_scalar_style_t;

typedef enum {
  YAML_STREAM_END_EVENT = 2,
  YAML_DOCUMENT_START_EVENT = 3,
  YAML_ALIAS_EVENT = 5,
  YAML_SCALAR_EVENT = 6,
  YAML_SEQUENCE_START_EVENT = 7,
  YAML_SEQUENCE_END_EVENT = 8,
  YAML_MAPPING_START_EVENT = 9,
  YAML_MAPPING_END_EVENT = 10
} yaml_event_type_t;

/// A place in a text, counted from 0.
typedef struct {
  size_t index;
  size_t line;
  size_t column;
} yaml_mark_t;

/// What a text says next. Libyaml writes it whole, so that its size is that of the header's, whose largest part is the
/// scalar.
typedef struct {
  yaml_event_type_t type;
  union {
    struct {
      unsigned char *anchor;
      unsigned char *tag;
      unsigned char *value;
      size_t length;
      int plain_implicit;
      int quoted_implicit;
      yaml_scalar_style_t style;
    } scalar;
    struct {
      unsigned char *anchor;
      unsigned char *tag;
    } sequence_start;
    struct {
      unsigned char *anchor;
      unsigned char *tag;
    } mapping_start;
  } data;
  yaml_mark_t start_mark;
  yaml_mark_t end_mark;
} yaml_event_t;

/// A parser: what it says of an error, then what is libyaml's own.
typedef struct {
  yaml_error_type_t error;
  const char *problem;
  size_t problem_offset;
  int problem_value;
  yaml_mark_t problem_mark;
  /// Room for more than libyaml 0.2.5 takes.
  void *rest[64];
} yaml_parser_t;

#endif
