/* Parts of exact search, of which the whole is made by one thread or several. Which kernel serves depends on the
 * number of queries and rows of a part (ruvgen_tiles_pay), and with it the last bits of the result. */
#ifndef RUVGEN_SCAN_H
#define RUVGEN_SCAN_H

#include "memory/arena.h"
#include "exact/offer.h"

/* Like ruvgen_cdist, with scratch of the caller's, which is taken back. */
int ruvgen_cdist_scan(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                      size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride,
                      ruvgen_arena *scratch);

/* Offer n rows to heaps that hold what other rows left there. */
int ruvgen_knn_scan(int metric, int dtype, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const ruvgen_heaps *best,
                    ruvgen_arena *scratch);

/* Heaps of m queries to neighbours in ascending order; keys become distances of a type of enum ruvgen_result, as
 * floats in the same place. */
void ruvgen_knn_finish(int result, size_t m, size_t k, int64_t *ids, ruvgen_key *keys);

#endif
