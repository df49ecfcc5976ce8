/* Some queries against rows that are neither packed nor, but for a few at a time, widened. */
#ifndef RUVGEN_BLOCKS_H
#define RUVGEN_BLOCKS_H

#include "exact/derive.h"
#include "memory/arena.h"

enum {
    RUVGEN_BLOCKS_FROM = 3, /* the number of queries from which sharing a row pays */
    RUVGEN_BLOCK_MOST = 64, /* rows at a time */
};

typedef struct {
    ruvgen_block kernel;
    ruvgen_rows norms; /* distances to zero; NULL if they are not needed */
    ruvgen_derivation how;
    int dtype, computed; /* of the rows, and what they are computed in */
    const void *x, *y;
    size_t x_stride, y_stride, dim, size; /* bytes of a distance */
    size_t batch;                /* rows at a time: as many as share the first-level cache with queries */
    void *widened, *zero, *sums; /* parts of one allocation */
    ruvgen_norm xs, ys;
    ruvgen_arena *scratch;
    ruvgen_mark mark;
} ruvgen_blocks;

/* Whether blocks are the faster way for m queries, on the ISA in use. */
int ruvgen_blocks_pay(int metric, int dtype, size_t m, size_t dim);

/* Queries that a part of a search of m queries and n rows has at least, so that it is done as the whole would be. */
size_t ruvgen_exact_share(int metric, int dtype, size_t m, size_t n, size_t dim);

/* Prepare for these queries, which must stay valid. RUVGEN_E_MEMORY; RUVGEN_E_ARGUMENT where there is no kernel. */
int ruvgen_blocks_open(ruvgen_blocks *blocks, int metric, int dtype, const void *x, size_t x_stride, size_t m,
                       size_t dim, ruvgen_arena *scratch);

/* Take count rows, at most a batch, which must stay valid. */
void ruvgen_blocks_load(ruvgen_blocks *blocks, const void *y, size_t y_stride, size_t count);

/* Distances of queries first, …, first + m - 1 to the first `count` rows that were taken. */
void ruvgen_blocks_run(const ruvgen_blocks *blocks, size_t first, size_t m, size_t count, void *out,
                       size_t out_stride);

void ruvgen_blocks_close(ruvgen_blocks *blocks);

#endif
