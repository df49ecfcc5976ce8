/* Choosing the links of a row: pruning, plus the links that must stay because they guard a row. */
#include "graph/graph.h"

void ruvgen_links_choose(const ruvgen_index *index, const ruvgen_view *view, ruvgen_scratch *scratch,
                         uint32_t slot, const uint32_t *others, size_t count, size_t limit)
{
    float *const distances = scratch->between, *const constants = scratch->constants;
    uint32_t old[RUVGEN_MAX_DEGREE];
    const size_t had = ruvgen_links_read(view, slot, old);
    for (size_t i = 0; i < count; i++)
        constants[i] = ruvgen_constant_of(view, others[i]);
    ruvgen_query query;
    ruvgen_query_of_slot(view, slot, scratch->room, &query);
    ruvgen_measure(view, &query, view->codes->base, others, constants, count, distances);
    for (size_t i = 0; i < count; i++)
        scratch->keys[i] = ruvgen_candidate(distances[i], others[i]);
    ruvgen_keys_sort(scratch->keys, count);
    uint32_t kept[RUVGEN_MAX_DEGREE];
    const size_t chosen =
        ruvgen_prune(view, scratch, slot, scratch->keys, count, limit, index->options.alpha, kept);
    const size_t n = chosen < view->degree ? chosen : view->degree;
    ruvgen_links_write(view, slot, kept, ruvgen_guards_keep(index, view, slot, old, had, kept, n));
}
