/* Many queries against many rows: a batch of rows is packed into panels, and every query meets all of them. */
#ifndef RUVGEN_TILES_H
#define RUVGEN_TILES_H

#include "memory/arena.h"
#include "ruvgen.h"

enum { RUVGEN_TILES_FROM = 16 }; /* queries from which packing pays */

typedef struct {
    ruvgen_tile kernel;
    ruvgen_norms norms; /* of rows; NULL if the metric has none */
    int dtype;          /* of the rows */
    const void *x;
    size_t x_stride, dim;
    size_t words;                  /* of four bytes, that a row takes in a panel */
    size_t batch;                  /* rows that fit: as many panels as the second-level cache likes */
    ruvgen_word *panels, *xs, *ys; /* one piece of scratch */
    float *widened; /* a panel's rows before they are packed, of sixteen-bit floats; NULL of others */
    ruvgen_arena *scratch;
    ruvgen_mark mark;
} ruvgen_tiles;

/* Whether tiles are the faster way for m queries and n rows, on the ISA in use. */
int ruvgen_tiles_pay(int metric, int dtype, size_t m, size_t n, size_t dim);

/* Take the queries, which stay where they are. RUVGEN_E_MEMORY if there is none. */
int ruvgen_tiles_open(ruvgen_tiles *tiles, int metric, int dtype, const void *x, size_t x_stride, size_t m,
                      size_t dim, ruvgen_arena *scratch);

/* Pack count rows, at most a batch; the rest of the last panel is whatever zero packs to. */
void ruvgen_tiles_load(ruvgen_tiles *tiles, const void *y, size_t y_stride, size_t count);

/* Distances of queries first, …, first + count - 1 to the RUVGEN_PANEL rows from `row` on, a multiple of that. */
void ruvgen_tiles_run(const ruvgen_tiles *tiles, size_t first, size_t count, size_t row, void *out,
                      size_t out_stride);

void ruvgen_tiles_close(ruvgen_tiles *tiles);

#endif
