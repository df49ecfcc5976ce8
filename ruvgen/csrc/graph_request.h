/* A search as a caller asked for it, and what becomes of its keys. */
#ifndef RUVGEN_GRAPH_REQUEST_H
#define RUVGEN_GRAPH_REQUEST_H

#include "graph.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const float *queries;
    size_t stride, m, k;
    uint32_t ef, rows, width, group;
    int everything; /* ef reaches all rows: no graph needed */
    const ruvgen_allowed *allowed;
    size_t allowed_count;
    int64_t *ids;
    float *distances;
    uint64_t changes;
    int replacing;
    _Atomic int failed;
} ruvgen_request;

/* graph_results.c */

/* Whether a row and its replacement may both have been met; asked for after the graph was read. */
int ruvgen_may_be_double(const ruvgen_request *all);
/* Put one result among n of at most k, unless its id is there nearer; the number there are then. once: look. */
size_t ruvgen_put_result(int64_t *ids, float *distances, size_t n, size_t k, int64_t id, float d, int once);
/* Keys, ascending by the codes' distances, to results. */
void ruvgen_conclude(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                     const uint64_t *keys, size_t count);

/* graph_scan.c */

/* The results of m queries of the same filter, at most RUVGEN_MAX_GROUP, from all rows that they may return: a row is
 * fetched once for all of them. */
void ruvgen_scan(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walks, size_t m);

#endif
