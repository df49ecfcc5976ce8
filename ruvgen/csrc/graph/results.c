/* Turns candidates into results: visible rows only, exact distances, the caller's ids. */
#include "graph/request.h"

#include <math.h>

/* Insert a result into n sorted ones. */
static void put(int64_t *ids, float *distances, size_t n, int64_t id, float d)
{
    for (; n && (distances[n - 1] > d || (distances[n - 1] == d && ids[n - 1] > id)); n--) {
        ids[n] = ids[n - 1];
        distances[n] = distances[n - 1];
    }
    ids[n] = id;
    distances[n] = d;
}

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

/* Insert a result into n of at most k results; returns the new number. */
static size_t put_result(int64_t *ids, float *distances, size_t n, size_t k, int64_t id, float d)
{
    if (isnan(d))
        return n;
    if (n == k) {
        if (distances[n - 1] < d || (distances[n - 1] == d && ids[n - 1] <= id))
            return n;
        n--;
    }
    put(ids, distances, n, id, d);
    return n + 1;
}

/* Mark the places behind the n results. */
static void finish(int64_t *ids, float *distances, size_t n, size_t k)
{
    for (; n < k; n++) {
        ids[n] = -1;
        distances[n] = INFINITY;
    }
}

void ruvgen_conclude(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                     const uint64_t *keys, size_t count, double *error)
{
    const size_t k = all->k;
    const int exact = walk->query.exact;
    const float *const query = ruvgen_at(all->queries, all->stride, walk->item);
    int64_t *const ids = all->ids + walk->item * k;
    float *const distances = all->distances + walk->item * k;
    size_t n = 0;
    double squares = 0;
    for (size_t from = 0; from < count && (n < k || !exact); from += RUVGEN_ROOM) {
        const size_t piece = count - from < RUVGEN_ROOM ? count - from : RUVGEN_ROOM;
        for (size_t i = 0; i < piece; i++) {
            scratch->picked[i] = RUVGEN_SLOT(keys[from + i]);
            scratch->between[i] = ruvgen_candidate_distance(keys[from + i]);
            if (error)
                scratch->constants[i] = ruvgen_metric_distance(all->view, &walk->query, scratch->between[i]);
        }
        if (!exact)
            ruvgen_measure_exactly(all->view, query, scratch->picked, piece, scratch->rows, scratch->between);
        for (size_t i = 0; i < piece; i++) {
            float d = scratch->between[i];
            if (error && !exact) { /* NaN if one of them is: then nothing is known of errors */
                const double off = (double)scratch->constants[i] - (double)d;
                squares += off * off;
            }
            d = exact ? ruvgen_metric_distance(all->view, &walk->query, d) : d;
            if (exact && n == k && d > distances[n - 1])
                break;
            n = put_result(ids, distances, n, k, ruvgen_id_of(all->view, scratch->picked[i]), d);
        }
    }
    finish(ids, distances, n, k);
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
    walk->founds = 0;
    return last <= walk->bound; /* false for NaN */
}

void ruvgen_ties_offer(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk,
                       const uint32_t *slots, const float *measured, uint32_t count, const uint64_t *gone,
                       uint32_t first)
{
    int64_t *const ids = all->ids + walk->item * all->k;
    float *const distances = all->distances + walk->item * all->k, *const exact = scratch->constants;
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
        walk->founds = (uint32_t)put_result(ids, distances, walk->founds, all->k,
                                            ruvgen_id_of(all->view, scratch->gathered[i]), exact[i]);
}

void ruvgen_ties_end(const ruvgen_request *all, const ruvgen_walk *walk)
{
    finish(all->ids + walk->item * all->k, all->distances + walk->item * all->k, walk->founds, all->k);
}
