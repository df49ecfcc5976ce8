/* Tracks which views are being read, and reclaims old ones. Each reader increments one of two counters
 * (sides); when the other side is empty, new readers switch to it. A replaced view is closed at the writer's
 * next visit after both sides have been seen empty. Readers never wait for that, and no thread needs to be
 * registered. */
#include "graph/graph.h"

const ruvgen_view *ruvgen_view_enter(ruvgen_index *index, uint32_t *side)
{
    *side = atomic_load(&index->side);
    atomic_fetch_add(&index->readers[*side], 1);
    return atomic_load(&index->view); /* read after counting, so this view stays until the reader leaves */
}

void ruvgen_view_leave(ruvgen_index *index, uint32_t side)
{
    atomic_fetch_sub(&index->readers[side], 1);
}

void ruvgen_reclaim(ruvgen_index *index)
{
    const uint32_t now = atomic_load(&index->side), other = 1 - now;
    uint32_t empty = 0;
    for (uint32_t side = 0; side < 2; side++)
        empty |= (uint32_t)!atomic_load(&index->readers[side]) << side;
    if (empty >> other & 1)
        atomic_store(&index->side, other);
    index->free.seen |= empty;
    for (ruvgen_retired **at = &index->retired; *at;) {
        ruvgen_retired *old = *at;
        old->seen |= empty;
        if (old->seen != 3) {
            at = &old->next;
            continue;
        }
        *at = old->next;
        ruvgen_view_close(old->view);
        ruvgen_give(old);
    }
}

int ruvgen_view_publish(ruvgen_index *index, ruvgen_view *view, const uint32_t *places)
{
    ruvgen_retired *old = ruvgen_room(sizeof *old);
    if (!old) {
        ruvgen_view_close(view);
        return RUVGEN_E_MEMORY;
    }
    *old = (ruvgen_retired){.view = ruvgen_view_now(index), .next = index->retired};
    pthread_mutex_lock(&index->naming); /* id lookups must find the table of the newest view */
    if (places)
        ruvgen_table_move(index, old->view, places);
    atomic_store(&index->view, view);
    pthread_mutex_unlock(&index->naming);
    index->retired = old;
    ruvgen_reclaim(index);
    return RUVGEN_OK;
}
