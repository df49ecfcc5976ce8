/* Numbers that nobody can foretell, for names of files and for hash tables; not for keys of ciphers. */
#ifndef RUVGEN_ENTROPY_H
#define RUVGEN_ENTROPY_H

#include <stdint.h>

uint64_t ruvgen_entropy(void);

#endif
