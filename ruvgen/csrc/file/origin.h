/* The file behind a mapping that was not verified when it was loaded. What is in memory may have been changed since, so
 * before it is saved the file itself is verified: else its damage would be saved with right checksums. */
#ifndef RUVGEN_ORIGIN_H
#define RUVGEN_ORIGIN_H

#include "atomic.h"
#include "file/file.h"

typedef struct {
    char *base; /* a mapping of its own, of the file as it is; NULL: nothing is to be verified */
    uint64_t bytes;
    ruvgen_atomic_u32 sound; /* it was verified since */
} ruvgen_origin;

/* Keep what ruvgen_origin_check needs, unless the source is verified while it is loaded. RUVGEN_E_SYSTEM. */
int ruvgen_origin_open(ruvgen_origin *origin, const ruvgen_source *from);
/* Compare all sections with their checksums, once. RUVGEN_E_FORMAT: the file is damaged. Any number of threads may do
 * so at the same time. O(bytes). */
int ruvgen_origin_check(ruvgen_origin *origin, const ruvgen_file_type *type);
void ruvgen_origin_close(ruvgen_origin *origin);

#endif
