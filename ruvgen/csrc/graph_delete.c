/* Removal. A removed row is not returned any more, but still walked over, until there are many of those; then every
 * row that links to one takes over that one's links (as FreshDiskANN does), and nothing leads to the dead. */
#include "graph.h"

enum { STALE = 12 /* living rows for each dead one that may be walked over */, PIECE = 256 };

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    size_t first;
    _Atomic int failed;
} repair;

static int contains(const uint32_t *list, size_t n, uint32_t slot)
{
    for (size_t i = 0; i < n; i++)
        if (list[i] == slot)
            return 1;
    return 0;
}

static void relink(const repair *all, ruvgen_scratch *scratch, uint32_t slot)
{
    const ruvgen_view *view = all->view;
    uint32_t own[RUVGEN_MAX_DEGREE], its[RUVGEN_MAX_DEGREE], *near = scratch->gathered;
    const size_t n = ruvgen_links_read(view, slot, own);
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        if (!ruvgen_is_dead(view, own[i]))
            near[count++] = own[i];
    if (count == n)
        return;
    for (size_t i = 0; i < n; i++) {
        if (!ruvgen_is_dead(view, own[i]))
            continue;
        const size_t more = ruvgen_links_read(view, own[i], its);
        for (size_t j = 0; j < more && count < RUVGEN_ROOM; j++)
            if (its[j] != slot && !ruvgen_is_dead(view, its[j]) && !contains(near, count, its[j]))
                near[count++] = its[j];
    }
    ruvgen_links_choose(view, scratch, slot, near, count, all->index->options.alpha);
}

static void relink_all(void *argument, size_t worker, size_t from, size_t to)
{
    repair *all = argument;
    (void)worker;
    ruvgen_scratch *scratch = ruvgen_scratch_take(all->index, 1, 1, all->view->dim);
    if (!scratch) {
        atomic_store_explicit(&all->failed, 1, memory_order_relaxed);
        return;
    }
    for (size_t slot = all->first + from; slot < all->first + to; slot++)
        if (!ruvgen_is_dead(all->view, slot))
            relink(all, scratch, (uint32_t)slot);
    ruvgen_scratch_give(all->index, scratch);
}

/* Only links of living rows are written, and only those of dead ones are read by others. */
static int repair_rows(ruvgen_index *index, size_t first, size_t n, size_t threads)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const size_t count = atomic_load(&view->count);
    repair all = {.index = index, .view = view, .first = first};
    if (first >= count || !atomic_load(&view->stale))
        return RUVGEN_OK;
    ruvgen_parallel(threads, n < count - first ? n : count - first, PIECE, relink_all, &all);
    return all.failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
}

int ruvgen_index_repair(ruvgen_index *index, size_t first, size_t n, size_t threads)
{
    int status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = repair_rows(index, first, n, threads);
    ruvgen_write_unlock(index);
    return status;
}

int ruvgen_consolidate(ruvgen_index *index, size_t threads)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    if (!atomic_load(&view->stale))
        return RUVGEN_OK;
    int status = repair_rows(index, 0, SIZE_MAX, threads);
    if (status)
        return status;
    status = ruvgen_store_landmarks(index, NULL, atomic_load(&view->count));
    if (status)
        return status;
    atomic_store(&ruvgen_view_now(index)->stale, 0);
    ruvgen_slots_release(index, 1);
    status = ruvgen_mend(index);
    if (!status)
        index->since_landmarks = index->since_mending = 0;
    return status;
}

void ruvgen_consolidate_when_due(ruvgen_index *index, size_t threads)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    if (atomic_load(&view->stale) > ruvgen_living(view) / STALE)
        (void)ruvgen_consolidate(index, threads);
}

int ruvgen_index_remove(ruvgen_index *index, const int64_t *ids, size_t n, size_t threads, size_t *bad)
{
    const int busy = ruvgen_write_lock(index);
    if (busy)
        return busy;
    ruvgen_view *view = ruvgen_view_now(index);
    int status = ruvgen_ids_differ(ids, n, bad);
    for (size_t i = 0; i < n && !status; i++)
        if (ruvgen_table_find(index, view, ids[i]) == RUVGEN_NO_SLOT) {
            *bad = i;
            status = RUVGEN_E_UNKNOWN;
        }
    if (!status) {
        pthread_mutex_lock(&index->naming);
        for (size_t i = 0; i < n; i++) {
            ruvgen_bury(view, ruvgen_table_find(index, view, ids[i]));
            ruvgen_table_drop(index, view, ids[i]);
        }
        pthread_mutex_unlock(&index->naming);
        ruvgen_stats_deletes(ruvgen_library_stats(), n);
        ruvgen_stats_deletes(index->stats, n);
        ruvgen_consolidate_when_due(index, threads);
    }
    ruvgen_write_unlock(index);
    return status;
}
