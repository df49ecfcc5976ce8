/* A search as a caller asked for it, and what becomes of its keys. */
#ifndef RUVGEN_GRAPH_REQUEST_H
#define RUVGEN_GRAPH_REQUEST_H

#include "graph/graph.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const float *queries;
    size_t stride, m, k;
    uint32_t ef, rows, width, group;
    int everything;                /* ef reaches all rows: no graph needed */
    const ruvgen_allowed *allowed; /* none, one for all queries, or one for each */
    size_t allowed_count;
    int held; /* naming: nothing that searches see changes meanwhile */
    int64_t *ids;
    float *distances;
    _Atomic int failed;
} ruvgen_request;

/* Of the filter of a query, NULL without one. */
RUVGEN_INLINE const ruvgen_allowed *ruvgen_allowed_of(const ruvgen_request *all, size_t item)
{
    return all->allowed_count ? &all->allowed[all->allowed_count == 1 ? 0 : item] : NULL;
}

/* graph/results.c */

/* Of the pool of a walk, the keys that searches see at one moment, ascending, to keys; how many. *passed: whether one
 * that they do not see was nearer than the k-th of these. */
uint32_t ruvgen_keys_seen(const ruvgen_request *all, const ruvgen_walk *walk, uint64_t *keys, int *passed);
/* Keys, ascending by the codes' distances, to results. */
void ruvgen_conclude(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                     const uint64_t *keys, size_t count);

/* graph/scan.c */

/* The results of m queries of the same filter, at most RUVGEN_MAX_GROUP, from all rows that they may return: a row is
 * fetched once for all of them. */
void ruvgen_scan(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walks, size_t m);

#endif
