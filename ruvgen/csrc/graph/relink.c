/* Links rows anew that were linked by codes which turned out not to distinguish their neighbours. This is a
 * later pass over these rows, in steps of the insertion that noticed it, or of the next one. Rows are marked
 * until they are done, so none is forgotten if the insertion is interrupted. */
#include "graph/graph.h"

/* The marked rows that are linked and alive; `to` may be NULL. Returns how many. */
static size_t marked(ruvgen_index *index, uint32_t *to)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t slots = atomic_load(&view->count);
    size_t n = 0;
    for (size_t word = 0; word < index->drift.room && word * 64 < slots; word++)
        for (uint64_t bits = index->drift.unsure[word]; bits; bits &= bits - 1) {
            const uint32_t slot = (uint32_t)(word * 64 + (size_t)__builtin_ctzll(bits));
            if (slot >= slots || ruvgen_is_dead(view, slot))
                continue;
            if (to)
                to[n] = slot;
            n++;
        }
    return n;
}

/* Collect them, shuffled, since rows added together may be similar. */
static int collect(ruvgen_index *index, ruvgen_insertion *insertion)
{
    const size_t count = marked(index, NULL);
    insertion->again = ruvgen_room((count + 1) * sizeof *insertion->again);
    if (!insertion->again)
        return RUVGEN_E_MEMORY;
    (void)marked(index, insertion->again);
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
