/* Insertion: check everything, take the rows, link them batch by batch, show them. Until shown, a row is hidden as
 * a removed one is; taking back means hiding again. */
#include "graph.h"

enum { BATCH = 4096, SHARE = 16 };

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

static void drop(ruvgen_index *index, ruvgen_insertion *insertion)
{
    for (size_t i = 0; i < RUVGEN_READERS; i++)
        if (insertion->scratch[i])
            ruvgen_scratch_give(index, insertion->scratch[i]);
    ruvgen_give(insertion->order);
    ruvgen_give(insertion->replaced);
    ruvgen_give(insertion->edges);
    ruvgen_give(insertion->sorted);
    ruvgen_give(insertion->starts);
    ruvgen_give(insertion->orphans);
    ruvgen_give(insertion);
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
        drop(index, insertion);
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
    if (!status && ids)
        status = check_ids(index, ids, n, replace, bad);
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
    index->unfit += store(ruvgen_view_now(index), rows, stride, n, order, ids, index->next_id);
    shuffle(order, n, index->options.seed ^ UINT64_C(0x2545f4914f6cdd1d) * (count + 1));
    index->coded += n * index->options.dim;
    for (size_t i = 0; i < n && ids; i++)
        if (ids[i] >= index->next_id)
            index->next_id = ids[i] < INT64_MAX ? ids[i] + 1 : ids[i];
    index->next_id += ids ? 0 : (int64_t)n;
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
        pthread_mutex_unlock(&index->writing);
    return status;
}

/* Rows order[0], … become those of their ids; what had the id before is dead. */
static void name(ruvgen_index *index, ruvgen_insertion *insertion, size_t from, size_t to)
{
    ruvgen_view *view = ruvgen_view_now(index);
    pthread_mutex_lock(&index->naming);
    for (size_t i = from; i < to; i++) {
        const uint32_t slot = insertion->order[i];
        const int64_t id = ruvgen_id_of(view, slot);
        const uint32_t old = ruvgen_table_find(index, view, id);
        insertion->replaced[i] = old;
        ruvgen_table_put(index, view, id, slot);
        ruvgen_reveal(view, slot);
        if (old != RUVGEN_NO_SLOT)
            ruvgen_bury(view, old);
    }
    pthread_mutex_unlock(&index->naming);
}

int ruvgen_index_step(ruvgen_index *index, size_t *done)
{
    ruvgen_insertion *insertion = index->insertion;
    const size_t passes = index->options.passes;
    *done = insertion->pass * insertion->n + insertion->done;
    if (insertion->pass == passes)
        return RUVGEN_OK;
    const uint32_t living = ruvgen_living(ruvgen_view_now(index));
    if (living && index->since_landmarks >= living - living / 2) {
        /* Of the rows that are linked already: those that were there, or the first of the new ones. */
        const size_t linked = insertion->pass ? insertion->n : insertion->done;
        const int status = insertion->before < linked
                               ? ruvgen_store_landmarks(index, insertion->order, linked)
                               : ruvgen_store_landmarks(index, NULL, insertion->before);
        if (status)
            return status;
        index->since_landmarks = 0;
    }
    size_t n = living / SHARE;
    n = n < 1 ? 1 : n > insertion->room ? insertion->room : n;
    n = n > insertion->n - insertion->done ? insertion->n - insertion->done : n;
    ruvgen_link_batch(index, insertion, insertion->done, insertion->done + n);
    if (!insertion->pass) {
        name(index, insertion, insertion->done, insertion->done + n);
        index->since_landmarks += (uint32_t)n;
        index->since_mending += (uint32_t)n;
    }
    insertion->done += n;
    if (insertion->done == insertion->n) {
        insertion->done = 0;
        insertion->pass++;
    }
    *done = insertion->pass * insertion->n + insertion->done;
    return RUVGEN_OK;
}

static void take_back(ruvgen_index *index, const ruvgen_insertion *insertion)
{
    ruvgen_view *view = ruvgen_view_now(index);
    pthread_mutex_lock(&index->naming);
    for (uint32_t i = 0; i < insertion->n; i++) {
        const uint32_t slot = insertion->order[i], old = insertion->replaced[i];
        const int64_t id = ruvgen_id_of(view, slot);
        if (ruvgen_is_dead(view, slot)) { /* not linked yet */
            atomic_fetch_add(&view->deleted, 1);
            atomic_fetch_add(&view->stale, 1);
            continue;
        }
        if (old != RUVGEN_NO_SLOT) {
            atomic_fetch_sub(&view->deleted, 1);
            ruvgen_reveal(view, old);
            ruvgen_table_put(index, view, id, old);
        } else {
            ruvgen_table_drop(index, view, id);
        }
        ruvgen_bury(view, slot);
    }
    pthread_mutex_unlock(&index->naming);
}

/* What a graph that has grown needs. */
static int look_after(ruvgen_index *index)
{
    const ruvgen_view *view = ruvgen_view_now(index);
    const uint32_t living = ruvgen_living(view);
    int status = RUVGEN_OK;
    if (index->since_mending >= living / 9) {
        status = ruvgen_mend(index);
        index->since_mending = status ? index->since_mending : 0;
    }
    if (!status && index->since_landmarks >= living / 3) {
        status = ruvgen_store_landmarks(index, NULL, atomic_load(&view->count));
        index->since_landmarks = status ? index->since_landmarks : 0;
    }
    return status;
}

int ruvgen_index_end(ruvgen_index *index, int keep)
{
    ruvgen_insertion *insertion = index->insertion;
    int status = RUVGEN_OK;
    if (keep) {
        status = look_after(index);
        ruvgen_stats_inserts(ruvgen_library_stats(), insertion->n);
        ruvgen_stats_inserts(index->stats, insertion->n);
    } else {
        take_back(index, insertion);
    }
    ruvgen_consolidate_when_due(index, insertion->threads);
    index->insertion = NULL;
    drop(index, insertion);
    if (atomic_load(&index->replacing))
        atomic_fetch_add(&index->changes, 1);
    atomic_store(&index->replacing, 0);
    ruvgen_reclaim(index);
    pthread_mutex_unlock(&index->writing);
    return status;
}
