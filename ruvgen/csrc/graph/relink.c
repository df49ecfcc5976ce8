/* Links rows anew that were linked by codes which turned out not to distinguish their neighbours. This is a
 * later pass over these rows, in steps of the insertion that noticed it, or of the next one. Rows are marked
 * until they are done, so none is forgotten if the insertion is interrupted. */
#include "graph/graph.h"

static int is_unsure(const ruvgen_index *index, uint32_t slot)
{
    return slot / 64 < index->drift.room && index->drift.unsure[slot / 64] >> slot % 64 & 1;
}

/* Collect the marked rows that are linked and alive, shuffled, since rows added together may be similar. */
static int collect(ruvgen_index *index, ruvgen_insertion *insertion)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t slots = atomic_load(&view->count);
    size_t count = 0;
    for (uint32_t slot = 0; slot < slots; slot++)
        count += is_unsure(index, slot) && !ruvgen_is_dead(view, slot);
    insertion->again = ruvgen_room((count + 1) * sizeof *insertion->again);
    if (!insertion->again)
        return RUVGEN_E_MEMORY;
    for (uint32_t slot = 0, n = 0; slot < slots; slot++)
        if (is_unsure(index, slot) && !ruvgen_is_dead(view, slot))
            insertion->again[n++] = slot;
    ruvgen_shuffle(insertion->again, count, index->options.seed ^ count);
    insertion->again_count = count;
    insertion->again_done = 0;
    return RUVGEN_OK;
}

int ruvgen_relink_is_due(ruvgen_index *index, ruvgen_insertion *insertion)
{
    if (!index->drift.again || (!insertion->again && collect(index, insertion)))
        return 0;
    if (insertion->again_done < insertion->again_count)
        return 1;
    ruvgen_drift_forget(index);
    ruvgen_give(insertion->again);
    insertion->again = NULL;
    return 0;
}

void ruvgen_relink_next(ruvgen_index *index, ruvgen_insertion *insertion, size_t most)
{
    const size_t from = insertion->again_done, left = insertion->again_count - from,
                 n = most < left ? most : left;
    ruvgen_insertion later = *insertion; /* the same memory, but other rows, and not their first pass */
    later.order = insertion->again;
    later.pass = 1;
    ruvgen_link_batch(index, &later, from, from + n);
    for (size_t i = from; i < from + n; i++)
        index->drift.unsure[later.order[i] / 64] &= ~(UINT64_C(1) << later.order[i] % 64);
    insertion->again_done += n;
}
