// The functions of libyaml that PortDraft calls: RESULT, NAME, PARAMETERS and ARGUMENTS of each, for a macro that makes
// something of them.

#ifndef PORTDRAFT_YAML_FUNCTIONS_H
#define PORTDRAFT_YAML_FUNCTIONS_H

#define YAML_FUNCTIONS(FUNCTION)                                                                                       \
  FUNCTION(int, yaml_parser_initialize, (yaml_parser_t * parser), (parser))                                            \
  FUNCTION(void, yaml_parser_delete, (yaml_parser_t * parser), (parser))                                               \
  FUNCTION(void, yaml_parser_set_encoding, (yaml_parser_t * parser, yaml_encoding_t encoding), (parser, encoding))     \
  FUNCTION(void, yaml_parser_set_input_string,                                                                         \
           (yaml_parser_t * parser, const unsigned char *input, size_t size), (parser, input, size))                   \
  FUNCTION(int, yaml_parser_parse, (yaml_parser_t * parser, yaml_event_t * event), (parser, event))                    \
  FUNCTION(void, yaml_event_delete, (yaml_event_t * event), (event))

#endif
