/* The parts that one or several threads run in an exact search. The choice of kernel, and with it the last
 * bits of the result, depends on a part's number of queries and rows (ruvgen_tiles_pay). */
#ifndef RUVGEN_SCAN_H
#define RUVGEN_SCAN_H

#include "memory/arena.h"
#include "exact/offer.h"

/* Like ruvgen_cdist, with the caller's scratch arena, which is rewound afterwards. */
int ruvgen_cdist_scan(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                      size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride,
                      ruvgen_arena *scratch);

/* Offer n rows to heaps, which may already hold other rows. */
int ruvgen_knn_scan(int metric, int dtype, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const ruvgen_heaps *best,
                    ruvgen_arena *scratch);

/* Sort the heaps of m queries into ascending neighbours; the keys of result type `result` become float
 * distances in place. */
void ruvgen_knn_finish(int result, size_t m, size_t k, int64_t *ids, ruvgen_key *keys);

#endif
