/* The parameters of a search, and the functions that turn its candidates into results. */
#ifndef RUVGEN_GRAPH_REQUEST_H
#define RUVGEN_GRAPH_REQUEST_H

#include "graph/graph.h"
#include "layout/topk.h"

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    const float *queries;
    size_t stride, m, k;
    uint32_t ef, rows, width, group;
    uint32_t there;       /* rows that may be returned: those that are not marked */
    uint32_t again, deep; /* how many of the best by code are compared again after a walk, and after a scan */
    int everything;       /* ef covers all rows: the graph is not needed */
    const ruvgen_allowed *allowed; /* none, one for all queries, or one per query */
    size_t allowed_count;
    int held;       /* `naming` is held: no commit can run meanwhile */
    uint64_t names; /* of the index before filters were looked up */
    int64_t *ids;
    float *distances;
    _Atomic int failed;
} ruvgen_request;

/* The allowed rows of a query; NULL without a filter. */
RUVGEN_INLINE const ruvgen_allowed *ruvgen_allowed_of(const ruvgen_request *all, size_t item)
{
    return all->allowed_count ? &all->allowed[all->allowed_count == 1 ? 0 : item] : NULL;
}

/* The results of a scan are a heap (layout/topk.h) in its part of the caller's arrays, until ruvgen_results_end. */
RUVGEN_INLINE ruvgen_key *ruvgen_keys_of(const ruvgen_request *all, const ruvgen_walk *walk)
{
    return (ruvgen_key *)(void *)(all->distances + walk->item * all->k);
}

RUVGEN_INLINE int64_t *ruvgen_ids_of(const ruvgen_request *all, const ruvgen_walk *walk)
{
    return all->ids + walk->item * all->k;
}

RUVGEN_INLINE void ruvgen_results_begin(const ruvgen_request *all, const ruvgen_walk *walk)
{
    ruvgen_topk_init(ruvgen_keys_of(all, walk), ruvgen_ids_of(all, walk), all->k);
}

/* Offer a row, whose id is read only if it may be among the best. */
RUVGEN_INLINE void ruvgen_results_offer(const ruvgen_request *all, const ruvgen_walk *walk, uint32_t slot,
                                        float distance)
{
    ruvgen_key *const keys = ruvgen_keys_of(all, walk);
    const int32_t key = ruvgen_key_float(distance);
    if (key <= keys[0] && !isnan(distance))
        ruvgen_topk_push(keys, ruvgen_ids_of(all, walk), all->k, key, ruvgen_id_of(all->view, slot));
}

RUVGEN_INLINE void ruvgen_results_end(const ruvgen_request *all, const ruvgen_walk *walk)
{
    ruvgen_topk_finish(RUVGEN_RESULT_FLOAT, all->k, ruvgen_ids_of(all, walk), ruvgen_keys_of(all, walk));
}

/* Up to how many allowed rows a search with a filter compares all of them exactly: ranking so few by their codes
 * first would save little. */
RUVGEN_INLINE uint64_t ruvgen_few(const ruvgen_request *all)
{
    return 4 * (uint64_t)all->deep;
}

/* graph/results.c */

/* Copy the keys of visible rows from a walk's pool to `keys`, in order, as one consistent read; returns how
 * many. *passed: whether a hidden row was nearer than the k-th of these. */
uint32_t ruvgen_keys_seen(const ruvgen_request *all, const ruvgen_walk *walk, uint64_t *keys, int *passed);
/* Turn keys, sorted by the codes' distances, into results: all of them are compared by exact distances.
 * *error, unless that is NULL: by how much distances by code were off, a root mean square. */
void ruvgen_conclude(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                     const uint64_t *keys, size_t count, double *error);

/* After that, if all rows were compared by their codes: whether the last of the candidates, walk->found, is so near that
 * by the errors of codes some behind it may be among the results. Then the results begin anew: all rows are offered once
 * more, and those within walk->bound are compared exactly. `gone` as for ruvgen_found_offer; at most
 * RUVGEN_COLLECTED at a time. */
int ruvgen_has_ties(const ruvgen_request *all, double error, ruvgen_walk *walk);
void ruvgen_ties_offer(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                       const uint32_t *slots, const float *measured, uint32_t count, const uint64_t *gone,
                       uint32_t first);

/* graph/radius.c */

/* All rows within the radii, by comparing all that filters allow. */
int ruvgen_radius_batch(ruvgen_index *index, const ruvgen_batch *batch);

/* graph/scan.c */

enum { RUVGEN_COLLECTED = 256 };

/* Collect up to RUVGEN_COLLECTED allowed slots from *slot on, which is a multiple of 64, and their constants.
 * `allowed` is a consistent set, so a row that is replaced meanwhile is neither seen twice nor missed. */
uint32_t ruvgen_slots_collect(const ruvgen_view *view, const uint64_t *allowed, uint32_t slots,
                              uint32_t *slot, uint32_t *picked, float *constants);

/* Exhaustive search for m ≤ RUVGEN_MAX_GROUP queries with the same filter, which allows `allowed` rows; each row
 * is loaded once for all of them. `found` of each walk has room for request->deep keys. */
void ruvgen_scan(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walks, size_t m,
                 uint64_t allowed);

#endif
