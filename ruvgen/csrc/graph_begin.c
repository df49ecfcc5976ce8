/* Insertion begins: check everything, take the rows. Until they are linked and shown, they are hidden as removed ones
 * are. What fails here has changed nothing. */
#include "graph.h"

enum { BATCH = 4096 };

static int check_ids(ruvgen_index *index, const int64_t *ids, size_t n, int replace, size_t *bad)
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

static ruvgen_insertion *open(ruvgen_index *index, size_t n, size_t threads, uint32_t slots)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    ruvgen_insertion *insertion = ruvgen_zeroed(sizeof *insertion);
    if (!insertion)
        return NULL;
    const size_t room = n < BATCH ? n : BATCH, edges = room * view->degree;
    threads = threads < 1 ? 1 : threads > RUVGEN_READERS ? RUVGEN_READERS : threads;
    threads = threads > (n + 63) / 64 ? (n + 63) / 64 : threads;
    insertion->n = n;
    insertion->threads = threads;
    insertion->before = atomic_load_explicit(&view->count, memory_order_relaxed);
    insertion->room = room;
    insertion->order = ruvgen_room(n * sizeof *insertion->order);
    insertion->edges = ruvgen_room(edges * sizeof *insertion->edges);
    insertion->sorted = ruvgen_room(edges * sizeof *insertion->sorted);
    insertion->starts = ruvgen_room((edges + 1) * sizeof *insertion->starts);
    insertion->orphans = ruvgen_room(room);
    insertion->replaced = ruvgen_room(n * sizeof *insertion->replaced);
    int good = insertion->order && insertion->replaced && insertion->edges && insertion->sorted
               && insertion->starts && insertion->orphans;
    for (size_t i = 0; i < threads && good; i++) {
        insertion->scratch[i] = ruvgen_scratch_take(index, index->options.ef_construction, slots, view->dim);
        good = insertion->scratch[i] != NULL;
    }
    if (!good) {
        ruvgen_insertion_drop(index, insertion);
        return NULL;
    }
    return insertion;
}

/* Slots that are free, then new ones. */
static void assign(ruvgen_index *index, ruvgen_insertion *insertion)
{
    const uint32_t free = ruvgen_slots_reusable(index);
    for (uint32_t i = 0; i < insertion->n; i++) {
        insertion->order[i] = i < free ? ruvgen_slot_reuse(index) : insertion->before + i - free;
        insertion->replaced[i] = RUVGEN_NO_SLOT;
    }
}

static void shuffle(uint32_t *order, size_t n, uint64_t state)
{
    for (size_t i = 1; i < n; i++) { /* Fisher and Yates, from the inside out */
        state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
        const size_t j = (size_t)((state >> 33) % (i + 1));
        const uint32_t slot = order[i];
        order[i] = order[j];
        order[j] = slot;
    }
}

/* Rows into their slots, hidden; returns how many elements did not fit the coding. */
static size_t store(ruvgen_view *view, const float *rows, size_t stride, size_t n, const uint32_t *slots,
                    const int64_t *ids, int64_t next)
{
    const uint32_t before = atomic_load_explicit(&view->count, memory_order_relaxed);
    uint32_t added = 0;
    size_t outside = 0;
    for (size_t i = 0; i < n; i++) {
        const float *row = ruvgen_at(rows, stride, i);
        const uint32_t slot = slots[i];
        float constant = 0;
        outside += ruvgen_encode(view, row, ruvgen_row_of(view->codes, slot), &constant);
        if (view->raw)
            memcpy(ruvgen_row_of(view->raw, slot), row, view->dim * sizeof *row);
        if (view->constants)
            *(float *)ruvgen_row_of(view->constants, slot) = constant;
        *(int64_t *)ruvgen_row_of(view->ids, slot) = ids ? ids[i] : next + (int64_t)i;
        atomic_fetch_or_explicit(ruvgen_dead_word(view, slot), UINT64_C(1) << (slot & 63),
                                 memory_order_relaxed);
        ruvgen_links_write(view, slot, NULL, 0);
        added += slot >= before;
    }
    atomic_fetch_add_explicit(&view->hidden, added, memory_order_relaxed);
    atomic_store_explicit(&view->count, before + added, memory_order_release);
    return outside;
}

static int prepare(ruvgen_index *index, const float *rows, size_t stride, size_t n, const int64_t *ids,
                   int replace, size_t threads, size_t *bad)
{
    int status = ruvgen_rows_finite(rows, stride, n, index->options.dim, bad);
    if (!status)
        status = ids                               ? check_ids(index, ids, n, replace, bad)
                 : n > RUVGEN_IDS - index->next_id ? RUVGEN_E_NO_IDS
                                                   : RUVGEN_OK;
    if (status)
        return status;
    const ruvgen_view *view = ruvgen_view_now(index);
    if (atomic_load(&view->count) && atomic_load(&view->hidden) == atomic_load(&view->count)) {
        status = ruvgen_rewrite(index); /* all are dead, and would only be in the way */
        if (status)
            return status;
    }
    const uint32_t count = atomic_load(&ruvgen_view_now(index)->count);
    const uint32_t free = ruvgen_slots_reusable(index);
    const size_t added = n > free ? n - free : 0;
    if (added > RUVGEN_MAX_SLOTS - count)
        return RUVGEN_E_FULL;
    status = ruvgen_train_before(index, rows, stride, n);
    if (!status)
        status = ruvgen_store_fit(index, count + added);
    if (!status) {
        pthread_mutex_lock(&index->naming);
        status = ruvgen_table_fit(index, n);
        pthread_mutex_unlock(&index->naming);
    }
    if (!status && !(index->insertion = open(index, n, threads, count + (uint32_t)added)))
        status = RUVGEN_E_MEMORY;
    if (status)
        return status;
    atomic_store(&index->replacing, replace); /* before anything can be met */
    uint32_t *const order = index->insertion->order;
    assign(index, index->insertion);
    index->unfit += store(ruvgen_view_now(index), rows, stride, n, order, ids, (int64_t)index->next_id);
    shuffle(order, n, index->options.seed ^ UINT64_C(0x2545f4914f6cdd1d) * (count + 1));
    index->coded += n * index->options.dim;
    for (size_t i = 0; i < n && ids; i++)
        if ((uint64_t)ids[i] >= index->next_id)
            index->next_id = (uint64_t)ids[i] + 1;
    index->next_id += ids ? 0 : n;
    ruvgen_train_after(index);
    return RUVGEN_OK;
}

int ruvgen_index_begin(ruvgen_index *index, const float *rows, size_t stride, size_t n, const int64_t *ids,
                       int replace, size_t threads, size_t *bad)
{
    const int busy = ruvgen_write_lock(index);
    if (busy)
        return busy;
    const int status = prepare(index, rows, stride, n, ids, replace, threads, bad);
    if (status)
        ruvgen_write_unlock(index);
    else
        ruvgen_gate_leave(
            &index->step); /* until the next step, so that whoever forks between need not wait */
    return status;
}
