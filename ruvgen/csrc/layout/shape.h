/* The memory layout of a store's rows: blocks of 64 rows, stored by dimension or by row. */
#ifndef RUVGEN_SHAPE_H
#define RUVGEN_SHAPE_H

#include "ruvgen.h"

enum ruvgen_layout { RUVGEN_LAYOUT_SOA, RUVGEN_LAYOUT_ROWS, RUVGEN_LAYOUT_COUNT };

/* A block of RUVGEN_LAYOUT_SOA is a panel, then a four-byte sum per row (as the form `norms` of the
 * instruction set in use computes it), then padding, so that the stride is not a multiple of 4,096 bytes:
 * with such a stride, equal offsets in all blocks would map to the same few cache sets. Unused rows are
 * zero. */
typedef struct {
    int layout, dtype;
    size_t dim, bytes; /* elements of a row, and its bytes */
    size_t group;      /* adjacent elements of a row in a panel */
    size_t padded;     /* elements of a row in a panel, rounded up to whole groups */
    size_t row_stride; /* of RUVGEN_LAYOUT_ROWS: whole cache lines if that adds at most an eighth */
    size_t sums;       /* offset of the sums in a block */
    size_t stride;     /* bytes of a block */
} ruvgen_shape;

ruvgen_shape ruvgen_shape_of(int layout, int dtype, size_t dim);

/* Write rows first, …, first + count - 1 of a block. If first is 0, the rest of the block becomes unused. */
void ruvgen_block_fill(const ruvgen_shape *shape, char *block, size_t first, const void *rows, size_t stride,
                       size_t count);

/* Write row r of a block that has been filled; NULL makes it unused. */
void ruvgen_block_put(const ruvgen_shape *shape, char *block, size_t r, const void *row);

/* Copy row r of another block to row `to`, with its sum. */
void ruvgen_block_copy(const ruvgen_shape *shape, char *block, size_t to, const char *other, size_t r);

/* Make the rows of a block from `first` on unused. */
void ruvgen_block_clear(const ruvgen_shape *shape, char *block, size_t first);

void ruvgen_block_get(const ruvgen_shape *shape, const char *block, size_t r, void *row);

/* Copy element j of the first count rows. */
void ruvgen_block_column(const ruvgen_shape *shape, const char *block, size_t j, size_t count, void *out);

#endif
