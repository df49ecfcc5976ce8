/* Counts violations of the graph's invariants. */
#include "graph/graph.h"

static void check_row(const ruvgen_view *view, uint32_t count, uint32_t slot, uint32_t *led,
                      ruvgen_index_report *report)
{
    const ruvgen_link *links = ruvgen_links_of(view, slot);
    uint32_t seen[RUVGEN_MAX_DEGREE];
    size_t n = 0, padding = 0;
    for (size_t i = 0; i < view->degree; i++) {
        const uint32_t to = (uint32_t)atomic_load_explicit(links + i, memory_order_relaxed);
        if (to == slot) {
            padding++;
            continue;
        }
        report->self_links += padding > 0; /* padding comes last */
        if (to >= count) {
            report->wild++;
            continue;
        }
        report->dead_links += (uint64_t)ruvgen_is_dead(view, to);
        for (size_t j = 0; j < n; j++)
            report->duplicates += seen[j] == to;
        led[to]++;
        seen[n++] = to;
    }
    report->links += n;
    report->min_degree = n < report->min_degree ? n : report->min_degree;
    report->max_degree = n > report->max_degree ? n : report->max_degree;
}

static void reach(const ruvgen_view *view, uint32_t count, uint32_t *queue, uint8_t *reached,
                  ruvgen_index_report *report)
{
    size_t head = 0, tail = 0;
    for (uint32_t i = 0; view->landmarks && i < view->landmarks->count; i++) {
        const uint32_t slot = view->landmarks->slots[i];
        if (slot >= count || reached[slot]) /* queue each slot once, even if a file lists it twice */
            continue;
        reached[slot] = 1;
        queue[tail++] = slot;
    }
    while (head < tail) {
        const uint32_t slot = queue[head++];
        report->reachable += !ruvgen_is_dead(view, slot);
        uint32_t to[RUVGEN_MAX_DEGREE];
        const size_t n = ruvgen_links_read(view, slot, to);
        for (size_t i = 0; i < n; i++)
            if (to[i] < count && !reached[to[i]]) {
                reached[to[i]] = 1;
                queue[tail++] = to[i];
            }
    }
}

int ruvgen_index_check(ruvgen_index *index, ruvgen_index_report *report)
{
    const int busy = ruvgen_write_lock(index);
    if (busy)
        return busy;
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t count = atomic_load(&view->count);
    uint32_t *queue = ruvgen_room(((size_t)count + 1) * sizeof *queue);
    uint8_t *reached = ruvgen_zeroed((size_t)count + 1);
    uint32_t *led = ruvgen_zeroed(((size_t)count + 1) * sizeof *led); /* in-degrees: links from living rows */
    const int good = queue && reached && led;
    *report = (ruvgen_index_report){.min_degree = RUVGEN_MAX_DEGREE};
    for (uint32_t slot = 0; slot < count && good; slot++) {
        if (ruvgen_is_dead(view, slot))
            continue;
        report->nodes++;
        report->wrong_ids += ruvgen_table_find(index, view, ruvgen_id_of(view, slot)) != slot;
        check_row(view, count, slot, led, report);
    }
    if (good)
        reach(view, count, queue, reached, report);
    uint64_t least = report->nodes ? UINT64_MAX : 0;
    for (uint32_t slot = 0; slot < count && good; slot++)
        if (!ruvgen_is_dead(view, slot) && led[slot] < least)
            least = led[slot];
    report->least_in_degree = least;
    report->wrong_ids += report->nodes != index->table.used;
    report->min_degree = report->nodes ? report->min_degree : 0;
    ruvgen_give(queue);
    ruvgen_give(reached);
    ruvgen_give(led);
    ruvgen_write_unlock(index);
    return good ? RUVGEN_OK : RUVGEN_E_MEMORY;
}

#ifdef RUVGEN_CHECKS
void ruvgen_check_led(ruvgen_index *index)
{
    const ruvgen_view *const view = ruvgen_view_now(index);
    int right = 1;
    if (atomic_load(&view->count) <= index->guards_room && !index->insertion
        && (ruvgen_guards_right(view, index->guards, 1, &right) || !right))
        __builtin_trap();
}

static int holds(const uint32_t *slots, uint32_t count, uint32_t slot)
{
    for (uint32_t i = 0; i < count && slots[i] <= slot; i++)
        if (slots[i] == slot)
            return 1;
    return 0;
}

void ruvgen_check_unlinked(ruvgen_index *index, const uint32_t *slots, uint32_t count)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t used = atomic_load(&view->count), unused = index->free.count - index->free.used;
    uint8_t *const gone = count ? ruvgen_zeroed((size_t)used + 1) : NULL;
    if (!gone)
        return;
    for (uint32_t i = 0; i < count; i++)
        gone[slots[i]] = 1;
    for (uint32_t slot = 0; slot < used; slot++) {
        uint32_t to[RUVGEN_MAX_DEGREE];
        if (gone[slot] || holds(index->free.slots + index->free.used, unused, slot))
            continue; /* nothing links to these */
        const size_t n = ruvgen_links_read(view, slot, to);
        for (size_t i = 0; i < n; i++)
            if (gone[to[i]])
                __builtin_trap();
    }
    ruvgen_give(gone);
}
#endif
