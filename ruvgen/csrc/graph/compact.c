/* Compaction: copies the living rows to new memory, in the same order. The old memory is released when its
 * last reader has left. */
#include "graph/promote.h"

static void copy_row(const ruvgen_view *from, ruvgen_view *to, uint32_t old, uint32_t slot,
                     const uint32_t *places, uint32_t count)
{
    memcpy(ruvgen_row_of(to->codes, slot), ruvgen_row_of(from->codes, old), from->codes->stride);
    if (to->raw)
        memcpy(ruvgen_row_of(to->raw, slot), ruvgen_row_of(from->raw, old), from->raw->stride);
    if (to->constants)
        memcpy(ruvgen_row_of(to->constants, slot), ruvgen_row_of(from->constants, old), sizeof(float));
    if (to->records)
        ruvgen_record_reset(to, slot);
    memcpy(ruvgen_row_of(to->ids, slot), ruvgen_row_of(from->ids, old), sizeof(int64_t));
    if (ruvgen_bits_has(from->marked, old)) {
        ruvgen_bits_set(to->marked, slot);
        ruvgen_bits_set(to->hidden, slot);
    }
    const ruvgen_link *links = ruvgen_links_of(from, old);
    ruvgen_link *copies = ruvgen_links_of(to, slot);
    for (size_t i = 0; i < from->degree; i++) {
        const uint64_t word = atomic_load_explicit(links + i, memory_order_relaxed);
        const uint32_t place = (uint32_t)word < count ? places[(uint32_t)word] : RUVGEN_NO_SLOT;
        const uint64_t other = place == RUVGEN_NO_SLOT ? slot : place;
        atomic_store_explicit(copies + i, (word >> 32) << 32 | other, memory_order_relaxed);
    }
}

/* Choose new landmarks, and keep those old ones that are living outliers. */
static ruvgen_landmarks *draw(ruvgen_index *index, const ruvgen_view *from, const ruvgen_view *to,
                              const uint32_t *places, uint32_t rows)
{
    ruvgen_landmarks *drawn = ruvgen_landmarks_make(to, index->options.seed, NULL, rows), *result = drawn;
    if (!drawn || !from->landmarks)
        return drawn;
    ruvgen_landmarks old = {.slots = ruvgen_room((from->landmarks->count + 1) * sizeof *old.slots)};
    ruvgen_scratch *scratch = ruvgen_scratch_take(index, 1, 1, to->dim);
    for (uint32_t i = 0; old.slots && i < from->landmarks->count; i++) {
        old.slots[old.count] = places[from->landmarks->slots[i]];
        old.count += old.slots[old.count] != RUVGEN_NO_SLOT;
    }
    result = old.slots && scratch ? ruvgen_landmarks_with_far(to, scratch, drawn, &old) : NULL;
    if (scratch)
        ruvgen_scratch_give(index, scratch);
    ruvgen_give(old.slots);
    ruvgen_landmarks_close(drawn);
    return result;
}

int ruvgen_rewrite(ruvgen_index *index)
{
    const ruvgen_view *from = ruvgen_view_now(index);
    const uint32_t count = atomic_load(&from->count), rows = ruvgen_linked(from);
    ruvgen_view *to = ruvgen_view_open(&index->options, &from->coding, rows);
    uint32_t *places = ruvgen_room(((size_t)count + 1) * sizeof *places);
    int status = to && places ? ruvgen_view_fit(to, rows) : RUVGEN_E_MEMORY;
    ruvgen_effort_spend(index, RUVGEN_EFFORT_WHOLE, count);
    if (!status) {
        uint32_t slot = 0;
        to->moved = from->moved + 1;
        for (uint32_t old = 0; old < count; old++)
            places[old] = ruvgen_is_dead(from, old) ? RUVGEN_NO_SLOT : slot++;
        for (uint32_t old = 0; old < count; old++)
            if (places[old] != RUVGEN_NO_SLOT)
                copy_row(from, to, old, places[old], places, count);
        atomic_store(&to->count, rows);
        if (rows)
            to->landmarks = draw(index, from, to, places, rows);
        status = to->landmarks || !rows ? ruvgen_mend(index, to) : RUVGEN_E_MEMORY;
    }
    if (!status) {
        (void)ruvgen_cover(index, to);
        status = ruvgen_view_publish(index, to, places);
        if (status) {
            index->guards_room = 0; /* the guards refer to the new slots */
        } else {
            ruvgen_drift_move(index, places, count);
            index->since_landmarks = 0;
            index->led[0] = index->led[1] = RUVGEN_NO_SLOT;
            atomic_store(&index->removed, 0);
            atomic_store(&index->stale, 0);
            ruvgen_slots_forget(index);
            ruvgen_sweep_forget(index);
            ruvgen_promote_forget(index);
        }
    } else {
        ruvgen_view_close(to);
    }
    ruvgen_give(places);
    return status;
}

int ruvgen_index_compact(ruvgen_index *index, size_t threads)
{
    const int busy = ruvgen_write_lock(index);
    if (busy)
        return busy;
    int status = ruvgen_sweep_all(index, threads);
    if (!status && atomic_load(&index->removed))
        status = ruvgen_rewrite(index);
    ruvgen_reclaim(index);
    ruvgen_write_unlock(index);
    return status;
}
