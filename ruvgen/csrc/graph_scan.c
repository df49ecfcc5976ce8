/* Search without the graph: where all rows are wanted, or so few may be returned that looking at each is less work. */
#include "graph_request.h"
#include "topk.h"

#include <math.h>

/* Up to PIECE slots that may be returned, from *slot on. */
enum { PIECE = 256 };

static uint32_t collect(const ruvgen_view *view, const uint64_t *allowed, uint32_t slots, uint32_t *slot,
                        uint32_t *picked, float *constants)
{
    uint32_t count = 0;
    for (; *slot < slots && count < PIECE; ++*slot) {
        if (allowed && !allowed[*slot >> 6]) {
            *slot |= 63;
            continue;
        }
        if (!ruvgen_may_return(view, allowed, *slot))
            continue;
        constants[count] = ruvgen_constant_of(view, *slot);
        picked[count++] = *slot;
    }
    return count;
}

/* The k nearest of all rows that may be returned, by distances that need no second look; `once`: no id twice. */
static void scan_exactly(const ruvgen_request *all, ruvgen_scratch *scratch, const ruvgen_walk *walk,
                         int once)
{
    const ruvgen_view *view = all->view;
    const size_t k = all->k;
    const uint32_t slots = walk->slots;
    const int exact = walk->query.exact;
    const float *const query = ruvgen_at(all->queries, all->stride, walk->item);
    int64_t *const ids = all->ids + walk->item * k;
    float *const distances = all->distances + walk->item * k, constants[PIECE];
    ruvgen_key *const keys = (ruvgen_key *)distances;
    size_t n = 0;
    ruvgen_topk_init(keys, ids, k);
    for (uint32_t slot = 0; slot < slots;) {
        const uint32_t count = collect(view, walk->allowed, slots, &slot, scratch->picked, constants);
        if (exact)
            ruvgen_measure(view, &walk->query, view->codes->base, scratch->picked, constants, count,
                           scratch->between);
        else
            ruvgen_measure_exactly(view, query, scratch->picked, count, scratch->rows, scratch->between);
        for (uint32_t i = 0; i < count; i++) {
            const float measured = scratch->between[i];
            const float d = exact ? ruvgen_metric_distance(view, &walk->query, measured) : measured;
            const int64_t id = ruvgen_id_of(view, scratch->picked[i]);
            if (isnan(d))
                continue;
            if (once)
                n = ruvgen_put_result(ids, distances, n, k, id, d, 1);
            else
                ruvgen_topk_push(keys, ids, k, ruvgen_key_float(d), id);
        }
    }
    if (!once)
        ruvgen_topk_sort(keys, ids, k);
    for (size_t i = once ? n : 0; i < k; i++)
        distances[i] = ruvgen_float_of_key(keys[i]);
}

/* All rows that may be returned, by their codes; then as from the graph. */
static void scan_codes(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    const ruvgen_view *view = all->view;
    const uint32_t slots = walk->slots;
    float constants[PIECE];
    walk->founds = 0;
    walk->wanted = all->ef;
    for (uint32_t slot = 0; slot < slots;) {
        const uint32_t count = collect(view, walk->allowed, slots, &slot, scratch->picked, constants);
        ruvgen_measure(view, &walk->query, view->codes->base, scratch->picked, constants, count,
                       scratch->between);
        for (uint32_t i = 0; i < count; i++)
            ruvgen_keys_offer(walk->found, &walk->founds, walk->wanted,
                              ruvgen_candidate(scratch->between[i], scratch->picked[i]));
    }
    ruvgen_conclude(all, scratch, walk, walk->found, walk->founds);
}

void ruvgen_scan(const ruvgen_request *all, ruvgen_scratch *scratch, ruvgen_walk *walk)
{
    if (!walk->query.exact && !all->everything) {
        scan_codes(all, scratch, walk);
        return;
    }
    scan_exactly(all, scratch, walk, 0);
    if (ruvgen_may_be_double(all))
        scan_exactly(all, scratch, walk, 1);
}
