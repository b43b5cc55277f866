/// How many functions were held against poppler's headers.
extern const int popplerFunctionCount;
