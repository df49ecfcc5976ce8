/* Exact search as a job, which is started, run in time slices, and closed. The result has the same bits for
 * every number of threads: work is split only where that does not change the choice of kernel, and the k best
 * neighbours by distance and id do not depend on which thread finds them. */
#ifndef RUVGEN_CALL_H
#define RUVGEN_CALL_H

#include "sync/job.h"
#include "exact/offer.h"
#include "exact/split.h"

typedef struct ruvgen_call ruvgen_call;

/* Offer some rows of a search to some of its queries; `best` are the heaps of these queries. */
typedef int (*ruvgen_knn_part)(const ruvgen_call *call, ruvgen_range queries, ruvgen_range rows,
                               const ruvgen_heaps *best, ruvgen_arena *scratch);

struct ruvgen_call {
    ruvgen_job job;
    int metric, dtype, result; /* result: enum ruvgen_result, of the distances */
    const void *x, *y;         /* queries, rows */
    size_t x_stride, y_stride, m, n, dim;
    void *out; /* distances of cdist; for knn the heaps' keys, which become distances at the end */
    size_t out_stride, k;
    int64_t *ids;
    ruvgen_knn_part part;
    const int64_t *names;  /* ids of rows; NULL: the row numbers */
    ruvgen_hits *hits;     /* of a radius search; NULL: the k nearest are wanted */
    size_t query;          /* the number of the first query there */
    size_t blocks, chunks; /* of queries and of rows */
    size_t chunk_rows;     /* rows per chunk; the last chunk also takes the remainder */
    void *heaps;           /* heaps of every lane but the first; NULL if queries are divided among lanes */
    int64_t *heap_ids;
};

/* As ruvgen_cdist and ruvgen_knn, on up to `threads` threads, 0 for one per core; short calls use fewer.
 * RUVGEN_BUSY: continue with ruvgen_call_run, then close the call. Any other status is the result, and there
 * is nothing to close. If `call` is NULL, only a short computation is done; for a long one RUVGEN_BUSY is
 * returned and nothing is started. */
int ruvgen_cdist_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *x,
                       size_t x_stride, size_t m, const void *y, size_t y_stride, size_t n, size_t dim,
                       void *out, size_t out_stride);
int ruvgen_knn_start(ruvgen_call *call, unsigned threads, int metric, int dtype, const void *base,
                     size_t base_stride, size_t n, const void *queries, size_t query_stride, size_t m,
                     size_t dim, size_t k, int64_t *ids, void *distances);

/* Begin a search whose fields up to `names` are set; threads is at least 1. A block has at least `least`
 * queries, if there are that many. RUVGEN_BUSY, or RUVGEN_E_MEMORY. */
int ruvgen_knn_open(ruvgen_call *call, unsigned threads, size_t least);

/* Divide a call without heaps into blocks of queries and chunks of rows, for at least one thread. */
void ruvgen_call_divide(ruvgen_call *call, unsigned threads);

/* As ruvgen_job_run; a single part takes some milliseconds, so the time is exceeded by that. */
int ruvgen_call_run(ruvgen_call *call, int64_t nanoseconds);

/* End a call that returned RUVGEN_BUSY, finished or not. The results of an unfinished one are undefined. */
void ruvgen_call_close(ruvgen_call *call);

#endif
