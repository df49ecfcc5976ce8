/* Many queries against many rows: a batch of rows is packed into panels, and every query is compared with all
 * of them. */
#ifndef RUVGEN_TILES_H
#define RUVGEN_TILES_H

#include "memory/arena.h"
#include "ruvgen.h"

enum { RUVGEN_TILES_FROM = 16 }; /* the number of queries from which packing pays */

typedef struct {
    ruvgen_tile kernel;
    ruvgen_norms norms; /* sums of rows; NULL if the metric needs none */
    int dtype;          /* of the rows */
    const void *x;
    size_t x_stride, dim;
    size_t words;                  /* four-byte words that a row takes in a panel */
    size_t batch;                  /* rows per batch: as many panels as fit the second-level cache well */
    ruvgen_word *panels, *xs, *ys; /* parts of one allocation */
    float *widened; /* for sixteen-bit floats: a panel's rows as float32, before they are packed; else NULL */
    ruvgen_arena *scratch;
    ruvgen_mark mark;
} ruvgen_tiles;

/* Whether tiles are the faster way for m queries and n rows, on the ISA in use. */
int ruvgen_tiles_pay(int metric, int dtype, size_t m, size_t n, size_t dim);

/* Prepare for these queries, which must stay valid. RUVGEN_E_MEMORY. */
int ruvgen_tiles_open(ruvgen_tiles *tiles, int metric, int dtype, const void *x, size_t x_stride, size_t m,
                      size_t dim, ruvgen_arena *scratch);

/* Pack count rows, at most a batch; the rest of the last panel is packed as zeros. */
void ruvgen_tiles_load(ruvgen_tiles *tiles, const void *y, size_t y_stride, size_t count);

/* Distances of queries first, …, first + count - 1 to the RUVGEN_PANEL rows from `row` on; `row` is a
 * multiple of RUVGEN_PANEL. */
void ruvgen_tiles_run(const ruvgen_tiles *tiles, size_t first, size_t count, size_t row, void *out,
                      size_t out_stride);

void ruvgen_tiles_close(ruvgen_tiles *tiles);

#endif
