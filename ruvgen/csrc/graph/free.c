/* Reuse of the slots of removed rows. When no link leads to a dead row any more, only searches in progress
 * can still visit it; when these have ended, its slot can be reused. */
#include "graph/graph.h"

enum { BOTH_SIDES = 3 };

static uint32_t left(const ruvgen_index *index)
{
    return index->free.count - index->free.used;
}

int ruvgen_slots_dead(ruvgen_index *index, uint32_t **slots, uint32_t *count)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t end = atomic_load(&view->count), n = atomic_load(&index->removed) - left(index);
    *count = 0;
    *slots = n ? ruvgen_room(n * sizeof **slots) : NULL;
    if (n && !*slots)
        return RUVGEN_E_MEMORY;
    uint32_t next = index->free.used;
    for (uint32_t word = 0; n && word <= end / 64; word++) {
        uint64_t dead = atomic_load(ruvgen_bits_word(view->dead, (size_t)word * 64));
        for (; dead; dead &= dead - 1) {
            const uint32_t slot = word * 64 + (uint32_t)__builtin_ctzll(dead);
            if (next < index->free.count && index->free.slots[next] == slot)
                next++;
            else if (slot < end && *count < n)
                (*slots)[(*count)++] = slot;
        }
    }
    return RUVGEN_OK;
}

void ruvgen_slots_release(ruvgen_index *index, const uint32_t *slots, uint32_t count, int readers)
{
#ifdef RUVGEN_CHECKS
    ruvgen_check_unlinked(index, slots, count);
#endif
    const uint32_t n = left(index) + count;
    uint32_t *merged = n ? ruvgen_room(n * sizeof *merged) : NULL;
    if (!merged) /* nothing to free, or no memory for the list: then new rows get new slots */
        return;
    const ruvgen_free_slots *old = &index->free;
    for (uint32_t i = 0, at = 0, next = old->used; i < n; i++)
        merged[i] = at == count || (next < old->count && old->slots[next] < slots[at]) ? old->slots[next++]
                                                                                       : slots[at++];
    ruvgen_slots_forget(index);
    index->free = (ruvgen_free_slots){.slots = merged, .count = n, .seen = readers ? 0 : BOTH_SIDES};
}

/* Whether a sorted list has a slot. */
static int has(const uint32_t *slots, uint32_t count, uint32_t slot)
{
    uint32_t from = 0, to = count;
    while (from < to) {
        const uint32_t middle = from + (to - from) / 2;
        if (slots[middle] < slot)
            from = middle + 1;
        else
            to = middle;
    }
    return from < count && slots[from] == slot;
}

int ruvgen_sweep_frees(const ruvgen_sweep *sweep, uint32_t slot)
{
    return has(sweep->slots, sweep->count, slot);
}

int ruvgen_slots_is_free(const ruvgen_index *index, uint32_t slot)
{
    const uint32_t used = index->free.used;
    return left(index) && has(index->free.slots + used, left(index), slot);
}

uint32_t ruvgen_slots_reusable(const ruvgen_index *index)
{
    return index->free.seen == BOTH_SIDES ? left(index) : 0;
}

const uint32_t *ruvgen_slots_free(const ruvgen_index *index)
{
    return index->free.slots + index->free.used;
}

void ruvgen_slots_use(ruvgen_index *index, uint32_t count)
{
    atomic_fetch_sub(&index->removed, count);
    index->free.used += count;
}

void ruvgen_slots_forget(ruvgen_index *index)
{
    ruvgen_give(index->free.slots);
    index->free = (ruvgen_free_slots){0};
}
