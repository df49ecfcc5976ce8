/* Turns candidates into results: visible rows only, exact distances, the caller's ids. */
#include "graph/request.h"

#include <math.h>

uint32_t ruvgen_keys_seen(const ruvgen_request *all, const ruvgen_walk *walk, uint64_t *keys, int *passed)
{
    const ruvgen_span *hidden = all->view->hidden;
    for (unsigned tries = 0;; tries++) {
        const ruvgen_look look = ruvgen_look_begin(all->index, tries, all->held);
        const int some = ruvgen_bits_count(hidden) > 0;
        uint32_t n = 0;
        *passed = 0;
        for (uint32_t i = 0; i < walk->count; i++) {
            keys[n] = walk->pool[i];
            const int seen = !some || !ruvgen_bits_has(hidden, RUVGEN_SLOT(walk->pool[i]));
            *passed |= !seen && n < all->k && !ruvgen_bits_has(all->view->marked, RUVGEN_SLOT(walk->pool[i]));
            n += (uint32_t)seen;
        }
        if (ruvgen_look_end(all->index, look, all->held))
            return n;
    }
}

void ruvgen_conclude(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                     const uint64_t *keys, size_t count, double *error)
{
    const int exact = walk->query.exact;
    const float *const query = ruvgen_at(all->queries, all->stride, walk->item);
    ruvgen_key *const best = ruvgen_keys_of(all, walk);
    int64_t *const ids = ruvgen_ids_of(all, walk);
    const size_t k = all->k;
    size_t n = 0;
    int near = 1;
    double squares = 0;
    for (size_t from = 0; from < count && near; from += RUVGEN_ROOM) {
        const size_t piece = count - from < RUVGEN_ROOM ? count - from : RUVGEN_ROOM;
        for (size_t i = 0; i < piece; i++) {
            scratch->picked[i] = RUVGEN_SLOT(keys[from + i]);
            __builtin_prefetch(ruvgen_id_place(all->view, scratch->picked[i]));
            scratch->between[i] = ruvgen_candidate_distance(keys[from + i]);
            if (error)
                scratch->constants[i] = ruvgen_metric_distance(all->view, &walk->query, scratch->between[i]);
        }
        if (!exact)
            ruvgen_measure_exactly(all->view, query, scratch->picked, piece, scratch->rows, scratch->between);
        for (size_t i = 0; i < piece && near; i++) {
            float d = scratch->between[i];
            if (error && !exact) { /* NaN if one of them is: then nothing is known of errors */
                const double off = (double)scratch->constants[i] - (double)d;
                squares += off * off;
            }
            d = exact ? ruvgen_metric_distance(all->view, &walk->query, d) : d;
            const int32_t key = ruvgen_key_float(d);
            near = !(exact && n == k && key > best[k - 1]);
            if (near && !isnan(d)) /* nearly in order, as they come */
                n = ruvgen_topk_insert(best, ids, n, k, key, ruvgen_id_of(all->view, scratch->picked[i]));
        }
    }
    ruvgen_topk_init(best + n, ids + n, k - n);
    ruvgen_topk_distances(RUVGEN_RESULT_FLOAT, k, best);
    if (error)
        *error = count ? sqrt(squares / (double)count) : 0;
}

int ruvgen_has_ties(const ruvgen_request *all, double error, ruvgen_walk *walk)
{
    enum { DEVIATIONS = 2 };
    if (walk->query.exact || walk->founds < walk->wanted)
        return 0;
    const float worst = all->distances[walk->item * all->k + all->k - 1];
    const float last = ruvgen_metric_distance(all->view, &walk->query,
                                              ruvgen_candidate_distance(walk->found[walk->founds - 1]));
    walk->bound = (float)((double)worst + DEVIATIONS * error);
    if (!(last <= walk->bound)) /* or one of them is NaN */
        return 0;
    ruvgen_results_begin(all, walk);
    return 1;
}

void ruvgen_ties_offer(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                       const uint32_t *slots, const float *measured, uint32_t count, const uint64_t *gone,
                       uint32_t first)
{
    float *const exact = scratch->constants;
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t place = first + i;
        if (ruvgen_metric_distance(all->view, &walk->query, measured[i]) <= walk->bound
            && !(gone && (gone[place >> 6] >> (place & 63) & 1)))
            scratch->gathered[n++] = slots[i];
    }
    if (!n)
        return;
    ruvgen_measure_exactly(all->view, ruvgen_at(all->queries, all->stride, walk->item), scratch->gathered, n,
                           scratch->rows, exact);
    for (uint32_t i = 0; i < n; i++)
        ruvgen_results_offer(all, walk, scratch->gathered[i], exact[i]);
}
