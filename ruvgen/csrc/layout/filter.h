/* Which rows a search may return. */
#ifndef RUVGEN_FILTER_H
#define RUVGEN_FILTER_H

#include <stddef.h>
#include <stdint.h>

/* A byte for each row in the order of insertion (that of the ids), or a
 * list of ids, of which those that are not there are passed over. */
typedef struct {
    const uint8_t *mask; /* NULL: ids */
    const int64_t *ids;
    size_t n;
} ruvgen_filter;

#endif
