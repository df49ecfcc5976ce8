/* Redirects links to removed rows. When there are many dead rows, each row that links to one takes over the
 * dead row's links (as in FreshDiskANN). Doing this for all rows at once could take many seconds, so each
 * removal pays for a few rows, and a sweep ends before many more rows have died.
 *
 * First it collects the rows that are dead and guard none any more, so that every row stays reachable without
 * them. Then it redirects the links to these. After it, nothing links to them: neither living rows, nor rows
 * that died meanwhile, which searches still traverse. Rows that were linked after they had been collected do not
 * link to dead rows anyway. */
#include "graph/promote.h"

enum {
    STALE = 18,    /* a sweep begins when there is more than one stale dead row per this many living ones */
    PACE = 40,     /* rows whose links are redirected per row that is removed meanwhile, */
    WORDS = 64,    /* and before that, words of the bitmap of dead rows, */
    RELEASED = 32, /* or dead rows */
    PIECE = 256
};

typedef struct {
    ruvgen_index *index;
    const ruvgen_view *view;
    size_t first;
    float *reach; /* by slot, from the first on: graph/promote.c; NULL unless distances are products */
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
    if (task->reach)
        task->reach[slot - task->first] = ruvgen_promote_reach(view, scratch, slot, own, n);
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

/* Remove the links of a row that died during the sweep to rows that died before it. */
static void drop_dead_links(const ruvgen_index *index, const ruvgen_view *view, uint32_t slot)
{
    uint32_t own[RUVGEN_MAX_DEGREE];
    const size_t n = ruvgen_links_read(view, slot, own);
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        own[count] = own[i];
        count += !ruvgen_sweep_frees(&index->sweep, own[i]);
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
    if (ruvgen_is_product(view) && !(task.reach = ruvgen_room(n * sizeof *task.reach)))
        return RUVGEN_E_MEMORY;
    for (size_t i = 0; i < n && task.reach; i++)
        task.reach[i] = -INFINITY;
    for (size_t slot = first; slot < first + n && index->sweep.on; slot++)
        if (ruvgen_is_dead(view, slot) && !ruvgen_sweep_frees(&index->sweep, (uint32_t)slot))
            drop_dead_links(index, view, (uint32_t)slot);
    ruvgen_parallel(threads, n, PIECE, relink_all, &task);
    if (task.reach)
        ruvgen_promote_note(index, task.reach, first, n, index->sweep.count);
    ruvgen_give(task.reach);
    return task.failed ? RUVGEN_E_MEMORY : RUVGEN_OK;
}

/* Begin a sweep in steps. RUVGEN_E_MEMORY. */
static int begin(ruvgen_index *index)
{
    const uint32_t stale = atomic_load(&index->stale), room = stale + stale / 8 + 64;
    uint32_t *const slots = ruvgen_room(room * sizeof *slots);
    if (!slots)
        return RUVGEN_E_MEMORY;
    ruvgen_sweep_forget(index);
    index->sweep.slots = slots;
    index->sweep.room = room;
    index->sweep.end = atomic_load(&ruvgen_view_now(index)->count);
    index->sweep.on = RUVGEN_SWEEP_COLLECTS;
    return RUVGEN_OK;
}

/* All rows that are in the graph now may link to those that were collected. */
static void begin_redirecting(ruvgen_index *index)
{
    index->sweep.on = RUVGEN_SWEEP_REDIRECTS;
    index->sweep.at = 0;
    index->sweep.end = atomic_load(&ruvgen_view_now(index)->count);
}

/* The same at once, with landmarks and guards made anew, for which no dead row need be released. RUVGEN_E_MEMORY. */
static int begin_at_once(ruvgen_index *index)
{
    const uint32_t count = atomic_load(&ruvgen_view_now(index)->count);
    ruvgen_sweep_forget(index);
    int status = ruvgen_store_landmarks(index, NULL, count);
    if (!status)
        status = ruvgen_slots_dead(index, &index->sweep.slots, &index->sweep.count);
    if (status)
        return status;
    index->since_landmarks = 0;
    begin_redirecting(index);
    return RUVGEN_OK;
}

/* Collect dead rows, for so many that are removed; returns for how many of them there was nothing left to do. */
static size_t collect(ruvgen_index *index, size_t pays)
{
    ruvgen_sweep *const sweep = &index->sweep;
    const ruvgen_view *const view = ruvgen_view_now(index);
    size_t words = pays * WORDS, rows = pays * RELEASED;
    if (atomic_load(&view->count) > index->guards_room) /* there are none now */
        return 0;
    for (; sweep->at < sweep->end && words && rows; words--) {
        const uint32_t word = sweep->at / 64;
        uint64_t dead = atomic_load(ruvgen_bits_word(view->dead, sweep->at)) >> sweep->at % 64
                                                                                    << sweep->at % 64;
        for (; dead && rows; dead &= dead - 1) {
            const uint32_t slot = word * 64 + (uint32_t)__builtin_ctzll(dead);
            if (slot >= sweep->end || ruvgen_slots_is_free(index, slot) || sweep->count == sweep->room)
                continue;
            rows--;
            if (!ruvgen_guards_release(index, slot))
                sweep->slots[sweep->count++] = slot;
        }
        sweep->at = dead ? word * 64 + (uint32_t)__builtin_ctzll(dead) : (word + 1) * 64;
    }
    ruvgen_effort_spend(index, RUVGEN_EFFORT_COLLECT, pays * (WORDS + RELEASED) - words - rows);
    if (sweep->at < sweep->end)
        return 0;
    if (ruvgen_roots_clear(index)) /* without memory, the next change tries again */
        return 0;
    begin_redirecting(index);
    return words / WORDS < rows / RELEASED ? words / WORDS : rows / RELEASED;
}

int ruvgen_index_repair(ruvgen_index *index, size_t first, size_t n, size_t threads)
{
    int status = ruvgen_write_lock(index);
    if (status)
        return status;
    status = RUVGEN_OK;
    if (index->sweep.on != RUVGEN_SWEEP_REDIRECTS && atomic_load(&index->stale))
        status = begin_at_once(index);
    if (!status)
        status = repair_rows(index, first, n, threads);
    ruvgen_write_unlock(index);
    return status;
}

/* Redirect the links of so many rows; after the last one, free the slots that were collected. */
static int redirect(ruvgen_index *index, uint64_t rows, size_t threads)
{
    ruvgen_sweep *sweep = &index->sweep;
    const uint32_t left = sweep->end - sweep->at, n = rows < left ? (uint32_t)rows : left;
    if (n) {
        const int status = repair_rows(index, sweep->at, n, threads);
        if (status)
            return status;
        sweep->at += n;
        ruvgen_effort_spend(index, RUVGEN_EFFORT_REDIRECT, n);
    }
    if (sweep->at < sweep->end)
        return RUVGEN_OK;
    atomic_fetch_sub(&index->stale, sweep->count);
    ruvgen_slots_release(index, sweep->slots, sweep->count, 1);
    ruvgen_sweep_forget(index);
    return RUVGEN_OK;
}

int ruvgen_sweep_all(ruvgen_index *index, size_t threads)
{
    if (!atomic_load(&index->stale) || !ruvgen_linked(ruvgen_view_now(index)))
        return RUVGEN_OK;
    int status = begin_at_once(index);
    if (!status)
        status = redirect(index, UINT64_MAX, threads);
    ruvgen_promote_some(index, status ? 0 : SIZE_MAX);
    if (!status)
        ruvgen_store_cover(index); /* relinked rows may have lost links that led to groups far away */
    return status;
}

int ruvgen_sweep_is_due(ruvgen_index *index, size_t rows)
{
    const uint32_t linked = ruvgen_linked(ruvgen_view_now(index));
    return linked && atomic_load(&index->stale) > linked / STALE
           && (!index->sweep.on || ruvgen_pays_for_all(index, rows));
}

void ruvgen_sweep_when_due(ruvgen_index *index, size_t rows, size_t threads)
{
    const ruvgen_sweep *const sweep = &index->sweep;
    const int whole = ruvgen_pays_for_all(index, rows);
    if (ruvgen_sweep_is_due(index, rows) && (whole ? begin_at_once(index) : begin(index)))
        return;
    if (sweep->on == RUVGEN_SWEEP_COLLECTS)
        rows = collect(index, rows);
    if (sweep->on != RUVGEN_SWEEP_REDIRECTS || !rows || redirect(index, (uint64_t)rows * PACE, threads)
        || sweep->on)
        return;
    if (whole) {
        ruvgen_promote_some(index, SIZE_MAX);
        ruvgen_store_cover(index);
    } else {
        ruvgen_renewal_begin(index, 1); /* relinked rows may have lost links that led to groups far away */
    }
}

void ruvgen_sweep_forget(ruvgen_index *index)
{
    ruvgen_give(index->sweep.slots);
    index->sweep = (ruvgen_sweep){0};
}
