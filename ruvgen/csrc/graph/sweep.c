/* Redirects links to removed rows. When there are many dead rows, each row that links to one takes over the
 * dead row's links (as in FreshDiskANN). Doing this for all rows at once could take many seconds, so each
 * removal pays for a few rows, and a sweep ends before many more rows have died. After it, nothing links to
 * rows that were dead when it began: neither living rows, nor rows that died meanwhile, which searches still
 * traverse. Before the first link is dropped, all guards are recomputed without dead rows, so that every row
 * stays reachable throughout. */
#include "graph/graph.h"

enum {
    STALE = 13 /* a sweep begins when there is more than one stale dead row per this many living ones */,
    PACE = 64 /* rows swept per row that is removed meanwhile */,
    PIECE = 256
};

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    size_t first;
    _Atomic int failed;
} repair;

static void relink(const repair *task, ruvgen_scratch *scratch, uint32_t slot)
{
    const ruvgen_view *view = task->view;
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
            if (its[j] != slot && !ruvgen_is_dead(view, its[j]) && !ruvgen_contains(near, count, its[j]))
                near[count++] = its[j];
    }
    /* Few reverse links are added after this, so no places are reserved for them. */
    const size_t wide = view->degree + view->degree / 3;
    ruvgen_links_choose(task->index, view, scratch, slot, near, count,
                        wide < RUVGEN_MAX_DEGREE ? wide : RUVGEN_MAX_DEGREE);
}

static void relink_all(void *argument, size_t worker, size_t from, size_t to)
{
    repair *task = argument;
    (void)worker;
    ruvgen_scratch *scratch = ruvgen_scratch_take(task->index, 1, 1, task->view->dim);
    if (!scratch) {
        atomic_store_explicit(&task->failed, 1, memory_order_relaxed);
        return;
    }
    for (size_t slot = task->first + from; slot < task->first + to; slot++)
        if (!ruvgen_is_dead(task->view, slot))
            relink(task, scratch, (uint32_t)slot);
    ruvgen_scratch_give(task->index, scratch);
}

/* Whether a slot will be freed when the sweep ends. */
static int will_be_free(const ruvgen_sweep *sweep, uint32_t slot)
{
    uint32_t from = 0, to = sweep->count;
    while (from < to) {
        const uint32_t middle = from + (to - from) / 2;
        if (sweep->slots[middle] < slot)
            from = middle + 1;
        else
            to = middle;
    }
    return from < sweep->count && sweep->slots[from] == slot;
}

/* Remove the links of a row that died during the sweep to rows that died before it. */
static void drop_dead_links(const ruvgen_index *index, const ruvgen_view *view, uint32_t slot)
{
    uint32_t own[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(view, slot, own);
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        own[count] = own[i];
        count += !will_be_free(&index->sweep, own[i]);
    }
    if (count < n)
        ruvgen_links_write(view, slot, own, count);
}

/* Dead rows are done first, by one thread, because relinking living rows reads their links. So the graph is
 * the same for any number of threads. */
static int repair_rows(ruvgen_index *index, size_t first, size_t n, size_t threads)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const size_t count = atomic_load(&view->count);
    repair task = {.index = index, .view = view, .first = first};
    if (first >= count || !atomic_load(&index->stale))
        return RUVGEN_OK;
    n = n < count - first ? n : count - first;
    for (size_t slot = first; slot < first + n && index->sweep.on; slot++)
        if (ruvgen_is_dead(view, slot) && !will_be_free(&index->sweep, (uint32_t)slot))
            drop_dead_links(index, view, (uint32_t)slot);
    ruvgen_parallel(threads, n, PIECE, relink_all, &task);
    return task.failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
}

/* Begin a sweep: record which rows are dead now, and make landmarks and guards without them.
 * RUVGEN_E_MEMORY. */
static int begin(ruvgen_index *index)
{
    const uint32_t stale = atomic_load(&index->stale);
    const uint32_t count = atomic_load(&ruvgen_view_now(index)->count);
    ruvgen_sweep *sweep = &index->sweep;
    ruvgen_sweep_forget(index);
    int status = ruvgen_store_landmarks(index, NULL, count); /* of living rows only, and their guards */
    if (!status)
        status = ruvgen_slots_dead(index, &sweep->slots, &sweep->count);
    if (status)
        return status;
    index->since_landmarks = 0;
    sweep->on = 1;
    sweep->stale = stale;
    sweep->due = ruvgen_linked(ruvgen_view_now(index)) / STALE;
    sweep->end = count;
    return RUVGEN_OK;
}

int ruvgen_index_repair(ruvgen_index *index, size_t first, size_t n, size_t threads)
{
    int status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = RUVGEN_OK;
    if (!index->sweep.on && atomic_load(&index->stale))
        status = begin(index);
    if (!status)
        status = repair_rows(index, first, n, threads);
    ruvgen_write_unlock(index);
    return status;
}

/* Sweep up to this slot; after the last one, free the slots that were dead when the sweep began. */
static int advance(ruvgen_index *index, uint64_t to, size_t threads)
{
    ruvgen_sweep *sweep = &index->sweep;
    to = to < sweep->end ? to : sweep->end;
    if (to > sweep->at) {
        const int status = repair_rows(index, sweep->at, to - sweep->at, threads);
        if (status)
            return status;
        sweep->at = (uint32_t)to;
    }
    if (sweep->at < sweep->end)
        return RUVGEN_OK;
    ruvgen_store_cover(index); /* relinked rows may have lost links that led to groups far away */
    atomic_fetch_sub(&index->stale, sweep->stale);
    ruvgen_slots_release(index, sweep->slots, sweep->count, 1);
    ruvgen_sweep_forget(index);
    return RUVGEN_OK;
}

int ruvgen_sweep_all(ruvgen_index *index, size_t threads)
{
    if (!atomic_load(&index->stale) || !ruvgen_linked(ruvgen_view_now(index)))
        return RUVGEN_OK;
    const int status = begin(index);
    return status ? status : advance(index, UINT64_MAX, threads);
}

int ruvgen_sweep_is_due(ruvgen_index *index)
{
    const uint32_t linked = ruvgen_linked(ruvgen_view_now(index));
    return !index->sweep.on && linked && atomic_load(&index->stale) > linked / STALE;
}

void ruvgen_sweep_when_due(ruvgen_index *index, size_t threads)
{
    const ruvgen_sweep *sweep = &index->sweep;
    do {
        const ruvgen_view *view = ruvgen_view_now(index);
        const uint32_t stale = atomic_load(&index->stale), linked = ruvgen_linked(view);
        if (!linked || (!sweep->on && (stale <= linked / STALE || begin(index))))
            return;
        const uint64_t late = stale > sweep->due ? stale - sweep->due : 0;
        if (advance(index, late * PACE, threads))
            return;
    } while (!sweep->on);
}

void ruvgen_sweep_forget(ruvgen_index *index)
{
    ruvgen_give(index->sweep.slots);
    index->sweep = (ruvgen_sweep){0};
}
