/* From keys of the pool to results: exact distances, ids of the caller, each once. */
#include "graph_request.h"

#include <math.h>

/* Put one result where it belongs among the n before it. */
static void put(int64_t *ids, float *distances, size_t n, int64_t id, float d)
{
    for (; n && (distances[n - 1] > d || (distances[n - 1] == d && ids[n - 1] > id)); n--) {
        ids[n] = ids[n - 1];
        distances[n] = distances[n - 1];
    }
    ids[n] = id;
    distances[n] = d;
}

int ruvgen_may_be_double(const ruvgen_request *all)
{
    return all->replacing || atomic_load(&all->index->replacing)
           || atomic_load(&all->index->changes) != all->changes;
}

size_t ruvgen_put_result(int64_t *ids, float *distances, size_t n, size_t k, int64_t id, float d, int once)
{
    size_t at = n;
    if (once)
        for (at = 0; at < n && ids[at] != id;)
            at++;
    if (at < n) {
        if (distances[at] <= d)
            return n;
        for (; at + 1 < n; at++) {
            ids[at] = ids[at + 1];
            distances[at] = distances[at + 1];
        }
        n--;
    } else if (n == k) {
        if (distances[n - 1] < d || (distances[n - 1] == d && ids[n - 1] <= id))
            return n;
        n--;
    }
    put(ids, distances, n, id, d);
    return n + 1;
}

void ruvgen_conclude(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                     const uint64_t *keys, size_t count)
{
    const size_t k = all->k;
    const uint64_t again = ruvgen_rank_depth(&all->view->coding, k);
    const int exact = walk->query.exact;
    const int once = ruvgen_may_be_double(all);
    const float *const query = ruvgen_at(all->queries, all->stride, walk->item);
    int64_t *const ids = all->ids + walk->item * k;
    float *const distances = all->distances + walk->item * k;
    if (!exact && count > again)
        count = again;
    size_t n = 0;
    for (size_t from = 0; from < count && (n < k || !exact); from += RUVGEN_ROOM) {
        const size_t piece = count - from < RUVGEN_ROOM ? count - from : RUVGEN_ROOM;
        for (size_t i = 0; i < piece; i++) {
            scratch->picked[i] = RUVGEN_SLOT(keys[from + i]);
            scratch->between[i] = ruvgen_candidate_distance(keys[from + i]);
        }
        if (!exact)
            ruvgen_measure_exactly(all->view, query, scratch->picked, piece, scratch->rows, scratch->between);
        for (size_t i = 0; i < piece; i++) {
            float d = scratch->between[i];
            d = exact ? ruvgen_metric_distance(all->view, &walk->query, d) : d;
            if (exact && n == k && d > distances[n - 1])
                break;
            n = ruvgen_put_result(ids, distances, n, k, ruvgen_id_of(all->view, scratch->picked[i]), d, once);
        }
    }
    for (size_t i = n; i < k; i++) {
        ids[i] = -1;
        distances[i] = INFINITY;
    }
}
