/* Exact search as a job: started, run in slices, closed. The result is the same bit by bit for every number of
 * threads: work is split where the choice of kernel does not change, and of neighbours the k best by distance and
 * id are one set, whoever found them. */
#ifndef RUVGEN_CALL_H
#define RUVGEN_CALL_H

#include "sync/job.h"
#include "exact/offer.h"
#include "exact/split.h"

typedef struct ruvgen_call ruvgen_call;

/* Offer some rows of a search to some of its queries, whose heaps these are. */
typedef int (*ruvgen_knn_part)(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                               const ruvgen_heaps *best, ruvgen_arena *scratch);

struct ruvgen_call {
    ruvgen_job job;
    int metric, dtype, result;
    const void *x, *y; /* queries, rows */
    size_t x_stride, y_stride, m, n, dim;
    void *out; /* or the keys of the nearest, in the end their distances */
    size_t out_stride, k;
    int64_t *ids;
    ruvgen_knn_part part;
    const int64_t *names;  /* ids of rows; NULL: their numbers */
    size_t blocks, chunks; /* of queries and of rows */
    size_t chunk_rows;     /* in each but the last, which takes the rest too */
    ruvgen_key *heaps; /* where every lane but the first keeps its nearest; NULL if lanes share no query */
    int64_t *heap_ids;
};

/* As ruvgen_cdist and ruvgen_knn, on so many threads, 0 for as many as there are cores; a call that is too
 * short for it uses fewer. RUVGEN_BUSY: go on with ruvgen_call_run, and then close it; anything else is the result,
 * and nothing is left to close. Without a `call` a long one is not begun: RUVGEN_BUSY, and nothing else. */
int ruvgen_cdist_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *x,
                       size_t x_stride, size_t m, const void *y, size_t y_stride, size_t n, size_t dim,
                       void *out, size_t out_stride);
int ruvgen_knn_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *base,
                     size_t base_stride, size_t n, const void *queries, size_t query_stride, size_t m,
                     size_t dim, size_t k, int64_t *ids, float *distances);

/* Begin a search of which everything down to names is set, on at least one thread; a block has at least so many
 * queries, if there are. RUVGEN_BUSY, or RUVGEN_E_MEMORY. */
int ruvgen_knn_open(ruvgen_call *call, unsigned threads, size_t least);

/* As ruvgen_job_run; a part of the work takes some milliseconds. */
int ruvgen_call_run(ruvgen_call *call, int64_t nanoseconds);

/* Ends a call that is RUVGEN_BUSY, done or not; the results of one that is not done are worthless. */
void ruvgen_call_close(ruvgen_call *call);

#endif
