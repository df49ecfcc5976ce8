/* What can be searched: a store, an index, and whatever comes to hold rows. All of them are searched by ruvgen_search,
 * which checks what is asked and counts it, and their results are merged by ruvgen_merge. */
#ifndef RUVGEN_SEARCHER_H
#define RUVGEN_SEARCHER_H

#include "exact/hits.h"
#include "layout/filter.h"
#include "ruvgen.h"
#include "stats/stats.h"
#include "status.h"

/* A search for m queries: the k nearest rows of each, or, if there are `hits`, all rows within its radius. */
typedef struct {
    const void *queries;
    size_t stride, m, threads;
    const ruvgen_filter *filters; /* none, one for all queries, or one per query */
    size_t filter_count;
    size_t k, ef; /* ef: candidates, of a search that is approximate */
    int64_t *ids; /* k for each query, by distance, then by id; unused places hold id -1 and distance +inf */
    float *distances;
    ruvgen_hits *hits; /* results of queries first, first + 1, … are appended */
    const double *radii;
    size_t first;
} ruvgen_batch;

/* Opened by ruvgen_store_searcher or ruvgen_index_searcher. Valid as long as what it searches; there is nothing to
 * close. */
typedef struct ruvgen_searcher {
    void *of;
    int metric, dtype; /* dtype: of the queries */
    size_t dim;
    ruvgen_stats *stats; /* counts queries, beside the library's; or NULL */
    size_t turn;         /* queries that a thread takes at a time; 0: all */
    /* Search for a batch that ruvgen_search has checked. */
    int (*search_batch)(const struct ruvgen_searcher *searcher, const ruvgen_batch *batch);
    /* About how many multiply-adds a query of the batch takes. */
    double (*cost)(const struct ruvgen_searcher *searcher, const ruvgen_batch *batch);
} ruvgen_searcher;

/* RUVGEN_E_ARGUMENT: k is 0, or there is not one filter for each query; RUVGEN_E_VALUE: a query holds NaN or Inf; and
 * the errors of what is searched. After an error, results are undefined. */
int ruvgen_search(const ruvgen_searcher *searcher, const ruvgen_batch *batch);

/* Into how many parts of about as many queries to divide a batch, so that the caller can do something in between, such
 * as to give up. */
size_t ruvgen_search_parts(const ruvgen_searcher *searcher, const ruvgen_batch *batch);
/* The same for m queries that cost so many multiply-adds each, of which a thread takes at least `turn` at a time: a part
 * takes a tenth of a second at most, or half a second if it would have very few queries. */
size_t ruvgen_parts(size_t m, size_t threads, double cost, size_t turn);

/* Of the results of several searches for the same m queries, (searches, m, k), the k best of each. */
void ruvgen_merge(size_t searches, size_t m, size_t k, const int64_t *from_ids, const float *from,
                  int64_t *ids, float *distances);

#endif
