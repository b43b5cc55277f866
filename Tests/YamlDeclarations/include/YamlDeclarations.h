/// How many functions were held against libyaml's header.
extern const int yamlFunctionCount;
