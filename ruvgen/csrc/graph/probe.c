/* Search in a subset: cluster after cluster, the nearest first, until many rows in a row brought no better result. Where
 * the filter and the query disagree, good rows keep coming, and the search goes on; so recall does not depend on how the
 * filter was chosen. */
#include "graph/probe.h"

#include <math.h>

enum {
    PIECE = RUVGEN_COLLECTED,
    FIRST = 64,    /* clusters that are sorted at first: most searches end before */
    PATIENCE = 32, /* times ef: rows without a better one */
    TIMES = 3      /* and as many rows as this times those up to the last better one */
};

/* Where measured rows go: to the candidates, or, when these have ties, to the results. */
typedef void (*sink)(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                     const uint32_t *slots, const float *measured, uint32_t count, const uint64_t *gone,
                     uint32_t first);

static void to_found(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                     const uint32_t *slots, const float *measured, uint32_t count, const uint64_t *gone,
                     uint32_t first)
{
    (void)all, (void)scratch;
    ruvgen_found_offer(walk, slots, measured, count, gone, first);
}

static void compare_loose(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                          const ruvgen_subset_state *state, sink put)
{
    for (uint32_t from = 0; from < state->loose_count; from += PIECE) {
        const uint32_t left = state->loose_count - from, count = left < PIECE ? left : PIECE;
        for (uint32_t i = 0; i < count; i++)
            scratch->constants[i] = ruvgen_constant_of(all->view, state->loose[from + i]);
        ruvgen_measure(all->view, &walk->query, all->view->codes->base, state->loose + from,
                       scratch->constants, count, scratch->between);
        put(all, scratch, walk, state->loose + from, scratch->between, count, NULL, 0);
    }
    scratch->evaluations += state->loose_count;
}

/* Compare the rows of a cluster; returns how many. */
static uint32_t compare_cluster(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                                const ruvgen_subset_state *state, uint32_t cluster, sink put)
{
    const ruvgen_clusters *const clusters = state->clusters;
    const size_t stride = all->view->codes->stride;
    const uint32_t end = clusters->starts[cluster + 1], from = clusters->starts[cluster];
    const uint64_t *const gone = state->left ? state->gone : NULL;
    for (uint32_t at = from; at < end; at += PIECE) {
        const uint32_t count = end - at < PIECE ? end - at : PIECE;
        ruvgen_measure(all->view, &walk->query, clusters->codes + at * stride, NULL, clusters->constants + at,
                       count, scratch->between);
        put(all, scratch, walk, clusters->slots + at, scratch->between, count, gone, at);
    }
    return end - from;
}

/* Keys of clusters by the distances of their centres; the first FIRST are in order. Returns the count. */
static uint32_t order(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                      const ruvgen_clusters *clusters)
{
    uint64_t *const first = scratch->keys, *const keys = first + FIRST;
    const uint32_t most = clusters->count < FIRST ? clusters->count : FIRST;
    float *const distances = scratch->between;
    uint32_t count = 0;
    ruvgen_measure(all->view, &walk->query, clusters->centres, NULL, clusters->centre_constants,
                   clusters->count, distances);
    for (uint32_t i = 0; i < clusters->count; i++) {
        const float d = distances[i] <= INFINITY ? distances[i] : INFINITY; /* NaN comes last */
        keys[i] = ruvgen_candidate(d, i);
        ruvgen_keys_offer(first, &count, most, keys[i]);
    }
    return most;
}

/* The clusters behind the first ones, in order. */
static const uint64_t *order_others(ruvgen_scratch *scratch, const ruvgen_clusters *clusters)
{
    uint64_t *const keys = scratch->keys + FIRST;
    ruvgen_keys_sort(keys, clusters->count);
    return keys;
}

/* Compare the rows of clusters in this order, until nothing better comes. Returns how many clusters these are. */
static uint32_t look_for(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                         const ruvgen_subset_state *state, uint32_t sorted)
{
    const ruvgen_clusters *const clusters = state->clusters;
    const uint64_t *keys = scratch->keys;
    uint64_t compared = 0, last = 0;
    uint32_t i = 0;
    while (i < clusters->count) {
        if (i == sorted)
            keys = order_others(scratch, clusters);
        const int full = walk->founds >= all->k;
        const uint64_t best = full ? walk->found[all->k - 1] : UINT64_MAX;
        compared += compare_cluster(all, scratch, walk, state, RUVGEN_SLOT(keys[i++]), to_found);
        if (!full || walk->found[all->k - 1] < best)
            last = compared;
        else if (compared - last >= (uint64_t)PATIENCE * all->ef && compared >= TIMES * last)
            break;
    }
    scratch->evaluations += clusters->count + compared;
    return i;
}

void ruvgen_probe(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    const ruvgen_allowed *const allowed = ruvgen_allowed_of(all, walk->item);
    const ruvgen_subset_state *const state = allowed->of;
    const uint32_t sorted = order(all, scratch, walk, state->clusters);
    walk->founds = 0;
    walk->wanted = all->again > all->deep ? all->deep : all->again;
    compare_loose(all, scratch, walk, state, to_found);
    const uint32_t looked = look_for(all, scratch, walk, state, sorted);
    if (walk->founds < all->k && walk->founds < allowed->count) { /* distances by code can be NaN */
        ruvgen_scan(all, scratch, walk, 1, allowed->count);
        return;
    }
    double error;
    ruvgen_conclude(all, scratch, walk, walk->found, walk->founds, &error);
    if (!ruvgen_has_ties(all, error, walk))
        return;
    const uint64_t *const keys = looked > sorted ? scratch->keys + FIRST : scratch->keys;
    compare_loose(all, scratch, walk, state, ruvgen_ties_offer);
    for (uint32_t i = 0; i < looked; i++)
        scratch->evaluations +=
            compare_cluster(all, scratch, walk, state, RUVGEN_SLOT(keys[i]), ruvgen_ties_offer);
    ruvgen_results_end(all, walk);
}
