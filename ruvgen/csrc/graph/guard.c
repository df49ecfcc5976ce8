/* Guards keep all rows reachable. Pruning sees one list at a time, so it could remove the last path to a row.
 * Each row therefore has two guards: rows that link to it and never drop that link. The first guards form a
 * forest: following them from any living row ends at a landmark. So after every change, every row is
 * reachable and has at least two incoming links, without a traversal of the whole graph. That traversal
 * (graph/mend.c) recomputes all guards when the roots change: when landmarks are chosen, and before dead rows
 * are unlinked.
 *
 * When a row is removed, other rows take over what it guarded, and its own guards may then drop their links
 * to it. If no other row can take over, it keeps guarding and stays guarded until it is swept, because
 * searches still traverse dead rows. */
#include "graph/graph.h"

/* Addresses are reserved, so that growing takes no copy. */
static int grow(ruvgen_index *index, size_t slots)
{
    int status = index->guard_rows ? ruvgen_span_fit(index->guard_rows, slots) : RUVGEN_E_FULL;
    if (status != RUVGEN_E_FULL)
        return status;
    ruvgen_span *const larger = ruvgen_span_open(sizeof(ruvgen_guards), slots);
    status = larger ? ruvgen_span_fit(larger, slots) : RUVGEN_E_MEMORY;
    if (status) {
        ruvgen_span_close(larger);
        return status;
    }
    if (index->guards_room)
        memcpy(larger->base, index->guards, index->guards_room * sizeof *index->guards);
    ruvgen_span_close(index->guard_rows);
    index->guard_rows = larger;
    index->guards = (ruvgen_guards *)(void *)larger->base;
    return RUVGEN_OK;
}

int ruvgen_guards_fit(ruvgen_index *index, size_t slots)
{
    if (slots <= index->guards_room)
        return RUVGEN_OK;
    if (grow(index, slots))
        return RUVGEN_E_MEMORY;
    for (size_t i = index->guards_room; i < slots; i++)
        index->guards[i] = ruvgen_no_guards;
    index->guards_room = slots;
    atomic_store(&index->guards_bytes, slots * sizeof *index->guards);
    return RUVGEN_OK;
}

size_t ruvgen_guards_keep(const ruvgen_index *index, const ruvgen_view *view, uint32_t slot,
                          const uint32_t *old, size_t old_count, uint32_t *kept, size_t count)
{
    const ruvgen_guards *guards = index->guards;
    for (size_t i = 0; i < old_count; i++) {
        if (!ruvgen_is_guard(guards, old[i], slot) || ruvgen_contains(kept, count, old[i]))
            continue;
        size_t place = count;
        if (count == view->degree) { /* replace the farthest link that is not guarded */
            while (place-- && ruvgen_is_guard(guards, kept[place], slot)) {
            }
        } else {
            count++;
        }
        kept[place] = old[i];
    }
    return count;
}

size_t ruvgen_guards_count(const ruvgen_view *view, const ruvgen_guards *guards, uint32_t by)
{
    uint32_t its[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(view, by, its);
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += (size_t)ruvgen_is_guard(guards, its[i], by);
    return count;
}

int ruvgen_guards_attach(const ruvgen_view *view, const ruvgen_guards *guards, uint32_t by, uint32_t slot,
                         size_t most)
{
    uint32_t its[RUVGEN_MAX_DEGREE];
    size_t n = ruvgen_links_read(view, by, its), place = n;
    if (ruvgen_contains(its, n, slot))
        return 1;
    if (ruvgen_guards_count(view, guards, by) >= most)
        return 0;
    if (n == view->degree) {
        while (place-- && ruvgen_is_guard(guards, its[place], by)) {
        }
        if (place >= n)
            return 0;
    } else {
        n++;
    }
    its[place] = slot;
    ruvgen_links_write(view, by, its, n);
    return 1;
}

int ruvgen_guards_lead_past(const ruvgen_guards *guards, uint32_t by, uint32_t slot)
{
    enum { FARTHEST = 256 };
    uint32_t mark = by;
    for (uint32_t step = 1, turn = 1; step < FARTHEST; step++) { /* Brent's cycle detection */
        by = guards[by].by[0];
        if (by == slot)
            return 0;
        if (by == RUVGEN_NO_SLOT || by == mark)
            return 1;
        if (step == turn) {
            mark = by;
            turn *= 2;
        }
    }
    return 0;
}
