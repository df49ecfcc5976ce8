/* How this library was built; the options come from CMake. */
#include "ruvgen.h"

#ifndef RUVGEN_BUILD
#define RUVGEN_BUILD "unknown options"
#endif

const char *ruvgen_build(void)
{
#if defined(__clang__)
    return "clang " __clang_version__ "; " RUVGEN_BUILD;
#else
    return "gcc " __VERSION__ "; " RUVGEN_BUILD;
#endif
}
