/* Which rows a search may return. */
#ifndef RUVGEN_FILTER_H
#define RUVGEN_FILTER_H

#include <stddef.h>
#include <stdint.h>

/* Either a mask with one byte per row, in the order of insertion (that of the ids), or a list of allowed ids;
 * unknown ids are ignored. */
typedef struct {
    const uint8_t *mask; /* NULL: ids */
    const int64_t *ids;
    size_t n;
} ruvgen_filter;

#endif
