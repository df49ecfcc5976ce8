/* The beginning of an insertion: checks everything and stores the rows. Until they are linked and made
 * visible, they are hidden, as removed rows are. An error here leaves the index unchanged. */
#include "graph/graph.h"

enum {
    BATCH = 4096,
    AT_ONCE = 4096 /* rows that become visible at one moment, however few there were */
};

int ruvgen_ids_check(ruvgen_index *index, const int64_t *ids, size_t n, int replace, size_t *bad)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    for (*bad = 0; *bad < n; ++*bad) {
        if (ids[*bad] < 0)
            return RUVGEN_E_VALUE;
        if (!replace && ruvgen_table_find(index, view, ids[*bad]) != RUVGEN_NO_SLOT)
            return RUVGEN_E_EXISTS;
    }
    return ruvgen_ids_differ(ids, n, bad);
}

int ruvgen_given_finite(const ruvgen_index *index, const void *rows, size_t stride, size_t n, size_t *bad)
{
    const int dtype = index->options.dtype;
    if (dtype == RUVGEN_DTYPE_F32)
        return ruvgen_rows_finite(rows, stride, n, index->options.dim, bad);
    for (*bad = 0; *bad < n && !ruvgen_plain_codec(dtype)->whole; ++*bad)
        if (!ruvgen_is_finite(dtype, ruvgen_at(rows, stride, *bad), index->options.dim))
            return RUVGEN_E_VALUE;
    return RUVGEN_OK;
}

static ruvgen_insertion *open_insertion(ruvgen_index *index, size_t n, size_t threads, uint32_t slots)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    ruvgen_insertion *insertion = ruvgen_zeroed(sizeof *insertion);
    if (!insertion)
        return NULL;
    const size_t room = n < BATCH ? n : BATCH, edges = room * view->degree;
    insertion->n = n;
    insertion->threads = threads;
    insertion->relinks = SIZE_MAX;
    insertion->next_id = index->next_id;
    insertion->before = atomic_load_explicit(&view->count, memory_order_relaxed);
    insertion->room = room;
    insertion->order = ruvgen_room(n * sizeof *insertion->order);
    insertion->edges = ruvgen_room(edges * sizeof *insertion->edges);
    insertion->sorted = ruvgen_room(edges * sizeof *insertion->sorted);
    insertion->starts = ruvgen_room((edges + 1) * sizeof *insertion->starts);
    insertion->far = ruvgen_room(room * sizeof *insertion->far);
    insertion->found = ruvgen_room(room);
    insertion->replaced = ruvgen_room(n * sizeof *insertion->replaced);
    int good = insertion->order && insertion->replaced && insertion->edges && insertion->sorted
               && insertion->starts && insertion->far && insertion->found;
    const uint32_t ef = index->options.ef_construction;
    if (atomic_load(&index->removed)) /* so that dead rows do not displace living candidates */
        insertion->spare = RUVGEN_STRETCH * ef;
    for (size_t i = 0; i < threads && good; i++) {
        insertion->scratch[i] = ruvgen_scratch_take(index, ef + insertion->spare, slots, view->dim);
        good = insertion->scratch[i] != NULL;
    }
    if (good && ruvgen_bits_count(view->marked)) {
        insertion->marked = ruvgen_zeroed(n);
        good = insertion->marked != NULL;
    }
    if (!good || ruvgen_log_given(index, insertion)) {
        ruvgen_insertion_drop(index, insertion);
        return NULL;
    }
    return insertion;
}

/* Use free slots first, then new ones. */
static void assign(const ruvgen_index *index, ruvgen_insertion *insertion)
{
    const uint32_t reusable = ruvgen_slots_reusable(index), *slots = ruvgen_slots_free(index);
    for (uint32_t i = 0; i < insertion->n; i++)
        insertion->order[i] = i < reusable ? slots[i] : insertion->before + i - reusable;
}

