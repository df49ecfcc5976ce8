/* Which rows a search may return. */
#ifndef RUVGEN_FILTER_H
#define RUVGEN_FILTER_H

#include <stddef.h>
#include <stdint.h>

typedef struct ruvgen_subset ruvgen_subset; /* of an index: graph/index.h */

/* Either a mask with one byte per row, in the order of insertion (that of the ids), or a list of allowed ids, of which
 * unknown ones are ignored, or, for an index, a subset. */
typedef struct {
    ruvgen_subset *subset; /* NULL: a mask, or ids */
    const uint8_t *mask;   /* NULL: ids */
    const int64_t *ids;
    size_t n;
} ruvgen_filter;

#endif
