/* The parts that one or several threads run in an exact search. The choice of kernel, and with it the last
 * bits of the result, depends on a part's number of queries and rows (ruvgen_tiles_pay). */
#ifndef RUVGEN_SCAN_H
#define RUVGEN_SCAN_H

#include "memory/arena.h"
#include "exact/formulas.h"
#include "exact/offer.h"

/* Like ruvgen_cdist, with the caller's scratch arena, which is rewound afterwards. */
int ruvgen_cdist_scan(int metric, int dtype, const void *x, size_t x_stride, size_t m, const void *y,
                      size_t y_stride, size_t n, size_t dim, void *out, size_t out_stride,
                      ruvgen_arena *scratch);

/* Offer n rows to heaps, which may already hold other rows. */
int ruvgen_knn_scan(int metric, int dtype, const void *base, size_t base_stride, size_t n,
                    const void *queries, size_t query_stride, size_t m, size_t dim, const ruvgen_heaps *best,
                    ruvgen_arena *scratch);

/* Make n places of heaps empty, whose keys are of distances of the type `result`. */
void ruvgen_heaps_init(int result, void *keys, int64_t *ids, size_t n);

/* Offer what is in one place of some heaps to the heap of k places that begins at another place. */
void ruvgen_heaps_move(int result, const void *from, const int64_t *from_ids, size_t place, void *to,
                       int64_t *to_ids, size_t heap, size_t k);

/* Sort the heaps of m queries into ascending neighbours; keys become distances in place, float or double. */
void ruvgen_knn_finish(int result, size_t m, size_t k, int64_t *ids, void *keys);

#endif