/* Add the stored rows to the view, hidden; rows with the same ids get no new links from now on. */
static void add_rows(ruvgen_index *index, ruvgen_insertion *insertion)
{
    ruvgen_view *view = ruvgen_view_now(index);
    const size_t n = insertion->n;
    const uint32_t reusable = ruvgen_slots_reusable(index);
    const uint32_t reused = n < reusable ? (uint32_t)n : reusable, rows = atomic_load(&index->rows);
    for (size_t i = 0; i < n; i++) {
        ruvgen_bits_set(view->hidden, insertion->order[i]);
        ruvgen_bits_set(view->dead, insertion->order[i]);
    }
    ruvgen_slots_use(index, reused);
    uint32_t replaced = 0;
    for (size_t i = 0; i < n; i++) {
        const uint32_t old = ruvgen_table_find(index, view, ruvgen_id_of(view, insertion->order[i]));
        insertion->replaced[i] = old;
        if (old == RUVGEN_NO_SLOT)
            continue;
        ruvgen_bits_set(view->dead, old);
        replaced++;
    }
    atomic_fetch_add(&index->removed, replaced);
    insertion->at_once = !rows || n <= rows || n <= AT_ONCE;
    atomic_store_explicit(&view->count, insertion->before + (uint32_t)n - reused, memory_order_release);
}

int ruvgen_insertion_begin(ruvgen_index *index, const void *rows, size_t stride, size_t n, const int64_t *ids,
                           int replace, size_t threads, size_t *bad)
{
    int status = ruvgen_log_ready(&index->log); /* before the work of linking */
    if (!status)
        status = ruvgen_given_finite(index, rows, stride, n, bad);
    if (!status)
        status = ids                               ? ruvgen_ids_check(index, ids, n, replace, bad)
                 : n > RUVGEN_IDS - index->next_id ? RUVGEN_E_NO_IDS
                                                   : RUVGEN_OK;
    if (!status)
        status = ruvgen_guards_ready(index);
    if (status)
        return status;
    const ruvgen_view *view = ruvgen_view_now(index);
    if (atomic_load(&view->count) && !ruvgen_linked(view)) {
        status = ruvgen_rewrite(index); /* all rows are dead and would only slow things down */
        if (status)
            return status;
    }
    const uint32_t count = atomic_load(&ruvgen_view_now(index)->count);
    const uint32_t reusable = ruvgen_slots_reusable(index);
    const size_t added = n > reusable ? n - reusable : 0;
    if (added > RUVGEN_MAX_SLOTS - count)
        return RUVGEN_E_FULL;
    status = ruvgen_train_before(index, rows, stride, n, threads);
    if (!status)
        status = ruvgen_store_fit(index, count + added);
    if (!status)
        status = ruvgen_guards_fit(index, count + added);
    if (!status)
        status = ruvgen_drift_fit(index, count + added);
    if (!status) {
        pthread_mutex_lock(&index->naming);
        status = ruvgen_table_fit(index, n);
        pthread_mutex_unlock(&index->naming);
    }
    if (!status && !(index->insertion = open_insertion(index, n, threads, count + (uint32_t)added)))
        status = RUVGEN_E_MEMORY;
    if (status)
        return status;
    size_t outside;
    assign(index, index->insertion);
    status = ruvgen_rows_store(index, index->insertion, rows, stride, ids, &outside, bad);
    if (status) {
        ruvgen_insertion_drop(index, index->insertion);
        index->insertion = NULL;
        return status;
    }
    index->unfit += outside;
    ruvgen_shuffle(index->insertion->order, n,
                   index->options.seed ^ UINT64_C(0x2545f4914f6cdd1d) * (count + 1));
    index->coded += n * index->options.dim;
    for (size_t i = 0; i < n && ids; i++)
        if ((uint64_t)ids[i] >= index->next_id)
            index->next_id = (uint64_t)ids[i] + 1;
    index->next_id += ids ? 0 : n;
    add_rows(index, index->insertion);
    ruvgen_train_after(index);
    index->insertion->sure = index->measured == index->coded && n >= count - count / 2;
    return RUVGEN_OK;
}

int ruvgen_index_begin(ruvgen_index *index, ruvgen_index_owner *owner, const void *rows, size_t stride,
                       size_t n, const int64_t *ids, int replace, size_t threads, size_t *bad)
{
    int64_t *const own =
        ids ? ruvgen_room((n + 1) * sizeof *own) : NULL; /* another thread may change the caller's array */
    if (ids && !own)
        return RUVGEN_E_MEMORY;
    if (ids)
        memcpy(own, ids, n * sizeof *own);
    const int busy = ruvgen_write_lock(index);
    if (busy) {
        ruvgen_give(own);
        return busy;
    }
    const int status =
        ruvgen_insertion_begin(index, rows, stride, n, own, replace, ruvgen_linking_threads(threads, n), bad);
    ruvgen_give(own);
    if (status)
        ruvgen_write_unlock(index);
    else
        ruvgen_gate_leave(&index->step); /* so that a fork between steps need not wait */
    owner->holds = !status;
    return status;
}
