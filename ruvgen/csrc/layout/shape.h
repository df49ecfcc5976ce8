/* How rows of one store lie in memory: 64 to a block, dimension by dimension or row by row. */
#ifndef RUVGEN_SHAPE_H
#define RUVGEN_SHAPE_H

#include "ruvgen.h"

enum ruvgen_layout { RUVGEN_LAYOUT_SOA, RUVGEN_LAYOUT_ROWS, RUVGEN_LAYOUT_COUNT };

/* A block of RUVGEN_LAYOUT_SOA is a panel, then a sum of four bytes for each row, which are those of whoever wrote
 * them (form norms), then so much that the same place in two blocks is no multiple of 4,096 bytes apart: such
 * places would compete for a few lines of the cache. Rows that are not there are zero. */
typedef struct {
    int layout, dtype;
    size_t dim, bytes; /* elements of a row, and their bytes */
    size_t group;      /* elements of a row that are neighbours in a panel */
    size_t padded;     /* elements of a row in a panel: whole groups */
    size_t row_stride; /* of RUVGEN_LAYOUT_ROWS: rows begin at cache lines if that adds little */
    size_t sums;       /* where a block has them */
    size_t stride;     /* of blocks */
} ruvgen_shape;

ruvgen_shape ruvgen_shape_of(int layout, int dtype, size_t dim);

/* Rows first, …, first + count - 1 of a block; if first is 0, all after them become such as are not there. */
void ruvgen_block_fill(const ruvgen_shape *shape, char *block, size_t first, const void *rows, size_t stride,
                       size_t count);

/* Row r of a block that has been filled; NULL: it is not there. */
void ruvgen_block_put(const ruvgen_shape *shape, char *block, size_t r, const void *row);

/* Row r of another block to row `to`, with its sum. */
void ruvgen_block_copy(const ruvgen_shape *shape, char *block, size_t to, const char *other, size_t r);

/* Rows first, … of a block are not there. */
void ruvgen_block_clear(const ruvgen_shape *shape, char *block, size_t first);

void ruvgen_block_get(const ruvgen_shape *shape, const char *block, size_t r, void *row);

/* Element j of the first count rows. */
void ruvgen_block_column(const ruvgen_shape *shape, const char *block, size_t j, size_t count, void *out);

#endif
