/* Which neighbours to keep (robust pruning, of Vamana; with alpha 1 the rule of HNSW): the nearest first, and none
 * that is nearer, by the factor alpha, to one that was kept. What is kept leads in all directions. */
#include "graph.h"

void ruvgen_keys_sort(uint64_t *keys, size_t count)
{
    for (size_t gap = count / 2; gap; gap /= 2) /* Shell's sort: short lists, no recursion, no memory */
        for (size_t i = gap; i < count; i++) {
            const uint64_t key = keys[i];
            size_t j = i;
            for (; j >= gap && keys[j - gap] > key; j -= gap)
                keys[j] = keys[j - gap];
            keys[j] = key;
        }
}

/* Of rows equal to the one that links are for, a few: all would cover each other, so that none was kept, or leave
 * no place for any other. Which ones depends on the row, or all would choose the same. */
static size_t keep_equals(const ruvgen_view *view, uint32_t target, const uint64_t *keys, size_t count,
                          size_t limit, float *constants, uint32_t *out)
{
    size_t equals = 0, kept = 0;
    if (view->metric == RUVGEN_METRIC_DOT)
        return 0;
    while (equals < count && ruvgen_candidate_distance(keys[equals]) == 0)
        equals++;
    for (; kept < equals && kept < (limit + 3) / 4; kept++) {
        out[kept] = RUVGEN_SLOT(keys[(target * UINT64_C(2654435761) + kept) % equals]);
        constants[kept] = ruvgen_constant_of(view, out[kept]);
    }
    return kept;
}

size_t ruvgen_prune(const ruvgen_view *view, ruvgen_scratch *scratch, uint32_t target, const uint64_t *keys,
                    size_t count, size_t limit, float alpha, uint32_t *out)
{
    enum {
        PIECE = 8
    }; /* kept ones that a candidate is compared with at once: most fall to one of the first */
    const float factor = ruvgen_slack(view->metric, alpha);
    float constants[RUVGEN_MAX_DEGREE], distances[PIECE];
    size_t kept = keep_equals(view, target, keys, count, limit, constants, out);
    for (size_t i = 0; i < count && kept < limit; i++) {
        const uint32_t slot = RUVGEN_SLOT(keys[i]);
        const float own = ruvgen_candidate_distance(keys[i]);
        int covered = own == 0 && view->metric != RUVGEN_METRIC_DOT;
        if (kept && !covered) {
            ruvgen_query query;
            ruvgen_query_of_slot(view, slot, scratch->rows, &query);
            for (size_t j = 0; j < kept && !covered; j += PIECE) {
                const size_t piece = kept - j < PIECE ? kept - j : PIECE;
                ruvgen_measure(view, &query, view->codes->base, out + j, constants + j, piece, distances);
                for (size_t k = 0; k < piece; k++)
                    covered |= factor * distances[k] <= own;
            }
        }
        if (covered)
            continue;
        constants[kept] = ruvgen_constant_of(view, slot);
        out[kept++] = slot;
    }
    return kept;
}

void ruvgen_links_write(const ruvgen_view *view, uint32_t slot, const uint32_t *to, size_t count)
{
    ruvgen_link *links = ruvgen_links_of(view, slot);
    for (size_t i = 0; i < view->degree; i++) {
        const uint32_t other = i < count ? to[i] : slot;
        atomic_store_explicit(links + i, ruvgen_link_word(other, ruvgen_constant_of(view, other)),
                              memory_order_release);
    }
}

size_t ruvgen_links_read(const ruvgen_view *view, uint32_t slot, uint32_t *to)
{
    const ruvgen_link *links = ruvgen_links_of(view, slot);
    const uint32_t slots = atomic_load_explicit(&view->count, memory_order_relaxed);
    size_t count = 0;
    for (size_t i = 0; i < view->degree; i++) {
        to[count] = (uint32_t)atomic_load_explicit(links + i, memory_order_relaxed);
        count += to[count] != slot && to[count] < slots; /* a mapped file may be unverified */
    }
    return count;
}

void ruvgen_links_choose(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         uint32_t slot, const uint32_t *others, size_t count)
{
    float *const distances = scratch->between, *const constants = scratch->constants;
    uint32_t old[RUVGEN_MAX_DEGREE];
    const size_t had = ruvgen_links_read(view, slot, old);
    for (size_t i = 0; i < count; i++)
        constants[i] = ruvgen_constant_of(view, others[i]);
    ruvgen_query query;
    ruvgen_query_of_slot(view, slot, scratch->rows, &query);
    ruvgen_measure(view, &query, view->codes->base, others, constants, count, distances);
    for (size_t i = 0; i < count; i++)
        scratch->keys[i] = ruvgen_candidate(distances[i], others[i]);
    ruvgen_keys_sort(scratch->keys, count);
    uint32_t kept[RUVGEN_MAX_DEGREE];
    const size_t n =
        ruvgen_prune(view, scratch, slot, scratch->keys, count, view->degree, index->options.alpha, kept);
    ruvgen_links_write(view, slot, kept, ruvgen_guards_keep(index, view, slot, old, had, kept, n));
}
