/* Unpredictable numbers for file names and hash tables; not for cryptographic keys. */
#ifndef RUVGEN_ENTROPY_H
#define RUVGEN_ENTROPY_H

#include <stdint.h>

uint64_t ruvgen_entropy(void);

#endif
