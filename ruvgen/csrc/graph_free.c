/* Slots of removed rows, for rows to come. When no link leads to a dead row any more, only searches that are under
 * way can still be at it; when these have gone, its slot may be another row's. */
#include "graph.h"

enum { BOTH_SIDES = 3 };

void ruvgen_slots_release(ruvgen_index *index, int readers)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load(&view->count), dead = atomic_load(&view->deleted);
    ruvgen_slots_forget(index);
    uint32_t *slots = dead ? ruvgen_room(dead * sizeof *slots) : NULL;
    if (!slots) /* none, or no memory to remember them: then new rows get new slots */
        return;
    uint32_t n = 0;
    for (uint32_t slot = 0; slot < count && n < dead; slot++)
        if (ruvgen_is_dead(view, slot))
            slots[n++] = slot;
    index->free = (ruvgen_free_slots){.slots = slots, .count = n, .seen = readers ? 0 : BOTH_SIDES};
}

uint32_t ruvgen_slots_reusable(const ruvgen_index *index)
{
    return index->free.seen == BOTH_SIDES ? index->free.count - index->free.used : 0;
}

uint32_t ruvgen_slot_reuse(ruvgen_index *index)
{
    atomic_fetch_sub(&ruvgen_view_now(index)->deleted, 1);
    return index->free.slots[index->free.used++];
}

void ruvgen_slots_forget(ruvgen_index *index)
{
    ruvgen_give(index->free.slots);
    index->free = (ruvgen_free_slots){0};
}
