/// How many functions were held against the headers of cairo and fontconfig.
extern const int drawingFunctionCount;
